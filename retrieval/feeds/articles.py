"""A feed entry → its article: from the feed if it holds the whole text, else from the page."""

import html
import json
import re
from collections.abc import Callable
from dataclasses import replace

from retrieval.article import Article
from retrieval.errors import SourceError
from retrieval.feeds.feed import FeedEntry
from retrieval.feeds.wording import plain_text
from retrieval.sources.html import read_html
from retrieval.sources.page_text.bylines import is_name

# Words. The descriptions of 110 press pages have a median of 25, and all but two at most 101.
_MIN_FULL_WORDS = 120
# Words that no summary has: one as long as the content is then a copy of it.
_MIN_CERTAIN_WORDS = 300
_MIN_RATIO = 1.5  # content to summary, in words: less is the same summary in other markup
_END_LENGTH = 300  # characters at the end, where a text says that it goes on elsewhere
# WordPress adds this to each entry; it is no part of the article.
_FIRST_APPEARED = re.compile(
    r"<p>\s*The post\s+<a\b[^<>]*>.{0,500}?</a>\s+(?:first )?appeared (?:first )?on\s+"
    r"<a\b[^<>]*>.{0,200}?</a>\.?\s*</p>\s*$",
    re.DOTALL,
)
_CUT_SHORT = re.compile(
    r"(?:…|\.\.\.|\[\s*(?:…|\.\.\.)\s*\]|(?:^|[.!?…。\])\"”’»]\s+)(?:"
    r"(?:read|learn|see) (?:more|on|the (?:full|rest)[\w ]{0,20})|continue reading[^.]{0,80}|more"
    r"|weiterlesen|mehr lesen|lire la suite|en savoir plus|leer más|seguir leyendo|sigue leyendo"
    r"|leia mais|ler mais|continua a leggere|leggi (?:tutto|di più)|lees (?:meer|verder)|läs mer"
    r"|les mer|læs mere|lue lisää|czytaj (?:więcej|dalej)|číst (?:dál|více)|читать далее"
    r"|читать дальше|читати далі|devamını oku|selengkapnya|đọc (?:tiếp|thêm)|もっと読む"
    r"|続きを読む|阅读全文|더 보기"
    r")\s*[\]\)»›→>.…]*)\s*$",
    re.IGNORECASE,
)


def entry_article(
    entry: FeedEntry, publisher: str | None, read_page: Callable[[str], Article]
) -> Article:
    """Return the article of an entry; SourceError if there is none.

    `publisher` is the feed's, and `read_page` returns the article at an address. What the page
    states takes precedence over the feed; authors are persons only, whichever names them.
    """
    content = full_content(entry)
    if content is not None:
        return _article_from_feed(entry, publisher, content)
    if entry.is_recording:
        raise SourceError("it is a recording, without its text.")
    if entry.url is None:
        raise SourceError("the feed has only a summary of it and no address.")
    article = read_page(entry.url)
    return replace(
        article,
        title=article.title or entry.title,
        authors=article.authors or [name for name in entry.authors if is_name(name)],
        publisher=article.publisher or publisher,
        published=article.published or entry.published,
        url=article.url or entry.url,
    )


def full_content(entry: FeedEntry) -> str | None:
    """Return the markup of the whole article; None if the feed has only a part of it."""
    content = _FIRST_APPEARED.sub("", entry.content_html or entry.summary)
    text = plain_text(content)
    words = len(text.split())
    if words < _MIN_FULL_WORDS or _CUT_SHORT.search(text[-_END_LENGTH:]):
        return None
    summary_words = len(plain_text(entry.summary).split()) if entry.content_html else 0
    is_full = words >= _MIN_CERTAIN_WORDS or words >= _MIN_RATIO * summary_words
    return content if is_full else None


def _article_from_feed(entry: FeedEntry, publisher: str | None, content: str) -> Article:
    """Read an entry as if it were its page, so that what it states is checked in the same way."""
    stated = {
        "@context": "https://schema.org",
        "@type": "Article",
        "headline": entry.title,
        "author": [{"@type": "Person", "name": name} for name in entry.authors],
        "publisher": {"@type": "Organization", "name": publisher or ""},
        "datePublished": entry.published.isoformat() if entry.published else "",
    }
    title = html.escape(entry.title)
    statements = json.dumps(stated).replace("<", r"\u003c")  # it must not end the script
    page = (
        f"<!DOCTYPE html><html><head><title>{title}</title>"
        f'<script type="application/ld+json">{statements}</script>'
        f"</head><body><article><h1>{title}</h1>{content}</article></body></html>"
    )
    article = read_html(page.encode("utf-8", "replace"))
    return replace(article, title=entry.title or article.title, url=entry.url)
