"""Unanswered questions → what the articles lack, by the words that the questions share. Pure.

A word that no article has says most about what is lacking, so a question with such words is
grouped by these alone. Groups are made greedily, as in set cover: the word that was asked for
most often makes one, and the remaining questions are grouped again. Start at `find_gaps`.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from retrieval.questions.query import question_language
from retrieval.questions.wrapping import unwrapped
from retrieval.text.analysis import analyze_question


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A question, how often it was asked, and its words that no article has."""

    question: str
    times: int
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gap:
    """Unanswered questions that share a word; `is_missing`: no article has it."""

    word: str
    is_missing: bool
    questions: tuple[Unanswered, ...]

    @property
    def times(self) -> int:
        """How often its questions were asked."""
        return sum(question.times for question in self.questions)


def find_gaps(questions: Iterable[Unanswered], languages: Collection[str | None]) -> list[Gap]:
    """Group questions by what they lack; groups and their questions asked most often come first.

    `languages` are those of the articles, in which the questions were read.

    >>> won, held = "Who won Eurovision in 2024?", "Where is Eurovision held?"
    >>> questions = [Unanswered(won, 2, ("Eurovision",)), Unanswered(held, 1, ("Eurovision",))]
    >>> [(gap.word, gap.times) for gap in find_gaps(questions, {"en"})]
    [('Eurovision', 3)]
    """
    ordered = sorted(questions, key=lambda each: (-each.times, each.question))
    words = {each: _words(each, languages) for each in ordered}
    by_term: dict[str, list[Unanswered]] = {}
    for each in ordered:
        for term in words[each]:
            by_term.setdefault(term, []).append(each)
    names = {term for each in ordered for term in _names(each, words[each])}
    # Ranks only fall as questions are grouped, so each is brought up to date when it comes up.
    ranks = [_rank(term, members, names) for term, members in by_term.items()]
    heapify(ranks)
    gaps, remaining = [], set(ordered)
    while remaining:
        rank = heappop(ranks)
        members = [each for each in by_term[rank.term] if each in remaining]
        current = _rank(rank.term, members, names)
        if current == rank:
            gaps.append(_gap([(each, words[each][rank.term]) for each in members]))
            remaining.difference_update(members)
        elif members:
            heappush(ranks, current)
    return sorted(gaps, key=lambda gap: (-gap.times, gap.word, gap.questions[0].question))


class _Rank(NamedTuple):
    """The order of terms: those asked for most often; of equals names, then the longest."""

    times: int
    is_common: bool
    length: int
    term: str


def _rank(term: str, members: Sequence[Unanswered], names: Set[str]) -> _Rank:
    times = sum(each.times for each in members)
    return _Rank(-times, term not in names, -len(term), term)


def _gap(members: Sequence[tuple[Unanswered, str]]) -> Gap:
    """Make a group of questions, each given with its word for the shared term."""
    spellings: Counter[str] = Counter()
    for question, word in members:
        spellings[word] += question.times
    return Gap(
        word=min(spellings, key=lambda word: (-spellings[word], word)),
        is_missing=any(_is_among(word, question.missing) for question, word in members),
        questions=tuple(question for question, _ in members),
    )


def _words(asked: Unanswered, languages: Collection[str | None]) -> Mapping[str, str]:
    """Return the terms by which a question can be grouped, each with its word.

    If its language is not clear it is read in all, and only what is a content word in each counts.
    """
    question = unwrapped(asked.question)
    detected = question_language(question, languages)
    spoken: list[str | None] = (
        [detected] if detected else [*sorted(filter(None, languages))] or [None]
    )
    readings = [analyze_question(question, language) for language in spoken]
    content = set.intersection(*(set(reading.values()) for reading in readings))
    words = {
        term: word for reading in readings for term, word in reading.items() if word in content
    }
    missing = {term: word for term, word in words.items() if _is_among(word, asked.missing)}
    return missing or words or {asked.question: asked.question}


def _is_among(word: str, words: Sequence[str]) -> bool:
    return word.casefold() in (each.casefold() for each in words)


def _names(asked: Unanswered, words: Mapping[str, str]) -> set[str]:
    # The first word of a question is always capitalised.
    inner = asked.question.lstrip("¿¡ ")
    return {
        term for term, word in words.items() if word[:1].isupper() and not inner.startswith(word)
    }
