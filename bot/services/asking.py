"""Ask the library once for many readers, and log what came of each question."""

import logging
import threading
import time
from collections.abc import Callable

from bot.records import Records
from retrieval import Answer, Library, RetrievalError, Scope, Shown

logger = logging.getLogger(__name__)

_KEPT_SECONDS = 30  # in which a question's "today" stays the same for all who ask
_MAX_ANSWERS = 50  # each holds the articles that it quotes
_MAX_QUESTION_LENGTH = 300  # characters; a longer one was forwarded or pasted: it can be private


class RecentAnswers:
    """Caches answers, so that the library is asked once for the same question; thread-safe."""

    def __init__(
        self, library: Library, limit: int, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._library = library
        self._limit = limit
        self._now = now
        self._lock = threading.Lock()
        self._answers: dict[tuple[int, str, Scope], tuple[float, Answer]] = {}  # oldest first

    def answer(self, question: str, within: Scope) -> Answer:
        """Return the answer to a question; after a change of the library it is a new one."""
        key = (self._library.revision, question, within)
        with self._lock:
            self._drop_old()
            if key in self._answers:
                return self._answers[key][1]
        answer = self._library.ask(question, limit=self._limit, within=within)
        with self._lock:
            self._answers.pop(key, None)  # so that the latest is the last
            self._answers[key] = (self._now(), answer)
            self._drop_old()
        return answer

    def _drop_old(self) -> None:
        oldest = self._now() - _KEPT_SECONDS
        while self._answers:
            key, (since, _) = next(iter(self._answers.items()))
            if since > oldest and len(self._answers) <= _MAX_ANSWERS:
                return
            del self._answers[key]


class UsageLog:
    """Counts questions, and keeps some of them, without who asked; blocks.

    A reader never waits for it: what the database does not take now is logged, and lost.
    """

    def __init__(self, records: Records, *, keeps_questions: bool) -> None:
        self._records = records
        self._keeps_questions = keeps_questions

    def note(self, answer: Answer, person_id: int | None) -> None:
        """Count a question, unless no article could ever answer it, such as a greeting.

        The `person_id` tells whether several people have asked the same; None where it is not
        known who asked.
        """
        silence = answer.silence
        if silence and not silence.is_gap:
            return
        question = " ".join(answer.question.split())
        may_keep = self._keeps_questions and len(question) <= _MAX_QUESTION_LENGTH
        try:
            self._records.day_counts.count(is_answered=silence is None)
            if silence:
                if question and may_keep:
                    self._records.unanswered.keep(question, silence.words)
            elif answer.shows is Shown.ANSWER and (article_id := answer.quotes[0].article.id):
                # A follow-up tells others nothing.
                alone = question if may_keep and not answer.understood else None
                self._records.asked.note(article_id, alone, person_id)
        except RetrievalError as error:
            logger.warning("A question could not be counted: %s", error)
