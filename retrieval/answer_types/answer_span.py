"""Question and sentence → the words of the sentence that answer, if the kind asked for shows them.

Every mention of a fitting kind is a candidate. A logistic model over a few features estimates how
likely each one is the answer, and the likeliest is returned if it is likely enough.
"""

import re
from collections.abc import Mapping, Set
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from math import log
from statistics import fmean

from retrieval.answer_types.answer_type import AnswerType, Measure
from retrieval.answer_types.expectation import Expectation, expected
from retrieval.answer_types.lexicons.mention_words import word_classes
from retrieval.answer_types.lexicons.question_words import QUESTION_WORDS
from retrieval.answer_types.mentions import Mention, mentions
from retrieval.text.analysis import analyze_question, words
from retrieval.text.sentences import Span

_NAMES = frozenset((AnswerType.PERSON, AnswerType.PLACE, AnswerType.NAME))
_FITTING_KINDS = {
    AnswerType.NUMBER: frozenset((AnswerType.NUMBER,)),
    AnswerType.DATE: frozenset((AnswerType.DATE,)),
    AnswerType.PERSON: _NAMES,
    AnswerType.PLACE: _NAMES,
    AnswerType.NAME: _NAMES,
}
# By the measure asked for, those that an answer may have: "how long" asks for years or for metres.
# A number without a unit may be an age, but no length. In the sentences with the answers to the
# first half of squad.json's questions, this rejects 52 numbers, of which 6 were right.
_MEASURED_AS = {
    Measure.LENGTH: frozenset((Measure.LENGTH,)),
    Measure.WEIGHT: frozenset((Measure.WEIGHT,)),
    Measure.DURATION: frozenset((Measure.DURATION, Measure.LENGTH)),
    Measure.AGE: frozenset((None, Measure.AGE, Measure.DURATION)),
}
_NEVER_COUNTS = frozenset(
    (Measure.MONEY, Measure.LENGTH, Measure.WEIGHT, Measure.DURATION, Measure.AGE)
)
_CLAUSE = re.compile(r"[,;:()\[\]–—，；：（）、،؛]|\b(?:and|but|while|which|who)\b")
_LOWER_CASE_FOLLOWS = re.compile(r" (?=[a-zß-ÿ])")  # "Danish sailors"
_BY_WORDS = frozenset("by von durch par por da door av af de".split())
_MAX_LENGTH = 1000  # characters: a longer text is a list or a table
_MAX_TO_COUNTED = 3  # words from a number to what it counts: "40 tired Danish sailors"
_MAX_TO_FOCUS = 2  # words between a mention and the noun that is asked for

# Fitted on the second half of squad.json's questions, in the sentences with their answers:
# python -m tests.evaluation.span_weights DATA
WEIGHTS = {
    "is number": -0.69,
    "is date": -0.06,
    "is person": 0.10,
    "is place": 0.30,
    "is name": -0.45,
    "kind": 0.95,
    "other measure": -0.78,
    "named": -1.70,
    "hook": 1.04,
    "clause": 1.51,
    "focus before": 0.55,
    "focus inside": 0.96,
    "focus after": -0.72,
    "counted": 1.28,
    "placed": 0.59,
    "by": 1.26,
    "long": 0.41,
    "followed": -0.49,
    "rivals": -1.12,
    "lead": 2.04,
}
# A span is returned above these log odds. By the same command, with weights fitted on the other
# articles: at 0, 31 of 100 questions get a span, and 85 of 100 spans are right; at .5, 26 and 87;
# at 1, 22 and 90.
_MIN_LOG_ODDS = 0.0


@dataclass(frozen=True, slots=True)
class SpanCandidate:
    """A mention that may be the answer, and its features by the name of their weight."""

    span: Span
    features: Mapping[str, float]

    @property
    def log_odds(self) -> float:
        """The estimated log odds that the mention is the answer."""
        return sum(WEIGHTS[name] * value for name, value in self.features.items())


def answer_span(question: str, text: str, language: str | None = None) -> Span | None:
    """Return the span of a sentence that answers a question; None if that is not sure."""
    possible = candidates(question, text, language)
    best = max(possible, key=lambda candidate: candidate.log_odds, default=None)
    return best.span if best and best.log_odds > _MIN_LOG_ODDS else None


def candidates(question: str, text: str, language: str | None = None) -> list[SpanCandidate]:
    """Return the mentions of a fitting kind, without those that the question itself names."""
    asked = _question(question, language)
    kinds = _FITTING_KINDS.get(asked.expectation.kind, frozenset())
    if not kinds or len(text) > _MAX_LENGTH:
        return []
    fitting = [mention for mention in mentions(text, language) if mention.kind in kinds]
    if not fitting:
        return []
    sentence = _Sentence(text, language, asked)
    placed = [
        p
        for mention in fitting
        if (p := sentence.place(mention)) and p.named < 1 and sentence.can_answer(p)
    ]
    result = []
    for candidate in placed:
        others = [other.closeness for other in placed if other is not candidate]
        lead = candidate.closeness - max(others, default=0.0)
        features = {"rivals": log(1 + len(others)), "lead": lead, **sentence.features(candidate)}
        result.append(SpanCandidate(candidate.mention.span, features))
    return result


class _Question:
    """The terms of a question: the noun asked for, the others, and the first after that noun."""

    def __init__(self, question: str, language: str | None, expectation: Expectation) -> None:
        start, end = expectation.focus or Span(0, 0)
        self.expectation = expectation
        # In other languages the focus is the word after "how many", which may be a verb.
        self.is_english = language not in QUESTION_WORDS
        self.focus = {word.term for word in words(question[start:end], language)}
        self.terms = analyze_question(question, language).keys() - self.focus
        telling = [word for word in words(question, language) if word.term in self.terms]
        after = [word.term for word in telling if word.span.start >= end]
        self.hook = {after[0] if after else word.term for word in telling[-1:]}


@lru_cache(maxsize=16)  # all quotes of an answer share one question
def _question(question: str, language: str | None) -> _Question:
    return _Question(question, language, expected(question, language))


@dataclass(frozen=True, slots=True)
class _PlacedMention:
    """A mention and the positions of its first and last word in the sentence.

    `named` is the share of its words that the question has, `matches` the positions of the
    question's words outside of it, `closeness` the mean of 1 / distance to these, in words.
    """

    mention: Mention
    first: int
    last: int
    named: float
    matches: tuple[int, ...]
    closeness: float

    def distance(self, position: int) -> int:
        """Return the distance to a position outside, in words; negative before the mention."""
        return position - (self.first if position < self.first else self.last)

    def holds(self, position: int) -> bool:
        """Return whether a position is within the mention."""
        return self.first <= position <= self.last


class _Sentence:
    """The words of a sentence, and the positions of the question's words among them."""

    def __init__(self, text: str, language: str | None, question: _Question) -> None:
        self._text = text
        self._question = question
        self._classes = word_classes(language)
        self._words = words(text, language)
        self._matches = self._positions(question.terms)
        self._focus = self._positions(question.focus)
        self._hook = self._positions(question.hook)
        breaks = [0] * (len(text) + 1)
        for match in _CLAUSE.finditer(text):
            breaks[match.start()] = 1
        self._clauses = list(accumulate(breaks))  # by character

    def _positions(self, terms: Set[str]) -> list[int]:
        return [n for n, word in enumerate(self._words) if word.term in terms]

    def place(self, mention: Mention) -> _PlacedMention | None:
        """Return a mention with its words; None if it has none, such as "%"."""
        start, end = mention.span
        own = [n for n, w in enumerate(self._words) if w.span.start < end and start < w.span.end]
        if not own:
            return None
        telling = [n for n in own if self._words[n].term not in self._question.focus]
        named = [n for n in telling if self._words[n].term in self._question.terms]
        first, last = own[0], own[-1]
        matches = tuple(n for n in self._matches if not first <= n <= last)
        near = [1 / (first - n if n < first else n - last) for n in matches]
        return _PlacedMention(
            mention,
            first,
            last,
            named=len(named) / len(telling) if telling else 1.0,
            matches=matches,
            closeness=fmean(near) if near else 0.0,
        )

    def can_answer(self, placed: _PlacedMention) -> bool:
        """Return whether a number has the measure asked for, as far as both are known.

        Years do not count people; pillars are not a length.
        """
        expected, measure = self._question.expectation, placed.mention.measure
        if expected.kind is not AnswerType.NUMBER:
            return True
        if expected.measure:
            fitting = _MEASURED_AS.get(expected.measure)
            is_bare = measure is None and expected.focus is not None  # "How many years …?": "six"
            return fitting is None or measure in fitting or is_bare
        names_what = bool(expected.focus) and self._question.is_english
        return (
            not names_what
            or measure not in _NEVER_COUNTS
            or any(placed.holds(n) for n in self._focus)
        )

    def features(self, placed: _PlacedMention) -> dict[str, float]:
        """Return the features of a mention that do not depend on the other candidates."""
        expected = self._question.expectation
        mention = placed.mention
        start, end = mention.span
        kind = expected.kind
        is_name, is_number = mention.kind in _NAMES, mention.kind is AnswerType.NUMBER
        clause = [n for n in placed.matches if self._clause(n) == self._clauses[start]]
        hook = [abs(placed.distance(n)) for n in self._hook if not placed.holds(n)]
        focus = [placed.distance(n) for n in self._focus if not placed.holds(n)]
        before = self._word(placed.first - 1)
        is_measured = bool(expected.measure or expected.focus)
        features = {
            f"is {kind}": 1,
            "kind": mention.kind is kind,
            "other measure": is_measured and expected.measure is not mention.measure,
            "named": placed.named,
            "hook": 1 / min(hook) if hook else 0,
            "clause": len(clause) / max(1, len(placed.matches)),
            "focus before": any(-_MAX_TO_FOCUS <= n < 0 for n in focus),
            "focus inside": len(focus) < len(self._focus),
            "focus after": is_name and any(0 < n <= _MAX_TO_FOCUS for n in focus),
            "counted": is_number and any(0 < n <= _MAX_TO_COUNTED for n in focus),
            "placed": kind is AnswerType.PLACE and self._classes.get(before) in ("p", "q"),
            "by": kind is AnswerType.PERSON and before in _BY_WORDS,
            "long": kind is AnswerType.PERSON and placed.last > placed.first,
            "followed": is_name and bool(_LOWER_CASE_FOLLOWS.match(self._text, end)),
        }
        return {name: float(value) for name, value in features.items()}

    def _clause(self, position: int) -> int:
        return self._clauses[self._words[position].span.start]

    def _word(self, position: int) -> str:
        return self._text[slice(*self._words[position].span)].lower() if position >= 0 else ""
