"""Which sentence answers a question that leans on the turn before, and whether it leans at all."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from retrieval.answer_types.answer_type import AnswerType, Measure
from retrieval.answer_types.cues import Cue, strength
from retrieval.answer_types.mentions import CASELESS_LANGUAGES, mentions
from retrieval.answering.quotes import QuoteCandidate, fetch_quotes
from retrieval.index.snapshot import Location
from retrieval.questions.follow_ups import FollowUp, Leaning
from retrieval.questions.turn import NAME_TYPES
from retrieval.ranking.search import Hit
from retrieval.ranking.support import MIN_SUPPORT, support
from retrieval.ranking.turn_search import TurnHit
from retrieval.store.articles import Store
from retrieval.text.analysis import analyze

_MAX_READ = 60  # hits whose text is read
# How much better another article may answer a question's own words than those under discussion,
# in units of the score, before it counts as about something else.
_MAX_LEADS = {Leaning.WEAK: 3.0, Leaning.LIKELY: 5.0, Leaning.STRONG: float("inf")}
# In units of the score, as much as a number that is asked for: a reason or an age that is, and a
# sentence beside the one that was just quoted.
_CUE_BONUS = 2.5
_NEAR_BONUS = 6.0
# Sentences from the quoted one in which a bare question word finds its answer, and a reason.
_MAX_DISTANCE = 2
_MAX_TO_REASON = 4
_ALL = 0.99  # of the question's own words, but for rounding
_MIN_HELD = 0.5  # of the question's own words, for an answer that shows only the kind asked for
# They show that a hit has something of the question's own words.
_OWN_WORD_FEATURES = ("held", "related", "similar", "previous_lends")
_YEAR = re.compile(r"\b(?:1\d|20)\d\d\b")
_SUBJECT_FEATURES = ("held", "title_lends", "previous_lends")
_MENTIONED = frozenset((AnswerType.NUMBER, AnswerType.DATE, *NAME_TYPES))


class TurnCandidate(NamedTuple):
    """A quote with its hits.

    `distance` is that from the sentence quoted before, if the question asks about that sentence;
    `fitness`, 0 to 1, how surely it has what is asked for.
    """

    own: Hit
    quote: QuoteCandidate
    distance: int | None
    fitness: float


def is_meant(follow_up: FollowUp, hits: Sequence[TurnHit]) -> bool:
    """Return whether the articles show that a question leans on the turn before.

    One that may have a subject of its own does if the articles under discussion answer its own
    words hardly worse than others do, but not so well that it needs nothing else.
    """
    if not hits:
        return False
    if follow_up.leaning is Leaning.STRONG:
        return True
    first = hits[0].own
    if not _has_own_words(first) or first.location.article_id not in follow_up.discussed:
        return False
    alone = max(hits, key=lambda hit: hit.own_score).own
    if support(alone) >= MIN_SUPPORT and alone.location.article_id in follow_up.discussed:
        return False
    here, elsewhere = (
        max(
            (
                hit.own_score
                for hit in hits
                if (hit.own.location.article_id in follow_up.discussed) is is_here
            ),
            default=0.0,
        )
        for is_here in (True, False)
    )
    return here + _MAX_LEADS[follow_up.leaning] >= elsewhere


def read_candidates(
    store: Store, follow_up: FollowUp, hits: Sequence[TurnHit]
) -> list[TurnCandidate]:
    """Return the quotes for a follow-up, best first, now that their texts are read."""
    distances = _distances(follow_up, hits)
    best = sorted(hits, key=lambda hit: -hit.own.score - _near(distances.get(hit.own.location)))
    own = {hit.own.location: hit.own for hit in best[:_MAX_READ]}
    found = []
    for hit, quote in fetch_quotes(store, [each.completed for each in best[:_MAX_READ]]):
        distance, fitness = distances.get(hit.location), _fitness(follow_up, hit, quote.text)
        near = _near(distance) if fitness else 0.0
        score = round(hit.score + near + _CUE_BONUS * fitness, 9)
        candidate = QuoteCandidate(replace(hit, score=score), replace(quote, score=score))
        if follow_up.leaning is not Leaning.STRONG or _is_on_subject(follow_up, candidate):
            found.append(TurnCandidate(own.get(hit.location, hit), candidate, distance, fitness))
    if distances and _kind(follow_up, hits) is not AnswerType.OTHER:
        found = _fitting(follow_up, found)
    elif _shows_enough(follow_up, hits[0].completed) and any(each.fitness for each in found):
        found = [each for each in found if each.fitness]
    return sorted(found, key=lambda each: -each.quote.hit.score)


def turn_support(follow_up: FollowUp, best: TurnCandidate) -> float:
    """Return the probability, 0 to 1, that the best quote answers a follow-up.

    Its own words and those of the turn before decide as for any question. But one that cannot be
    understood alone has few: then it is enough that an article under discussion says something of
    the kind asked for, beside the quoted sentence or with the question's words.
    """
    hit, own = best.quote.hit, best.own.features
    is_near = best.distance is not None and best.distance <= _max_distance(follow_up)
    if best.fitness and is_near:
        return 1.0
    if best.fitness and hit.location.article_id in follow_up.discussed:
        if _shows_enough(follow_up, hit) and _is_about_name(follow_up, hit):
            return 1.0
        has_a_word = follow_up.leaning is Leaning.STRONG or own["held"] >= _MIN_HELD / 2
        has_most = own["held"] + own["related"] + own["similar"] >= _MIN_HELD
        if has_a_word and has_most and not follow_up.is_bare:
            return 1.0
    if follow_up.is_bare and (not best.fitness or hit.features["held"] < _MIN_HELD):
        return 0.0
    if not _has_own_words(best.own):
        return 0.0  # else the turn before would answer whatever is said
    # "How many children does he have?" is not answered by what does not name him.
    alone = support(best.own) if _names_subject(hit) or not _has_name(follow_up) else 0.0
    return max(alone, support(hit))


def _is_about_name(follow_up: FollowUp, hit: Hit) -> bool:
    """Return whether a sentence, the one before it or the title has a name of the subject.

    Where names have no capitals, any word of the subject may be one.
    """
    return _has_name(follow_up) and _names_subject(hit)


def _has_name(follow_up: FollowUp) -> bool:
    return any(not each[:1].islower() for each in follow_up.subject)


def _names_subject(hit: Hit) -> bool:
    return any(hit.features[name] > 0 for name in _SUBJECT_FEATURES)


def _max_distance(follow_up: FollowUp) -> int:
    return _MAX_TO_REASON if follow_up.cue is Cue.REASON else _MAX_DISTANCE


def _shows_enough(follow_up: FollowUp, hit: Hit) -> bool:
    """Return whether an answer shows by itself what it answers: an age, a sum, someone's words."""
    is_money = hit.query.expectation.measure is Measure.MONEY
    is_speech = follow_up.cue is Cue.SPEECH and follow_up.is_bare
    return follow_up.leaning is Leaning.STRONG and (
        is_money or is_speech or follow_up.cue is Cue.AGE
    )


def _has_own_words(hit: Hit) -> bool:
    return not hit.query.terms or any(hit.features[name] > 0 for name in _OWN_WORD_FEATURES)


def _kind(follow_up: FollowUp, hits: Sequence[TurnHit]) -> AnswerType:
    """Return what is asked for; OTHER if the words of a sentence cannot show it."""
    kind = hits[0].completed.query.expectation.kind
    is_shown = kind in _MENTIONED or kind is AnswerType.REASON
    if kind in NAME_TYPES and follow_up.language in CASELESS_LANGUAGES:
        return AnswerType.OTHER
    return kind if is_shown else AnswerType.OTHER


def _fitness(follow_up: FollowUp, hit: Hit, text: str) -> float:
    """Return how surely a sentence has what is asked for, 0 to 1."""
    expectation = hit.query.expectation
    if follow_up.cue:
        return strength(follow_up.cue, text, follow_up.language)
    if expectation.measure is Measure.MONEY:
        found = mentions(text, follow_up.language)
        return float(any(each.measure is Measure.MONEY for each in found))
    if expectation.kind is AnswerType.DATE and _YEAR.search(text):
        return 1.0
    return hit.features.get(expectation.kind, 0.0)


def _fitting(follow_up: FollowUp, candidates: list[TurnCandidate]) -> list[TurnCandidate]:
    """Return the candidates that have what is asked for, as surely as any near sentence.

    Without a near one, a question with words of its own keeps all.
    """
    max_distance = _max_distance(follow_up)
    surest = max(
        (
            each.fitness
            for each in candidates
            if each.distance is not None and each.distance <= max_distance
        ),
        default=0.0,
    )
    if not (surest or follow_up.is_bare):
        return candidates
    return [each for each in candidates if each.fitness and each.fitness >= surest]


def _is_on_subject(follow_up: FollowUp, candidate: QuoteCandidate) -> bool:
    """Return whether a quote is under discussion, or its article has the words of the subject."""
    article = candidate.quote.article
    if article.id in follow_up.discussed or not follow_up.subject:
        return True
    text = f"{article.title} {article.text}".casefold()
    return all(term in text for term in analyze(follow_up.subject[0], follow_up.language))


def _distances(follow_up: FollowUp, hits: Sequence[TurnHit]) -> dict[Location, int]:
    """Return the distances of sentences from the one that a question asks about, if it is known.

    A bare question asks about the sentence just quoted. A reason is asked of the sentence that has
    the question's words: "Why did she resign?".
    """
    anchor = _anchor(follow_up, hits)
    if anchor is None:
        return {}
    article_id, start = anchor
    near = sorted(
        (hit.own.location for hit in hits if hit.own.location.article_id == article_id),
        key=lambda location: location.span,
    )
    at = sum(location.span.start < start for location in near)
    return {location: abs(n - at) for n, location in enumerate(near)}


def _anchor(follow_up: FollowUp, hits: Sequence[TurnHit]) -> tuple[int, int] | None:
    """Return the article and the start of the sentence that a question asks about."""
    if follow_up.is_bare and follow_up.cue in (None, Cue.REASON):
        quoted = follow_up.quoted
        return (quoted.article_id, quoted.start) if quoted else None
    if follow_up.cue is Cue.REASON:
        for hit in hits:
            location, features = hit.own.location, hit.own.features
            is_here = location.article_id in follow_up.discussed
            if is_here and features["held"] + features["related"] >= _ALL:
                return location.article_id, location.span.start
    return None


def _near(distance: int | None) -> float:
    return 0.0 if distance is None else _NEAR_BONUS / (1 + distance)
