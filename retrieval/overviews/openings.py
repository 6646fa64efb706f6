"""The sentence with which an article opens, as a quote."""

from collections.abc import Sequence

import regex

from retrieval.answer import Quote
from retrieval.answering.only_asks import only_asks
from retrieval.questions.query import Query
from retrieval.ranking.text_features import matches
from retrieval.store.articles import SplitVersion
from retrieval.text.sentences import Span

_MIN_LENGTH = 20  # characters: "CNN —" and "Washington (CNN) —" say nothing
# Headings and bylines have no full stop.
_ENDS = regex.compile(r"[.!…。！।۔؟?]['\"”’»›」』)\]]*\Z")


def opening_quote(split: SplitVersion, queries: Sequence[Query], score: float) -> Quote | None:
    """Return the first sentence of an article that states something; None if it has no text.

    It is marked with the words of `queries` in the article's language.
    """
    article = split.version.article
    span = _opening(article.title, article.text, article.language, split.sentences)
    if span is None:
        return None
    text = article.text[span.start : span.end]
    marked = [matches(text, query) for query in queries if query.language == article.language]
    return Quote(
        text=text,
        start=span.start,
        end=span.end,
        score=score,
        article=article,
        matches=marked[0] if marked else (),
        revision=split.version.revision,
    )


def _opening(
    title: str, text: str, language: str | None, sentences: Sequence[Span]
) -> Span | None:
    long = [span for span in sentences if span.end - span.start >= _MIN_LENGTH]
    whole = (
        span
        for span in long
        if _ENDS.search(sentence := text[span.start : span.end])
        and sentence.strip() != title.strip()
        and not only_asks(sentence, language)
    )
    return next(whole, next(iter(long or sentences), None))
