"""Decides whether the articles support an answer, and if not, why."""

import math
from collections.abc import Sequence

from retrieval.answer_types.answer_type import AnswerType
from retrieval.article import Article
from retrieval.questions.query import Query
from retrieval.ranking.search import Hit
from retrieval.ranking.weights import contributions
from retrieval.silence import Silence, SilenceKind
from retrieval.text.normalization import DEFAULT_LANGUAGE
from retrieval.text.segmentation import UNSPACED_LANGUAGES

# Log odds, fitted by `python -m tests.evaluation.weights DATA --only support` on the even half.
WEIGHTS = {
    "held": 0.59,
    "paragraph": 1.34,
    "title_lends": 2.28,
    "related": 1.18,
    "similar": 6.73,
    "lacking": -0.64,
    "terms": 0.21,
    "common": 3.51,
    "rare": 2.34,
    "missing": -2.35,
    "match": 1.22,
}
INTERCEPT = -4.12
# In languages with many word forms the words of a question match less often; where text is cut
# into n-grams, more often. The same command finds the odds at which the same share of answerable
# questions passes.
LANGUAGE_ODDS = {
    "ar": 0.73,
    "de": 0.84,
    "el": 0.37,
    "en": 0.0,
    "es": 0.02,
    "hi": 0.33,
    "ro": -0.09,
    "ru": 0.17,
    "th": -1.53,
    "tr": 0.15,
    "vi": -1.11,
    "zh": -1.45,
    "ja": -1.45,  # not measured: as Chinese
}
_UNMEASURED_LANGUAGE_ODDS = 0.17  # the median of those with spaces but English and Vietnamese

# The support from which on there is an answer. At that of the same command, .434, nine of ten
# answerable exam questions pass and 2 to 12 of 100 others in English, but of questions as people
# type them (tests.evaluation.people) every second one is met with silence.
MIN_SUPPORT = 0.38

# Up to so many terms, a message about bot and reader is small talk; n-grams where words are not
# separated by spaces.
_MAX_SMALL_TALK_WORDS = 2
_MAX_SMALL_TALK_NGRAMS = 5

# Features that have nothing to do with the question's words, or are observed by themselves.
_NO_MATCH = frozenset("recency early leading complete number date person place name".split())
_FOUND_SURELY = frozenset((AnswerType.NUMBER, AnswerType.DATE))
_MIN_KNOWN = 0.05  # share of the idf
_ALL_HELD = 0.999  # of the idf, which is all of it but for rounding
_MAX_RIVALS = 2
_MANY_TERMS = 3  # a sentence with all of so many need not name what is asked for


def support(hit: Hit) -> float:
    """Return the probability, 0 to 1, that the best sentence answers the question.

    The score that ranks would not decide well: one of a question's two words is little evidence,
    six of twelve are much.
    """
    if is_single_word(hit.query) or is_small_talk(hit.query):
        return 0.0
    observed = observe(hit)
    has_all = hit.features["held"] + hit.features["title_lends"] > _ALL_HELD
    is_told = not observed["lacking"] or len(hit.query.terms) >= _MANY_TERMS
    if has_all and hit.rivals <= _MAX_RIVALS and is_told:
        return 1.0  # even a few words are enough if hardly any other sentence has them all
    language = hit.query.language or DEFAULT_LANGUAGE
    odds = INTERCEPT + LANGUAGE_ODDS.get(language, _UNMEASURED_LANGUAGE_ODDS)
    odds += sum(weight * observed[name] for name, weight in WEIGHTS.items())
    return 1 / (1 + math.exp(-odds))


def observe(hit: Hit) -> dict[str, float]:
    """Return the features of the decision to answer.

    Shares of the question count its known words only. lacking: whether a number or a date is asked
    for and the sentence has none; names are found less surely. common, rare: the shares of its
    words that no article has, of which a dictionary knows the common ones; missing: their share of
    the idf. match: the part of the score that comes from the words, not from the article's date or
    the place in it.
    """
    features, unknown, total = hit.features, hit.unknown, len(hit.query.terms)
    terms = math.log1p(max(1, total - unknown.common - unknown.rare))
    of_known = 1 / max(_MIN_KNOWN, 1 - unknown.share)
    summands, kind = contributions(features, hit.query.language), hit.query.expectation.kind
    return {
        "held": terms * min(1.0, of_known * features["held"]),
        "paragraph": terms * of_known * features["paragraph"],
        "title_lends": terms * of_known * features["title_lends"],
        "related": features["related"],
        "similar": features["similar"],
        "lacking": float(kind in _FOUND_SURELY and features[kind] == 0),
        "terms": terms,
        "common": unknown.common / total,
        "rare": unknown.rare / total,
        "missing": unknown.share,
        "match": sum(summands[name] for name in summands if name not in _NO_MATCH) / 10,
    }


def is_single_word(query: Query) -> bool:
    """Return whether the message is a single word, without asking anything: "Tell me a joke"."""
    return query.is_bare and len(query.terms) == 1


def is_small_talk(query: Query) -> bool:
    """Return whether it is short and about you or me: "Do you like ferries?"."""
    is_unspaced = query.language in UNSPACED_LANGUAGES
    limit = _MAX_SMALL_TALK_NGRAMS if is_unspaced else _MAX_SMALL_TALK_WORDS
    return query.is_personal and len(query.terms) <= limit


def silence_for(
    queries: Sequence[Query],
    unknown: Sequence[str],
    nearest: Sequence[Article],
    *,
    is_foreign: bool,
) -> Silence:
    """Return why no sentence answers: an unknown word, or too little support.

    `queries` are the question in the languages in which it was read, `unknown` its words that no
    article has. `is_foreign`: it is in a language that no article is in. The `nearest` articles
    show the reader what there is on the subject.
    """
    near = tuple(nearest)
    words = dict.fromkeys(word for query in queries for word in query.words)
    if any(is_small_talk(query) for query in queries):
        return Silence(SilenceKind.SMALL_TALK)
    if not words:
        return Silence(SilenceKind.NO_WORDS)
    is_single = any(is_single_word(query) for query in queries)
    if is_foreign:
        return Silence(SilenceKind.OTHER_LANGUAGE, nearest=near, is_gap=True)
    if unknown:
        return Silence(SilenceKind.UNKNOWN_WORDS, tuple(unknown), near, is_gap=not is_single)
    if is_single:
        return Silence(SilenceKind.SINGLE_WORD, (next(iter(words)),), near)
    return Silence(SilenceKind.TOO_LITTLE, nearest=near, is_gap=True)
