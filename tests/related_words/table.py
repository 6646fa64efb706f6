"""Puts the vectors of words and what WordNet says of them together into one table of terms."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np

from retrieval.text.analysis import analyze, analyze_question
from tests.related_words import relations
from tests.related_words.encoder import Vectors
from tests.related_words.wordnet import WordNet

Table = dict[str, dict[str, int]]  # the weights in hundredths, in steps of five

# A related word counts COSINE · cosine − OFFSET + WORDNET · strength of what the word itself does.
# A linear model over the cosine in bins and WordNet's relations, fitted on the even questions of
# squad.json, xquad.en.json and wikiqa-dev.json, gave .17 for cosines from .45, .27 from .5, .44
# from .6, .65 from .7, .79 from .8, and .34 to .50 for the kinds of relation. MRR without and with
# the table, even (odd) questions: squad .740 (.747) and .757 (.761); xquad .849 (.847) and .866
# (.852); wikiqa .609 (.599) and .642 (.591). python -m tests.evaluation.related_words DATA
COSINE, OFFSET, WORDNET = 1.8, 0.63, 0.35
LEAST, MOST = 25, 95
# With 20, squad's MRR gains .001 and the file a quarter; with 8 it loses .002 and the file half.
NEIGHBOURS = 16
RELATIVES = 12_000  # rarer terms are worth meeting by a common one and seldom stand for one

# Words of which one never stands for another, as little as a name does for another name.
_NUMBERS = frozenset(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred thousand million billion trillion first second third fourth fifth sixth seventh eighth
    ninth tenth twice thrice single double triple quarter half dozen
    """.split()
)
_BLOCK = 1_000  # rows of cosines at a time


@dataclass(frozen=True, slots=True)
class _Knowledge:
    """What WordNet says, by term."""

    strengths: dict[str, dict[str, float]]
    opposites: dict[str, set[str]]
    names: set[str]
    numbers: set[str]

    def excludes(self, term: str, other: str) -> bool:
        """Say whether the one cannot stand for the other, however alike their vectors are."""
        if other in self.opposites.get(term, ()):
            return True
        kinds = (self.names, self.numbers)
        same_kind = any(term in kind and other in kind for kind in kinds)
        return same_kind and other not in self.strengths.get(term, {})


def make(words: Sequence[str], vectors: Vectors, wordnet: WordNet) -> Table:
    """Give the most related terms of each term; the words come in the order of frequency."""
    terms, term_vectors = by_term(words, vectors, "en")
    knowledge = _by_terms(wordnet, terms)
    stop_words = {term for term in terms if not analyze_question(term, "en")}
    common = {term: number for number, term in enumerate(terms[:RELATIVES])}
    table: Table = {}
    for start in range(0, len(terms), _BLOCK):
        block = slice(start, start + _BLOCK)
        cosines = term_vectors[block] @ term_vectors[:RELATIVES].T
        for term, weights in zip(
            terms[block], np.maximum(0, COSINE * cosines - OFFSET), strict=True
        ):
            if term in stop_words:
                continue
            for other, strength in knowledge.strengths.get(term, {}).items():
                if other in common:
                    weights[common[other]] += WORDNET * strength
            hundredths = np.minimum(MOST, 5 * np.rint(20 * weights).astype(int))
            candidates = np.flatnonzero(hundredths >= LEAST)
            best_first = candidates[np.argsort(-weights[candidates], kind="stable")]
            fit = (
                (other, int(hundredths[number]))
                for number in best_first
                if (other := terms[number]) not in stop_words
                and other != term
                and not knowledge.excludes(term, other)
            )
            if kept := dict(islice(fit, NEIGHBOURS)):
                table[term] = kept
    return table


def write(table: Table) -> str:
    """Write a table in the form that `retrieval.lexicon.related` reads."""
    lines = []
    for term, weights in table.items():
        groups: dict[int, list[str]] = defaultdict(list)
        for other, weight in weights.items():
            groups[weight].append(other)
        fields = (" ".join([str(w), *sorted(groups[w])]) for w in sorted(groups, reverse=True))
        lines.append("\t".join([term, *fields]))
    return "".join(f"{line}\n" for line in sorted(lines))


def by_term(words: Sequence[str], vectors: Vectors, language: str) -> tuple[list[str], Vectors]:
    """Give the terms, and for each a vector of unit length: its words', the n-th weighing 1 / n.

    So that "author" is more of an author than of an authority, which has the same stem.
    """
    rows: dict[str, list[int]] = defaultdict(list)
    for row, word in enumerate(words):
        rows[_term(word, language)].append(row)
    means = [
        np.average(vectors[of], axis=0, weights=1 / np.arange(1, len(of) + 1))
        for of in rows.values()
    ]
    return list(rows), np.stack([mean / np.linalg.norm(mean) for mean in means])


def _by_terms(wordnet: WordNet, terms: Sequence[str]) -> _Knowledge:
    strengths: dict[str, dict[str, float]] = defaultdict(dict)
    for (a, b), strength in relations.strengths(wordnet).items():
        if _is_word(a) and _is_word(b):
            of = strengths[_term(a)]
            of[_term(b)] = max(strength, of.get(_term(b), 0.0))
    opposites: dict[str, set[str]] = defaultdict(set)
    for a, b in relations.antonyms(wordnet):
        if _is_word(a) and _is_word(b):
            opposites[_term(a)].add(_term(b))
    known = {_term(lemma) for lemma, _ in wordnet.shares if _is_word(lemma)}
    names = {_term(word) for word in relations.names(wordnet) if _is_word(word)}
    # What WordNet does not know is a name, mostly: it has no first names.
    names |= set(terms) - known
    return _Knowledge(strengths, opposites, names, {_term(word) for word in _NUMBERS})


def _is_word(word: str) -> bool:
    return word.isascii() and word.isalpha()


def _term(word: str, language: str = "en") -> str:
    (term,) = analyze(word, language)
    return term
