"""What became of each question: counted by day and, where that is wanted, kept if unanswered."""

import logging

from bot.records import Records
from retrieval import Answer, RetrievalError

logger = logging.getLogger(__name__)

_LONGEST = 300  # characters; what is longer was forwarded or pasted, and can be private


class Tallying:
    """Notes what became of questions, without who asked them; blocks.

    Nobody waits for it: what the database does not take now is logged, and lost.
    """

    def __init__(self, records: Records, *, keeps_questions: bool) -> None:
        self._records = records
        self._keeps_questions = keeps_questions

    def note(self, answer: Answer) -> None:
        """Count a question, unless it was none; keep it if an article could have answered it."""
        silence = answer.silence
        if silence and not silence.is_gap:
            return
        question = " ".join(answer.question.split())
        try:
            self._records.day_counts.count(is_answered=silence is None)
            if silence and self._keeps_questions and len(question) <= _LONGEST:
                self._records.unanswered.keep(question, silence.words)
        except RetrievalError as error:
            logger.warning("A question could not be counted: %s", error)
