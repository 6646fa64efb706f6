"""How good the answers are, measured on question sets in SQuAD's JSON format (1.1 and 2.0)."""

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
