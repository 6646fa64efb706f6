"""Read the article in a web page."""

import re
from typing import Any

from retrieval.article import Article
from retrieval.errors import SourceError
from retrieval.sources.html.authors import authors_of
from retrieval.sources.html.body import read_body, without_signature
from retrieval.sources.html.captions import captions_in
from retrieval.sources.html.metadata import published_of, publishers_of, url_of
from retrieval.sources.html.notices import refuse_notice
from retrieval.sources.html.page import parse_page
from retrieval.sources.html.statements import read_statements
from retrieval.sources.html.stream import Stream
from retrieval.sources.html.titles import titles_in
from retrieval.sources.page_text.lines import count_words
from retrieval.sources.refusals import Reason, Refusal
from retrieval.text.detection import detect_language

_MIN_WORDS = 20  # fewer are a notice, an error page or the beginning of a paid article
_LANGUAGE = re.compile(r"([a-z]{2})(?:[-_].*)?", re.I)


def read_html(
    content: bytes, *, charset: str | None = None, address: str | None = None
) -> Article:
    """Return the article in a page; what the page does not state stays empty.

    `charset` is the encoding that its server declares, and `address` where it was fetched.
    Only fetched pages are refused as notices: a saved one was seen by who saved it.
    SourceError if there is no article.
    """
    root = parse_page(content, charset)
    statements = read_statements(root)
    titles = titles_in(root, statements)
    paragraphs = read_body(root, titles, statements.article.get("articleBody"))
    if address is not None:
        refuse_notice(root, statements, titles, paragraphs, address)
    if sum(map(count_words, paragraphs)) < _MIN_WORDS:
        raise SourceError(Reason(Refusal.NO_ARTICLE))
    stream = Stream(root, titles, paragraphs)
    header = stream.header()
    publishers = publishers_of(statements)
    authors = authors_of(statements, header, stream.opening(), publishers)
    text = "\n".join(without_signature(paragraphs, authors))
    return Article(
        title=titles[0] if titles else "",
        text=text,
        authors=authors,
        publisher=publishers[0] if publishers else None,
        published=published_of(statements, header),
        url=url_of(root, statements, address),
        language=detect_language(text) or _declared_language(root),
        captions=captions_in(stream.article()),
    )


def _declared_language(root: Any) -> str | None:
    declared = _LANGUAGE.fullmatch((root.get("lang") or "").strip())
    return declared[1].lower() if declared else None
