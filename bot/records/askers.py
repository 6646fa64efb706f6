"""Who was the first to ask something lately: in memory alone, for as long as the bot runs."""

from collections.abc import Callable, Hashable
from threading import Lock

_MOST = 10_000  # questions; of more, those asked first are forgotten


class FirstAskers:
    """Tells whether a question is somebody else's as well, without anything that is stored."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._first: dict[Hashable, tuple[int, str]] = {}  # person and day by question, in order

    def is_another(self, question: Hashable, person_id: int, day: str) -> bool:
        """Say whether somebody else was the first to ask a question, which is asked on a day."""
        with self._lock:
            first, _day = self._first.setdefault(question, (person_id, day))
            if len(self._first) > _MOST:
                del self._first[next(iter(self._first))]
            return first != person_id

    def forget(self, person_id: int) -> None:
        """Forget what somebody was first to ask."""
        self._keep(lambda first, _day: first != person_id)

    def purge(self, oldest: str) -> None:
        """Forget what was first asked on a day or before it."""
        self._keep(lambda _first, day: day > oldest)

    def _keep(self, is_kept: Callable[[int, str], bool]) -> None:
        with self._lock:
            self._first = {each: by for each, by in self._first.items() if is_kept(*by)}
