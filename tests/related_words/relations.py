"""What WordNet says of words: how strongly two are related or whether they are opposites."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import product
from math import sqrt

from tests.related_words.wordnet import SynsetId, WordNet

_DERIVED = "+"  # derivationally related form
_PERTAINYM = "\\"
_TAXONOMIC = {"@", "@i", "~", "~i"}  # hypernym, hyponym, of an instance too
_ANTONYM = "!"

Pair = tuple[str, str]
Sense = tuple[str, SynsetId]


def strengths(wordnet: WordNet) -> dict[Pair, float]:
    """Give each ordered pair of related words with its strength, above 0 to 1.

    Related are synonyms, derivationally related forms, pertainyms, hypernyms and hyponyms; the
    strength is the geometric mean of the shares of both words' uses that are in these senses.
    An irregular form ("wrote") is related to its lemma with 1, and as its lemma to the rest.
    """
    found: dict[Pair, float] = defaultdict(float)
    for source, target in _related_senses(wordnet):
        strength = sqrt(wordnet.shares.get(source, 0.0) * wordnet.shares.get(target, 0.0))
        if strength:
            for pair in product(_forms(wordnet, source[0]), _forms(wordnet, target[0])):
                found[pair] = max(found[pair], strength)
    for lemma in wordnet.forms:
        for pair in product(_forms(wordnet, lemma), _forms(wordnet, lemma)):
            found[pair] = 1.0
    return found


def antonyms(wordnet: WordNet) -> set[Pair]:
    """Give each ordered pair of words that mean opposites, such as "win" and "lose"."""
    return {(a, b) for (a, _), (b, _) in _word_pointers(wordnet, _ANTONYM)}


def names(wordnet: WordNet) -> set[str]:
    """Give the words that are written with a capital in most of their uses, in lower case."""
    capitalised: dict[str, float] = defaultdict(float)
    for synset_id, synset in wordnet.synsets.items():
        for word in synset.words:
            if word[0].isupper():
                capitalised[word.lower()] += wordnet.shares.get((word.lower(), synset_id), 0.0)
    return {word for word, share in capitalised.items() if share > 0.5}


def _related_senses(wordnet: WordNet) -> Iterator[tuple[Sense, Sense]]:
    for source, target in _word_pointers(wordnet, _DERIVED):
        yield source, target
        yield target, source
    named = _synsets_by_word(wordnet)
    for source, (noun, _) in _word_pointers(wordnet, _PERTAINYM):
        # "British" pertains to Great Britain, which in another sense is the United Kingdom.
        for synset_id in named[noun]:
            for word in wordnet.synsets[synset_id].words:
                yield source, (word.lower(), synset_id)
                yield (word.lower(), synset_id), source
    for synset_id, synset in wordnet.synsets.items():
        targets = [p.target for p in synset.pointers if p.symbol in _TAXONOMIC]
        for other in (synset_id, *targets):
            for a, b in product(synset.words, wordnet.synsets[other].words):
                yield (a.lower(), synset_id), (b.lower(), other)


def _synsets_by_word(wordnet: WordNet) -> dict[str, list[SynsetId]]:
    synsets: dict[str, list[SynsetId]] = defaultdict(list)
    for synset_id, synset in wordnet.synsets.items():
        for word in synset.words:
            synsets[word.lower()].append(synset_id)
    return synsets


def _word_pointers(wordnet: WordNet, symbol: str) -> Iterator[tuple[Sense, Sense]]:
    for synset_id, synset in wordnet.synsets.items():
        for pointer in synset.pointers:
            if pointer.symbol == symbol and pointer.words:
                source, target = pointer.words
                other = wordnet.synsets[pointer.target].words[target]
                yield (synset.words[source].lower(), synset_id), (other.lower(), pointer.target)


def _forms(wordnet: WordNet, lemma: str) -> frozenset[str]:
    return wordnet.forms.get(lemma, frozenset()) | {lemma}
