"""Decide which stored article an incoming one is a version of, and whether it changes anything.

Pure: the stored articles that may be concerned come in, what must be written goes out. A batch is
decided as if its articles came one by one, even where it has an article twice.
"""

from bisect import insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import count

from retrieval.store.rows import Values
from retrieval.text.sentences import Span

# The digest is compared instead of the text, the identity instead of the address.
_NOT_COMPARED = ("text", "url")


class Change(StrEnum):
    """What adding an article did to the library."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


@dataclass(slots=True, eq=False)
class ArticleState:
    """A stored article, or a new one: then `stored` is None and `id` is 0 until it is written.

    Of two articles the one with the lower `position` is the older.
    """

    position: int
    id: int
    values: Values
    stored: Values | None = None
    sentences: Sequence[Span] = ()
    signature: bytes = b""

    @property
    def is_replaced(self) -> bool:
        """Whether the stored version must be kept as an earlier one."""
        return self.stored is not None and differs_for_reader(self.stored, self.values)

    @property
    def has_other_text(self) -> bool:
        """Whether the text differs from the stored one; True for a new article."""
        return self.stored is None or self.stored["digest"] != self.values["digest"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an incoming article: its state, and its values at that moment, with text."""

    state: ArticleState
    values: Values
    change: Change


class Versions:
    """The articles that incoming ones may be versions of, updated with each `put`."""

    def __init__(self, stored: Iterable[tuple[int, Values]]) -> None:
        """Begin with the stored articles that have the incoming identities or digests, by id."""
        self._positions = count()
        self._by_identity: dict[str, ArticleState] = {}
        self._by_digest: dict[str, list[ArticleState]] = {}  # by position
        self._written: dict[ArticleState, None] = {}
        for article_id, values in stored:
            self._register(ArticleState(next(self._positions), article_id, values, values))

    @property
    def written(self) -> list[ArticleState]:
        """The new and changed articles, which have to be written, in the order of first change."""
        return list(self._written)

    def put(
        self, values: Values, sentences: Sequence[Span] = (), signature: bytes = b""
    ) -> Outcome:
        """Add an article: as a new one, or as the next version of one that is there."""
        state = self._find(values)
        if state is None:
            state = ArticleState(next(self._positions), 0, values)
            change = Change.NEW
        elif _is_same(state.values, values):
            kept = {**state.values, "text": values["text"]}
            return Outcome(state, kept, Change.UNCHANGED)
        else:
            self._by_digest[state.values["digest"]].remove(state)
            # The first address is kept, whichever spelling of it comes later.
            values = {**values, "url": state.values["url"] or values["url"]}
            state.values = values
            change = Change.CHANGED
        state.sentences, state.signature = sentences, signature
        self._register(state)
        self._written[state] = None
        return Outcome(state, values, change)

    def _register(self, state: ArticleState) -> None:
        if state.values["identity"] is not None:
            self._by_identity[state.values["identity"]] = state
        same_text = self._by_digest.setdefault(state.values["digest"], [])
        insort(same_text, state, key=lambda other: other.position)

    def _find(self, values: Values) -> ArticleState | None:
        """Return the article that this is a version of: by its address, else by its text."""
        same_text = self._by_digest.get(values["digest"], [])
        if values["identity"] is None:
            return same_text[0] if same_text else None
        # The same text at another address is another publication of it.
        unaddressed = (state for state in same_text if state.values["identity"] is None)
        return self._by_identity.get(values["identity"]) or next(unaddressed, None)


def differs_for_reader(one: Values, other: Values) -> bool:
    """Whether two versions of an article differ in what a reader is shown.

    That is the text, the title, the authors, the publisher and the day. Captions, which are not
    quoted, the language, which is detected from the text, and the hour are corrected in place:
    otherwise the history would list changes that no reader can see.
    """
    same = ("digest", "title", "authors", "publisher")
    return any(one[name] != other[name] for name in same) or _day(one) != _day(other)


def _day(values: Values) -> str:
    return (values["published"] or "")[: len("2000-01-01")]


def _is_same(stored: Values, values: Values) -> bool:
    if values["identity"] is None and stored["identity"] is not None:
        return True  # the same text without an address adds nothing
    return all(
        values[name] == value for name, value in stored.items() if name not in _NOT_COMPARED
    )
