"""Which stored article is an incoming one a version of, and does it change anything?

Pure: the articles that can be concerned come in, what must be written goes out. So a batch is
decided as if its articles came one by one, an article that stands twice in it included.
"""

from bisect import insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import count
from typing import Any

from retrieval.sentences import Span

# The columns of an article's row that it gives itself, by name; `text` may be left out of a
# stored one, because its digest stands for it.
Values = dict[str, Any]


class Change(StrEnum):
    """What adding an article did to the library."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


@dataclass(slots=True, eq=False)
class Record:
    """A stored article, or one to be stored: it has no id before, and sentences if it is written.

    `position` tells which of two has been there for longer.
    """

    position: int
    id: int | None
    values: Values
    sentences: Sequence[Span] | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where an incoming article went, with the values that were right after it, and the text."""

    record: Record
    values: Values
    change: Change


class Versions:
    """The articles that incoming ones may be versions of, as they are after each of these."""

    def __init__(self, stored: Iterable[tuple[int, Values]]) -> None:
        """Begin with what is stored under the addresses and digests to come, by rising id."""
        self._positions = count()
        self._by_url: dict[str, Record] = {}
        self._by_digest: dict[str, list[Record]] = {}  # by position
        self._written: dict[Record, None] = {}
        for article_id, values in stored:
            self._file(Record(next(self._positions), article_id, values))

    @property
    def written(self) -> list[Record]:
        """What has to be written, new or changed, in the order of the first change."""
        return list(self._written)

    def put(self, values: Values, sentences: Sequence[Span]) -> Outcome:
        """Take in an article: a new one, or the next version of one that is there."""
        record = self._find(values)
        if record is None:
            record = Record(next(self._positions), None, values)
            change = Change.NEW
        elif _is_same(record.values, values):
            kept = {**record.values, "text": values["text"]}
            return Outcome(record, kept, Change.UNCHANGED)
        else:
            self._by_digest[record.values["digest"]].remove(record)
            record.values = values
            change = Change.CHANGED
        record.sentences = sentences
        self._file(record)
        self._written[record] = None
        return Outcome(record, values, change)

    def _file(self, record: Record) -> None:
        if record.values["url"] is not None:
            self._by_url[record.values["url"]] = record
        same_text = self._by_digest.setdefault(record.values["digest"], [])
        insort(same_text, record, key=lambda other: other.position)

    def _find(self, values: Values) -> Record | None:
        """Find the version that is there: by its address, else by its text."""
        same_text = self._by_digest.get(values["digest"], [])
        if values["url"] is None:
            return same_text[0] if same_text else None
        # The same text at another address is another publication of it.
        unaddressed = (record for record in same_text if record.values["url"] is None)
        return self._by_url.get(values["url"]) or next(unaddressed, None)


def _is_same(stored: Values, values: Values) -> bool:
    if values["url"] is None and stored["url"] is not None:
        return True  # a copy that has lost its address has nothing to add
    return all(values[name] == value for name, value in stored.items() if name != "text")
