"""What an unknown word of a question may be meant for, by its letters and by its company."""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from retrieval.index.near_terms import difference, near_terms
from retrieval.index.postings import Numbers
from retrieval.index.snapshot import Snapshot
from retrieval.index.terms import prefix
from retrieval.lexicon.dictionary import has_dictionary, with_marks
from retrieval.questions.query import Query
from retrieval.store.articles import Store
from retrieval.text.analysis import words
from retrieval.text.normalization import base_language, word_term

_MAX_READ = 8  # candidates whose words are read from the articles
_MAX_SENTENCES = 12  # in which the words of a candidate are looked for
_MAX_COMPANIONS = 4  # the rarest other words of a question, by whose company one is chosen
_MAX_PHRASES = 200  # sentences in which two words are looked for side by side
_MIN_PART = 3  # letters of each of two words that are written as one
_MIN_COMPOUND_PART = 4  # letters, where the two need not stand side by side
# Letters between the parts of a compound, in languages that write nouns as one word.
_LINKS = {
    "da": ("s", "e"),
    "de": ("s", "n", "en", "er", "es", "e"),
    "nl": ("s", "en", "e"),
    "no": ("s", "e"),
    "sv": ("s", "e"),
}
# Costs in letters: a missing space is as likely as a letter typed twice, and missing accents are
# no error.
_SPACE, _MARKS = 0.8, 0.0
# From this cost on, a word may be right and only not known: where the language has no dictionary,
# it is taken for a name only.
_UNSURE_COST = 1.0
# The typed word may have another ending than the article's: letters, beside those that differ
# within the word, and what they cost at most.
_MAX_ENDING, _ENDING = 2.0, 1.0
# Log odds: what each wrong letter takes, and what e times as many articles add.
_LETTER_WEIGHT = 3.5
_FREQUENCY_WEIGHT = 0.4
_SMOOTHING = 3  # articles, added to those of a candidate, in which words meet by chance


class Reading(NamedTuple):
    """The words that a word may be meant for, with log odds."""

    odds: float
    words: str


class _Candidate(NamedTuple):
    """One or two terms that an unknown word may be meant for, and the sentences with them.

    `odds` are log odds, `cost` is the difference in letters.
    """

    odds: float
    terms: tuple[str, ...]
    cost: float
    sentences: Numbers


class WordReader:
    """Finds what words of one query, which no article has, are meant for."""

    def __init__(self, snapshot: Snapshot, store: Store, query: Query, unknown: Set[str]) -> None:
        self._snapshot = snapshot
        self._store = store
        self._query = query
        self._language = base_language(query.language)
        pairs = zip(query.terms, query.words, strict=True)
        self._companions = self._articles_with(
            [term for term, word in pairs if word not in unknown]
        )

    def read(self, typed: str, may_be_wrong: bool) -> Reading | None:
        """Return what a word is likeliest meant for: with accents, apart, or if wrong another."""
        candidates = [*self._marked(typed), *self._split(typed)]
        if may_be_wrong:
            candidates += self._near(typed)
        return self._likeliest(candidates, typed) or self._compound(typed)

    def join(self, first: str, second: str) -> Reading | None:
        """Return the one word that articles have for two, if any."""
        if not {first, second} <= set(self._query.words):
            return None
        links = ("", *_LINKS.get(self._language, ()))
        terms = {word_term(f"{first}{link}{second}", self._language) for link in links}
        return self._likeliest(self._candidates(dict.fromkeys(terms, _SPACE)), first + second)

    def _likeliest(self, candidates: Iterable[_Candidate], typed: str) -> Reading | None:
        best = None
        for candidate in sorted(candidates, key=lambda each: (-each.odds, each.terms))[:_MAX_READ]:
            if best and best.odds >= candidate.odds:
                break  # reading its words lowers the odds, or leaves them
            reading = self._as_written(candidate, typed)
            best = max(filter(None, (best, reading)), default=None)
        return best

    def _marked(self, typed: str) -> Iterator[_Candidate]:
        """Yield a word typed without its accents, with them."""
        marked = with_marks(typed, self._query.language)
        terms = {word_term(word, self._language) for word in marked}
        return self._candidates(dict.fromkeys(terms, _MARKS))

    def _near(self, typed: str) -> Iterator[_Candidate]:
        """Yield the terms that are spelt nearly so."""
        language = self._query.language
        vocabularies = [each.segment.vocabulary for each in self._snapshot.segments]
        costs = near_terms(vocabularies, prefix(language), typed, language)
        return self._candidates(costs)

    def _candidates(self, costs: Mapping[str, float]) -> Iterator[_Candidate]:
        """Yield those of some terms that sentences have, given with their costs."""
        for (term, cost), sentences in zip(costs.items(), self._holders(list(costs)), strict=True):
            if len(sentences):
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
                odds = self._odds(_SPACE, together)
                yield _Candidate(odds, pair, _SPACE, together)

    def _compound(self, typed: str) -> Reading | None:
        """Return the parts of a compound that no article has, if an article has both."""
        links = _LINKS.get(self._language)
        if links is None:
            return None
        readings = []
        for end in range(_MIN_COMPOUND_PART, len(typed) - _MIN_COMPOUND_PART + 1):
            first, second = typed[:end], typed[end:]
            for link in ("", *links):
                part = first.removesuffix(link)
                if not first.endswith(link) or len(part) < _MIN_COMPOUND_PART:
                    continue
                one, other = map(
                    self._snapshot.articles_of,
                    self._holders(
                        [word_term(part, self._language), word_term(second, self._language)]
                    ),
                )
                both = np.intersect1d(one, other, assume_unique=True)
                if len(both):
                    readings.append(Reading(math.log(len(both)), f"{part} {second}"))
        return max(readings, default=None)

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

    def _as_written(self, candidate: _Candidate, typed: str) -> Reading | None:
        """Return a candidate in the words of an article, those most like the typed one.

        None if its articles have changed since, or it is not like enough.
        """
        phrases = self._phrases(candidate)
        if not phrases:
            return None
        cost, phrase = min((difference(typed, phrase), phrase) for phrase in phrases)
        further = max(0.0, cost - candidate.cost)
        if candidate.cost + further > 1 + _MAX_ENDING:
            return None
        may_be_name = cost <= _UNSURE_COST and phrase[0].isupper()
        is_sure = cost < _UNSURE_COST or has_dictionary(self._query.language)
        if not (is_sure or may_be_name):
            return None
        further = min(further, _ENDING)
        return Reading(candidate.odds - _LETTER_WEIGHT * further, phrase)

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
