"""Hits → quotes: `fetch_quotes` reads their articles, `select_quotes` keeps those to show."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain
from typing import NamedTuple

from retrieval.answer import Quote
from retrieval.answer_types.answer_span import answer_span
from retrieval.answering.context import with_contexts
from retrieval.answering.duplicates import fold, with_also_in
from retrieval.answering.only_asks import only_asks, statement_after
from retrieval.article import Article
from retrieval.index.snapshot import Location
from retrieval.questions.query import Query
from retrieval.ranking.search import Hit
from retrieval.ranking.text_features import matches
from retrieval.store.articles import Store
from retrieval.text.analysis import words

# Scores are log odds: a hit this far behind the best is 1/50 as likely to answer. R@3 of
# xquad.en and wikiqa-dev by margin: 2 .906, .810; 3 .928, .833; 4 .937, .833; without .942, .833;
# with 4 there are 2.1 quotes in an answer instead of 3.
_MARGIN = 4.0


class QuoteCandidate(NamedTuple):
    """A hit and the quote that it makes."""

    hit: Hit
    quote: Quote


def fetch_quotes(store: Store, hits: Sequence[Hit]) -> list[QuoteCandidate]:
    """Return each hit with its quote, without those whose article has changed since.

    A sentence that only asks is replaced by the statement after it. Each sentence comes once.
    """
    versions = store.versions({hit.location.article_id for hit in hits})
    candidates: dict[Location, QuoteCandidate] = {}
    for hit in hits:
        version = versions.get(hit.location.article_id)
        if version and version.revision == hit.location.revision:
            statement = _statement(hit, version.article)
            if statement and statement.location not in candidates:
                quote = _quote(version.article, statement)
                candidates[statement.location] = QuoteCandidate(statement, quote)
    return list(candidates.values())


def _statement(hit: Hit, article: Article) -> Hit | None:
    """Return a hit, or the statement after it if it only asks; None if there is none."""
    span, text, language = hit.location.span, article.text, article.language
    if not only_asks(text[slice(*span)], language):
        return hit
    after = statement_after(text, span, language)
    if after is None:
        return None
    terms = tuple(word.term for word in words(text[slice(*after)], language))
    return replace(hit, location=replace(hit.location, span=after), terms=terms)


def _quote(article: Article, hit: Hit) -> Quote:
    start, end = hit.location.span
    return Quote(
        text=article.text[start:end],
        start=start,
        end=end,
        score=hit.score,
        article=article,
        revision=hit.location.revision,
    )


def select_quotes(
    store: Store, candidates: Sequence[QuoteCandidate], limit: int, latest: date
) -> tuple[Quote, ...]:
    """Return at most `limit` quotes worth showing beside the best, ready to be shown.

    Copies are folded into the first of them. Articles from after the day `latest` are not named.
    """
    copies = store.copies.of({hit.location.article_id for hit, _ in candidates})
    # Folded first: a copy in an article whose title or paragraph says less is far behind.
    groups = _fold_copies(candidates, limit, copies)
    near = [group for group in groups if group[0].hit.score >= candidates[0].hit.score - _MARGIN]
    quotes = _name_copies(store, [_merge(group) for group in near], copies, latest)
    return tuple(with_contexts(quotes))


def _fold_copies(
    candidates: Sequence[QuoteCandidate], limit: int, copies: Mapping[int, Sequence[int]]
) -> list[list[QuoteCandidate]]:
    """Return the first `limit` sentences that differ, each with those that say the same."""
    ids = [hit.location.article_id for hit, _ in candidates]
    groups = fold(
        [hit.terms for hit, _ in candidates],
        limit,
        are_copies=lambda one, other: ids[other] in copies[ids[one]],
    )
    return [[candidates[position] for position in group] for group in groups]


def _merge(group: Sequence[QuoteCandidate]) -> Quote:
    """Return the first quote of a group, marked, and naming the articles of the others."""
    (hit, first), *others = group
    also_in = {quote.article.id: quote.article for _, quote in others}
    also_in.pop(first.article.id, None)
    return mark(replace(first, also_in=tuple(also_in.values())), hit.query)


def mark(quote: Quote, query: Query) -> Quote:
    """Return a quote with the spans of the query's words and of what answers it."""
    return replace(
        quote,
        matches=matches(quote.text, query),
        answer_span=answer_span(query.text, quote.text, query.language),
    )


def _name_copies(
    store: Store,
    quotes: Sequence[Quote],
    copies: Mapping[int, Sequence[int]],
    latest: date,
) -> Sequence[Quote]:
    """Name the copies of each quote's article that have the quote but were no hits."""
    ids_by_quote = [copies[quote.article.id or 0] for quote in quotes]
    if not any(ids_by_quote):
        return quotes
    versions = store.versions(set(chain.from_iterable(ids_by_quote)))
    named = []
    for quote, ids in zip(quotes, ids_by_quote, strict=True):
        articles = [versions[each].article for each in ids if each in versions]
        named.append(with_also_in(quote, articles, latest))
    return named
