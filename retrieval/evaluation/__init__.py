"""How good the answers are, measured on question sets in SQuAD's JSON format (1.1 and 2.0).

Start at `evaluate`, which asks a library every question of a file, and plain rank-bm25 beside it.
May import `library` and all rooms below it; within `retrieval` nothing imports this room.
"""

from retrieval.evaluation.evaluate import Evaluation, Failure, evaluate_file, rank
from retrieval.evaluation.measures import Estimate, Ranking
from retrieval.evaluation.question_sets import Question, read_questions

__all__ = [
    "Estimate",
    "Evaluation",
    "Failure",
    "Question",
    "Ranking",
    "evaluate_file",
    "rank",
    "read_questions",
]
