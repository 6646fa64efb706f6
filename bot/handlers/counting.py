"""Counting which articles answer."""

import logging

from bot.records import Records
from retrieval import Answer, RetrievalError

logger = logging.getLogger(__name__)


class Counting:
    """Counts answers for the article that is quoted first; blocks."""

    def __init__(self, records: Records, *, keeps_questions: bool) -> None:
        self._records = records
        self._keeps_questions = keeps_questions

    def note(self, answer: Answer) -> None:
        """Count an answer; what the database does not take now is logged, and not counted."""
        article_id = answer.quotes[0].article.id if answer.quotes else None
        if article_id is None:
            return
        question = answer.question if self._keeps_questions else None
        try:
            self._records.asked.note(article_id, question)
        except RetrievalError as error:
            logger.warning("An answer could not be counted: %s", error)
