"""The features of a candidate that need its terms in order, and the kinds of mention in it."""

from collections.abc import Mapping, Sequence, Set

from retrieval.answer_types.answer_type import KIND_BITS, AnswerType
from retrieval.answer_types.sentence_terms import SentenceTerms
from retrieval.lexicon.related import related
from retrieval.questions.query import Query
from retrieval.text.analysis import words
from retrieval.text.normalization import without_marks
from retrieval.text.sentences import Span

# What a stop word adds to a phrase that the question and the sentence share; other words add their
# idf.
_STOP_WORD_WEIGHT = 0.3
_MIN_SHARED_LETTERS = 4  # at the beginning of two words that are taken for relatives
_MIN_LIKENESS = 0.5  # and their share of the longer word
# Which kinds of mention fit each type of answer.
FITTING_MENTIONS = {
    AnswerType.NUMBER: {AnswerType.NUMBER},
    AnswerType.DATE: {AnswerType.DATE},
    AnswerType.PERSON: {AnswerType.PERSON, AnswerType.NAME},
    AnswerType.PLACE: {AnswerType.PLACE, AnswerType.NAME},
    AnswerType.NAME: {AnswerType.PERSON, AnswerType.PLACE, AnswerType.NAME},
}
_NO_KIND = dict.fromkeys(map(str, FITTING_MENTIONS), 0.0)


class TextFeatures:
    """Computes features of sentences for one query, which is prepared once."""

    def __init__(self, query: Query, idf: Mapping[str, float]) -> None:
        self._query = query
        self._idf = idf
        self._total = sum(idf.values())
        self._asked = frozenset(query.sequence)
        self._binding = frozenset(query.binding)
        self._weighted = [(term, idf.get(term, _STOP_WORD_WEIGHT)) for term in query.sequence]
        self._relatives: dict[str, list[tuple[str, float]]] = {}
        for term in query.terms:
            for other, weight in related(term, query.language or "").items():
                self._relatives.setdefault(other, []).append((term, weight))
        self._beginnings: dict[str, list[str]] = {}
        for term in query.terms:
            if len(term) >= _MIN_SHARED_LETTERS:
                self._beginnings.setdefault(term[:_MIN_SHARED_LETTERS], []).append(term)
        self._kind = query.expectation.kind
        self._wanted = sum(KIND_BITS[kind] for kind in FITTING_MENTIONS.get(self._kind, ()))

    def of(self, sentence: SentenceTerms) -> Mapping[str, float]:
        """Return the features of a sentence.

        binding: the share of the query's function words that the sentence has. phrase: the
        heaviest run of words that it shares with the question in the same order. related, similar:
        the share of the idf whose words the sentence lacks, but for which it has a related word,
        or one with the same beginning (one-to-many alignment, Yadav, Sharp and Surdeanu 2018: of a
        word's relatives the best one counts). number, date, person, place, name: 1 if the question
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
        """Return for terms of the question the weight of the best related term in the sentence."""
        best: dict[str, float] = {}
        for other in present & self._relatives.keys():
            for term, weight in self._relatives[other]:
                best[term] = max(weight, best.get(term, 0.0))
        return best

    def _similar(self, present: Set[str]) -> dict[str, float]:
        """Return for terms of the question the likeness of the likest term in the sentence."""
        best: dict[str, float] = {}
        for other in present:
            for term in self._beginnings.get(other[:_MIN_SHARED_LETTERS], ()):
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
    """Return the spans of a sentence's words that the query has."""
    terms = set(query.terms)
    return tuple(
        word.span
        for word in words(text, query.language)
        if (without_marks(word.term) if query.is_unmarked else word.term) in terms
    )


def _heaviest_run(
    question: Sequence[tuple[str, float]], sentence: Sequence[str], shared: Set[str]
) -> float:
    """Return the weight of the heaviest common substring, in words; `shared` are common words."""
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
    """Return the common prefix's share of the longer of two words; 0 if it is too short."""
    common = next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )
    share = common / max(len(one), len(other))
    return share if common >= _MIN_SHARED_LETTERS and share >= _MIN_LIKENESS else 0.0
