"""Keeps the index of a library up to date with its store."""

import logging
from collections.abc import Collection, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from threading import RLock

from filelock import Timeout

from retrieval.index.building import build
from retrieval.index.folder import Folder
from retrieval.index.merging import merge_in_memory
from retrieval.index.snapshot import LiveSegment, Snapshot
from retrieval.store.articles import Changes, Store
from retrieval.store.rows import PAGE_SIZE

logger = logging.getLogger(__name__)

_LOCK_TIMEOUT_SECONDS = 60.0  # how long a writer waits for others

# Segments of up to `_SMALL_SENTENCES` are rewritten with each new article, those of the middle
# size each time the small ones have filled up. A question takes some 0.1 ms more for each segment.
_SMALL_SENTENCES = 2_000
_MIDDLE_SENTENCES = 50_000
_MIDDLE_SHARE = 8  # or this fraction of all sentences: an eighth
# Removed sentences cost every question a little. A segment is rewritten without them when they are
# more than this fraction of it: a sixteenth.
_REMOVED_SHARE = 16
_MAX_SEGMENTS = 8  # with more, even a reader merges them


@dataclass
class PendingChange:
    """A change of the store: segments of the written articles, and the ids of removed ones."""

    written: list[LiveSegment] = field(default_factory=list)
    removed: set[int] = field(default_factory=set)


class SentenceIndex:
    """The index over a store; safe to use from many threads and, with a folder, processes.

    The database is the truth. A writer that changes it, in `changing`, holds the folder's lock
    from before the change until it is published. So a reader that finds the index behind the
    database, and the lock free, knows that nobody else will index the change.
    """

    def __init__(self, store: Store, folder: Folder | None = None) -> None:
        self._store = store
        self._folder = folder
        self._snapshot = Snapshot()
        self._is_compared = False  # once with all articles of the store
        self._lock = RLock()

    # ── reading ────────────────────────────────────────────────────────────────────────────

    def follow(self) -> Snapshot:
        """Return the index, caught up with the store.

        After the first call nobody waits here for a writer: until it has published, the index as
        before is returned.
        """
        if self._is_current() or not self._lock.acquire(blocking=not self._is_compared):
            return self._snapshot
        try:
            self._reload()
            if not self._is_current():
                with self._locked(0 if self._is_compared else _LOCK_TIMEOUT_SECONDS) as is_locked:
                    if is_locked or not self._is_compared:
                        self._catch_up(is_locked)
                        if is_locked and len(self._snapshot.segments) > _MAX_SEGMENTS:
                            self._merge()
        finally:
            self._lock.release()
        return self._snapshot

    def describe(self) -> str:
        """Return how many segments there are and where they are kept."""
        segments = len(self.follow().segments)
        where = f"in {self._folder.path}" if self._folder else "in memory"
        return f"{segments} segment{'s' * (segments != 1)} {where}"

    def _is_current(self) -> bool:
        return self._is_compared and self._snapshot.revision == self._store.revision()

    # ── writing ────────────────────────────────────────────────────────────────────────────

    @contextmanager
    def changing(self) -> Iterator[PendingChange]:
        """Keep other writers out while the caller changes the store, then index the change.

        What the caller records in the yielded change need not be read from the store.
        """
        change = PendingChange()
        with self._lock, self._locked(_LOCK_TIMEOUT_SECONDS) as is_locked:
            yield change
            if is_locked:  # else the process that holds the lock will do it
                self._catch_up(is_locked, change)

    def tidy(self) -> None:
        """Merge small segments, and rewrite those of which much was removed."""
        with self._lock, self._locked(_LOCK_TIMEOUT_SECONDS) as is_locked:
            if is_locked:
                self._reload()
                self._merge()

    @contextmanager
    def _locked(self, timeout: float) -> Iterator[bool]:
        """Hold the folder's lock; yield whether it was free within `timeout` seconds."""
        with ExitStack() as stack:
            is_locked = True
            if self._folder:
                try:
                    stack.enter_context(self._folder.locked(timeout))
                except Timeout:
                    is_locked = False
                except OSError as error:
                    self._continue_in_memory(error)
            yield is_locked

    # ── following the store ────────────────────────────────────────────────────────────────

    def _reload(self) -> None:
        if self._folder and self._folder.has_changed():
            self._snapshot = self._folder.load()

    def _catch_up(self, is_locked: bool, change: PendingChange | None = None) -> None:
        """Bring the index up to date with the store, and publish it if the folder is locked."""
        change = change or PendingChange()
        self._reload()
        snapshot = _without(self._snapshot, change.removed)
        changes = self._changes(snapshot)
        for segment in filter(LiveSegment.has_articles, change.written):
            others = _without(snapshot, segment.versions()).segments
            snapshot = Snapshot([*others, segment], snapshot.revision)
        indexed = _versions(change.written if changes.since else snapshot.segments)
        written = [
            article_id
            for article_id, version in changes.written.items()
            if indexed.get(article_id) != version
        ]
        snapshot = _without(snapshot, indexed.keys() - changes.written.keys())
        for first in range(0, len(written), PAGE_SIZE):
            page = written[first : first + PAGE_SIZE]
            segment = LiveSegment(build(self._store.split_versions(page)))
            segments = [*_without(snapshot, page).segments, segment]
            # Of many articles those published need not be indexed again if this is interrupted.
            snapshot = Snapshot(segments, self._snapshot.revision)
            if is_locked and first + PAGE_SIZE < len(written):
                snapshot = self._published(snapshot)
        self._is_compared = True
        loaded = self._snapshot
        if (snapshot.segments, changes.revision) != (loaded.segments, loaded.revision):
            snapshot = Snapshot(snapshot.segments, changes.revision)
            self._snapshot = self._published(snapshot) if is_locked else snapshot

    def _changes(self, before: Snapshot) -> Changes:
        """Return what is new in the store since a snapshot, or all of it if that is not enough."""
        if self._is_compared and before.revision:
            changes = self._store.changes(before.revision)
            rewritten = sum(len(each.slots_of(changes.written)) for each in before.segments)
            articles = before.articles - rewritten + len(changes.written)
            # If they differ, something was removed, or another database has replaced this one.
            if changes.articles == articles and changes.revision >= before.revision:
                return changes
        return self._store.changes(0)

    def _merge(self) -> None:
        while chosen := segments_to_merge(
            [(s.sentences.documents, s.sentences.size) for s in self._snapshot.segments]
        ):
            segments = list(self._snapshot.segments)
            parts = segments[chosen.start : chosen.stop]
            segments[chosen.start : chosen.stop] = [self._merged(parts)]
            self._snapshot = self._published(Snapshot(segments, self._snapshot.revision))

    # ── the folder, as long as it can be written ───────────────────────────────────────────

    def _published(self, snapshot: Snapshot) -> Snapshot:
        if self._folder:
            try:
                return self._folder.publish(snapshot)
            except OSError as error:
                self._continue_in_memory(error)
        return snapshot

    def _merged(self, parts: Sequence[LiveSegment]) -> LiveSegment:
        if self._folder:
            try:
                return self._folder.merge(parts)
            except OSError as error:
                self._continue_in_memory(error)
        return LiveSegment(merge_in_memory(parts))

    def _continue_in_memory(self, error: OSError) -> None:
        logger.warning("The index is kept in memory: its folder cannot be written (%s).", error)
        self._folder = None


def segments_to_merge(sizes: Sequence[tuple[int, int]]) -> slice | None:
    """Return which segments are to be merged into one, or None.

    `sizes` are, for each segment from the oldest on, its sentences without and with the removed
    ones. New articles come in small segments, which are merged with each other; when they have
    grown, they are merged with larger ones. So three segments at most are left, and an article is
    copied only a few times.
    """
    total = sum(live for live, _ in sizes)
    end = len(sizes)
    for capacity in (_SMALL_SENTENCES, max(_MIDDLE_SENTENCES, total // _MIDDLE_SHARE), total):
        first = end
        while first and sizes[first - 1][0] <= capacity:
            first -= 1
        if sum(live for live, _ in sizes[first:end]) <= capacity:  # else merge with the larger
            if end - first > 1:
                return slice(first, len(sizes))  # with the small ones behind it, which cost little
            end = first
    for index, (live, all_) in enumerate(sizes):
        if (all_ - live) * _REMOVED_SHARE > all_:
            return slice(index, index + 1)
    return None


def _versions(segments: Sequence[LiveSegment]) -> dict[int, tuple[int, int]]:
    return {
        article_id: version for each in segments for article_id, version in each.versions().items()
    }


def _without(snapshot: Snapshot, ids: Collection[int]) -> Snapshot:
    """Return a snapshot without some of its articles."""
    if not ids:
        return snapshot
    segments = []
    for each in snapshot.segments:
        slots = each.slots_of(ids)
        segments.append(each.without(slots) if slots else each)
    return Snapshot(segments, snapshot.revision)
