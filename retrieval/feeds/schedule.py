"""When is a feed to be looked at again? Pure: times are seconds, and chance is given.

A feed with something new is asked more often, one without less often; one that fails is left
alone for longer and longer. Nothing is asked at the same moment as everything else.
"""

from dataclasses import dataclass

_OFTENER, _RARER = 0.5, 1.5  # times the interval after a refresh with news, and without
_SHORTEST, _LONGEST = 0.25, 24.0  # times the base: a quarter of an hour and a day for an hour
_JITTER = 0.1  # of the interval, either way


@dataclass(frozen=True, slots=True)
class Pace:
    """How often a feed is looked at: the interval to begin with, and that of now, in seconds."""

    base: float
    interval: float

    def after_success(self, *, news: bool, pause: float) -> "Pace":
        """Adapt to whether there was anything new; `pause` is what feed or server ask for."""
        wanted = self.interval * (_OFTENER if news else _RARER)
        longest = _LONGEST * self.base
        shortest = max(_SHORTEST * self.base, min(pause, longest))
        return Pace(self.base, min(max(wanted, shortest), longest))

    def due(self, now: float, chance: float) -> float:
        """Give the next moment after one of success; `chance` is between -1 and 1."""
        return now + self.interval * (1 + _JITTER * chance)

    def due_after_failures(
        self, failures: int, now: float, chance: float, retry_after: float | None
    ) -> float:
        """Give the next moment after so many failures in a row; later if the server says so."""
        longest = _LONGEST * self.base
        # From the base, for a feed that is asked once a day has no reason to wait for a month.
        wanted = self.base * 2.0 ** min(failures, 20)
        pause = max(min(wanted, longest), min(retry_after or 0.0, longest))
        return now + pause * (1 + _JITTER * abs(chance))
