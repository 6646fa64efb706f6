"""Unanswered questions → what the articles lack, by the words that the questions share. Pure.

What no article has tells most of what is lacking, so a question with such words is grouped by
these alone. The groups are made greedily, as set cover is: the word that most askings share makes
one, and what is left is grouped again.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from retrieval.analysis import analyze_question
from retrieval.query import told_language


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
    left = {each: _words(each, languages) for each in ordered}
    found = []
    while left:
        term = _most_shared(left)
        members = [each for each, words in left.items() if term in words]
        names = Counter({left[each][term]: 0 for each in members})
        for each in members:
            names[left[each][term]] += each.times
        word = min(names, key=lambda name: (-names[name], name))
        is_missing = any(_is_among(left[each][term], each.missing) for each in members)
        found.append(Gap(word, is_missing, tuple(members)))
        left = {each: words for each, words in left.items() if term not in words}
    return sorted(found, key=lambda gap: (-gap.times, gap.word))


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


def _most_shared(left: Mapping[Unanswered, Mapping[str, str]]) -> str:
    """Give the term that most askings have; of equals a name, then the longest."""
    times: Counter[str] = Counter()
    names: set[str] = set()
    for each, words in left.items():
        times.update(dict.fromkeys(words, each.times))
        names |= _names(each, words)
    return min(times, key=lambda term: (-times[term], term not in names, -len(term), term))


def _names(asked: Unanswered, words: Mapping[str, str]) -> set[str]:
    # The first word of a question is capitalised whatever it is.
    inner = asked.question.lstrip("¿¡ ")
    return {
        term for term, word in words.items() if word[:1].isupper() and not inner.startswith(word)
    }
