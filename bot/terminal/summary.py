"""What adding sources did: the counts, by source if there were several, and the refusals."""

from collections import Counter
from dataclasses import dataclass, field

from retrieval import Added, Change, SourceError

_REFUSED = "refused"
_MAX_SOURCES = 20  # with a line each; of more there is only the sum
_MAX_PLACES = 3  # refused for the same reason, with a line each; more of them share a line
_MAX_LINES = 50  # of refusals, for a disk full of unreadable files


@dataclass(slots=True)
class _Refusals:
    """What was refused for one reason: how often, and the first places."""

    count: int = 0
    places: list[str] = field(default_factory=list)

    def lines(self, reason: str) -> list[str]:
        if self.count <= _MAX_PLACES:
            return [str(SourceError(reason, place)) for place in self.places]
        places = f"{', '.join(filter(None, self.places))} and {self.count - _MAX_PLACES:,} more"
        return [f"{places}: {reason}"]


class Summary:
    """Counts what became of the articles of sources; as a string, it is one line of sums."""

    def __init__(self, sources: list[str]) -> None:
        """Begin with nothing added from these sources."""
        self._counts: dict[str, Counter[str]] = {source: Counter() for source in sources}
        self._refusals: dict[str, _Refusals] = {}
        self._feeds = 0
        self._passed_over = 0

    def count(self, source: str, change: Change) -> None:
        """Count an article that was added."""
        self._counts[source][change] += 1

    def count_feed(self, source: str, added: Added, passed_over: int) -> None:
        """Count what a feed has brought, and how many of its entries were passed over."""
        for change in Change:
            self._counts[source][change] += getattr(added, change)
        self._feeds += 1
        self._passed_over += passed_over

    def refuse(self, source: str, error: SourceError) -> None:
        """Count an article that was refused, and keep the reason."""
        self._counts[source][_REFUSED] += 1
        refusals = self._refusals.setdefault(error.reason, _Refusals())
        refusals.count += 1
        if refusals.count <= _MAX_PLACES:
            refusals.places.append(error.place)

    @property
    def refused(self) -> int:
        """How many articles were refused."""
        return self._total()[_REFUSED]

    def refusals(self) -> list[str]:
        """Return a line for each refused article, or for many with the same reason."""
        lines = [line for reason, each in self._refusals.items() for line in each.lines(reason)]
        if len(lines) > _MAX_LINES:
            rest = f"… and {len(lines) - _MAX_LINES:,} more such lines."
            return [*lines[:_MAX_LINES], rest]
        return lines

    def by_source(self) -> list[str]:
        """Return a line for each source if there were several, but not many."""
        if not 1 < len(self._counts) <= _MAX_SOURCES:
            return []
        return [f"{source}: {_counts(counts)}" for source, counts in self._counts.items()]

    def __str__(self) -> str:
        """Return the sums."""
        return "; ".join(filter(None, [_counts(self._total()), self._feed_counts()]))

    def _feed_counts(self) -> str:
        if not self._feeds:
            return ""
        feeds = f"{self._feeds} feed{'' if self._feeds == 1 else 's'}"
        if not self._passed_over:
            return feeds
        entries = "entry" if self._passed_over == 1 else "entries"
        return f"{feeds}, {self._passed_over} {entries} passed over"

    def _total(self) -> Counter[str]:
        return sum(self._counts.values(), Counter())


def _counts(counts: Counter[str]) -> str:
    parts = [f"{counts[change]} {change.value}" for change in Change]
    if counts[_REFUSED]:
        parts.append(f"{counts[_REFUSED]} {_REFUSED}")
    return ", ".join(parts)
