"""Values that are computed from a library and kept until it changes."""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class PerRevision(Generic[T]):
    """Computes a value at the first call, and again only when the library has changed."""

    def __init__(self, revision: Callable[[], int], compute: Callable[[], T]) -> None:
        self._revision = revision
        self._compute = compute
        self._cached: tuple[int, T] | None = None

    def __call__(self) -> T:
        # Read before the value is computed: after a change meanwhile the next call computes again.
        revision, cached = self._revision(), self._cached
        if cached is None or cached[0] != revision:
            cached = self._cached = (revision, self._compute())
        return cached[1]
