"""Searches the index for one question: queries → candidates → hits, best first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from retrieval.index.bm25 import Numbers
from retrieval.index.snapshot import Flags, Location, QueryPostings, Snapshot
from retrieval.questions.query import Query
from retrieval.ranking.candidates import article_priors, candidates
from retrieval.ranking.evidence import evidence
from retrieval.ranking.posting_features import posting_features
from retrieval.ranking.text_features import TextFeatures
from retrieval.ranking.unknown_words import UnknownTerms, unknown_terms
from retrieval.ranking.weights import weigh

# The right sentence of squad.json is among 200 candidates for .957 of the questions, among 50 for
# .919. Their features from posting lists are enough to read the text of the best few only.
MAX_CANDIDATES = 200
_MAX_READ = 40


@dataclass(frozen=True, slots=True)
class Hit:
    """A sentence with its terms, its score and its features.

    The score is the weighted sum of the `features`; `weights.contributions` returns its summands.
    `rivals` is the number of other candidates with at least the same share of the query (`held`),
    `unknown` what of the query no article has.
    """

    location: Location
    terms: tuple[str, ...]
    score: float
    query: Query
    features: Mapping[str, float]
    rivals: int
    unknown: UnknownTerms


def search(
    snapshot: Snapshot,
    queries: Sequence[Query],
    latest: date,
    limit: int,
    allowed: Flags | None = None,
) -> list[Hit]:
    """Return the best `limit` sentences that share a query's words, of articles up to `latest`.

    `allowed` has for each article of all segments whether it may be quoted. Of equal scores the
    older article's comes first, then the earlier in the text.
    """
    if not snapshot.segments:
        return []
    times = {query.time: query for query in queries}
    priors = {
        time: article_priors(snapshot, query, latest, allowed) for time, query in times.items()
    }
    hits = []
    for query in queries:
        postings = snapshot.find(query)
        numbers = candidates(snapshot, postings, priors[query.time], max(limit, MAX_CANDIDATES))
        hits += rank(snapshot, query, postings, numbers, max(limit, _MAX_READ))
    return sorted(hits, key=sort_key)[:limit]


def rank(
    snapshot: Snapshot, query: Query, postings: QueryPostings, numbers: Numbers, limit: int
) -> list[Hit]:
    """Return the best of some sentences by posting features, scored by all features."""
    if not len(numbers):
        return []
    counted = posting_features(evidence(snapshot, postings, numbers), query)
    held = counted["held"].round(9)
    best = (-weigh(counted, query.language)).round(9).argsort(kind="stable")[:limit]
    text_features = TextFeatures(query, dict(zip(query.terms, postings.idf, strict=True)))
    unknown = unknown_terms(query, postings, snapshot.lacks)
    hits = []
    for position, location, sentence in zip(
        best.tolist(),
        snapshot.locations(numbers[best]),
        snapshot.read(numbers[best], query),
        strict=True,
    ):
        features = {
            **{name: float(values[position]) for name, values in counted.items()},
            **text_features.of(sentence),
        }
        score = round(weigh(features, query.language), 9)
        rivals = int((held >= held[position]).sum()) - 1
        terms = tuple(sentence.terms)
        hits.append(Hit(location, terms, score, query, features, rivals, unknown))
    return hits


def sort_key(hit: Hit) -> tuple[float, int, int]:
    """Return what hits are sorted by: of equal scores the older article's comes first."""
    return -hit.score, hit.location.article_id, hit.location.span.start
