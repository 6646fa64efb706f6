"""The scope of a question: which articles it is asked of."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Scope:
    """Articles of any of these publishers, by any of these authors, from these days inclusive.

    None means no limit.
    """

    publishers: tuple[str, ...] | None = None
    authors: tuple[str, ...] | None = None
    since: date | None = None
    until: date | None = None

    def __bool__(self) -> bool:
        return self != EVERYTHING

    def within(self, other: "Scope") -> "Scope":
        """Return the scope of the articles that both allow."""
        return Scope(
            publishers=_common(self.publishers, other.publishers),
            authors=_common(self.authors, other.authors),
            since=max(filter(None, (self.since, other.since)), default=None),
            until=min(filter(None, (self.until, other.until)), default=None),
        )

    def includes(self, publisher: str | None, authors: Collection[str], day: date | None) -> bool:
        """Return whether an article is in it; one without a date is in no interval of days."""
        return (
            (self.publishers is None or publisher in self.publishers)
            and (self.authors is None or not set(self.authors).isdisjoint(authors))
            and (self.since is None or (day is not None and day >= self.since))
            and (self.until is None or (day is not None and day <= self.until))
        )


EVERYTHING = Scope()


def _common(one: tuple[str, ...] | None, other: tuple[str, ...] | None) -> tuple[str, ...] | None:
    if one is None or other is None:
        return one if other is None else other
    return tuple(name for name in one if name in other)
