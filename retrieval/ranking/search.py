"""Searches the index for one question: queries → candidates → hits, best first."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from retrieval.index.bm25 import Numbers
from retrieval.index.snapshot import Flags, Location, QueryPostings, Snapshot
from retrieval.questions.query import Query
from retrieval.ranking.candidates import article_priors, candidates
from retrieval.ranking.evidence import evidence
from retrieval.ranking.posting_features import posting_features
from retrieval.ranking.text_features import TextFeatures
from retrieval.ranking.weights import weigh

# The right sentence of squad.json is among 200 candidates for .957 of the questions, among 50 for
# .919. Their features from posting lists are enough to read the text of the best few only.
_MAX_CANDIDATES = 200
_MAX_READ = 40
# What is added to the score of an article under discussion, and the weight of the question's own
# score beside that of its completion. Right quotes of the 25 and 27 leaning turns of
# `python -m tests.evaluation.dialogues` by share: .3 16, 22; .5 19, 22; .7 19, 21; .9 19, 21;
# preferences of 1.5 to 5 give the same.
_DISCUSSED_BONUS = 3.0
_OWN_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Hit:
    """A sentence with its terms, its score and its features.

    The score is the weighted sum of the `features`; `weights.contributions` returns its summands.
    `rivals` is the number of other candidates with at least the same share of the query (`held`).
    """

    location: Location
    terms: tuple[str, ...]
    score: float
    query: Query
    features: Mapping[str, float]
    rivals: int


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
        numbers = candidates(snapshot, postings, priors[query.time], max(limit, _MAX_CANDIDATES))
        hits += _ranked(snapshot, query, postings, numbers, max(limit, _MAX_READ))
    return sorted(hits, key=_sort_key)[:limit]


def search_in_turn(
    snapshot: Snapshot,
    question: Query,
    completed: Query,
    under_discussion: Collection[int],
    latest: date,
    limit: int,
    allowed: Flags | None = None,
) -> list[tuple[Hit, Hit]]:
    """Return the best `limit` sentences for a question that was completed by the one before it.

    Each is returned as a hit of both. The words of the completion show which "he" is meant, but
    the question's own are to be answered: so the score is the mean of both (CombSUM, Fox and Shaw
    1994). Articles under discussion, given by their ids, are preferred.
    """
    queries = [query for query in (question, completed) if query.terms]
    if not snapshot.segments or not queries:
        return []
    preference = _DISCUSSED_BONUS * snapshot.articles_with_ids(under_discussion)
    priors = article_priors(snapshot, question, latest, allowed) + preference
    postings = [snapshot.find(query) for query in queries]
    chosen = [candidates(snapshot, each, priors, max(limit, _MAX_CANDIDATES)) for each in postings]
    numbers = np.unique(np.concatenate(chosen))
    own, whole = (
        {hit.location: hit for hit in _ranked(snapshot, query, each, numbers, len(numbers))}
        for query, each in ((queries[0], postings[0]), (queries[-1], postings[-1]))
    )
    pairs = []
    for location, hit in own.items():
        score = _OWN_SHARE * hit.score + (1 - _OWN_SHARE) * whole[location].score
        score = round(score + _DISCUSSED_BONUS * (location.article_id in under_discussion), 9)
        pairs.append((replace(hit, score=score), replace(whole[location], score=score)))
    return sorted(pairs, key=lambda pair: _sort_key(pair[0]))[:limit]


def _ranked(
    snapshot: Snapshot, query: Query, postings: QueryPostings, numbers: Numbers, limit: int
) -> list[Hit]:
    """Return the best of some sentences by posting features, scored by all features."""
    if not len(numbers):
        return []
    counted = posting_features(evidence(snapshot, postings, numbers), query)
    held = counted["held"].round(9)
    best = (-weigh(counted, query.language)).round(9).argsort(kind="stable")[:limit]
    text_features = TextFeatures(query, dict(zip(query.terms, postings.idf, strict=True)))
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
        hits.append(Hit(location, tuple(sentence.terms), score, query, features, rivals))
    return hits


def _sort_key(hit: Hit) -> tuple[float, int, int]:
    return -hit.score, hit.location.article_id, hit.location.span.start
