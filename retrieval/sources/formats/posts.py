"""A post of a messenger, which has no heading of its own → an article."""

from datetime import datetime

from retrieval.article import Article
from retrieval.errors import SourceError
from retrieval.sources.refusals import Reason, Refusal
from retrieval.text.sentences import split_sentences

_LONGEST_TITLE = 120  # characters; headlines have fewer


def read_post(
    text: str,
    *,
    channel: str | None = None,
    author: str | None = None,
    published: datetime | None = None,
    url: str | None = None,
) -> Article:
    """Make an article of a post's text, kept as it is; SourceError where it has no words.

    Its title is its first line, or of a long line the first sentence.
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
    if len(line) <= _LONGEST_TITLE:
        return line
    first = split_sentences(line)[0]
    sentence = line[first.start : first.end]
    if len(sentence) <= _LONGEST_TITLE:
        return sentence
    cut = sentence[: _LONGEST_TITLE - 1]
    # At a space, where the language has any.
    return f"{cut.rpartition(' ')[0] or cut}…"
