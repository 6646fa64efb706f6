"""What a feed holds: values without a trace of the format it came in."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedEntry:
    """One announcement; what it does not state is empty.

    `updated` is when it was last changed, in the feed's own words. `content_html` is what the
    feed calls the content, `summary` what it calls a description: either can be the other.
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
    """A feed with its entries, newest first as far as they are dated.

    `passed_over` counts the older entries that were left out, `pause` is how many minutes the
    feed asks its readers to wait.
    """

    title: str
    site: str | None
    entries: tuple[FeedEntry, ...]
    publisher: str | None = None
    pause: float | None = None
    passed_over: int = 0
