"""What adding sources did: the counts, by source where there were several, and the refusals."""

from collections import Counter
from dataclasses import dataclass, field

from retrieval import Added, Change, SourceError

_REFUSED = "refused"
_MOST_SOURCES = 20  # named; of more, only the sum is told
_ALONE = 3  # places with the same reason that have a line each
_MOST_LINES = 50  # of refusals; who adds a disk full of files that cannot be read needs no more


@dataclass(slots=True)
class _Refusals:
    """A reason, how often there was one, and the first places."""

    count: int = 0
    places: list[str] = field(default_factory=list)

    def lines(self, reason: str) -> list[str]:
        if self.count <= _ALONE:
            return [str(SourceError(reason, place)) for place in self.places]
        more = f"{', '.join(filter(None, self.places))} and {self.count - _ALONE:,} more"
        return [f"{more}: {reason}"]


class Summary:
    """Counts what becomes of the articles of sources; its text is one line."""

    def __init__(self, sources: list[str]) -> None:
        """Begin with nothing added of the sources that were named."""
        self._counts: dict[str, Counter[str]] = {source: Counter() for source in sources}
        self._refusals: dict[str, _Refusals] = {}
        self._feeds = 0
        self._passed = 0

    def count(self, source: str, change: Change) -> None:
        """Count what adding an article of a source did."""
        self._counts[source][change] += 1

    def count_feed(self, source: str, added: Added, passed: int) -> None:
        """Count what a feed brought, and how many of its entries were passed over."""
        for change in Change:
            self._counts[source][change] += getattr(added, change)
        self._feeds += 1
        self._passed += passed

    def refuse(self, source: str, error: SourceError) -> None:
        """Count an article of a source that was refused, and keep why."""
        self._counts[source][_REFUSED] += 1
        refusals = self._refusals.setdefault(error.reason, _Refusals())
        refusals.count += 1
        if refusals.count <= _ALONE:
            refusals.places.append(error.place)

    @property
    def refused(self) -> int:
        """How many were refused."""
        return self._total()[_REFUSED]

    def refusals(self) -> list[str]:
        """Give a line for each that was refused, or for many with the same reason."""
        lines = [line for reason, each in self._refusals.items() for line in each.lines(reason)]
        if len(lines) > _MOST_LINES:
            more = f"… and {len(lines) - _MOST_LINES:,} more such lines."
            return [*lines[:_MOST_LINES], more]
        return lines

    def by_source(self) -> list[str]:
        """Give a line for each source, where there were several and not many."""
        if not 1 < len(self._counts) <= _MOST_SOURCES:
            return []
        return [f"{source}: {_told(counts)}" for source, counts in self._counts.items()]

    def __str__(self) -> str:
        """Give the sums."""
        return "; ".join(filter(None, [_told(self._total()), self._told_feeds()]))

    def _told_feeds(self) -> str:
        if not self._feeds:
            return ""
        feeds = f"{self._feeds} feed{'' if self._feeds == 1 else 's'}"
        entries = "entry" if self._passed == 1 else "entries"
        return f"{feeds}, {self._passed} {entries} passed over" if self._passed else feeds

    def _total(self) -> Counter[str]:
        return sum(self._counts.values(), Counter())


def _told(counts: Counter[str]) -> str:
    told = [f"{counts[change]} {change.value}" for change in Change]
    if counts[_REFUSED]:
        told.append(f"{counts[_REFUSED]} {_REFUSED}")
    return ", ".join(told)
