"""What became of each question: counted by day and by article, and kept where that is wanted."""

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

    def note(self, answer: Answer, person_id: int | None) -> None:
        """Count a question, of whom is known, unless it was none that an article could answer."""
        silence = answer.silence
        if silence and not silence.is_gap:
            return
        question = " ".join(answer.question.split())
        try:
            self._records.day_counts.count(is_answered=silence is None)
            kept = question if self._keeps_questions and len(question) <= _LONGEST else None
            if silence and kept:
                self._records.unanswered.keep(kept, silence.words)
            elif answer.quotes and (article_id := answer.quotes[0].article.id):
                # A follow-up tells others nothing.
                alone = None if answer.understood else kept
                self._records.asked.note(article_id, alone, person_id)
        except RetrievalError as error:
            logger.warning("A question could not be counted: %s", error)
