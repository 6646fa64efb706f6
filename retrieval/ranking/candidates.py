"""Chooses the candidates: the sentences of which all features are computed."""

from datetime import date

import numpy as np

from retrieval.dates.recency import recency
from retrieval.index.bm25 import Numbers, Scores, length_norm
from retrieval.index.kernels import loops
from retrieval.index.snapshot import Flags, QueryPostings, Snapshot
from retrieval.questions.query import Query

# Articles are long and differ in length: rank-bm25's own values.
_K1, _B = 1.5, 0.75
# Weights of the scores of the article's text and title, beside the sentence's own. Of the right
# sentences of squad.json .919 are among 50 candidates with these, .906 without.
ARTICLE_WEIGHT = 0.3
TITLE_WEIGHT = 0.3
# In units of the score; a rare word alone adds about ten.
RECENCY_WEIGHT = 6.0


def article_priors(
    snapshot: Snapshot, query: Query, latest: date, allowed: Flags | None = None
) -> Scores:
    """Return for each article of all segments what its date adds to the score.

    -inf for those after `latest`, removed ones, and those that are not allowed.
    """
    days = np.concatenate([live.days for live in snapshot.segments])
    stays = np.concatenate([live.stays for live in snapshot.segments])
    priors = RECENCY_WEIGHT * recency(days, query.time, query.asked_at)
    if allowed is not None:
        stays &= allowed
    return np.where(stays & (days <= latest.toordinal()), priors, -np.inf)


def candidates(snapshot: Snapshot, postings: QueryPostings, priors: Scores, limit: int) -> Numbers:
    """Return the numbers of the best `limit` sentences that share a term with the query.

    The score is the sum of their own, their article's, its title's and its prior. Of equal scores
    the older article's comes first, then the earlier in the text.
    """
    ends = np.cumsum([len(live.days) for live in snapshot.segments])
    ranked = [
        _best_of_segment(snapshot, number, postings, segment_priors, limit)
        for number, segment_priors in enumerate(np.split(priors, ends[:-1]))
    ]
    numbers, scores, article_ids, starts = map(np.concatenate, zip(*ranked, strict=True))
    best = np.lexsort((starts, article_ids, -scores.round(9)))[:limit]
    return numbers[best]


def _best_of_segment(
    snapshot: Snapshot, number: int, postings: QueryPostings, priors: Scores, limit: int
) -> tuple[Numbers, Scores, Numbers, Numbers]:
    """Return the best sentences of a segment, with their scores, articles and starts."""
    live = snapshot.segments[number]
    slots, context = live.segment.slots, _article_scores(snapshot, number, postings, priors)
    numbers, scores = snapshot.bm25.best_in_context(
        number, postings.sentences[number], postings.idf, slots, context, limit
    )
    return (
        numbers + snapshot.bm25.offsets[number],
        scores,
        live.article_ids[slots[numbers]],
        live.segment.starts[numbers].astype(np.int64),
    )


def _article_scores(
    snapshot: Snapshot, number: int, postings: QueryPostings, priors: Scores
) -> Scores:
    """Return the scores of a segment's articles by text, title and prior, with sentences' idf."""
    live = snapshot.segments[number]
    counts = loops.group_frequencies(
        live.sentences.lists, postings.sentences[number], live.segment.slots, len(priors)
    )
    # The same as `saturation`, but in place: the array has a row for each term.
    norm = length_norm(live.article_lengths, snapshot.average_article, _K1, _B)
    np.divide(counts, counts + norm, out=counts)
    scores: Scores = priors + ARTICLE_WEIGHT * (_K1 + 1) * np.array(postings.idf) @ counts
    titles, title_counts = live.titles.lists, snapshot.titles.saturations[number]
    for idf, (start, end) in zip(postings.idf, postings.titles[number].tolist(), strict=True):
        in_title = title_counts[titles.pairs[start:end]]
        scores[titles.documents[start:end]] += TITLE_WEIGHT * idf * in_title
    return scores
