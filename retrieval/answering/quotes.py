"""Hits → quotes: fetched, marked, copies folded, and only what is worth showing."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain

from retrieval.answer import Quote
from retrieval.answer_types.answer_span import answer_span
from retrieval.answering.context import with_contexts
from retrieval.answering.duplicates import fold, naming
from retrieval.answering.only_asks import only_asks, statement_behind
from retrieval.article import Article
from retrieval.index.snapshot import Location
from retrieval.questions.query import Query
from retrieval.ranking.search import Hit
from retrieval.ranking.text_features import matches
from retrieval.store.articles import Store
from retrieval.text.analysis import words

# Scores are log odds: what is this far behind the best is 1/50 as likely to answer. R@3 of
# xquad.en and wikiqa-dev by margin: 2 .906, .810; 3 .928, .833; 4 .937, .833; without .942, .833;
# with 4 there are 2.1 quotes in an answer instead of 3.
_MARGIN = 4.0


class Quoting:
    """Makes quotes of hits, with what the database holds now."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def quoted(self, hits: Sequence[Hit]) -> list[tuple[Hit, Quote]]:
        """Give each hit with its quote; what was changed or removed since is passed over.

        In the place of a sentence that only asks stands the one behind it, each once.
        """
        versions = self._store.versions({hit.location.article_id for hit in hits})
        quoted: dict[Location, tuple[Hit, Quote]] = {}
        for hit in hits:
            version = versions.get(hit.location.article_id)
            if version and version.revision == hit.location.revision:
                stating = _stating(hit, version.article)
                if stating and stating.location not in quoted:
                    quoted[stating.location] = stating, _quote(version.article, stating)
        return list(quoted.values())

    def best(
        self, quoted: Sequence[tuple[Hit, Quote]], limit: int, latest: date
    ) -> tuple[Quote, ...]:
        """Give what is worth showing beside the best hit, copies folded, up to a day."""
        hits = [hit for hit, _ in quoted]
        copies = self._store.copies.of({hit.location.article_id for hit in hits})

        def are_copies(one: int, other: int) -> bool:
            return hits[other].location.article_id in copies[hits[one].location.article_id]

        # Folded first: a copy in an article whose title or paragraph says less is far behind.
        groups = fold([hit.terms for hit in hits], limit, are_copies)
        near = [group for group in groups if hits[group[0]].score >= hits[0].score - _MARGIN]
        quotes = []
        for group in near:
            (hit, first), *others = [quoted[n] for n in group]
            also_in = {quote.article.id: quote.article for _, quote in others}
            also_in.pop(first.article.id, None)
            folded = replace(first, also_in=tuple(also_in.values()))
            quotes.append(marked(folded, hit.query))
        return tuple(with_contexts(self._with_copies(quotes, copies, latest)))

    def _with_copies(
        self, quotes: Sequence[Quote], copies: Mapping[int, Sequence[int]], latest: date
    ) -> list[Quote]:
        """Name, too, the copies of a quote's article that have it, though they were no hits."""
        near = [copies[quote.article.id or 0] for quote in quotes]
        if not any(near):
            return list(quotes)
        versions = self._store.versions(set(chain.from_iterable(near)))
        named = []
        for quote, ids in zip(quotes, near, strict=True):
            articles = [versions[each].article for each in ids if each in versions]
            named.append(naming(quote, articles, latest))
        return named


def _stating(hit: Hit, article: Article) -> Hit | None:
    """Give a hit, or what is behind it where it asks; None where nothing is."""
    span, text, language = hit.location.span, article.text, article.language
    if not only_asks(text[slice(*span)], language):
        return hit
    behind = statement_behind(text, span, language)
    if behind is None:
        return None
    terms = tuple(word.term for word in words(text[slice(*behind)], language))
    return replace(hit, location=replace(hit.location, span=behind), terms=terms)


def marked(quote: Quote, query: Query) -> Quote:
    """Mark the query's words in a quote, and what answers it."""
    return replace(
        quote,
        matches=matches(quote.text, query),
        answer_span=answer_span(query.text, quote.text, query.language),
    )


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
