"""Answers that are asked for again within seconds, as one types and turns pages."""

import threading
import time
from collections.abc import Callable

from retrieval import Answer, Library, Scope

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
