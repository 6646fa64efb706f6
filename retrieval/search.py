"""One question over the index and the store: queries → candidates → hits, best first."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from retrieval.article import Article
from retrieval.index.sentence_index import SentenceIndex
from retrieval.query import Query
from retrieval.ranking import Reader, count, matches, weigh
from retrieval.sentences import Span
from retrieval.store import Store

# The right sentence of squad.json is among 200 candidates for .957 of the questions, among 50 for
# .919; what the posting lists tell of them is enough to leave all but a few unread.
_CANDIDATES = 200
_READ = 40

_ATTEMPTS = 5  # to find what another process keeps changing; then what has not changed will do


@dataclass(frozen=True, slots=True)
class Hit:
    """A sentence of a stored article, its score, and what made it: words and features.

    The score is the weighted sum of the `features`, and `ranking.contributions` tells what each
    of them adds to it. `rivals` counts the other candidates that hold as much of the query.
    """

    article: Article
    span: Span
    score: float
    query: Query
    features: Mapping[str, float]
    rivals: int

    @property
    def text(self) -> str:
        """The sentence, word for word."""
        return self.article.text[self.span.start : self.span.end]

    @property
    def matches(self) -> tuple[Span, ...]:
        """The spans in the sentence of the query's words."""
        return matches(self.text, self.query)


def search(
    index: SentenceIndex, store: Store, queries: Iterable[Query], latest: date, limit: int
) -> list[Hit]:
    """Find the best `limit` sentences that share a query's words, of articles up to a day.

    Of equal scores the older article's comes first, then the earlier in the text.
    """
    hits = [hit for query in queries for hit in _search(index, store, query, latest, limit)]
    return sorted(hits, key=lambda hit: (-hit.score, hit.article.id, hit.span.start))[:limit]


def _search(
    index: SentenceIndex, store: Store, query: Query, latest: date, limit: int
) -> list[Hit]:
    hits: list[Hit] = []
    for _ in range(_ATTEMPTS):
        hits, stale = _read_candidates(index, store, query, latest, limit)
        if not stale:
            break
        index.follow()  # another process has changed what was found
    return hits


def _read_candidates(
    index: SentenceIndex, store: Store, query: Query, latest: date, limit: int
) -> tuple[list[Hit], bool]:
    """Give the hits, and whether others were passed over because they are not stored any more."""
    numbers = index.candidates(query, max(limit, _CANDIDATES), latest)
    if not len(numbers):
        return [], False
    evidence = index.evidence(query, numbers)
    counted = count(evidence, query)
    held = counted["held"].round(9)
    reader = Reader(query, dict(zip(query.terms, evidence.idf.tolist(), strict=True)))
    best = (-weigh(counted, query.language)).round(9).argsort(kind="stable")[: max(limit, _READ)]
    locations = [index.location(int(numbers[position])) for position in best]
    versions = store.versions({location.article_id for location in locations})
    hits = []
    for position, location in zip(best, locations, strict=True):
        version = versions.get(location.article_id)
        if version and version.revision == location.revision:
            features = {
                **{name: float(values[position]) for name, values in counted.items()},
                **reader.read(version.article.text[slice(*location.span)]),
            }
            score = round(weigh(features, query.language), 9)
            rivals = int((held >= held[position]).sum()) - 1
            hits.append(Hit(version.article, location.span, score, query, features, rivals))
    return hits, len(hits) < len(locations)
