"""What is found out once about a library, until it changes."""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class PerRevision(Generic[T]):
    """Finds something out at the first call, and again only when the library has changed."""

    def __init__(self, revision: Callable[[], int], find: Callable[[], T]) -> None:
        self._revision = revision
        self._find = find
        self._found: tuple[int, T] | None = None

    def __call__(self) -> T:
        # Asked before anything is looked at: a change meanwhile makes the next call look again.
        revision, found = self._revision(), self._found
        if found is None or found[0] != revision:
            found = self._found = (revision, self._find())
        return found[1]
