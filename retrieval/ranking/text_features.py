"""Features of a candidate that only its terms in order tell, and what they are a part of."""

from collections.abc import Mapping, Sequence, Set

from retrieval.answer_types.answer_type import KIND_BITS, AnswerType
from retrieval.answer_types.sentence_terms import SentenceTerms
from retrieval.questions.query import Query
from retrieval.text.analysis import words
from retrieval.text.normalization import without_marks
from retrieval.text.related import related
from retrieval.text.sentences import Span

# What a stop word adds to a phrase that the question and the sentence have in common, where a
# telling word adds its idf.
_STOP_WORD = 0.3
_PREFIX = 4  # letters that two words must share at least to be taken for relatives
_LIKENESS = 0.5  # and this share of the longer one
# What a sentence must name where a kind of thing is asked for.
FITTING_KINDS = {
    AnswerType.NUMBER: {AnswerType.NUMBER},
    AnswerType.DATE: {AnswerType.DATE},
    AnswerType.PERSON: {AnswerType.PERSON, AnswerType.NAME},
    AnswerType.PLACE: {AnswerType.PLACE, AnswerType.NAME},
    AnswerType.NAME: {AnswerType.PERSON, AnswerType.PLACE, AnswerType.NAME},
}
_NO_KIND = dict.fromkeys(map(str, FITTING_KINDS), 0.0)


class TextFeatures:
    """Reads sentences for one query: what is the same for all of them is made ready once."""

    def __init__(self, query: Query, idf: Mapping[str, float]) -> None:
        self._query = query
        self._idf = idf
        self._total = sum(idf.values())
        self._asked = frozenset(query.sequence)
        self._binding = frozenset(query.binding)
        self._weighted = [(term, idf.get(term, _STOP_WORD)) for term in query.sequence]
        self._relatives: dict[str, list[tuple[str, float]]] = {}
        for term in query.terms:
            for other, weight in related(term, query.language or "").items():
                self._relatives.setdefault(other, []).append((term, weight))
        self._beginnings: dict[str, list[str]] = {}
        for term in query.terms:
            if len(term) >= _PREFIX:
                self._beginnings.setdefault(term[:_PREFIX], []).append(term)
        self._kind = query.expectation.kind
        self._wanted = sum(KIND_BITS[kind] for kind in FITTING_KINDS.get(self._kind, ()))

    def read(self, sentence: SentenceTerms) -> Mapping[str, float]:
        """Give the features of a sentence.

        binding: the share of the words that only ask or bind which the sentence has. phrase: the
        heaviest run of words that the question has in the same order. related, similar:
        the share of the idf whose words the sentence lacks, but for which it has a related word,
        or one with the same beginning (one-to-many alignment, Yadav, Sharp and Surdeanu 2018: of
        a word's relatives the best one counts). number, date, person, place: 1 where the question
        asks for one and the sentence names one with a word that the question does not have.
        """
        query = self._query
        terms = sentence.terms
        if query.is_unmarked:
            terms = [without_marks(term) for term in terms]
        present = set(terms)
        lacking = [term for term in query.terms if term not in present]
        features = {
            "binding": len(present & self._binding) / max(1, len(query.binding)),
            "phrase": _heaviest_run(self._weighted, terms, present & self._asked) / self._total,
            "related": self._share(lacking, self._related(present)),
            "similar": self._share(lacking, self._similar(present)),
            **_NO_KIND,
        }
        if self._wanted and self._names_wanted(terms, sentence.kinds):
            features[self._kind] = 1.0
        return features

    def _share(self, lacking: Sequence[str], closeness: Mapping[str, float]) -> float:
        if not closeness:
            return 0.0
        return sum(self._idf[term] * closeness.get(term, 0.0) for term in lacking) / self._total

    def _related(self, present: Set[str]) -> dict[str, float]:
        """Give for terms of the question how well the best related one stands for each."""
        best: dict[str, float] = {}
        for other in present & self._relatives.keys():
            for term, weight in self._relatives[other]:
                best[term] = max(weight, best.get(term, 0.0))
        return best

    def _similar(self, present: Set[str]) -> dict[str, float]:
        """Give for terms of the question how much of each the likest one begins with."""
        best: dict[str, float] = {}
        for other in present:
            for term in self._beginnings.get(other[:_PREFIX], ()):
                best[term] = max(likeness(term, other), best.get(term, 0.0))
        return best

    def _names_wanted(self, terms: Sequence[str], kinds: Sequence[int]) -> bool:
        wanted, asked = self._wanted, self._asked
        return any(
            bits & wanted and term not in asked
            for term, bits in zip(terms, kinds, strict=True)
            if bits
        )


def matches(text: str, query: Query) -> tuple[Span, ...]:
    """Give the spans of a sentence whose words the query has."""
    telling = set(query.terms)
    return tuple(
        word.span
        for word in words(text, query.language)
        if (without_marks(word.term) if query.is_unmarked else word.term) in telling
    )


def _heaviest_run(
    question: Sequence[tuple[str, float]], sentence: Sequence[str], shared: Set[str]
) -> float:
    """Weigh the longest common substring, in words, of which they share some."""
    positions: dict[str, list[int]] = {term: [] for term in shared}
    for position, term in enumerate(sentence):
        if term in positions:
            positions[term].append(position)
    heaviest = 0.0
    before: dict[int, float] = {}
    for term, weight in question:
        run = {}
        for position in positions.get(term, ()):
            run[position] = before.get(position - 1, 0.0) + weight
            heaviest = max(heaviest, run[position])
        before = run
    return heaviest


def likeness(one: str, other: str) -> float:
    """Give the share of two words with which both begin, 0 where that is too little."""
    common = next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )
    share = common / max(len(one), len(other))
    return share if common >= _PREFIX and share >= _LIKENESS else 0.0
