"""An entry → its article: from the feed where that has the whole text, else from its page."""

import html
import json
import re
from collections.abc import Callable
from dataclasses import replace

from retrieval.article import Article
from retrieval.errors import SourceError
from retrieval.feeds.feed import FeedEntry
from retrieval.feeds.wording import plain
from retrieval.sources.html import read_html
from retrieval.sources.page_text.bylines import is_name

# Of 110 pages of the press, the descriptions that they state of themselves have 25 words in the
# middle and in all but two no more than 101.
_FULL = 120
_OWN = 300  # words that no summary has, so that one as long as the content is a copy of it
_END = 300  # characters in which a text says that it goes on elsewhere
_LONGER = 1.5  # times the summary: less is the same summary in other markup
# What the most used system puts behind each entry; it is no part of the article.
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


def article_of(entry: FeedEntry, publisher: str | None, read: Callable[[str], Article]) -> Article:
    """Give an entry's article; `read` gives that of an address. SourceError where there is none.

    `publisher` is whom the feed names as such. What the page states goes before what the feed
    does, and who is no person is no author, wherever it says so.
    """
    text = whole_text(entry)
    if text is not None:
        return _from_feed(entry, publisher, text)
    if entry.is_recording:
        raise SourceError("it is a recording, without its text.")
    if entry.url is None:
        raise SourceError("the feed has only a summary of it and no address.")
    article = read(entry.url)
    return replace(
        article,
        title=article.title or entry.title,
        authors=article.authors or [name for name in entry.authors if is_name(name)],
        publisher=article.publisher or publisher,
        published=article.published or entry.published,
        url=article.url or entry.url,
    )


def whole_text(entry: FeedEntry) -> str | None:
    """Give the markup of the whole article where the feed has it, None where it has a part."""
    content = _FIRST_APPEARED.sub("", entry.content_html or entry.summary)
    words = plain(content)
    count = len(words.split())
    if count < _FULL or _CUT_SHORT.search(words[-_END:]):
        return None
    summary = len(plain(entry.summary).split()) if entry.content_html else 0
    return content if count >= _OWN or count >= _LONGER * summary else None


def _from_feed(entry: FeedEntry, publisher: str | None, text: str) -> Article:
    """Read an entry as the page that it stands for, with the same doubts about what it states."""
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
        f"</head><body><article><h1>{title}</h1>{text}</article></body></html>"
    )
    article = read_html(page.encode("utf-8", "replace"))
    return replace(article, title=entry.title or article.title, url=entry.url)
