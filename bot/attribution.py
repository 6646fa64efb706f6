"""How an article is named beside a quote: what it says of itself, and nothing else."""

import unicodedata
from collections.abc import Callable, Sequence
from datetime import date

from bot import texts
from retrieval import Article

_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"
_AUTHORS = 3
_LENGTH = 200
_SHORT_LENGTH = 80
_OTHERS = 3


def _unmarked(part: str, _date: date | None) -> str:
    return part


def title(article: Article) -> str:
    """Give the title; a very long one is cut, with a mark."""
    return _cut(article.title)


def byline(article: Article, mark: Callable[[str, date | None], str] = _unmarked) -> str:
    """Give authors, publisher and date, as far as they are known: "Ada Byron · The Paper · …".

    `mark` writes each part; with the last it gets the date that the part names.

    >>> byline(Article(title="", text="", authors=["Ada Byron"], published=date(1843, 9, 1)))
    'Ada Byron · 1 September 1843'
    """
    names = filter(None, [_cut(_enumerated(article.authors)), _cut(article.publisher or "")])
    parts = [mark(name, None) for name in names]
    if published := article.published:
        parts.append(mark(_day(published), published))
    return _joined(parts)


def also_in(articles: Sequence[Article], name: Callable[[Article, str, str], str]) -> str:
    """Name other articles in a line; `name` gives each from its title and its publisher, cut."""
    named = [
        name(
            article,
            _cut(article.title, _SHORT_LENGTH),
            _cut(article.publisher or "", _SHORT_LENGTH),
        )
        for article in articles[:_OTHERS]
    ]
    line = texts.ALSO_IN.format(articles=_joined(named))
    more = len(articles) - len(named)
    return f"{line} {texts.AND_MORE.format(count=more)}" if more else line


def _joined(parts: list[str]) -> str:
    """Put parts beside each other; each keeps its own direction where one is right-to-left.

    Else "15 January 2024" behind a Hebrew name is shown as "January 2024 15" (UAX #9).
    """
    if any(unicodedata.bidirectional(sign) in ("R", "AL") for part in parts for sign in part):
        parts = [f"{_ISOLATE}{part}{_END_OF_ISOLATE}" for part in parts]
    return " · ".join(parts)


def _enumerated(names: list[str]) -> str:
    if len(names) > _AUTHORS:
        return f"{', '.join(names[:_AUTHORS])} and {len(names) - _AUTHORS} more"
    return " and ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))


def _day(published: date) -> str:
    return f"{published.day} {published:%B} {published.year}"


def _cut(text: str, length: int = _LENGTH) -> str:
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"
