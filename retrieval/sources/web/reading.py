"""An address → the article of the page there, or the documents there, yet to be read."""

import io
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from retrieval.article import Article
from retrieval.errors import SourceError
from retrieval.sources.documents import read_document
from retrieval.sources.encoding import decode
from retrieval.sources.file_kinds import HEAD, FileKind
from retrieval.sources.formats.text import read_text
from retrieval.sources.html import read_html
from retrieval.sources.refusals import Reason, Refusal
from retrieval.sources.unpacking import Allowance, Document, unpack
from retrieval.sources.web.canonical import choose_address
from retrieval.sources.web.content_types import file_name, is_feed, kind_of
from retrieval.sources.web.fetched import FeedFoundError, Fetched
from retrieval.sources.web.fetching import Fetcher


def open_address(fetcher: Fetcher, url: str) -> Iterator[Article | Document | SourceError]:
    """Yield what an address holds, and an error for each part that cannot be read.

    FeedFoundError if it is a feed.
    """
    try:
        yield from _items(fetcher, fetcher.fetch(url), url)
    except FeedFoundError as error:
        raise FeedFoundError(error.reason, error.fetched, url) from error
    except SourceError as error:
        raise error if error.place else SourceError(error.reason, url) from error


def read_fetched(fetcher: Fetcher, fetched: Fetched) -> Article:
    """Return the one article in what was fetched; SourceError if there is none, or many.

    FeedFoundError if it is a feed.
    """
    items = (
        item
        for part in _items(fetcher, fetched, "")
        for item in (read_document(part) if isinstance(part, Document) else [part])
    )
    item, *others = islice(items, 2)
    if others:
        raise SourceError("it holds several articles: add its address by itself.")
    if isinstance(item, SourceError):
        raise item
    return item


def _items(
    fetcher: Fetcher, fetched: Fetched, place: str
) -> Iterator[Article | Document | SourceError]:
    if is_feed(fetched):
        raise FeedFoundError("it is a feed, not an article.", fetched)
    kind = kind_of(fetched)
    if kind in (FileKind.HTML, FileKind.TEXT):
        yield _article(fetcher, fetched, kind)
        return
    content = io.BufferedReader(io.BytesIO(fetched.content), HEAD)
    for item in unpack(content, place, file_name(fetched), Allowance(len(fetched.content))):
        if isinstance(item, Document) and kind is not FileKind.ZIP:
            yield replace(item, address=fetched.url)
        else:
            yield item


def _article(fetcher: Fetcher, fetched: Fetched, kind: FileKind) -> Article:
    article = _page(fetched) if kind is FileKind.HTML else _text(fetched)
    url = choose_address(article.url, fetched.url)
    if urlsplit(url).hostname != urlsplit(fetched.url).hostname and not fetcher.can_reach(url):
        url = choose_address(None, fetched.url)
    return replace(article, title=article.title or _name(fetched), url=url)


def _page(fetched: Fetched) -> Article:
    return read_html(fetched.content, charset=fetched.charset, address=fetched.url)


def _text(fetched: Fetched) -> Article:
    text = decode(fetched.content, fetched.charset)
    if "\0" in text:
        raise SourceError(Reason(Refusal.BINARY))
    return read_text(text)


def _name(fetched: Fetched) -> str:
    """Return the last part of the address, by which a text without a title is called."""
    parts = urlsplit(fetched.url)
    return unquote(PurePosixPath(parts.path).stem) or parts.hostname or ""
