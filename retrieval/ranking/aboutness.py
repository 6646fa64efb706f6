"""Which articles are clearly about a subject, and do not only mention it."""

from collections.abc import Sequence
from datetime import date

import numpy as np

from retrieval.index.bm25 import Scores
from retrieval.index.snapshot import Flags, QueryPostings, Snapshot
from retrieval.questions.query import Query

# News say first what they are about. An article is about a word that its title or one of its first
# sentences has, or several later ones.
_LEAD_SENTENCES = 3
_SEVERAL_SENTENCES = 3
# The share of the subject's words, by idf, that an article must be about; of one that has them all
# a smaller share is enough: "the situation in Kenya" is asked of what Kenya is in the news for.
_MIN_SHARE = 0.8
_MIN_SHARE_OF_ALL = 0.5
_ALL = 0.999  # of the idf, but for rounding


def articles_about(
    snapshot: Snapshot, queries: Sequence[Query], latest: date, allowed: Flags | None
) -> dict[int, float]:
    """Return how much each article up to `latest` is about a subject, by id; none that is not.

    `queries` are the subject in the languages of the articles; `allowed` has for each article of
    all segments whether it may be shown.
    """
    scores: dict[int, float] = {}
    for query in queries:
        if not query.terms:
            continue
        postings = snapshot.find(query)
        found = [_scores(snapshot, number, postings) for number in range(len(snapshot.segments))]
        together = np.concatenate(found)
        shown = (together > 0) & shown_articles(snapshot, latest, allowed)
        ids = snapshot.article_ids(shown)
        for article_id, score in zip(ids, together[shown].tolist(), strict=True):
            scores[article_id] = max(scores.get(article_id, 0.0), round(score, 9))
    return scores


def shown_articles(snapshot: Snapshot, latest: date, allowed: Flags | None) -> Flags:
    """Return for each article of all segments whether it is there, allowed, and not too new."""
    stays = np.concatenate([live.stays for live in snapshot.segments])
    days = np.concatenate([live.days for live in snapshot.segments])
    shown: Flags = stays & (days <= latest.toordinal())
    return shown if allowed is None else shown & allowed


def _scores(snapshot: Snapshot, number: int, postings: QueryPostings) -> Scores:
    """Return how much each article of a segment is about the query's words, 0 for the others."""
    live = snapshot.segments[number]
    size, firsts = len(live.days), live.firsts
    scores, about, found = np.zeros(size), np.zeros(size), np.zeros(size)
    documents, titles = live.sentences.lists.documents, live.titles.lists.documents
    for idf, (start, end), (first, last) in zip(
        postings.idf,
        postings.sentences[number].tolist(),
        postings.titles[number].tolist(),
        strict=True,
    ):
        sentences = documents[start:end].astype(np.int64)
        slots = live.segment.slots[sentences].astype(np.int64)
        counts = np.bincount(slots, minlength=size)
        leads = np.zeros(size, np.bool_)
        leads[slots[sentences - firsts[slots] < _LEAD_SENTENCES]] = True
        titled = np.zeros(size, np.bool_)
        titled[titles[first:last].astype(np.int64)] = True
        about += idf * (titled | leads | (counts >= _SEVERAL_SENTENCES))
        found += idf * (titled | (counts > 0))
        scores += idf * (titled + leads + counts / (counts + _SEVERAL_SENTENCES))
    whole = sum(postings.idf)
    has_all = (found >= _ALL * whole) & (about >= _MIN_SHARE_OF_ALL * whole)
    return np.where((about >= _MIN_SHARE * whole) | has_all, scores, 0.0)
