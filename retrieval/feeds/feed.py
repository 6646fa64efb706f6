"""A feed and its entries, as values that no longer depend on the format they came in."""

from dataclasses import dataclass
from datetime import date

RECORDING_TYPES = ("audio/", "video/")  # how the media types of recordings begin


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedEntry:
    """One announcement; what it does not state is empty.

    `updated` is when it was last changed, in the feed's own words. `content_html` is what the
    feed calls content and `summary` what it calls a description; some feeds swap them.
    """

    guid: str | None = None
    url: str | None = None
    title: str = ""
    authors: tuple[str, ...] = ()
    published: date | None = None
    updated: str | None = None
    content_html: str = ""
    summary: str = ""
    is_recording: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A feed with its entries: the newest first, those without a date last.

    `passed_over` counts the older entries that were left out. `ttl_minutes` is how long the feed
    asks its readers to wait.
    """

    title: str
    site: str | None
    entries: tuple[FeedEntry, ...]
    publisher: str | None = None
    ttl_minutes: float | None = None
    passed_over: int = 0
