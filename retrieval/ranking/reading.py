"""Features of a candidate that only its text tells."""

from collections.abc import Iterable, Mapping, Sequence, Set

from retrieval.analysis import analyze, words
from retrieval.answer_types.kinds import Kind
from retrieval.answer_types.mentions import mentions
from retrieval.language.normalization import without_marks
from retrieval.query import Query
from retrieval.related import related
from retrieval.sentences import Span

# What a stop word adds to a phrase that the question and the sentence have in common, where a
# telling word adds its idf.
_STOP_WORD = 0.3
_PREFIX = 4  # letters that two words must share at least to be taken for relatives
_LIKENESS = 0.5  # and this share of the longer one
# What a sentence must name where a kind of thing is asked for.
_KINDS = {
    Kind.NUMBER: {Kind.NUMBER},
    Kind.DATE: {Kind.DATE},
    Kind.PERSON: {Kind.PERSON, Kind.NAME},
    Kind.PLACE: {Kind.PLACE, Kind.NAME},
    Kind.NAME: {Kind.PERSON, Kind.PLACE, Kind.NAME},
}


class Reader:
    """Reads sentences for one query: what is the same for all of them is made ready once."""

    def __init__(self, query: Query, idf: Mapping[str, float]) -> None:
        self._query = query
        self._idf = idf
        self._total = sum(idf.values())
        self._known = query.text.casefold()
        self._related = {term: related(term, query.language or "") for term in query.terms}
        self._beginnings = {term[:_PREFIX] for term in query.terms if len(term) >= _PREFIX}

    def read(self, text: str) -> Mapping[str, float]:
        """Give the features of a sentence.

        binding: the share of the words that only ask or bind which the sentence has. phrase: the
        heaviest run of words that the question has in the same order. related, similar:
        the share of the idf whose words the sentence lacks, but for which it has a related word,
        or one with the same beginning (one-to-many alignment, Yadav, Sharp and Surdeanu 2018: of
        a word's relatives the best one counts). number, date, person, place: 1 where the question
        asks for one and the sentence names one that the question does not.
        """
        query, idf = self._query, self._idf
        sequence = analyze(text, query.language)
        if query.is_unmarked:
            sequence = [without_marks(term) for term in sequence]
        present = set(sequence)
        lacking = [term for term in query.terms if term not in present]
        alike = [term for term in present if term[:_PREFIX] in self._beginnings]
        related = sum(idf[term] * self._relatedness(term, present) for term in lacking)
        similar = sum(idf[term] * _similarity(term, alike) for term in lacking)
        return {
            "binding": len(present.intersection(query.binding)) / max(1, len(query.binding)),
            "phrase": _heaviest_run(query.sequence, sequence, idf) / self._total,
            "related": related / self._total,
            "similar": similar / self._total,
            **self._expected(text),
        }

    def _relatedness(self, term: str, present: Set[str]) -> float:
        relatives = self._related[term]
        return max((relatives[other] for other in relatives.keys() & present), default=0.0)

    def _expected(self, text: str) -> dict[str, float]:
        kind = self._query.expectation.kind
        found = kind in _KINDS and any(
            mention.kind in _KINDS[kind]
            and text[slice(*mention.span)].casefold() not in self._known
            for mention in mentions(text, self._query.language)
        )
        return {str(each): float(each == kind and found) for each in _KINDS}


def matches(text: str, query: Query) -> tuple[Span, ...]:
    """Give the spans of a sentence whose words the query has."""
    telling = set(query.terms)
    return tuple(
        word.span
        for word in words(text, query.language)
        if (without_marks(word.term) if query.is_unmarked else word.term) in telling
    )


def _heaviest_run(
    question: Sequence[str], sentence: Sequence[str], idf: Mapping[str, float]
) -> float:
    """Weigh the longest common substring, in words, by their idf."""
    asked = set(question)
    positions: dict[str, list[int]] = {}
    for position, term in enumerate(sentence):
        if term in asked:
            positions.setdefault(term, []).append(position)
    heaviest = 0.0
    before: dict[int, float] = {}
    for term in question:
        weight = idf.get(term, _STOP_WORD)
        before = {
            position: before.get(position - 1, 0.0) + weight
            for position in positions.get(term, ())
        }
        heaviest = max(heaviest, *before.values()) if before else heaviest
    return heaviest


def _similarity(term: str, others: Iterable[str]) -> float:
    """Say how much of a word another one begins with; of several the best counts."""
    beginning = term[:_PREFIX]
    return max(
        (_likeness(term, other) for other in others if other.startswith(beginning)), default=0.0
    )


def _likeness(one: str, other: str) -> float:
    common = next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )
    share = common / max(len(one), len(other))
    return share if share >= _LIKENESS else 0.0
