"""How an article is named below a quote or in a list: only by what it says of itself. Pure."""

from collections.abc import Callable, Sequence
from datetime import date

import regex

from bot.texts import Voice
from retrieval import Article, EarlierVersion

_MAX_AUTHORS = 3
_MAX_OTHERS = 3  # articles that have the same quote
_NAME_LENGTH = 200  # characters of a title, of the authors or of a publisher
_SHORT_LENGTH = 80  # the same, where they are one of several

_CHARACTER = regex.compile(r"\X")  # an emoji of several code points, a letter with its marks


def _unmarked(part: str, _date: date | None) -> str:
    return part


def title(article: Article) -> str:
    """Return the title in one line, cut if it is very long."""
    return cut(" ".join(article.title.split()), _NAME_LENGTH)


def label(article: Article, voice: Voice) -> str:
    """Return the title or, for an article without one, how its text begins."""
    if article.title.strip():
        return title(article)
    beginning = " ".join(article.text[:_NAME_LENGTH].split())
    return voice.say("quoted-word", word=cut(beginning, _SHORT_LENGTH))


def byline(
    article: Article, voice: Voice, mark: Callable[[str, date | None], str] = _unmarked
) -> str:
    """Return authors, publisher and date, as far as they are known: "Ada Byron · The Paper · …".

    `mark` is given each part, and with the date's text the date itself; it may add markup.

    >>> byline(Article(title="", text="", authors=["Ada Byron"], publisher="Post"), Voice("de"))
    'Ada Byron · Post'
    """
    names = [author_names(article, voice), article.publisher or ""]
    parts = [mark(cut(name, _NAME_LENGTH), None) for name in names if name]
    if published := article.published:
        parts.append(mark(voice.day(published), published))
    return voice.beside(parts)


def author_names(article: Article, voice: Voice) -> str:
    """Return the first authors, and how many more there are; "" if there are none."""
    names = list(article.authors[:_MAX_AUTHORS])
    if more := len(article.authors) - len(names):
        names.append(voice.say("more-people", count=more))
    return voice.all_of(names)


def also_in(
    articles: Sequence[Article], name: Callable[[Article, str, str], str], voice: Voice
) -> str:
    """Return a line that names other articles with the same quote, the first few of them.

    `name` is given each with its title and its publisher, cut; it may add markup.
    """
    named = [
        name(
            article,
            cut(article.title, _SHORT_LENGTH),
            cut(article.publisher or "", _SHORT_LENGTH),
        )
        for article in articles[:_MAX_OTHERS]
    ]
    names, more = voice.beside(named), len(articles) - len(named)
    if more:
        return voice.say("also-in-and-more", articles=names, count=more)
    return voice.say("also-in", articles=names)


def changes(earlier: Sequence[EarlierVersion], voice: Voice) -> str:
    """Return how often an article has changed, and when last; `earlier` has its newest first."""
    return voice.say("changed", count=len(earlier), day=voice.day(earlier[0].replaced))


def cut(text: str, length: int) -> str:
    """Return a text of at most so many code points, which ends in "…" if it was cut.

    >>> cut("The bell of the ferry", 10)
    'The bell…'
    """
    if len(text) <= length:
        return text
    last = max(found.start() for found in _CHARACTER.finditer(text[:length]))
    return text[:last].rstrip() + "…"
