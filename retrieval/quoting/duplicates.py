"""Sentences that say the same are shown once: copies of one report, in the articles that carry it.

To fold two sentences claims that the second article says the same. So only additions of a few
words are let pass: a word in the place of another may be another fact ("rose", "fell"), and so
may a number or a "not" more or less, however alike the rest is.
"""

from collections.abc import Sequence
from difflib import SequenceMatcher

# Twice the terms in common over the terms of both (Ratcliff, Obershelp 1988): to a sentence of
# nine terms two may be added. Of some 50 pairs of sentences from news at or above .85 that differ
# by additions alone, read through, nearly all said the same; short sentences need the rest.
_ALIKE = 0.9

# As terms: negations, and the numbers that are written as words, of the larger languages.
_TELLING = frozenset(
    """
    not no never nor neither none without cannot deni fail refus two three four five six seven
    eight nine ten eleven twelv dozen hundr thousand million billion half twice
    nicht kein nie ohn zwei drei vier fünf sech sieb acht neun zehn elf zwölf
    ne pas jam san aucun deux trois quatr cinq six sept huit neuf dix
    nunc sin ningun dos tres cuatr cinc seis siet och nuev diez
    non mai senz due tre quattr cinqu sei sett otto nov diec
    não nem sem dois duas três quatro sete oito dez
    niet geen nooit zonder twee drie vijf zes zeven negen tien
    не нет ни без два две три четыр пят шест сем восем девят десят
    """.split()
)


def fold(sentences: Sequence[Sequence[str]], limit: int) -> list[list[int]]:
    """Fold each sentence, given as its terms, into the first one that says the same.

    Given are the positions of the first `limit` that stay, each with those that were folded into
    it.
    """
    groups: list[list[int]] = []
    held = [frozenset(terms) for terms in sentences]
    for position, terms in enumerate(sentences):
        for group in groups:
            first = group[0]
            # Each term that only one of them has is one that is not in common: a quick bound.
            alone = len(held[first] ^ held[position])
            most = (1 - _ALIKE) * (len(sentences[first]) + len(terms))
            if alone <= most and _say_the_same(sentences[first], terms):
                group.append(position)
                break
        else:
            if len(groups) < limit:
                groups.append([position])
    return groups


def _say_the_same(first: Sequence[str], second: Sequence[str]) -> bool:
    if first == second:
        return True
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    if matcher.ratio() < _ALIKE:
        return False
    added: set[str] = set()
    for change, start, end, other_start, other_end in matcher.get_opcodes():
        if change == "replace":
            return False
        if change != "equal":
            added.update(first[start:end], second[other_start:other_end])
    return not any(term in _TELLING or any(map(str.isdigit, term)) for term in added)
