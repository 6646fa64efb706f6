"""The index of a library: segments that follow the store, always as the store has it."""

import logging
from collections.abc import Collection, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from threading import RLock

from filelock import Timeout

from retrieval.index.building import build
from retrieval.index.folder import Folder
from retrieval.index.merging import merged
from retrieval.index.snapshot import LiveSegment, Snapshot
from retrieval.store.articles import Changes, Store

logger = logging.getLogger(__name__)

_PAGE = 200  # articles taken in at a time, so that a large library is never in memory as a whole
_PATIENCE = 60.0  # seconds that a writer waits for others

# Sentences up to which segments are rewritten with each new article, and up to which with each
# so many articles. A question costs some 0.1 ms more for each further segment.
_SMALL = 2_000
_MIDDLE = 50_000
_MIDDLE_SHARE = 8
# Removed sentences cost every question a little: when they are so many of a segment, it is
# written anew without them.
_REMOVED_SHARE = 16
_TOO_MANY = 8  # segments; then whoever finds them merges them


@dataclass
class PendingChange:
    """What is known of a change: segments of what was written, and the ids of what was removed."""

    written: list[LiveSegment] = field(default_factory=list)
    removed: set[int] = field(default_factory=set)


class SentenceIndex:
    """The sentences of a store. Safe to use from many threads and, with a folder, processes.

    The database is the truth. Whoever changes it, in `changing`, holds the folder's lock from
    before the change until it is published, so that who finds the index behind the database and
    the lock free knows that nobody else will take the change in.
    """

    def __init__(self, store: Store, folder: Folder | None = None) -> None:
        self._store = store
        self._folder = folder
        self._snapshot = Snapshot()
        self._is_compared = False  # with all that the store has
        self._turn = RLock()

    # ── reading ────────────────────────────────────────────────────────────────────────────

    def follow(self) -> Snapshot:
        """Give the index as it is, with what was added, changed and removed since the last call.

        Once it is open, nobody waits here for a writer: until it has published, the index as
        before is given.
        """
        if self._is_current() or not self._turn.acquire(blocking=not self._is_compared):
            return self._snapshot
        try:
            self._reload()
            if not self._is_current():
                with self._locked(0 if self._is_compared else _PATIENCE) as is_locked:
                    if is_locked or not self._is_compared:
                        self._take_in(is_locked)
                        if is_locked and len(self._snapshot.segments) > _TOO_MANY:
                            self._merge()
        finally:
            self._turn.release()
        return self._snapshot

    def _is_current(self) -> bool:
        return self._is_compared and self._snapshot.revision == self._store.revision()

    # ── writing ────────────────────────────────────────────────────────────────────────────

    @contextmanager
    def changing(self) -> Iterator[PendingChange]:
        """Hold back other writers while the store is changed, then take the change in.

        What the caller says of the change need not be asked of the store.
        """
        known = PendingChange()
        with self._turn, self._locked(_PATIENCE) as is_locked:
            yield known
            if is_locked:  # else whoever holds the lock does
                self._take_in(is_locked, known)

    def tidy(self) -> None:
        """Merge small segments, and take out what was removed, where that is due."""
        with self._turn, self._locked(_PATIENCE) as is_locked:
            if is_locked:
                self._reload()
                self._merge()

    @contextmanager
    def _locked(self, timeout: float) -> Iterator[bool]:
        """Hold the folder's lock, and say whether it could be had in so many seconds."""
        with ExitStack() as held:
            is_locked = True
            if self._folder:
                try:
                    held.enter_context(self._folder.locked(timeout))
                except Timeout:
                    is_locked = False
                except OSError as error:
                    self._give_up(error)
            yield is_locked

    # ── following the store ────────────────────────────────────────────────────────────────

    def _reload(self) -> None:
        if self._folder and self._folder.has_changed():
            self._snapshot = self._folder.load()

    def _take_in(self, is_locked: bool, known: PendingChange | None = None) -> None:
        """Bring the index up to the store, and publish it if the folder is locked."""
        known = known or PendingChange()
        self._reload()
        snapshot = _without(self._snapshot, known.removed)
        changes = self._changes(snapshot)
        for segment in filter(LiveSegment.has_articles, known.written):
            others = _without(snapshot, segment.versions()).segments
            snapshot = Snapshot([*others, segment], snapshot.revision)
        indexed = _versions(known.written if changes.since else snapshot.segments)
        written = [
            article_id
            for article_id, version in changes.written.items()
            if indexed.get(article_id) != version
        ]
        snapshot = _without(snapshot, indexed.keys() - changes.written.keys())
        for first in range(0, len(written), _PAGE):
            page = written[first : first + _PAGE]
            segment = LiveSegment(build(self._store.split_versions(page)))
            segments = [*_without(snapshot, page).segments, segment]
            # What is published of many is not taken in again if this ends before them all.
            snapshot = Snapshot(segments, self._snapshot.revision)
            if is_locked and first + _PAGE < len(written):
                snapshot = self._published(snapshot)
        self._is_compared = True
        loaded = self._snapshot
        if (snapshot.segments, changes.revision) != (loaded.segments, loaded.revision):
            snapshot = Snapshot(snapshot.segments, changes.revision)
            self._snapshot = self._published(snapshot) if is_locked else snapshot

    def describe(self) -> str:
        """Say in a few words what the index is made of and where it is kept."""
        segments = len(self.follow().segments)
        where = f"in {self._folder.path}" if self._folder else "in memory"
        return f"{segments} segment{'s' * (segments != 1)} {where}"

    def _changes(self, before: Snapshot) -> Changes:
        """Ask for what is new in the store, or for all of it where that does not tell enough."""
        if self._is_compared and before.revision:
            changes = self._store.changes(before.revision)
            known = sum(len(each.slots_of(changes.written)) for each in before.segments)
            articles = before.articles - known + len(changes.written)
            # Unless something was removed, or another database took the place of this one.
            if changes.articles == articles and changes.revision >= before.revision:
                return changes
        return self._store.changes(0)

    def _merge(self) -> None:
        while chosen := to_merge(
            [(s.sentences.documents, s.sentences.size) for s in self._snapshot.segments]
        ):
            segments = list(self._snapshot.segments)
            parts = segments[chosen.start : chosen.stop]
            segments[chosen.start : chosen.stop] = [self._merged(parts)]
            self._snapshot = self._published(Snapshot(segments, self._snapshot.revision))

    # ── the folder, as long as there is one ────────────────────────────────────────────────

    def _published(self, snapshot: Snapshot) -> Snapshot:
        if self._folder:
            try:
                return self._folder.publish(snapshot)
            except OSError as error:
                self._give_up(error)
        return snapshot

    def _merged(self, parts: Sequence[LiveSegment]) -> LiveSegment:
        if self._folder:
            try:
                return self._folder.merged(parts)
            except OSError as error:
                self._give_up(error)
        return LiveSegment(merged(parts))

    def _give_up(self, error: OSError) -> None:
        logger.warning("The index is kept in memory: its folder cannot be written (%s).", error)
        self._folder = None


def to_merge(sizes: Sequence[tuple[int, int]]) -> slice | None:
    """Say which segments are to be made one, if any.

    `sizes` are for each, the oldest first, the sentences without and with the removed ones. New
    articles come in small segments, which are merged with each other; what has grown is merged
    with what is larger: three segments at most are left, and an article is copied few times.
    """
    total = sum(left for left, _ in sizes)
    end = len(sizes)
    for capacity in (_SMALL, max(_MIDDLE, total // _MIDDLE_SHARE), total):
        first = end
        while first and sizes[first - 1][0] <= capacity:
            first -= 1
        if sum(left for left, _ in sizes[first:end]) <= capacity:  # else they go with the larger
            if end - first > 1:
                return slice(first, len(sizes))  # with the few behind it: they cost little
            end = first
    for place, (left, all_) in enumerate(sizes):
        if (all_ - left) * _REMOVED_SHARE > all_:
            return slice(place, place + 1)
    return None


def _versions(segments: Sequence[LiveSegment]) -> dict[int, tuple[int, int]]:
    return {
        article_id: version for each in segments for article_id, version in each.versions().items()
    }


def _without(snapshot: Snapshot, ids: Collection[int]) -> Snapshot:
    """Give a snapshot without some of its articles."""
    if not ids:
        return snapshot
    segments = []
    for each in snapshot.segments:
        slots = each.slots_of(ids)
        segments.append(each.without(slots) if slots else each)
    return Snapshot(segments, snapshot.revision)
