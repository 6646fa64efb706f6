"""Reads a question's unknown words as words that the articles have. Start at `respell`.

Only a word that no article has is read otherwise, and never one that is known to be right, such
as the name of another country.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from retrieval.answer import Correction
from retrieval.answering.right_words import has_dictionary, is_right
from retrieval.index.near_terms import difference, near_terms
from retrieval.index.postings import Numbers
from retrieval.index.snapshot import Snapshot
from retrieval.index.terms import prefix
from retrieval.questions.query import Query
from retrieval.ranking.unknown_words import unknown_words
from retrieval.store.articles import Store
from retrieval.text.analysis import words
from retrieval.text.normalization import MARKED_LANGUAGES, base_language, word_term
from retrieval.text.segmentation import is_unspaced

_MAX_UNKNOWN_WORDS = 4  # of a question; one with more is about something else
_MAX_READ = 8  # candidates whose words are read from the articles
_MAX_SENTENCES = 12  # in which the words of a candidate are looked for
_MAX_COMPANIONS = 4  # the rarest other words of a question, by whose company one is chosen
_MAX_PHRASES = 200  # sentences in which two words are looked for side by side
_MIN_PART = 3  # letters of each of two words that are written as one
_SPLIT_COST = 0.8  # letters: a missing space is as likely as a letter typed twice
# Letters: where a language has no dictionary, a word of two errors may be right.
_MAX_COST, _MAX_COST_UNSURE = 2.0, 1.0
# The typed word may have another ending than the article's: letters, and what they cost at most.
_MAX_ENDING, _ENDING = 2.0, 1.0
# Log odds: what each wrong letter takes, and what e times as many articles add.
_LETTER_WEIGHT = 3.5
_FREQUENCY_WEIGHT = 0.4
_SMOOTHING = 3  # articles, added to those of a candidate, in which words meet by chance


@dataclass(frozen=True, slots=True)
class Respelling:
    """A question with words that the articles have, and what was read for what."""

    question: str
    corrections: tuple[Correction, ...]


class _Candidate(NamedTuple):
    """One or two terms that an unknown word may be meant for, and the sentences with them.

    `odds` are log odds, `cost` is the difference in letters.
    """

    odds: float
    terms: tuple[str, ...]
    cost: float
    sentences: Numbers


def respell(
    snapshot: Snapshot, store: Store, question: str, queries: Sequence[Query]
) -> Respelling | None:
    """Return a question with its misspelt words corrected; None if none is found to be so.

    `queries` are the readings of the question in the languages of the articles.
    """
    unknown = unknown_words(queries, snapshot.lacks)
    if not 0 < len(unknown) <= _MAX_UNKNOWN_WORDS:
        return None
    spellers = [
        _Speller(snapshot, store, query, unknown)
        for query in queries
        if not is_unspaced(query.language) and query.language not in MARKED_LANGUAGES
    ]
    taken: dict[str, str] = {}
    for typed in filter(str.isalpha, unknown):
        may_be_wrong = not any(is_right(typed, query.language) for query in queries)
        read = (each.read(typed, may_be_wrong=may_be_wrong) for each in spellers)
        if readings := [reading for reading in read if reading]:
            taken[typed] = max(readings).words
    if not taken:
        return None
    corrections = tuple(Correction(typed, words) for typed, words in taken.items())
    return Respelling(_replaced(question, queries[0], taken), corrections)


def _replaced(question: str, query: Query, taken: Mapping[str, str]) -> str:
    """Return a question with other words in the place of some."""
    for _, (start, end) in reversed(words(question, query.language)):
        if (typed := question[start:end]) in taken:
            question = question[:start] + taken[typed] + question[end:]
    return question


class _Reading(NamedTuple):
    """The words that an unknown word may be meant for, with log odds."""

    odds: float
    words: str


class _Speller:
    """Finds what a word of one query is meant for, by its letters and by its company."""

    def __init__(
        self, snapshot: Snapshot, store: Store, query: Query, unknown: Sequence[str]
    ) -> None:
        self._snapshot = snapshot
        self._store = store
        self._query = query
        self._language = base_language(query.language)
        pairs = zip(query.terms, query.words, strict=True)
        self._companions = self._articles_with(
            [term for term, word in pairs if word not in unknown]
        )

    def read(self, typed: str, *, may_be_wrong: bool) -> _Reading | None:
        """Return what an unknown word is likeliest meant for: two words, or if wrong another."""
        candidates = list(self._split(typed))
        if may_be_wrong:
            candidates += self._near(typed)
        best = None
        for candidate in sorted(candidates, key=lambda each: (-each.odds, each.terms))[:_MAX_READ]:
            if best and best.odds >= candidate.odds:
                break  # reading its words lowers the odds, or leaves them
            reading = self._as_written(candidate, typed)
            best = max(filter(None, (best, reading)), default=None)
        return best

    def _near(self, typed: str) -> Iterator[_Candidate]:
        """Yield the terms that are spelt nearly so."""
        vocabularies = [each.segment.vocabulary for each in self._snapshot.segments]
        language = self._query.language
        costs = near_terms(vocabularies, prefix(language), typed, language)
        holders = self._holders(list(costs))
        max_cost = _MAX_COST if has_dictionary(language) else _MAX_COST_UNSURE
        for (term, cost), sentences in zip(costs.items(), holders, strict=True):
            if len(sentences) and cost <= max_cost:
                yield _Candidate(self._odds(cost, sentences), (term,), cost, sentences)

    def _split(self, typed: str) -> Iterator[_Candidate]:
        """Yield two words that are written as one, if they stand side by side somewhere."""
        folded = typed.casefold()
        # A first part of one letter is that of O'Brien.
        ends = [1, *range(_MIN_PART, len(folded) - _MIN_PART + 1)]
        pairs = [
            (word_term(folded[:end], self._language), word_term(folded[end:], self._language))
            for end in ends
            if len(folded) - end >= _MIN_PART
        ]
        holders = iter(self._holders([term for pair in pairs for term in pair]))
        for pair, one, other in zip(pairs, holders, holders, strict=False):
            both = np.intersect1d(one, other, assume_unique=True)[:_MAX_PHRASES]
            together = self._side_by_side(pair, both)
            if len(together):
                odds = self._odds(_SPLIT_COST, together)
                yield _Candidate(odds, pair, _SPLIT_COST, together)

    def _side_by_side(self, pair: tuple[str, str], sentences: Numbers) -> Numbers:
        read = self._snapshot.read(sentences, self._query) if len(sentences) else ()
        has_pair = [pair in zip(each.terms, each.terms[1:], strict=False) for each in read]
        return sentences[np.array(has_pair, np.bool_)]

    def _holders(self, terms: Sequence[str]) -> list[Numbers]:
        """Return for each term the sentences that have it."""
        return self._snapshot.sentences_with(replace(self._query, terms=tuple(terms)))

    def _articles_with(self, terms: Sequence[str]) -> list[Numbers]:
        """Return for each of the rarest of some terms the articles that have it."""
        rarest = sorted(filter(len, self._holders(terms)), key=len)[:_MAX_COMPANIONS]
        return list(map(self._snapshot.articles_of, rarest))

    def _odds(self, cost: float, sentences: Numbers) -> float:
        """Return the log odds of a candidate, as naive Bayes has them (Kernighan et al. 1990)."""
        articles = self._snapshot.articles_of(sentences)
        odds = _FREQUENCY_WEIGHT * math.log(len(articles)) - _LETTER_WEIGHT * cost
        for companion in self._companions:
            by_chance = len(companion) / self._snapshot.articles
            both = np.isin(articles, companion, assume_unique=True).sum()
            share = (both + _SMOOTHING * by_chance) / (len(articles) + _SMOOTHING)
            odds += math.log(share / by_chance)
        return odds

    def _as_written(self, candidate: _Candidate, typed: str) -> _Reading | None:
        """Return a candidate in the words of an article, those most like the typed one.

        None if its articles have changed since.
        """
        phrases = self._phrases(candidate)
        if not phrases:
            return None
        cost, phrase = min((difference(typed, phrase), phrase) for phrase in phrases)
        further = max(0.0, cost - candidate.cost)
        if further > _MAX_ENDING:
            return None
        further = min(further, _ENDING)
        return _Reading(candidate.odds - _LETTER_WEIGHT * further, phrase)

    def _phrases(self, candidate: _Candidate) -> set[str]:
        """Return the ways in which some sentences write a candidate's terms."""
        # Spread over the articles, which differ more than the sentences of one.
        step = -(-len(candidate.sentences) // _MAX_SENTENCES)
        locations = self._snapshot.locations(candidate.sentences[::step])
        versions = self._store.versions({each.article_id for each in locations})
        phrases: set[str] = set()
        for location in locations:
            version = versions.get(location.article_id)
            if version and version.revision == location.revision:
                text = version.article.text[slice(*location.span)]
                phrases.update(_occurrences(text, candidate.terms, self._query.language))
        return phrases


def _occurrences(text: str, terms: tuple[str, ...], language: str | None) -> Iterator[str]:
    found = words(text, language)
    for at in range(len(found) - len(terms) + 1):
        if tuple(word.term for word in found[at : at + len(terms)]) == terms:
            yield text[found[at].span.start : found[at + len(terms) - 1].span.end]
