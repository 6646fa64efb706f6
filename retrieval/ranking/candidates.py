"""Which sentences are worth a closer look."""

from datetime import date

import numpy as np

from retrieval.dates.recency import recency
from retrieval.index.bm25 import Numbers, Scores, length_norm
from retrieval.index.kernels import loops
from retrieval.index.snapshot import Flags, Found, Snapshot
from retrieval.questions.query import Query

# Articles are long and differ in length: rank-bm25's own values.
_K1, _B = 1.5, 0.75
# What the article's text and its title add to a sentence's score when candidates are chosen. Of
# the right sentences of squad.json .919 are among 50 candidates with these, .906 without.
ARTICLE_WEIGHT = 0.3
TITLE_WEIGHT = 0.3
# In units of the score, of which a rare word alone is worth about ten.
RECENCY_WEIGHT = 6.0


def article_fits(
    snapshot: Snapshot, query: Query, latest: date, allowed: Flags | None = None
) -> Scores:
    """Say of each article of all segments what its date adds.

    -inf of those after `latest`, of removed ones, and of those that are not allowed.
    """
    days = np.concatenate([live.days for live in snapshot.segments])
    stays = np.concatenate([live.stays for live in snapshot.segments])
    fits = RECENCY_WEIGHT * recency(days, query.time, query.asked_at)
    if allowed is not None:
        stays &= allowed
    return np.where(stays & (days <= latest.toordinal()), fits, -np.inf)


def candidates(snapshot: Snapshot, found: Found, fits: Scores, limit: int) -> Numbers:
    """Give the numbers of at most `limit` sentences.

    They share a term with the query, and come by their own score, that of their article and its
    title, and how well its date fits, as `article_fits` says. Of equals the older article's comes
    first, then the earlier in the text.
    """
    ends = np.cumsum([len(live.days) for live in snapshot.segments])
    ranked = [
        _of_segment(snapshot, place, found, of_articles, limit)
        for place, of_articles in enumerate(np.split(fits, ends[:-1]))
    ]
    numbers, scores, article_ids, starts = map(np.concatenate, zip(*ranked, strict=True))
    best = np.lexsort((starts, article_ids, -scores.round(9)))[:limit]
    return numbers[best]


def _of_segment(
    snapshot: Snapshot, place: int, found: Found, fits: Scores, limit: int
) -> tuple[Numbers, Scores, Numbers, Numbers]:
    """Give the best sentences of a segment, their scores, articles and places in the text."""
    live = snapshot.segments[place]
    slots, context = live.segment.slots, _context(snapshot, place, found, fits)
    numbers, scores = snapshot.bm25.best_in_context(
        place, found.sentences[place], found.idf, slots, context, limit
    )
    return (
        numbers + snapshot.bm25.offsets[place],
        scores,
        live.article_ids[slots[numbers]],
        live.segment.starts[numbers].astype(np.int64),
    )


def _context(snapshot: Snapshot, place: int, found: Found, fits: Scores) -> Scores:
    """Score the articles of a segment by their text, title and date, with the sentences' idf."""
    live = snapshot.segments[place]
    counts = loops.sums(
        live.sentences.lists, found.sentences[place], live.segment.slots, len(fits)
    )
    # As `saturation`, in place: there is a number for each term and article.
    norm = length_norm(live.article_lengths, snapshot.average_article, _K1, _B)
    np.divide(counts, counts + norm, out=counts)
    scores: Scores = fits + ARTICLE_WEIGHT * (_K1 + 1) * np.array(found.idf) @ counts
    titles, title_counts = live.titles.lists, snapshot.titles.saturations[place]
    for idf, (start, end) in zip(found.idf, found.titles[place].tolist(), strict=True):
        in_title = title_counts[titles.pairs[start:end]]
        scores[titles.documents[start:end]] += TITLE_WEIGHT * idf * in_title
    return scores
