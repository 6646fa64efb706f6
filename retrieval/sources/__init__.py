"""Where articles come from: files, folders, uploads, web addresses and posts become `Article`s.

Start at `read_each` in `reading.py`. It opens each source (`files.py`, `web`), unpacks it into
documents (`unpacking.py`), and has each one read by the reader of its kind (`documents.py`).
Besides its own rooms it may import `dates`, `text`, `article`, `errors`, `urls` and `processes`.
"""

from typing import TYPE_CHECKING

from retrieval.sources.files import Source, Upload, find, size
from retrieval.sources.formats.posts import read_post
from retrieval.sources.reading import SourceResult, read_each
from retrieval.sources.refusals import Reason, Refusal
from retrieval.sources.web.fetched import FeedFoundError, Fetched

__all__ = [
    "FeedFoundError",
    "Fetched",
    "Fetcher",
    "Reason",
    "Refusal",
    "Source",
    "SourceResult",
    "Upload",
    "find",
    "read_each",
    "read_post",
    "size",
]

if TYPE_CHECKING:
    from retrieval.sources.web.fetching import Fetcher
else:

    def __getattr__(name: str) -> object:
        """Load `Fetcher` when it is first asked for: few commands need the web and thus httpx."""
        if name == "Fetcher":
            from retrieval.sources.web.fetching import Fetcher

            return Fetcher
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
