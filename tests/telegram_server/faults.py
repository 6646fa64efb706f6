"""Troubles that a test orders: error answers, dropped connections, delays."""

from dataclasses import dataclass, field

from tests.telegram_server.errors import ApiError


@dataclass(frozen=True)
class Fault:
    """What goes wrong with one call."""

    error: ApiError | None = None
    html: bool = False  # the error comes from a proxy in front of the Bot API
    body: tuple[int, bytes] | None = None  # a status and what comes instead of any answer
    drop: str | None = None  # "before" or "after" the method takes effect
    seconds: float = 0  # from the effect to the answer


NO_FAULT = Fault()


@dataclass
class Faults:
    """The faults that are still to come, the next of each method first."""

    _waiting: list[tuple[str, Fault]] = field(default_factory=list)

    def add(self, method: str, fault: Fault, times: int) -> None:
        """Let the next calls of a method ("*" for any) go wrong."""
        self._waiting += [(method.lower(), fault)] * times

    def take(self, method: str) -> Fault:
        """Give what is to go wrong with this call."""
        for index, (name, fault) in enumerate(self._waiting):
            if name in ("*", method.lower()):
                del self._waiting[index]
                return fault
        return NO_FAULT
