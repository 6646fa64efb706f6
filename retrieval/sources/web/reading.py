"""An address → the article that it holds."""

from dataclasses import replace
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from retrieval.article import Article
from retrieval.errors import FeedFoundError, SourceError
from retrieval.refusals import Reason, Refusal
from retrieval.sources.html import read_html
from retrieval.sources.html.encoding import decode
from retrieval.sources.text import read_text
from retrieval.sources.web.canonical import choose_address
from retrieval.sources.web.fetching import Fetched, Fetcher
from retrieval.sources.web.kinds import kind_of


def read_address(fetcher: Fetcher, url: str) -> Article:
    """Fetch an address and read the article there; SourceError, with the address, where none."""
    try:
        return read_fetched(fetcher, fetcher.fetch(url))
    except FeedFoundError as found:
        raise FeedFoundError(found.reason, found.fetched, url) from found
    except SourceError as error:
        raise SourceError(error.reason, url) from error


def read_fetched(fetcher: Fetcher, fetched: Fetched) -> Article:
    """Read the article in what was fetched; SourceError where there is none.

    FeedFoundError where it is a feed.
    """
    kind = kind_of(fetched)
    if kind == "feed":
        raise FeedFoundError("it is a feed, not an article.", fetched)
    article = _READERS[kind](fetched)
    url = choose_address(article.url, fetched.url)
    if urlsplit(url).hostname != urlsplit(fetched.url).hostname and not fetcher.reaches(url):
        url = choose_address(None, fetched.url)
    return replace(article, title=article.title or _name(fetched), url=url)


def _page(fetched: Fetched) -> Article:
    return read_html(fetched.content, charset=fetched.charset, address=fetched.url)


def _text(fetched: Fetched) -> Article:
    text = decode(fetched.content, fetched.charset)
    if "\0" in text:
        raise SourceError(Reason(Refusal.BINARY))
    return read_text(text, _name(fetched))


def _pdf(fetched: Fetched) -> Article:
    from retrieval.sources.pdf import read_pdf  # here, because few addresses lead to one

    return read_pdf(fetched.content)


def _docx(fetched: Fetched) -> Article:
    from retrieval.sources.docx import read_docx  # for the same reason

    return read_docx(fetched.content)


_READERS = {"page": _page, "text": _text, "pdf": _pdf, "docx": _docx}


def _name(fetched: Fetched) -> str:
    """Give the last part of the address, which is what a nameless text is called by."""
    parts = urlsplit(fetched.url)
    return unquote(PurePosixPath(parts.path).stem) or parts.hostname or ""
