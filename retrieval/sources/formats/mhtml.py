"""A page that a browser saved with its pictures and frames (MHTML, RFC 2557) → an article."""

from dataclasses import replace
from email import policy
from email.errors import MessageError
from email.message import Message
from email.parser import BytesParser

from retrieval.article import Article
from retrieval.errors import SourceError
from retrieval.sources.html import read_html
from retrieval.sources.refusals import Reason, Refusal
from retrieval.urls import is_web_address

_PAGES = ("text/html", "application/xhtml+xml")


def read_mhtml(content: bytes) -> Article:
    """Return the article of the page itself, not of its frames.

    Its address is where it was saved from if it states no other. SourceError if there is none.
    """
    try:
        message = BytesParser(policy=policy.compat32).parsebytes(content)
        pages = [part for part in message.walk() if part.get_content_type() in _PAGES]
        address = _header(message, "Snapshot-Content-Location")
        page = _main_page(message, pages, address)
        if page is None:
            raise SourceError("there is no page in it.")
        address = address or _header(page, "Content-Location")
        article = read_html(_content(page))
    except (MessageError, ValueError, LookupError) as error:
        raise SourceError(Reason(Refusal.DAMAGED)) from error
    if article.url is None and is_web_address(address):
        return replace(article, url=address)
    return article


def _main_page(message: Message, pages: list[Message], address: str) -> Message | None:
    """Return the page of the saved address, or the one named as the start, or the first."""
    start = message.get_param("start")
    for page in pages:
        if address and _header(page, "Content-Location") == address:
            return page
    for page in pages:
        if isinstance(start, str) and _header(page, "Content-ID") == start:
            return page
    return pages[0] if pages else None


def _content(page: Message) -> bytes:
    payload = page.get_payload(decode=True)
    content = payload if isinstance(payload, bytes) else b""
    charset = page.get_content_charset()
    if charset in (None, "utf-8", "utf-16"):
        return content
    try:
        return content.decode(charset).encode("utf-8")
    except (LookupError, ValueError):
        return content  # not in the encoding that it declares: `read_html` finds out


def _header(part: Message, name: str) -> str:
    return "".join(str(part.get(name, "")).split())
