"""Quotes as they are shown some time after the answer: what has become of their articles."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.remembering import RememberedAnswer, RememberedQuote
from retrieval import Article, ArticleNotFoundError, Library, Quote, QuoteReference
from retrieval.quoting.context import with_contexts
from retrieval.quoting.duplicates import naming
from retrieval.ranking.reasons import Reasons
from retrieval.sentences import Span


@dataclass(frozen=True, slots=True)
class Passage:
    """A quote; whether its article has `changed` since it was quoted, and still `says` it."""

    quote: Quote
    changed: bool = False
    says: bool = True
    reasons: Reasons | None = None


def recalled(
    library: Library, answer: RememberedAnswer, quotes: Sequence[RememberedQuote]
) -> list[Passage | None]:
    """Find quotes of an answer again; None in the place of one whose article was removed."""
    found = [_passage(library, answer, quote) for quote in quotes]
    contexts = iter(with_contexts([passage.quote for passage in found if passage]))
    return [passage and replace(passage, quote=next(contexts)) for passage in found]


def _passage(
    library: Library, answer: RememberedAnswer, remembered: RememberedQuote
) -> Passage | None:
    now = library.quoted(remembered.reference)
    if now is None:
        return None
    span = Span(remembered.reference.start, remembered.reference.end)
    there = span if now.is_current else now.span
    if there:
        quote = _quote(now.article, there, remembered)
        articles = [article for n in remembered.also_in if (article := _article(library, n))]
        quote = naming(quote, articles, answer.asked.date())
        return Passage(quote, changed=not now.is_current)
    article = _as_quoted(library, remembered.reference, now.text)
    if article is None:
        return None
    return Passage(_quote(article, span, remembered), changed=True, says=False)


def _quote(article: Article, span: Span, remembered: RememberedQuote) -> Quote:
    return Quote(
        text=article.text[span.start : span.end],
        start=span.start,
        end=span.end,
        score=0.0,
        article=article,
        matches=remembered.matches,
        answer_span=remembered.answer_span,
        revision=remembered.reference.revision,
    )


def _as_quoted(library: Library, reference: QuoteReference, text: str) -> Article | None:
    """Give an article as it was when it was quoted; None where it is removed at this moment."""
    try:
        versions = library.history(reference.article_id)
    except ArticleNotFoundError:
        return None
    then = [version.article for version in versions if version.revision >= reference.revision]
    return then[-1] if then and then[-1].text[reference.start : reference.end] == text else None


def _article(library: Library, article_id: int) -> Article | None:
    try:
        return library.article(article_id)
    except ArticleNotFoundError:
        return None
