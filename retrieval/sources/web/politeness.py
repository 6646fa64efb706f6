"""Politeness to each host: few requests at once, and a moment between them."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock, Semaphore
from time import monotonic, sleep

_AT_ONCE = 2  # connections to one host: a third of what a browser takes


class HostThrottle:
    """Gives each host's requests their turn, whichever threads they come from."""

    def __init__(self, pause: float) -> None:
        """Let `pause` seconds lie between the beginnings of two requests to one host."""
        self._pause = pause
        self._hosts: dict[str, _Host] = {}
        self._lock = Lock()

    @contextmanager
    def turn(self, name: str) -> Iterator[None]:
        """Wait until a host may be asked; it is being asked until the block ends."""
        with self._lock:
            host = self._hosts.setdefault(name, _Host())
        with host.slots:
            with self._lock:
                start = max(monotonic(), host.next)
                host.next = start + self._pause
            sleep(max(0.0, start - monotonic()))
            yield


class _Host:
    def __init__(self) -> None:
        self.slots = Semaphore(_AT_ONCE)
        self.next = 0.0  # the earliest beginning of its next request, by the monotonic clock
