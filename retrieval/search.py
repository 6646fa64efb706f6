"""One question over the index: queries → candidates → hits, best first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from retrieval.bm25 import Scores
from retrieval.index.candidates import article_fits, candidates
from retrieval.index.evidence import evidence
from retrieval.index.snapshot import Location, Snapshot
from retrieval.query import Query
from retrieval.ranking import Reader, count, weigh

# The right sentence of squad.json is among 200 candidates for .957 of the questions, among 50 for
# .919; what the posting lists tell of them is enough to leave all but a few unread.
_CANDIDATES = 200
_READ = 40


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


def search(snapshot: Snapshot, queries: Sequence[Query], latest: date, limit: int) -> list[Hit]:
    """Find the best `limit` sentences that share a query's words, of articles up to a day.

    Of equal scores the older article's comes first, then the earlier in the text.
    """
    if not snapshot.segments:
        return []
    times = {query.time: query for query in queries}
    fits = {time: article_fits(snapshot, query, latest) for time, query in times.items()}
    hits = [hit for query in queries for hit in _search(snapshot, query, fits[query.time], limit)]
    return sorted(
        hits, key=lambda hit: (-hit.score, hit.location.article_id, hit.location.span.start)
    )[:limit]


def _search(snapshot: Snapshot, query: Query, fits: Scores, limit: int) -> list[Hit]:
    found = snapshot.find(query)
    numbers = candidates(snapshot, found, fits, max(limit, _CANDIDATES))
    if not len(numbers):
        return []
    counted = count(evidence(snapshot, found, numbers), query)
    held = counted["held"].round(9)
    best = (-weigh(counted, query.language)).round(9).argsort(kind="stable")[: max(limit, _READ)]
    reader = Reader(query, dict(zip(query.terms, found.idf, strict=True)))
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
