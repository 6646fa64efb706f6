"""How an article is named beside a quote: what it says of itself, and nothing else."""

from datetime import date

from retrieval import Article

_AUTHORS = 3
_LENGTH = 200


def title(article: Article) -> str:
    """Give the title; a very long one is cut, with a mark."""
    return _cut(article.title)


def byline(article: Article) -> str:
    """Give authors, publisher and date, as far as they are known: "Ada Byron · The Paper · …".

    >>> byline(Article(title="", text="", authors=["Ada Byron"], published=date(1843, 9, 1)))
    'Ada Byron · 1 September 1843'
    """
    parts = [
        _cut(_enumerated(article.authors)),
        _cut(article.publisher or ""),
        _day(article.published) if article.published else "",
    ]
    return " · ".join(part for part in parts if part)


def _enumerated(names: list[str]) -> str:
    if len(names) > _AUTHORS:
        return f"{', '.join(names[:_AUTHORS])} and {len(names) - _AUTHORS} more"
    return " and ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))


def _day(published: date) -> str:
    return f"{published.day} {published:%B} {published.year}"


def _cut(text: str) -> str:
    return text if len(text) <= _LENGTH else text[: _LENGTH - 1].rstrip() + "…"
