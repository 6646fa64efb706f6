"""Answers that are asked for again within seconds, as one types and turns pages."""

import threading
import time
from collections import OrderedDict
from collections.abc import Callable

from retrieval import Answer, Library, Scope

_KEPT = 30  # seconds, in which a question's "today" stays the same for all who ask
_MOST = 200


class RecentAnswers:
    """Asks the library once for all who ask the same of the same articles; for many threads."""

    def __init__(
        self, library: Library, limit: int, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._library = library
        self._limit = limit
        self._now = now
        self._lock = threading.Lock()
        self._answers: OrderedDict[tuple[int, str, Scope], tuple[float, Answer]] = OrderedDict()

    def answer(self, question: str, within: Scope) -> Answer:
        """Answer a question; nothing is quoted again that the library has changed since."""
        key = (self._library.revision, question, within)
        with self._lock:
            since, answer = self._answers.get(key, (0.0, None))
        if answer and self._now() - since < _KEPT:
            return answer
        answer = self._library.ask(question, limit=self._limit, within=within)
        with self._lock:
            self._answers[key] = (self._now(), answer)
            self._answers.move_to_end(key)
            if len(self._answers) > _MOST:
                self._answers.popitem(last=False)
        return answer
