"""Do the articles support an answer, and if not, why?"""

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

from retrieval.article import Article
from retrieval.questions.query import Query
from retrieval.ranking.search import Hit
from retrieval.silence import Silence, SilenceKind
from retrieval.text.normalization import DEFAULT_LANGUAGE
from retrieval.text.related import related
from retrieval.text.segmentation import UNSPACED_LANGUAGES

# Log odds: `python -m tests.evaluation.weights DATA --only support` finds them on the even half.
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
# Where words take many forms, or are cut into n-grams, the words of a question are met less, or
# more, often. The same command finds what makes as many of the answerable questions pass.
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
_UNMEASURED = 1.05  # the median of those with spaces but English and Vietnamese

# An answer is given when its support is at least this: so nine of ten answerable questions of the
# odd halves pass, and 1 to 5 of 100 others in English.
SUPPORT = 0.423

# Terms up to which a message to the bot is no question to the articles; n-grams where words are
# not spaced.
_FEW_WORDS = 2
_FEW_CHARACTERS = 5

_ALL = 0.999
_FEW_RIVALS = 2
# How well a word stands for another that is a form of it, or as good as one: "said", "death".
_FORM = 0.9


def support(hit: Hit) -> float:
    """Give the probability, 0 to 1, that the articles answer, by their best sentence.

    Not every sum of features that ranks well decides well: one of a question's two words says
    little, six of its twelve say much.
    """
    if is_single_word(hit.query) or is_small_talk(hit.query):
        return 0.0
    observed = observe(hit)
    has_all = hit.features["held"] + hit.features["title_lends"] > _ALL
    if has_all and hit.rivals <= _FEW_RIVALS and not observed["lacking"]:
        return 1.0  # few words are enough where hardly another sentence has as much of them
    odds = INTERCEPT + LANGUAGE_ODDS.get(hit.query.language or DEFAULT_LANGUAGE, _UNMEASURED)
    odds += sum(weight * observed[name] for name, weight in WEIGHTS.items())
    return 1 / (1 + math.exp(-odds))


def observe(hit: Hit) -> dict[str, float]:
    """Give what the decision to answer looks at.

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
    """Say whether the message is but a word, and does not say what about it: "Tell me a joke"."""
    return query.is_bare and len(query.terms) == 1


def is_small_talk(query: Query) -> bool:
    """Say whether it is a greeting, or a few words on the two who talk: "Do you speak German?"."""
    few = _FEW_CHARACTERS if query.language in UNSPACED_LANGUAGES else _FEW_WORDS
    return query.is_chatter or (query.is_personal and len(query.terms) <= few)


def unanswered(
    queries: Sequence[Query],
    lacks: Callable[[Query], Sequence[bool]],
    nearest: Sequence[Article],
    *,
    is_foreign: bool,
) -> Silence:
    """Say why no sentence answers: a word that no article has, or the fact that none states.

    `lacks` tells of each term of a query whether no article has it; a word is lacked if neither it
    nor another form of it is there, in all languages in which the question was read. `is_foreign`
    tells whether it is in a language that no article is in. The `nearest` articles tell the reader
    what there is on the subject.
    """
    near = tuple(nearest)
    words: dict[str, bool] = {}
    for query in queries:
        for word, is_lacked in zip(query.words, _lacked(query, lacks), strict=True):
            words[word] = words.get(word, True) and is_lacked
    if any(is_small_talk(query) for query in queries):
        return Silence(SilenceKind.SMALL_TALK)
    if not words:
        return Silence(SilenceKind.NO_WORDS)
    unknown = tuple(word for word, is_lacked in words.items() if is_lacked)
    is_single = any(is_single_word(query) for query in queries)
    if is_foreign:
        return Silence(SilenceKind.OTHER_LANGUAGE, nearest=near, is_gap=True)
    if unknown:
        return Silence(SilenceKind.UNKNOWN_WORDS, unknown, near, is_gap=not is_single)
    if is_single:
        return Silence(SilenceKind.SINGLE_WORD, (next(iter(words)),), near)
    return Silence(SilenceKind.TOO_LITTLE, nearest=near, is_gap=True)


def _lacked(query: Query, lacks: Callable[[Query], Sequence[bool]]) -> list[bool]:
    """Say of each term of a query whether no article has it, or one that is as good as it."""
    lacked = list(lacks(query))
    for place, term in enumerate(query.terms):
        if lacked[place]:
            near = related(term, query.language or "").items()
            forms = tuple(other for other, weight in near if weight >= _FORM)
            lacked[place] = all(lacks(replace(query, terms=forms)))
    return lacked
