"""Makes the table of a language of which nothing but the vectors of its words is known."""

from collections.abc import Sequence
from itertools import islice

import numpy as np

from retrieval.text.analysis import analyze_question
from tests.related_words.encoder import Vectors
from tests.related_words.table import Table, by_term

# Two terms that are more alike than nine of ten pairs of common ones are related, by what their
# cosine is above that: (cosine − u) / (1 − u). How alike unrelated words are differs by language.
# P@1 of xquad, even (odd) questions, without and with the tables, the weights of ranking fitted
# anew: ar .726 (.705) and .735 (.710); de .741 (.776) and .750 (.781); es .791 (.767) and .798
# (.771); ru .753 (.779) and .758 (.781); tr .737 (.740) and .742 (.750). From .95 it is .001 less,
# from .99 the half is lost.
UNRELATED = 0.9
COMMON = 3_000
LEAST, MOST = 30, 95  # hundredths
# With 12 neighbours from .25 the files are a third larger, and P@1 is .001 higher.
NEIGHBOURS = 8
TERMS, RELATIVES = 20_000, 12_000
_BLOCK = 1_000  # rows of cosines at a time


def make(words: Sequence[str], vectors: Vectors, language: str) -> Table:
    """Give the most related terms of each term; the words come in the order of frequency."""
    terms, term_vectors = by_term(words, vectors, language)
    terms, term_vectors = terms[:TERMS], term_vectors[:TERMS]
    unrelated = _quantile(term_vectors[:COMMON])
    tells = np.array([bool(analyze_question(term, language)) for term in terms])
    table: Table = {}
    for start in range(0, len(terms), _BLOCK):
        cosines = term_vectors[start : start + _BLOCK] @ term_vectors[:RELATIVES].T
        weights = np.maximum(0, cosines - unrelated) / (1 - unrelated) * tells[:RELATIVES]
        hundredths = np.minimum(MOST, 5 * np.rint(20 * weights).astype(int))
        for number, (row, rounded) in enumerate(zip(weights, hundredths, strict=True), start):
            if not tells[number]:
                continue
            best_first = np.argsort(-row, kind="stable")[: NEIGHBOURS + 1]
            fit = (
                (terms[other], int(rounded[other]))
                for other in best_first
                if rounded[other] >= LEAST and other != number
            )
            if kept := dict(islice(fit, NEIGHBOURS)):
                table[terms[number]] = kept
    return table


def _quantile(vectors: Vectors) -> float:
    cosines = vectors @ vectors.T
    return float(np.quantile(cosines[np.triu_indices(len(cosines), 1)], UNRELATED))
