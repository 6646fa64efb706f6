"""Segments on disk: beside the database, always one of two whole states.

A file of a segment is written under a temporary name, synced and renamed; then `manifest.json`,
which names the segments that count, with their checksums, the articles in them that were removed
and the revision of the database up to which they go, takes the place of the one before in the same
way. Whatever is not in it is left over from a process that was killed, and is deleted by the next
that writes. What is in it and is not as it says is left out when the folder is opened; the
articles are then missing in the index, and are taken in anew.
"""

import hashlib
import json
import logging
import mmap
import os
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any
from uuid import uuid4

from filelock import FileLock
from platformdirs import user_cache_path

from retrieval.index import segment as segments
from retrieval.index.merging import merge
from retrieval.index.segment import FORMAT, Segment, SegmentError
from retrieval.index.snapshot import LiveSegment, Snapshot
from retrieval.store.database import Database

logger = logging.getLogger(__name__)

_MANIFEST = "manifest.json"
_LOCK = "lock"
_SUFFIX = ".segment"


@dataclass(frozen=True, slots=True)
class ManifestEntry:
    """What the manifest says of a segment."""

    name: str
    size: int
    checksum: int
    removed: tuple[int, ...]


class Folder:
    """The folder of a library's index; several processes may have it open."""

    def __init__(self, path: Path) -> None:
        self.path = path
        # The thread that uses it may be another one each time.
        self._lock = FileLock(path / _LOCK, thread_local=False)
        self._seen: object = None
        self._entries: dict[str, ManifestEntry] = {}
        self._segments: dict[str, Segment] = {}

    @contextmanager
    def locked(self, timeout: float) -> Iterator[None]:
        """Hold what only one process at a time can hold; Timeout after so many seconds."""
        self.path.mkdir(parents=True, exist_ok=True)
        with self._lock.acquire(timeout):
            yield

    # ── reading ────────────────────────────────────────────────────────────────────────────

    def has_changed(self) -> bool:
        """Say whether another process has published since `load` or `publish`."""
        return self._state() != self._seen

    def load(self) -> Snapshot:
        """Give what is published; what is damaged is left out, with a line in the log."""
        while True:
            self._seen = self._state()
            entries, revision = self._manifest()
            live, damage = self._live(entries)
            if not self.has_changed():  # else what is missing may have been merged meanwhile
                break
        if damage:
            logger.warning("The index in %s is repaired from the database: %s.", self.path, damage)
            revision = 0
        self._keep(entries, live)
        return Snapshot(live, revision)

    def _manifest(self) -> tuple[list[ManifestEntry], int]:
        try:
            return _parse((self.path / _MANIFEST).read_bytes())
        except (FileNotFoundError, NotADirectoryError):
            return [], 0
        except (OSError, SegmentError) as error:
            logger.warning("The index in %s is made anew: its manifest is %s.", self.path, error)
            return [], 0

    def _live(self, entries: Sequence[ManifestEntry]) -> tuple[list[LiveSegment], str]:
        """Open the segments, and say what is wrong with those that cannot be used."""
        live, damage = [], []
        for entry in entries:
            try:
                segment = self._segments.get(entry.name) or self._open(entry)
                live.append(LiveSegment(segment, frozenset(entry.removed), entry.name))
            except (OSError, ValueError, IndexError, SegmentError) as error:
                missing = isinstance(error, FileNotFoundError)
                damage.append(f"{entry.name} is {'missing' if missing else error}")
        return live, ", ".join(damage)

    def _open(self, entry: ManifestEntry) -> Segment:
        with self._path(entry.name).open("rb") as file:
            content = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        if len(content) != entry.size or zlib.crc32(content) != entry.checksum:
            raise SegmentError("damaged")
        return segments.read(content)

    def _state(self) -> object:
        try:
            status = (self.path / _MANIFEST).stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_ino, status.st_size

    # ── writing, by whoever holds the lock ─────────────────────────────────────────────────

    def publish(self, snapshot: Snapshot) -> Snapshot:
        """Write what is not on disk yet, make it what counts, and give it as it is there."""
        live = [
            each if each.name in self._entries else self._saved(each) for each in snapshot.segments
        ]
        entries = [
            replace(self._entries[each.name], removed=tuple(sorted(each.removed))) for each in live
        ]
        temporary = self.path / f"{uuid4().hex}.new"
        with temporary.open("wb") as file:
            file.write(_serialized(entries, snapshot.revision))
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(self.path / _MANIFEST)
        self._sync()
        self._seen = self._state()
        self._keep(entries, live)
        self._delete_leftovers()
        return Snapshot(live, snapshot.revision)

    def merged(self, parts: Sequence[LiveSegment]) -> LiveSegment:
        """Write the segments as one."""
        return self._written(
            lambda path: merge(
                parts,
                lambda languages, shapes: segments.created(path, languages, shapes),
            )
        )

    def _saved(self, live: LiveSegment) -> LiveSegment:
        saved = self._written(lambda path: segments.write(path, live.segment))
        return LiveSegment(saved.segment, live.removed, saved.name)

    def _written(self, write: Callable[[Path], None]) -> LiveSegment:
        name = uuid4().hex
        temporary = self.path / f"{name}.new"
        write(temporary)
        with temporary.open("rb") as file:
            content = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        entry = ManifestEntry(name, len(content), zlib.crc32(content), ())
        temporary.rename(self._path(name))
        self._entries[name] = entry
        return LiveSegment(segments.read(content), name=name)

    def _keep(self, entries: Sequence[ManifestEntry], live: Sequence[LiveSegment]) -> None:
        self._entries = {entry.name: entry for entry in entries}
        self._segments = {each.name: each.segment for each in live if each.name}

    def _delete_leftovers(self) -> None:
        wanted = {self._path(name) for name in self._entries}
        for path in (*self.path.glob(f"*{_SUFFIX}"), *self.path.glob("*.new")):
            if path not in wanted:
                with suppress(PermissionError):  # Windows: while another process reads it
                    path.unlink(missing_ok=True)

    def _sync(self) -> None:
        if os.name == "posix":  # elsewhere a folder cannot be opened
            folder = os.open(self.path, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)

    def _path(self, name: str) -> Path:
        return self.path / f"{name}{_SUFFIX}"


def _serialized(entries: Sequence[ManifestEntry], revision: int) -> bytes:
    content = json.dumps(
        {
            "format": FORMAT,
            "revision": revision,
            "segments": [asdict(entry) for entry in entries],
        }
    )
    return f"{zlib.crc32(content.encode()):08x}\n{content}\n".encode()


def _parse(manifest: bytes) -> tuple[list[ManifestEntry], int]:
    checksum, _, content = manifest.rstrip(b"\n").partition(b"\n")
    if checksum != f"{zlib.crc32(content):08x}".encode():
        raise SegmentError("damaged")
    values: dict[str, Any] = json.loads(content)
    if values.get("format") != FORMAT:
        raise SegmentError("of another version")
    entries = [
        ManifestEntry(each["name"], each["size"], each["checksum"], tuple(each["removed"]))
        for each in values["segments"]
    ]
    return entries, values["revision"]


def folder_path(database: Database) -> Path | None:
    """Say where the index of a database belongs: beside its file, else in the user's cache folder.

    None for a database in memory.
    """
    if database.path:
        return database.path.with_name(f"{database.path.name}.index")
    if database.is_in_memory:
        return None
    name = hashlib.sha256(database.address.encode()).hexdigest()[:16]
    return user_cache_path("verbatim") / f"{name}.index"
