"""Decides whether the articles support an answer, and if not, why."""

import math
from collections.abc import Sequence

from retrieval.article import Article
from retrieval.questions.query import Query
from retrieval.ranking.search import Hit
from retrieval.silence import Silence, SilenceKind
from retrieval.text.normalization import DEFAULT_LANGUAGE
from retrieval.text.segmentation import UNSPACED_LANGUAGES

# Log odds, fitted by `python -m tests.evaluation.weights DATA --only support` on the even half.
WEIGHTS = {
    "held": 3.54,
    "paragraph": 1.59,
    "article": 0.49,
    "title": 0.93,
    "title_lends": 2.55,
    "related": 4.21,
    "similar": 4.21,
    "lacking": -0.82,
    "terms": -0.70,
}
INTERCEPT = -4.78
# In languages with many word forms the words of a question match less often; where text is cut
# into n-grams, more often. The same command finds the odds at which the same share of answerable
# questions passes.
LANGUAGE_ODDS = {
    "ar": 2.10,
    "de": 2.11,
    "el": 1.19,
    "en": 0.0,
    "es": 0.79,
    "hi": 1.37,
    "ro": 0.62,
    "ru": 0.91,
    "th": -0.94,
    "tr": 0.86,
    "vi": -1.30,
    "zh": -0.78,
    "ja": -0.78,  # not measured: as Chinese
}
_UNMEASURED_LANGUAGE_ODDS = 1.05  # the median of those with spaces but English and Vietnamese

# The support from which on there is an answer: nine of ten answerable questions of the odd halves
# pass, and 1 to 5 of 100 others in English.
MIN_SUPPORT = 0.423

# Up to so many terms, a message about bot and reader is small talk; n-grams where words are not
# separated by spaces.
_MAX_SMALL_TALK_WORDS = 2
_MAX_SMALL_TALK_NGRAMS = 5

_ALL_HELD = 0.999  # of the idf, which is all of it but for rounding
_MAX_RIVALS = 2


def support(hit: Hit) -> float:
    """Return the probability, 0 to 1, that the best sentence answers the question.

    The score that ranks would not decide well: one of a question's two words is little evidence,
    six of twelve are much.
    """
    if is_single_word(hit.query) or is_small_talk(hit.query):
        return 0.0
    observed = observe(hit)
    has_all = hit.features["held"] + hit.features["title_lends"] > _ALL_HELD
    if has_all and hit.rivals <= _MAX_RIVALS and not observed["lacking"]:
        return 1.0  # even a few words are enough if hardly any other sentence has them all
    language = hit.query.language or DEFAULT_LANGUAGE
    odds = INTERCEPT + LANGUAGE_ODDS.get(language, _UNMEASURED_LANGUAGE_ODDS)
    odds += sum(weight * observed[name] for name, weight in WEIGHTS.items())
    return 1 / (1 + math.exp(-odds))


def observe(hit: Hit) -> dict[str, float]:
    """Return the features of the decision to answer.

    lacking: whether a number, a date or a name is asked for and the sentence has none.
    """
    features, terms = hit.features, math.log1p(len(hit.query.terms))
    return {
        "held": terms * features["held"],
        "paragraph": terms * features["paragraph"],
        "article": terms * features["article"],
        "title": features["title"],
        "title_lends": terms * features["title_lends"],
        "related": features["related"],
        "similar": features["similar"],
        "lacking": float(features.get(hit.query.expectation.kind, 1.0) == 0),
        "terms": terms,
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
