"""Politeness to each host: few requests at once, and a pause between them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock, Semaphore
from time import monotonic, sleep

_MAX_CONNECTIONS = 2  # to one host: a third of what a browser takes


@dataclass(frozen=True, slots=True)
class Pacing:
    """Seconds between two requests to one host, and before the first retry of one."""

    pause: float = 0.5
    back_off: float = 1.0


class HostThrottle:
    """Limits the requests to each host, whichever threads they come from."""

    def __init__(self, pause: float) -> None:
        """Let `pause` seconds lie between the beginnings of two requests to one host."""
        self._pause = pause
        self._hosts: dict[str, _Host] = {}
        self._lock = Lock()

    @contextmanager
    def turn(self, name: str) -> Iterator[None]:
        """Wait until a host may be asked; the request lasts until the block ends."""
        with self._lock:
            host = self._hosts.setdefault(name, _Host())
        with host.connections:
            with self._lock:
                start = max(monotonic(), host.next_start)
                host.next_start = start + self._pause
            sleep(max(0.0, start - monotonic()))
            yield


class _Host:
    def __init__(self) -> None:
        self.connections = Semaphore(_MAX_CONNECTIONS)
        self.next_start = 0.0  # seconds of the monotonic clock
