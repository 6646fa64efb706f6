"""The words within a quote that answer the question, where its kind tells which.

Every mention of a fitting kind is a candidate; a logistic model over a few features says how
likely each is the answer, and the likeliest is given if it is likely enough.
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
from retrieval.answer_types.lexicons.mention_words import lexicon
from retrieval.answer_types.lexicons.question_words import QUESTION_WORDS
from retrieval.answer_types.mentions import Mention, mentions
from retrieval.text.analysis import analyze_question, words
from retrieval.text.sentences import Span

_NAMES = frozenset((AnswerType.PERSON, AnswerType.PLACE, AnswerType.NAME))
_FITTING = {
    AnswerType.NUMBER: frozenset((AnswerType.NUMBER,)),
    AnswerType.DATE: frozenset((AnswerType.DATE,)),
    AnswerType.PERSON: _NAMES,
    AnswerType.PLACE: _NAMES,
    AnswerType.NAME: _NAMES,
}
# What can answer a question for a measure: "how long" asks for years or for metres. A number
# without a unit may be an age, but no length. In the sentences that hold the answers to the first
# half of squad.json's questions, of 52 numbers so passed over 6 were right.
_MEASURED_AS = {
    Measure.LENGTH: frozenset((Measure.LENGTH,)),
    Measure.WEIGHT: frozenset((Measure.WEIGHT,)),
    Measure.DURATION: frozenset((Measure.DURATION, Measure.LENGTH)),
    Measure.AGE: frozenset((None, Measure.AGE, Measure.DURATION)),
}
_NO_COUNT = frozenset(
    (Measure.MONEY, Measure.LENGTH, Measure.WEIGHT, Measure.DURATION, Measure.AGE)
)
_CLAUSE = re.compile(r"[,;:()\[\]–—，；：（）、،؛]|\b(?:and|but|while|which|who)\b")
_FOLLOWED = re.compile(r" (?=[a-zß-ÿ])")  # by a small letter: "Danish sailors"
_BY = frozenset("by von durch par por da door av af de".split())
_LONGEST = 1000  # characters: what is longer is a list or a table
_COUNTED = 3  # words from a number to what it counts: "40 tired Danish sailors"
_BESIDE = 2  # words between a mention and the noun that is asked for

# Fitted on the second half of squad.json's questions, in the sentences that hold their answers:
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
# Log odds from which a span is given. The same command, by weights that do not know the article:
# 0 gives 31 of 100 questions a span and 85 of 100 spans are right, .5: 26 and 87, 1: 22 and 90.
CERTAINTY = 0.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """A mention that may answer, and what speaks for it and against it, by name of the weight."""

    span: Span
    features: Mapping[str, float]

    @property
    def log_odds(self) -> float:
        """Say how likely it is that the mention answers."""
        return sum(WEIGHTS[name] * value for name, value in self.features.items())


def answer_span(question: str, text: str, language: str | None = None) -> Span | None:
    """Give the span of a sentence that answers a question; None where that is not sure."""
    found = candidates(question, text, language)
    best = max(found, key=lambda candidate: candidate.log_odds, default=None)
    return best.span if best and best.log_odds > CERTAINTY else None


def candidates(question: str, text: str, language: str | None = None) -> list[Candidate]:
    """Give the mentions of a fitting kind, but for those that the question itself names."""
    read = _question(question, language)
    kinds = _FITTING.get(read.asked.kind, frozenset())
    if not kinds or len(text) > _LONGEST:
        return []
    fitting = [mention for mention in mentions(text, language) if mention.kind in kinds]
    if not fitting:
        return []
    sentence = _Sentence(text, language, read)
    placed = [
        p
        for mention in fitting
        if (p := sentence.place(mention)) and p.named < 1 and sentence.can_answer(p)
    ]
    found = []
    for candidate in placed:
        others = [other.closeness for other in placed if other is not candidate]
        lead = candidate.closeness - max(others, default=0.0)
        features = {"rivals": log(1 + len(others)), "lead": lead, **sentence.features(candidate)}
        found.append(Candidate(candidate.mention.span, features))
    return found


class _Question:
    """The terms of a question: the noun asked for, the others, and the first behind that noun."""

    def __init__(self, question: str, language: str | None, asked: Expectation) -> None:
        start, end = asked.focus or Span(0, 0)
        self.asked = asked
        # Elsewhere the focus is what follows "how many": it may be a verb.
        self.is_english = language not in QUESTION_WORDS
        self.focus = {word.term for word in words(question[start:end], language)}
        self.terms = analyze_question(question, language).keys() - self.focus
        telling = [word for word in words(question, language) if word.term in self.terms]
        behind = [word.term for word in telling if word.span.start >= end]
        self.hook = {behind[0] if behind else word.term for word in telling[-1:]}


@lru_cache(maxsize=16)  # all quotes of an answer are of one question
def _question(question: str, language: str | None) -> _Question:
    return _Question(question, language, expected(question, language))


@dataclass(frozen=True, slots=True)
class _Placed:
    """A mention among the words of its sentence: the positions of its first and last word.

    `named` is the share of its words that the question has, `matches` the positions of the
    question's words outside it, `closeness` the mean of 1 / distance to these, in words.
    """

    mention: Mention
    first: int
    last: int
    named: float
    matches: tuple[int, ...]
    closeness: float

    def distance(self, position: int) -> int:
        """Count the words to a position outside: negative before the mention."""
        return position - (self.first if position < self.first else self.last)

    def holds(self, position: int) -> bool:
        """Say whether a position is one of the mention's own."""
        return self.first <= position <= self.last


class _Sentence:
    """The words of a sentence, and where the question's words are among them."""

    def __init__(self, text: str, language: str | None, question: _Question) -> None:
        self._text = text
        self._question = question
        self._lexicon = lexicon(language)
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

    def place(self, mention: Mention) -> _Placed | None:
        """Find the words of a mention; None if it has none, as "%" has."""
        start, end = mention.span
        own = [n for n, w in enumerate(self._words) if w.span.start < end and start < w.span.end]
        if not own:
            return None
        telling = [n for n in own if self._words[n].term not in self._question.focus]
        named = [n for n in telling if self._words[n].term in self._question.terms]
        first, last = own[0], own[-1]
        matches = tuple(n for n in self._matches if not first <= n <= last)
        near = [1 / (first - n if n < first else n - last) for n in matches]
        return _Placed(
            mention,
            first,
            last,
            named=len(named) / len(telling) if telling else 1.0,
            matches=matches,
            closeness=fmean(near) if near else 0.0,
        )

    def can_answer(self, placed: _Placed) -> bool:
        """Say whether a number is of the measure asked for, as far as both are known.

        Years do not count people; pillars do not tell a length.
        """
        asked, measure = self._question.asked, placed.mention.measure
        if asked.kind is not AnswerType.NUMBER:
            return True
        if asked.measure:
            fitting = _MEASURED_AS.get(asked.measure)
            bare = measure is None and asked.focus is not None  # "How many years …?": "for six"
            return fitting is None or measure in fitting or bare
        names_what = bool(asked.focus) and self._question.is_english
        return (
            not names_what or measure not in _NO_COUNT or any(placed.holds(n) for n in self._focus)
        )

    def features(self, placed: _Placed) -> dict[str, float]:
        """Give what a mention tells by itself, whatever the others."""
        asked = self._question.asked
        mention = placed.mention
        start, end = mention.span
        is_name = mention.kind in _NAMES
        clause = [n for n in placed.matches if self._clause(n) == self._clauses[start]]
        hook = [abs(placed.distance(n)) for n in self._hook if not placed.holds(n)]
        focus = [placed.distance(n) for n in self._focus if not placed.holds(n)]
        before = self._word(placed.first - 1)
        measured = bool(asked.measure or asked.focus)
        features = {
            f"is {asked.kind}": 1,
            "kind": mention.kind is asked.kind,
            "other measure": measured and asked.measure is not mention.measure,
            "named": placed.named,
            "hook": 1 / min(hook) if hook else 0,
            "clause": len(clause) / max(1, len(placed.matches)),
            "focus before": any(-_BESIDE <= n < 0 for n in focus),
            "focus inside": len(focus) < len(self._focus),
            "focus after": is_name and any(0 < n <= _BESIDE for n in focus),
            "counted": mention.kind is AnswerType.NUMBER and any(0 < n <= _COUNTED for n in focus),
            "placed": asked.kind is AnswerType.PLACE and self._lexicon.get(before) in ("p", "q"),
            "by": asked.kind is AnswerType.PERSON and before in _BY,
            "long": asked.kind is AnswerType.PERSON and placed.last > placed.first,
            "followed": is_name and bool(_FOLLOWED.match(self._text, end)),
        }
        return {name: float(value) for name, value in features.items()}

    def _clause(self, position: int) -> int:
        return self._clauses[self._words[position].span.start]

    def _word(self, position: int) -> str:
        return self._text[slice(*self._words[position].span)].lower() if position >= 0 else ""
