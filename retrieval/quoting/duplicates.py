"""Quotes that say the same are shown once: copies of one report, in the articles that carry it.

To fold two sentences claims that the second article says the same. So only additions of a few
words are let pass: a word in the place of another may be another fact ("rose", "fell"), and so
may a number or a "not" more or less, however alike the rest is.
"""

from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from retrieval.analysis import analyze
from retrieval.answer import Quote
from retrieval.article import Article

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


def folded(quotes: Sequence[Quote]) -> list[Quote]:
    """Fold each quote into the best one that says the same, which names the other's article."""
    kept: list[tuple[Quote, list[str]]] = []
    for quote in quotes:
        terms = analyze(quote.text, quote.article.language)
        for place, (first, first_terms) in enumerate(kept):
            if first.text == quote.text or _say_the_same(first_terms, terms):
                kept[place] = (_with_source(first, quote.article), first_terms)
                break
        else:
            kept.append((quote, terms))
    return [quote for quote, _terms in kept]


def _with_source(quote: Quote, article: Article) -> Quote:
    if article in (quote.article, *quote.also_in):
        return quote
    return replace(quote, also_in=(*quote.also_in, article))


def _say_the_same(first: list[str], second: list[str]) -> bool:
    # Each term that only one of them has is one that is not in common: a quick bound.
    if not first or len({*first} ^ {*second}) > (1 - _ALIKE) * (len(first) + len(second)):
        return False
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
