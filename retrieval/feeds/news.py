"""Which entries of a feed are new or changed? Pure: what is known comes in."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from retrieval.feeds.feed import FeedEntry
from retrieval.feeds.wording import plain
from retrieval.urls import identity

_TRIES = 3  # refreshes at which an entry that cannot be had is asked for


@dataclass(frozen=True, slots=True)
class KnownEntry:
    """What is known of an entry: what it said, and how often in a row it could not be had.

    Without a digest it has not been had yet.
    """

    digest: str
    failures: int = 0


@dataclass(frozen=True, slots=True)
class NewEntry:
    """An entry to deal with; `key` stands for it, and `known` is for when it is dealt with."""

    key: str
    entry: FeedEntry
    known: KnownEntry
    failures: int

    def failed(self) -> KnownEntry:
        """Say what is known once it could not be had for now: another time it may."""
        return KnownEntry(
            "" if self.failures + 1 < _TRIES else self.known.digest, self.failures + 1
        )


def keyed(entries: Iterable[FeedEntry]) -> dict[str, FeedEntry]:
    """Give each entry once, by what stands for it: its address, else its guid, else its text.

    Feeds make new guids for old entries and give one guid to many; addresses they keep.
    """
    found: dict[str, FeedEntry] = {}
    for entry in entries:
        found.setdefault(_key(entry), entry)
    return found


def news(entries: Mapping[str, FeedEntry], known: Mapping[str, KnownEntry]) -> list[NewEntry]:
    """Give the entries that are not known, or say something else than when they were."""
    found = []
    for key, entry in entries.items():
        before, digest = known.get(key), _digest(entry)
        if before is None or before.digest != digest:
            failures = before.failures if before and not before.digest else 0
            found.append(NewEntry(key, entry, KnownEntry(digest), failures))
    return found


def _key(entry: FeedEntry) -> str:
    if entry.url:
        stands = f"address {identity(entry.url)}"
    elif entry.guid:
        stands = f"guid {entry.guid}"
    else:
        stands = f"text {entry.title} {plain(entry.content_html or entry.summary)}"
    return _hash(stands)


def _digest(entry: FeedEntry) -> str:
    """Give a digest of what an entry says, without its markup, where counters and links change."""
    words = plain(entry.content_html or entry.summary)
    return _hash("\n".join((entry.updated or "", entry.title, words)))


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
