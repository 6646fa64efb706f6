"""Unanswered questions → what the articles lack, by the words that the questions share. Pure.

What no article has tells most of what is lacking, so a question with such words is grouped by
these alone. The groups are made greedily, as set cover is: the word that most askings share makes
one, and what is left is grouped again.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from retrieval.questions.query import told_language
from retrieval.text.analysis import analyze_question


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A question, how often it was asked, and the words of it that no article has."""

    question: str
    times: int
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gap:
    """What unanswered questions share: a word, and whether no article has it."""

    word: str
    is_missing: bool
    questions: tuple[Unanswered, ...]

    @property
    def times(self) -> int:
        """How often something of it was asked."""
        return sum(question.times for question in self.questions)


def gaps(asked: Iterable[Unanswered], languages: Collection[str | None]) -> list[Gap]:
    """Group questions, those asked most often first: the groups and the questions of each.

    `languages` are those of the articles, in which the questions were read as well.

    >>> won, held = "Who won Eurovision in 2024?", "Where is Eurovision held?"
    >>> asked = [Unanswered(won, 2, ("Eurovision",)), Unanswered(held, 1, ("Eurovision",))]
    >>> [(gap.word, gap.times) for gap in gaps(asked, {"en"})]
    [('Eurovision', 3)]
    """
    ordered = sorted(asked, key=lambda each: (-each.times, each.question))
    words = {each: _words(each, languages) for each in ordered}
    sharing: dict[str, list[Unanswered]] = {}
    for each in ordered:
        for term in words[each]:
            sharing.setdefault(term, []).append(each)
    names = {term for each in ordered for term in _names(each, words[each])}
    # What is shared only becomes less, so the order is checked where a term comes up: "lazily".
    waiting = [_rank(term, members, names) for term, members in sharing.items()]
    heapify(waiting)
    found, left = [], set(ordered)
    while left:
        rank = heappop(waiting)
        members = [each for each in sharing[rank.term] if each in left]
        current = _rank(rank.term, members, names)
        if current == rank:
            found.append(_gap([(each, words[each][rank.term]) for each in members]))
            left.difference_update(members)
        elif members:
            heappush(waiting, current)
    return sorted(found, key=lambda gap: (-gap.times, gap.word, gap.questions[0].question))


class _Rank(NamedTuple):
    """What goes first: what most askings share; of equals a name, then the longest."""

    times: int
    is_common: bool
    length: int
    term: str


def _rank(term: str, members: Sequence[Unanswered], names: Set[str]) -> _Rank:
    times = sum(each.times for each in members)
    return _Rank(-times, term not in names, -len(term), term)


def _gap(members: Sequence[tuple[Unanswered, str]]) -> Gap:
    """Make a group of questions, each with the word that it has of the shared term."""
    written: Counter[str] = Counter()
    for asked, word in members:
        written[word] += asked.times
    return Gap(
        word=min(written, key=lambda word: (-written[word], word)),
        is_missing=any(_is_among(word, asked.missing) for asked, word in members),
        questions=tuple(asked for asked, _ in members),
    )


def _words(asked: Unanswered, languages: Collection[str | None]) -> Mapping[str, str]:
    """Give the terms by which a question can be grouped, each with its word.

    Where its language cannot be told it is read in all, and a word tells something if it does
    so in each of them.
    """
    told = told_language(asked.question, languages)
    spoken: list[str | None] = [told] if told else [*sorted(filter(None, languages))] or [None]
    readings = [analyze_question(asked.question, language) for language in spoken]
    telling = set.intersection(*(set(reading.values()) for reading in readings))
    words = {
        term: word for reading in readings for term, word in reading.items() if word in telling
    }
    lacked = {term: word for term, word in words.items() if _is_among(word, asked.missing)}
    return lacked or words or {asked.question: asked.question}


def _is_among(word: str, missing: Sequence[str]) -> bool:
    return word.casefold() in (each.casefold() for each in missing)


def _names(asked: Unanswered, words: Mapping[str, str]) -> set[str]:
    # The first word of a question is capitalised whatever it is.
    inner = asked.question.lstrip("¿¡ ")
    return {
        term for term, word in words.items() if word[:1].isupper() and not inner.startswith(word)
    }
