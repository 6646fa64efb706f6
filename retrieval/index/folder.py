"""Segments on disk, beside the database: always in the state before or after a change.

A segment's file is written under a temporary name, synced and renamed. Then `manifest.json` is
replaced in the same way. It names the valid segments, with their checksums, the articles in them
that were removed, and the revision of the database that they correspond to. Any other file was
left by a process that was killed; the next writer deletes it. A segment that differs from its
entry is left out when the folder is opened; its articles are then missing in the index, and are
indexed again.
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
    """A segment in the manifest; `removed` are the slots of its removed articles."""

    name: str
    size: int
    checksum: int
    removed: tuple[int, ...]


class Folder:
    """The folder of a library's index, which several processes may have open."""

    def __init__(self, path: Path) -> None:
        self.path = path
        # Different threads may take and release it.
        self._lock = FileLock(path / _LOCK, thread_local=False)
        self._loaded_state: object = None
        self._entries: dict[str, ManifestEntry] = {}
        self._segments: dict[str, Segment] = {}

    @contextmanager
    def locked(self, timeout: float) -> Iterator[None]:
        """Hold the lock that one process at a time can have; Timeout after `timeout` seconds."""
        self.path.mkdir(parents=True, exist_ok=True)
        with self._lock.acquire(timeout):
            yield

    # ── reading ────────────────────────────────────────────────────────────────────────────

    def has_changed(self) -> bool:
        """Return whether another process has published since `load` or `publish`."""
        return self._manifest_state() != self._loaded_state

    def load(self) -> Snapshot:
        """Return what is published; leave out damaged segments, and log them."""
        while True:
            self._loaded_state = self._manifest_state()
            entries, revision = self._manifest()
            live, damage = self._open_all(entries)
            if not self.has_changed():  # else a missing segment may have been merged meanwhile
                break
        if damage:
            logger.warning("The index in %s is repaired from the database: %s.", self.path, damage)
            revision = 0
        self._remember(entries, live)
        return Snapshot(live, revision)

    def _manifest(self) -> tuple[list[ManifestEntry], int]:
        try:
            return _parse((self.path / _MANIFEST).read_bytes())
        except (FileNotFoundError, NotADirectoryError):
            return [], 0
        except (OSError, SegmentError) as error:
            logger.warning("The index in %s is made anew: its manifest is %s.", self.path, error)
            return [], 0

    def _open_all(self, entries: Sequence[ManifestEntry]) -> tuple[list[LiveSegment], str]:
        """Return the segments, and what is wrong with those that cannot be used."""
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

    def _manifest_state(self) -> object:
        try:
            status = (self.path / _MANIFEST).stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_ino, status.st_size

    # ── writing, while the lock is held ────────────────────────────────────────────────────

    def publish(self, snapshot: Snapshot) -> Snapshot:
        """Write what is not on disk yet, publish it, and return it as it is on disk."""
        live = [
            each if each.name in self._entries else self._save(each) for each in snapshot.segments
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
        self._loaded_state = self._manifest_state()
        self._remember(entries, live)
        self._delete_leftovers()
        return Snapshot(live, snapshot.revision)

    def merge(self, parts: Sequence[LiveSegment]) -> LiveSegment:
        """Write the segments as one, which is not published yet."""
        return self._write(
            lambda path: merge(
                parts,
                lambda languages, shapes: segments.create_file(path, languages, shapes),
            )
        )

    def _save(self, live: LiveSegment) -> LiveSegment:
        saved = self._write(lambda path: segments.write(path, live.segment))
        return LiveSegment(saved.segment, live.removed, saved.name)

    def _write(self, write: Callable[[Path], None]) -> LiveSegment:
        name = uuid4().hex
        temporary = self.path / f"{name}.new"
        write(temporary)
        with temporary.open("rb") as file:
            content = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        entry = ManifestEntry(name, len(content), zlib.crc32(content), ())
        temporary.rename(self._path(name))
        self._entries[name] = entry
        return LiveSegment(segments.read(content), name=name)

    def _remember(self, entries: Sequence[ManifestEntry], live: Sequence[LiveSegment]) -> None:
        self._entries = {entry.name: entry for entry in entries}
        self._segments = {each.name: each.segment for each in live if each.name}

    def _delete_leftovers(self) -> None:
        wanted = {self._path(name) for name in self._entries}
        for path in (*self.path.glob(f"*{_SUFFIX}"), *self.path.glob("*.new")):
            if path not in wanted:
                with suppress(PermissionError):  # on Windows, while another process reads it
                    path.unlink(missing_ok=True)

    def _sync(self) -> None:
        if os.name == "posix":  # on Windows a folder cannot be opened
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
    """Return the path of a database's index: beside its file, else in the user's cache folder.

    None for a database in memory.
    """
    if database.path:
        return database.path.with_name(f"{database.path.name}.index")
    if database.is_in_memory:
        return None
    name = hashlib.sha256(database.address.encode()).hexdigest()[:16]
    return user_cache_path("verbatim") / f"{name}.index"
