"""Ask the library, share recent answers, and log what came of each question."""

import logging
import threading
import time
from collections.abc import Callable

from bot.records import Records
from retrieval import Answer, Library, RetrievalError, Scope

_KEPT = 30  # seconds, in which a question's "today" stays the same for all who ask
_MOST = 50  # each holds the articles that it quotes


class RecentAnswers:
    """Asks the library once for all who ask the same of the same articles; for many threads."""

    def __init__(
        self, library: Library, limit: int, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._library = library
        self._limit = limit
        self._now = now
        self._lock = threading.Lock()
        self._answers: dict[tuple[int, str, Scope], tuple[float, Answer]] = {}  # oldest first

    def answer(self, question: str, within: Scope) -> Answer:
        """Answer a question; nothing is quoted again that the library has changed since."""
        key = (self._library.revision, question, within)
        with self._lock:
            self._drop()
            if key in self._answers:
                return self._answers[key][1]
        answer = self._library.ask(question, limit=self._limit, within=within)
        with self._lock:
            self._answers.pop(key, None)  # so that the latest is the last
            self._answers[key] = (self._now(), answer)
            self._drop()
        return answer

    def _drop(self) -> None:
        """Forget the oldest answers, and with them what was asked."""
        oldest = self._now() - _KEPT
        while self._answers:
            key, (since, _) = next(iter(self._answers.items()))
            if since > oldest and len(self._answers) <= _MOST:
                return
            del self._answers[key]


logger = logging.getLogger(__name__)

_LONGEST = 300  # characters; what is longer was forwarded or pasted, and can be private


class UsageLog:
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
