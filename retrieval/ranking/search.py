"""One question over the index: queries → candidates → hits, best first."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from retrieval.index.bm25 import Numbers
from retrieval.index.snapshot import Flags, Found, Location, Snapshot
from retrieval.questions.query import Query
from retrieval.ranking.candidates import article_fits, candidates
from retrieval.ranking.evidence import evidence
from retrieval.ranking.posting_features import posting_features
from retrieval.ranking.text_features import TextFeatures
from retrieval.ranking.weights import weigh

# The right sentence of squad.json is among 200 candidates for .957 of the questions, among 50 for
# .919; what the posting lists tell of them is enough to leave all but a few unread.
_CANDIDATES = 200
_READ = 40
# What an article has for it that the conversation is about, and the share of a question's own
# words in the score beside its completion's. Right quotes of the 25 and 27 leaning turns of
# `python -m tests.evaluation.dialogues` by share: .3 16, 22; .5 19, 22; .7 19, 21; .9 19, 21;
# preferences of 1.5 to 5 give the same.
_DISCUSSED = 3.0
_OWN = 0.5


@dataclass(frozen=True, slots=True)
class Hit:
    """A sentence, its terms, its score, and what made it.

    The score is the weighted sum of the `features`, and `ranking.contributions` tells what each
    of them adds to it. `rivals` counts the other candidates that hold as much of the query.
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
    """Find the best `limit` sentences that share a query's words, of articles up to a day.

    `allowed` says of each article of all segments whether it may be quoted. Of equal scores the
    older article's comes first, then the earlier in the text.
    """
    if not snapshot.segments:
        return []
    times = {query.time: query for query in queries}
    fits = {time: article_fits(snapshot, query, latest, allowed) for time, query in times.items()}
    hits = []
    for query in queries:
        found = snapshot.find(query)
        numbers = candidates(snapshot, found, fits[query.time], max(limit, _CANDIDATES))
        hits += _ranked(snapshot, query, found, numbers, max(limit, _READ))
    return sorted(hits, key=_order)[:limit]


def search_in_turn(
    snapshot: Snapshot,
    question: Query,
    completed: Query,
    under_discussion: Collection[int],
    latest: date,
    limit: int,
    allowed: Flags | None = None,
) -> list[tuple[Hit, Hit]]:
    """Find the best `limit` sentences for a question that was completed with the one before it.

    Each is a hit of both: the words of the completion tell which "he" is meant, but the question's
    own are to be answered, so that a sentence's score is the mean of both (CombSUM, Fox and Shaw
    1994). Articles under discussion, given by their ids, are preferred.
    """
    queries = [query for query in (question, completed) if query.terms]
    if not snapshot.segments or not queries:
        return []
    preference = _DISCUSSED * snapshot.of_articles(under_discussion)
    fits = article_fits(snapshot, question, latest, allowed) + preference
    found = [snapshot.find(query) for query in queries]
    first = [candidates(snapshot, each, fits, max(limit, _CANDIDATES)) for each in found]
    numbers = np.unique(np.concatenate(first))
    own, whole = (
        {hit.location: hit for hit in _ranked(snapshot, query, each, numbers, len(numbers))}
        for query, each in ((queries[0], found[0]), (queries[-1], found[-1]))
    )
    pairs = []
    for location, hit in own.items():
        score = _OWN * hit.score + (1 - _OWN) * whole[location].score
        score = round(score + _DISCUSSED * (location.article_id in under_discussion), 9)
        pairs.append((replace(hit, score=score), replace(whole[location], score=score)))
    return sorted(pairs, key=lambda pair: _order(pair[0]))[:limit]


def _order(hit: Hit) -> tuple[float, int, int]:
    return -hit.score, hit.location.article_id, hit.location.span.start


def _ranked(
    snapshot: Snapshot, query: Query, found: Found, numbers: Numbers, limit: int
) -> list[Hit]:
    """Give the best of some sentences, by all that tells how well they answer."""
    if not len(numbers):
        return []
    counted = posting_features(evidence(snapshot, found, numbers), query)
    held = counted["held"].round(9)
    best = (-weigh(counted, query.language)).round(9).argsort(kind="stable")[:limit]
    reader = TextFeatures(query, dict(zip(query.terms, found.idf, strict=True)))
    hits = []
    for position, location, sentence in zip(
        best.tolist(),
        snapshot.locations(numbers[best]),
        snapshot.read(numbers[best], query),
        strict=True,
    ):
        features = {
            **{name: float(values[position]) for name, values in counted.items()},
            **reader.read(sentence),
        }
        score = round(weigh(features, query.language), 9)
        rivals = int((held >= held[position]).sum()) - 1
        hits.append(Hit(location, tuple(sentence.terms), score, query, features, rivals))
    return hits
