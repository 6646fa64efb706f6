"""Which entries of a feed are new or changed. Pure: what is known already is passed in."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from retrieval.feeds.feed import FeedEntry
from retrieval.feeds.wording import plain_text
from retrieval.urls import identity

_MAX_TRIES = 3  # refreshes at which an entry is tried whose article cannot be had for now


@dataclass(frozen=True, slots=True)
class KnownEntry:
    """An entry met before: a digest of what it said, "" while its article is still to be had.

    `failures` counts the refreshes in a row at which it could not be had.
    """

    digest: str
    failures: int = 0


@dataclass(frozen=True, slots=True)
class NewEntry:
    """An entry that is new or has changed, under the `key` that identifies it in its feed."""

    key: str
    entry: FeedEntry
    digest: str
    failures: int

    def done(self) -> KnownEntry:
        """Return what is known once it was added, or refused for good."""
        return KnownEntry(self.digest)

    def failed(self) -> KnownEntry:
        """Return what is known once it could not be had for now, which may be tried again."""
        failures = self.failures + 1
        return KnownEntry("" if failures < _MAX_TRIES else self.digest, failures)


def by_key(entries: Iterable[FeedEntry]) -> dict[str, FeedEntry]:
    """Return each entry once, by its key: of its address, else its guid, else its text.

    Feeds give old entries new guids and one guid to many entries; addresses are more stable.
    """
    unique: dict[str, FeedEntry] = {}
    for entry in entries:
        unique.setdefault(_key(entry), entry)
    return unique


def new_entries(
    entries: Mapping[str, FeedEntry], known: Mapping[str, KnownEntry]
) -> list[NewEntry]:
    """Return the entries that are not known, or that say something else than before."""
    new = []
    for key, entry in entries.items():
        before, digest = known.get(key), _digest(entry)
        if before is None or before.digest != digest:
            failures = before.failures if before and not before.digest else 0
            new.append(NewEntry(key, entry, digest, failures))
    return new


def _key(entry: FeedEntry) -> str:
    if entry.url:
        name = f"address {identity(entry.url)}"
    elif entry.guid:
        name = f"guid {entry.guid}"
    else:
        name = f"text {entry.title} {plain_text(entry.content_html or entry.summary)}"
    return _hash(name)


def _digest(entry: FeedEntry) -> str:
    """Return a digest of what an entry says, without its markup: counters and links change."""
    text = plain_text(entry.content_html or entry.summary)
    return _hash("\n".join((entry.updated or "", entry.title, text)))


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
