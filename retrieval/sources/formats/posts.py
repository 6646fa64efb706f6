"""A messenger's post, which has no heading → an article."""

from datetime import datetime

from retrieval.article import Article
from retrieval.errors import SourceError
from retrieval.sources.refusals import Reason, Refusal
from retrieval.text.sentences import split_sentences

_MAX_TITLE_LENGTH = 120  # characters; headlines have fewer


def read_post(
    text: str,
    *,
    channel: str | None = None,
    author: str | None = None,
    published: datetime | None = None,
    url: str | None = None,
) -> Article:
    """Return the article of a post, its text kept as it is; SourceError if it has no words.

    Its title is the first line, or the first sentence of a long line.
    """
    if not any(character.isalnum() for character in text):
        raise SourceError(Reason(Refusal.NO_TEXT))
    return Article(
        title=_title(text),
        text=text,
        authors=[author] if author else [],
        publisher=channel,
        published=published,
        url=url,
    )


def _title(text: str) -> str:
    line = next(line for line in text.splitlines() if any(map(str.isalnum, line))).strip()
    if len(line) <= _MAX_TITLE_LENGTH:
        return line
    first = split_sentences(line)[0]
    sentence = line[first.start : first.end]
    if len(sentence) <= _MAX_TITLE_LENGTH:
        return sentence
    cut = sentence[: _MAX_TITLE_LENGTH - 1]
    # At a space, if the language has any.
    return f"{cut.rpartition(' ')[0] or cut}…"
