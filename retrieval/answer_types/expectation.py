"""What a question asks for: a number, a date, a person, a place … and the noun that says so."""

from dataclasses import dataclass
from functools import lru_cache

import regex

from retrieval.answer_types.answer_type import AnswerType, Measure
from retrieval.answer_types.lexicons.question_words import (
    GRAINS,
    MEASURES,
    NAME_NOUNS,
    NUMBER_NOUNS,
    PERSON_NOUNS,
    PLACE_NOUNS,
    QUESTION_WORDS,
    REASON_NOUNS,
)
from retrieval.text.normalization import DEFAULT_LANGUAGE, letter_variants, without_marks
from retrieval.text.sentences import Span


@dataclass(frozen=True, slots=True)
class Expectation:
    """The kind of thing asked for, and how it is measured where the question tells.

    `focus` is the span in the question of the noun asked for: "troops" in "How many troops …?",
    "company" in "What company …?".
    """

    kind: AnswerType
    measure: Measure | None = None
    focus: Span | None = None


_WORD = regex.compile(r"[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’][\p{L}\p{N}]+)*|,")
_HOW = {
    "many": None,
    "much": None,
    "few": None,
    "often": None,
    "fast": None,
    "big": None,
    "large": None,
    "hot": None,
    "cold": None,
    "wide": Measure.LENGTH,
    "tall": Measure.LENGTH,
    "high": Measure.LENGTH,
    "deep": Measure.LENGTH,
    "far": Measure.LENGTH,
    "thick": Measure.LENGTH,
    "heavy": Measure.WEIGHT,
    "long": Measure.DURATION,
    "old": Measure.AGE,
    "expensive": Measure.MONEY,
}
_MONEY_VERBS = frozenset(
    """
    cost costs pay paid spend spent earn earned worth invest invested donate donated charge
    charged raise raised sell sold gross grossed owe owed money lose lost revenue
    """.split()
)
_WH = frozenset("what which who whom whose when where why how".split())
_NP_END = frozenset(
    """
    did do does is are was were has have had can could will would may might must shall should
    that who whom which whose in on at of from to by for with about as into during after before
    under over between through and or than when where if it he she they we you i its his her
    their the a an this these not be been made led became become took came went won gave served
    began held caused used called named known owned played wrote won left lost came sent contains
    contain include includes required helped caused provides provide , happened
    """.split()
)
_ARTICLES = frozenset("the a an this that his her its their our my your".split())
_BE = frozenset("is was are were be been".split())
_SORTS = frozenset("kind kinds type types sort sorts form forms variety category".split())
_PLURALS = frozenset("people men women children feet teeth mice geese species percent".split())


def expected(question: str, language: str | None = None) -> Expectation:
    """Say what a question asks for; OTHER where its words do not tell.

    A language whose question words are not known is read as English.
    """
    # Where accents are left out "cuando" may ask, as "cuándo" does; where they are not, it binds.
    rules = _question_words(language, unmarked=question == without_marks(question))
    if rules is None:
        return _English(question).expectation()
    folded = question.lower()
    if len(folded) != len(question):  # "İ": spans would not be the question's own
        folded = question
    for kind, pattern in rules:
        if found := pattern.search(folded):
            return Expectation(kind, focus=_next_word(folded, found.end()))
    return Expectation(AnswerType.OTHER)


def _next_word(text: str, start: int) -> Span | None:
    word = _WORD.search(text, start)
    return Span(*word.span()) if word and word.group() != "," else None


@lru_cache
def _question_words(
    language: str | None, *, unmarked: bool
) -> list[tuple[AnswerType, "regex.Pattern[str]"]] | None:
    if language not in QUESTION_WORDS:
        return None
    words = {
        kind: letter_variants(inside, language or DEFAULT_LANGUAGE)
        for kind, inside in QUESTION_WORDS[language].items()
    }
    # Scripts without spaces have no word boundaries to look for.
    bounds = ("", "") if language in ("zh", "ja", "th", "ko") else (r"(?<!\w)", r"(?!\w)")
    return [
        (
            kind,
            regex.compile(
                f"{bounds[0]}(?:{without_marks(inside) if unmarked else inside}){bounds[1]}"
            ),
        )
        for kind, inside in words.items()
    ]


class _English:
    """One English question, read from its question word on."""

    def __init__(self, question: str) -> None:
        self._spans = [Span(*match.span()) for match in _WORD.finditer(question)]
        self._words = [question[start:end].lower() for start, end in self._spans]
        self._words = [word.replace("’", "'") for word in self._words]

    def expectation(self) -> Expectation:
        at = self._question_word()
        if at is None:
            return self._imperative()
        word = self._words[at].partition("'")[0]
        if word in ("who", "whom", "whose"):
            return Expectation(
                AnswerType.PERSON, focus=self._noun(at + 1) if word == "whose" else None
            )
        if word == "when":
            return Expectation(AnswerType.DATE)
        if word == "where":
            return Expectation(AnswerType.PLACE)
        if word == "why":
            return Expectation(AnswerType.REASON)
        if word == "how":
            return self._how(at + 1)
        if self._words[at].endswith("'s"):
            return self._what_is(at + 1)
        return self._what(at + 1)

    def _question_word(self) -> int | None:
        """Find the word that asks; "when" and "where" may only introduce a clause before it."""
        places = [n for n, word in enumerate(self._words) if word.partition("'")[0] in _WH]
        if not places:
            return None
        first = places[0]
        if first > 1:
            # In the middle "who" and "which" may be relative, "what" and "how many" are not.
            for n in reversed(places):
                if self._words[n] in ("what", "how") or n >= len(self._words) - 3:
                    return n
        if self._words[first] in ("when", "where", "while"):
            for n in places[1:]:
                if self._words[n - 1] == "," or self._words[n] == "what":
                    return n
        return first

    def _word(self, at: int) -> str:
        return self._words[at] if at < len(self._words) else ""

    def _how(self, at: int) -> Expectation:
        word = self._word(at)
        if word == "come":
            return Expectation(AnswerType.REASON)
        if word not in _HOW:
            return Expectation(AnswerType.OTHER)
        measure = _HOW[word]
        focus = self._noun(at + 1) if word in ("many", "much", "few") else None
        if focus and (of := MEASURES.get(self._at(focus))):
            measure = of
        elif word == "much" and _MONEY_VERBS.intersection(self._words):
            measure = Measure.MONEY
        if measure is Measure.DURATION and word == "long" and self._word(at + 1) in _BE:
            measure = None  # a river or a reign
        return Expectation(AnswerType.NUMBER, measure, focus)

    def _what(self, at: int) -> Expectation:
        word = self._word(at)
        if word in ("caused", "causes", "led") or self._words[-1:] == ["cause"]:
            return Expectation(AnswerType.REASON)
        if word in _BE or not word:
            return self._what_is(at + 1)
        if word in ("does", "do", "did") and self._words[-1] in ("mean", "stand"):
            return Expectation(AnswerType.DEFINITION)
        focus = self._noun(at)
        if focus is None:
            return Expectation(AnswerType.OTHER)
        return self._by_noun(focus, named=True)

    def _what_is(self, at: int) -> Expectation:
        """Read what follows "what is": "the population of", "the name of the king", a term."""
        if self._word(at) not in _ARTICLES:
            short = len(self._words) - at <= 4
            return Expectation(AnswerType.DEFINITION if short else AnswerType.OTHER)
        focus = self._noun(at + 1)
        if focus is None:
            return Expectation(AnswerType.OTHER)
        noun = self._at(focus)
        if noun in ("name", "names"):
            after = self._position(focus) + 1
            while self._word(after) in ("of", *_ARTICLES):
                after += 1
            of = self._noun(after)
            if of:
                found = self._by_noun(of, named=True)
                return (
                    found
                    if found.kind is not AnswerType.OTHER
                    else Expectation(AnswerType.NAME, focus=of)
                )
        return self._by_noun(focus, named=False)

    def _by_noun(self, focus: Span, *, named: bool) -> Expectation:
        noun = self._at(focus)
        if noun in _SORTS:
            return Expectation(AnswerType.OTHER, focus=focus)
        if noun in GRAINS and (named or noun != "time"):
            return Expectation(AnswerType.DATE, GRAINS[noun], focus)
        counted = named or self._word(self._position(focus) - 1) in _ARTICLES
        if noun in MEASURES and counted:
            return Expectation(AnswerType.NUMBER, MEASURES[noun], focus)
        if noun in NUMBER_NOUNS:
            return Expectation(AnswerType.NUMBER, None, focus)
        if noun in REASON_NOUNS:
            return Expectation(AnswerType.REASON, focus=focus)
        if noun in PERSON_NOUNS:
            return Expectation(AnswerType.PERSON, focus=focus)
        if noun in PLACE_NOUNS:
            return Expectation(AnswerType.PLACE, focus=focus)
        if noun in NAME_NOUNS:
            return Expectation(AnswerType.NAME, focus=focus)
        return Expectation(AnswerType.OTHER, focus=focus)

    def _imperative(self) -> Expectation:
        """Read what is no question by its words: "Define X", "Name the king who …"."""
        first = self._word(0)
        if first in ("define", "explain", "describe"):
            return Expectation(AnswerType.DEFINITION)
        if first == "name":
            focus = self._noun(2 if self._word(1) in _ARTICLES else 1)
            if focus:
                return self._by_noun(focus, named=True)
        return Expectation(AnswerType.OTHER)

    def _noun(self, at: int) -> Span | None:
        """Give the head of the noun phrase that begins at a word: its last word.

        Where no function word ends the phrase, its verb is in it: then the first word that
        names a kind of thing, or looks like a plural, counts.
        """
        end = at
        while end < len(self._words) and end < at + 5 and self._words[end] not in _NP_END:
            end += 1
        phrase = self._words[at:end]
        if not phrase:
            return None
        for n, word in enumerate(phrase):
            if word.endswith("'s"):
                continue
            if _known(word) and not (n + 1 < len(phrase) and _known(phrase[n + 1])):
                return self._spans[at + n]
        for n, word in enumerate(phrase):
            if word in _PLURALS or (word.endswith("s") and not word.endswith(("ss", "us", "'s"))):
                return self._spans[at + n]
        return self._spans[end - 1]

    def _position(self, span: Span) -> int:
        return self._spans.index(span)

    def _at(self, span: Span) -> str:
        return self._words[self._spans.index(span)]


def _known(word: str) -> bool:
    return any(
        word in words
        for words in (
            GRAINS,
            MEASURES,
            NUMBER_NOUNS,
            PERSON_NOUNS,
            PLACE_NOUNS,
            NAME_NOUNS,
            REASON_NOUNS,
            _SORTS,
        )
    )
