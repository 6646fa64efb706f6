"""Which stored article is an incoming one a version of, and does it change anything?

Pure: the articles that can be concerned come in, what must be written goes out. So a batch is
decided as if its articles came one by one, an article that stands twice in it included.
"""

from bisect import insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import count

from retrieval.store.rows import Values
from retrieval.text.sentences import Span

# What an article is not compared by: the digest stands for the text, the identity for the address.
_UNSAID = ("text", "url")


class Change(StrEnum):
    """What adding an article did to the library."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


@dataclass(slots=True, eq=False)
class ArticleState:
    """A stored article, or one to be stored, of which `stored` is None and `id` is 0 before.

    `position` tells which of two has been there for longer.
    """

    position: int
    id: int
    values: Values
    stored: Values | None = None
    sentences: Sequence[Span] = ()
    signature: bytes = b""

    @property
    def is_replaced(self) -> bool:
        """Whether the version that is stored must be kept as an earlier one."""
        return self.stored is not None and says_else(self.stored, self.values)

    @property
    def has_other_text(self) -> bool:
        """Whether the text is another than what is stored, if anything is."""
        return self.stored is None or self.stored["digest"] != self.values["digest"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where an incoming article went, with the values that were right after it, and the text."""

    record: ArticleState
    values: Values
    change: Change


class Versions:
    """The articles that incoming ones may be versions of, as they are after each of these."""

    def __init__(self, stored: Iterable[tuple[int, Values]]) -> None:
        """Begin with what is stored under the identities and digests to come, by rising id."""
        self._positions = count()
        self._by_identity: dict[str, ArticleState] = {}
        self._by_digest: dict[str, list[ArticleState]] = {}  # by position
        self._written: dict[ArticleState, None] = {}
        for article_id, values in stored:
            self._file(ArticleState(next(self._positions), article_id, values, values))

    @property
    def written(self) -> list[ArticleState]:
        """What has to be written, new or changed, in the order of the first change."""
        return list(self._written)

    def put(
        self, values: Values, sentences: Sequence[Span] = (), signature: bytes = b""
    ) -> Outcome:
        """Take in an article: a new one, or the next version of one that is there."""
        record = self._find(values)
        if record is None:
            record = ArticleState(next(self._positions), 0, values)
            change = Change.NEW
        elif _is_same(record.values, values):
            kept = {**record.values, "text": values["text"]}
            return Outcome(record, kept, Change.UNCHANGED)
        else:
            self._by_digest[record.values["digest"]].remove(record)
            # By whatever address it comes again, it is known by the one it came with.
            values = {**values, "url": record.values["url"] or values["url"]}
            record.values = values
            change = Change.CHANGED
        record.sentences, record.signature = sentences, signature
        self._file(record)
        self._written[record] = None
        return Outcome(record, values, change)

    def _file(self, record: ArticleState) -> None:
        if record.values["identity"] is not None:
            self._by_identity[record.values["identity"]] = record
        same_text = self._by_digest.setdefault(record.values["digest"], [])
        insort(same_text, record, key=lambda other: other.position)

    def _find(self, values: Values) -> ArticleState | None:
        """Find the version that is there: by its address, else by its text."""
        same_text = self._by_digest.get(values["digest"], [])
        if values["identity"] is None:
            return same_text[0] if same_text else None
        # The same text at another address is another publication of it.
        unaddressed = (record for record in same_text if record.values["identity"] is None)
        return self._by_identity.get(values["identity"]) or next(unaddressed, None)


def says_else(one: Values, other: Values) -> bool:
    """Tell two versions of an article apart by what a reader is shown of them.

    That is the text, the title, the authors, the publisher and the day. Captions, which are not
    quoted, the language, which is told from the text, and the hour are corrected in place: a
    history in which only these differ would say that an article was changed which was not.
    """
    same = ("digest", "title", "authors", "publisher")
    return any(one[name] != other[name] for name in same) or _day(one) != _day(other)


def _day(values: Values) -> str:
    return (values["published"] or "")[: len("2000-01-01")]


def _is_same(stored: Values, values: Values) -> bool:
    if values["identity"] is None and stored["identity"] is not None:
        return True  # a copy that has lost its address has nothing to add
    return all(values[name] == value for name, value in stored.items() if name not in _UNSAID)
