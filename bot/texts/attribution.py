"""How an article is named beside a quote: only what it says of itself."""

from collections.abc import Callable, Sequence
from datetime import date

import regex

from bot.texts import Voice
from retrieval import Article

_AUTHORS = 3
_LENGTH = 200
_SHORT_LENGTH = 80
_OTHERS = 3


def _unmarked(part: str, _date: date | None) -> str:
    return part


def title(article: Article) -> str:
    """Give the title in one line; a very long one is cut, with a mark."""
    return cut(" ".join(article.title.split()), _LENGTH)


def label(article: Article, voice: Voice) -> str:
    """Give the title or, as something must stand there, how an article without one begins."""
    if article.title.strip():
        return title(article)
    beginning = " ".join(article.text[:_LENGTH].split())
    return voice.say("quoted-word", word=cut(beginning, _SHORT_LENGTH))


def byline(
    article: Article, voice: Voice, mark: Callable[[str, date | None], str] = _unmarked
) -> str:
    """Give authors, publisher and date, as far as they are known: "Ada Byron · The Paper · …".

    `mark` writes each part; with the last it gets the date that the part names.

    >>> byline(Article(title="", text="", authors=["Ada Byron"], publisher="Post"), Voice("de"))
    'Ada Byron · Post'
    """
    names = filter(
        None, [cut(author_names(article, voice), _LENGTH), cut(article.publisher or "", _LENGTH)]
    )
    parts = [mark(name, None) for name in names]
    if published := article.published:
        parts.append(mark(voice.day(published), published))
    return voice.beside(parts)


def also_in(
    articles: Sequence[Article], name: Callable[[Article, str, str], str], voice: Voice
) -> str:
    """Name other articles in a line; `name` gives each from its title and its publisher, cut."""
    named = [
        name(
            article,
            cut(article.title, _SHORT_LENGTH),
            cut(article.publisher or "", _SHORT_LENGTH),
        )
        for article in articles[:_OTHERS]
    ]
    shown, more = voice.beside(named), len(articles) - len(named)
    if more:
        return voice.say("also-in-and-more", articles=shown, count=more)
    return voice.say("also-in", articles=shown)


def author_names(article: Article, voice: Voice) -> str:
    """Name the first authors, and say how many more there are; "" for none."""
    named = list(article.authors[:_AUTHORS])
    if more := len(article.authors) - len(named):
        named.append(voice.say("more-people", count=more))
    return voice.all_of(named)


_CHARACTER = regex.compile(r"\X")  # an emoji of several, a letter with its marks


def cut(text: str, length: int) -> str:
    """Give a text of at most so many code points, which ends in a mark where it was cut.

    >>> cut("The bell of the ferry", 10)
    'The bell…'
    """
    if len(text) <= length:
        return text
    last = max(found.start() for found in _CHARACTER.finditer(text[:length]))
    return text[:last].rstrip() + "…"
