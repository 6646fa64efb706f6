"""Question → what it asks for: a number, a date, a person, a place …, and the noun asked for."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

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
    """The kind of thing that a question asks for, and its measure if the question says it.

    `focus` is the span in the question of the noun asked for: "troops" in "How many troops …?",
    "company" in "What company …?".
    """

    kind: AnswerType
    measure: Measure | None = None
    focus: Span | None = None


_WORD = regex.compile(r"[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’][\p{L}\p{N}]+)*|,")
_HOW_MEASURES = {
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
_WH_WORDS = frozenset("what which who whom whose when where why how".split())
# As chats spell them: the word that asks comes before the apostrophe.
_SPELLINGS = {
    **{f"{word}{end}": f"{word}'{end}" for word in _WH_WORDS for end in ("s", "d", "ll")},
    "whatre": "what're",
    "ppl": "people",
}
_MAX_PHRASE = 5  # words of a noun phrase
_PHRASE_ENDS = frozenset(
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
_BE_FORMS = frozenset("is was are were be been".split())
_SORTS = frozenset("kind kinds type types sort sorts form forms variety category".split())
_PLURALS = frozenset("people men women children feet teeth mice geese species percent".split())


def expected(question: str, language: str | None = None) -> Expectation:
    """Return what a question asks for, OTHER if its words do not tell.

    A language without question words of its own is read as English.
    """
    # "cuando" is a conjunction, unless the question has no accents: then it may be "cuándo".
    rules = _question_words(language, unmarked=question == without_marks(question))
    if rules is None:
        return _English(question).expectation()
    folded = question.lower()
    if len(folded) != len(question):  # "İ": spans would not fit the question
        folded = question
    for kind, pattern in rules:
        if match := pattern.search(folded):
            return Expectation(kind, focus=_next_word(folded, match.end()))
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
    patterns = {
        kind: letter_variants(pattern, language or DEFAULT_LANGUAGE)
        for kind, pattern in QUESTION_WORDS[language].items()
    }
    # Scripts without spaces have no word boundaries.
    bounds = ("", "") if language in ("zh", "ja", "th", "ko") else (r"(?<!\w)", r"(?!\w)")
    return [
        (
            kind,
            regex.compile(
                f"{bounds[0]}(?:{without_marks(pattern) if unmarked else pattern}){bounds[1]}"
            ),
        )
        for kind, pattern in patterns.items()
    ]


class _English:
    """An English question, read from its question word on."""

    def __init__(self, question: str) -> None:
        self._spans = [Span(*match.span()) for match in _WORD.finditer(question)]
        self._words = [question[start:end].lower() for start, end in self._spans]
        self._words = [word.replace("’", "'") for word in self._words]
        self._words = [_SPELLINGS.get(word, word) for word in self._words]

    def expectation(self) -> Expectation:
        position = self._question_word()
        if position is None:
            return self._imperative()
        word = self._words[position].partition("'")[0]
        if word in ("who", "whom", "whose"):
            return Expectation(
                AnswerType.PERSON, focus=self._head_noun(position + 1) if word == "whose" else None
            )
        if word == "when":
            return Expectation(AnswerType.DATE)
        if word == "where":
            return Expectation(AnswerType.PLACE)
        if word == "why":
            return Expectation(AnswerType.REASON)
        if word == "how":
            return self._how(position + 1)
        if self._words[position].endswith(("'s", "'re")):
            return self._what_is(position + 1)
        return self._what(position + 1)

    def _question_word(self) -> int | None:
        """Return the position of the word that asks; a clause with "when" may come before it."""
        candidates = [
            n for n, word in enumerate(self._words) if word.partition("'")[0] in _WH_WORDS
        ]
        if not candidates:
            return None
        first = candidates[0]
        if first > 1:
            # In the middle "who" and "which" may be relative, "what" and "how many" are not.
            for n in reversed(candidates):
                if self._words[n] in ("what", "how") or n >= len(self._words) - 3:
                    return n
        if self._words[first] in ("when", "where", "while"):
            for n in candidates[1:]:
                if self._words[n - 1] == "," or self._words[n] == "what":
                    return n
        return first

    def _word_at(self, position: int) -> str:
        return self._words[position] if position < len(self._words) else ""

    def _how(self, position: int) -> Expectation:
        word = self._word_at(position)
        if word == "come":
            return Expectation(AnswerType.REASON)
        if word not in _HOW_MEASURES:
            return Expectation(AnswerType.OTHER)
        measure = _HOW_MEASURES[word]
        focus = self._head_noun(position + 1) if word in ("many", "much", "few") else None
        if focus and (counted := MEASURES.get(self._word_in(focus))):
            measure = counted
        elif word == "much" and _MONEY_VERBS.intersection(self._words):
            measure = Measure.MONEY
        if word == "long" and self._word_at(position + 1) in _BE_FORMS:
            measure = None  # a river or a reign
        return Expectation(AnswerType.NUMBER, measure, focus)

    def _what(self, position: int) -> Expectation:
        word = self._word_at(position)
        if word in ("caused", "causes", "led") or self._words[-1:] == ["cause"]:
            return Expectation(AnswerType.REASON)
        if word in _BE_FORMS or not word:
            return self._what_is(position + 1)
        if word in ("does", "do", "did") and self._words[-1] in ("mean", "stand"):
            return Expectation(AnswerType.DEFINITION)
        focus = self._head_noun(position)
        if focus is None:
            return Expectation(AnswerType.OTHER)
        return self._by_noun(focus, named=True)

    def _what_is(self, position: int) -> Expectation:
        """Return what "what is" asks for: "the population of", "the name of the king", a term."""
        if self._word_at(position) not in _ARTICLES:
            short = len(self._words) - position <= 4
            return Expectation(AnswerType.DEFINITION if short else AnswerType.OTHER)
        focus = self._head_noun(position + 1)
        if focus is None:
            return Expectation(AnswerType.OTHER)
        noun = self._word_in(focus)
        if noun in ("name", "names"):
            after = self._position(focus) + 1
            while self._word_at(after) in ("of", *_ARTICLES):
                after += 1
            owner = self._head_noun(after)
            if owner:
                expectation = self._by_noun(owner, named=True)
                if expectation.kind is not AnswerType.OTHER:
                    return expectation
                return Expectation(AnswerType.NAME, focus=owner)
        return self._by_noun(focus, named=False)

    def _by_noun(self, focus: Span, *, named: bool) -> Expectation:
        noun = self._word_in(focus)
        if noun in _SORTS:
            return Expectation(AnswerType.OTHER, focus=focus)
        if noun in GRAINS and (named or noun != "time"):
            return Expectation(AnswerType.DATE, GRAINS[noun], focus)
        counted = named or self._word_at(self._position(focus) - 1) in _ARTICLES
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
        """Return what a question without a question word asks for: "Define X", "Name the king"."""
        first = self._word_at(0)
        if first in ("define", "explain", "describe"):
            return Expectation(AnswerType.DEFINITION)
        if first == "name":
            focus = self._head_noun(2 if self._word_at(1) in _ARTICLES else 1)
            if focus:
                return self._by_noun(focus, named=True)
        return Expectation(AnswerType.OTHER)

    def _head_noun(self, position: int) -> Span | None:
        """Return the head of the noun phrase that begins at a position: its last word.

        If no function word ends the phrase, its verb is part of it. Then the head is the first
        word that names a kind of thing or looks like a plural.
        """
        words = self._words[position : position + _MAX_PHRASE]
        phrase = list(takewhile(lambda word: word not in _PHRASE_ENDS, words))
        if not phrase:
            return None
        for n, word in enumerate(phrase):
            if word.endswith("'s"):
                continue
            if _known(word) and not (n + 1 < len(phrase) and _known(phrase[n + 1])):
                return self._spans[position + n]
        for n, word in enumerate(phrase):
            if word in _PLURALS or (word.endswith("s") and not word.endswith(("ss", "us", "'s"))):
                return self._spans[position + n]
        return self._spans[position + len(phrase) - 1]

    def _position(self, span: Span) -> int:
        return self._spans.index(span)

    def _word_in(self, span: Span) -> str:
        return self._words[self._position(span)]


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
