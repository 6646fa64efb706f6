"""Searches the index for a question that leans on the turn before."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from retrieval.index.snapshot import Flags, Snapshot
from retrieval.questions.query import Query
from retrieval.ranking.candidates import article_priors, candidates
from retrieval.ranking.search import MAX_CANDIDATES, Hit, rank, sort_key

# What is added to the score of an article under discussion, and the weight of the question's own
# score beside that of its completion. Right quotes of the 25 and 27 leaning turns of
# `python -m tests.evaluation.dialogues` by share: .3 16, 22; .5 19, 22; .7 19, 21; .9 19, 21;
# preferences of 1.5 to 5 give the same.
_DISCUSSED_BONUS = 3.0
_OWN_SHARE = 0.5
# Sentences of the articles under discussion that are ranked whatever their words.
_MAX_DISCUSSED_SENTENCES = 300


@dataclass(frozen=True, slots=True)
class TurnHit:
    """A sentence as a hit of the question's own words, and of their completion.

    Both have the same score. `own_score` is that of the question's own words alone.
    """

    own: Hit
    completed: Hit
    own_score: float


def search_in_turn(
    snapshot: Snapshot,
    question: Query,
    completed: Query,
    under_discussion: Collection[int],
    latest: date,
    allowed: Flags | None = None,
) -> list[TurnHit]:
    """Return the sentences for a question that was completed by the one before it, best first.

    Among them are all of the articles under discussion, given by their ids, which are preferred:
    "Why?" is answered by a sentence that may share no word with any question. The words of the
    completion show which "he" is meant, but the question's own are to be answered: so the score is
    the mean of both (CombSUM, Fox and Shaw 1994).
    """
    queries = [query for query in (question, completed) if query.terms]
    if not snapshot.segments or not queries:
        return []
    preference = _DISCUSSED_BONUS * snapshot.articles_with_ids(under_discussion)
    priors = article_priors(snapshot, question, latest, allowed) + preference
    postings = [snapshot.find(query) for query in queries]
    chosen = [candidates(snapshot, each, priors, MAX_CANDIDATES) for each in postings]
    discussed = snapshot.sentences_of(_allowed(snapshot, under_discussion, priors))
    numbers = np.unique(np.concatenate([*chosen, discussed[:_MAX_DISCUSSED_SENTENCES]]))
    own, whole = (
        {hit.location: hit for hit in rank(snapshot, query, each, numbers, len(numbers))}
        for query, each in ((queries[0], postings[0]), (queries[-1], postings[-1]))
    )
    found = []
    for location, hit in own.items():
        score = _OWN_SHARE * hit.score + (1 - _OWN_SHARE) * whole[location].score
        score = round(score + _DISCUSSED_BONUS * (location.article_id in under_discussion), 9)
        completed_hit = replace(whole[location], score=score)
        found.append(TurnHit(replace(hit, score=score), completed_hit, own_score=hit.score))
    return sorted(found, key=lambda each: sort_key(each.own))


def _allowed(snapshot: Snapshot, ids: Collection[int], priors: np.ndarray) -> set[int]:
    """Return those of the articles that may be quoted."""
    all_ids = np.concatenate([live.article_ids for live in snapshot.segments])
    return set(ids) & set(all_ids[np.isfinite(priors)].tolist())
