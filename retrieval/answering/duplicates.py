"""Sentences that say the same are shown once: copies of one report, in the articles that carry it.

To fold two sentences claims that the second article says the same. So only additions of a few
words are let pass: a word in the place of another may be another fact ("rose", "fell"), and so
may a number or a "not" more or less, however alike the rest is. Between articles that are copies
of each other a sentence is an edited form of the other, and other words may say the same.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from difflib import SequenceMatcher

from retrieval.answer import Quote
from retrieval.article import Article
from retrieval.dates.days import as_day

# Twice the terms in common over the terms of both (Ratcliff, Obershelp 1988): to a sentence of
# nine terms two may be added. Of some 50 pairs of sentences from news at or above .85 that differ
# by additions alone, read through, nearly all said the same; short sentences need the rest.
_ALIKE = 0.9
# In articles that are copies, whatever is edited. Of 26 such pairs from news at or above .8, read
# through, 25 said the same; between .6 and .7, 5 of 9.
_ALIKE_IN_COPIES = 0.8

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


def fold(
    sentences: Sequence[Sequence[str]], limit: int, are_copies: Callable[[int, int], bool]
) -> list[list[int]]:
    """Fold each sentence, given as its terms, into the first one that says the same.

    `are_copies` tells of two sentences, by their positions, whether their articles are. Given are
    the positions of the first `limit` that stay, each with those that were folded into it.
    """
    groups: list[list[int]] = []
    held = [frozenset(terms) for terms in sentences]
    for position, terms in enumerate(sentences):
        for group in groups:
            first = group[0]
            edited = are_copies(first, position)
            alike = _ALIKE_IN_COPIES if edited else _ALIKE
            # Each term that only one of them has is one that is not in common: a quick bound.
            alone = len(held[first] ^ held[position])
            most = (1 - alike) * (len(sentences[first]) + len(terms))
            if alone <= most and _say_the_same(sentences[first], terms, alike, edited):
                group.append(position)
                break
        else:
            if len(groups) < limit:
                groups.append([position])
    return groups


def naming(quote: Quote, articles: Iterable[Article], latest: date) -> Quote:
    """Name those articles with a quote, too, that have it word for word, of up to a day."""
    named = {quote.article.id, *(article.id for article in quote.also_in)}
    others = [
        article
        for article in articles
        if article.id not in named
        and quote.text in article.text
        and (article.published is None or as_day(article.published) <= latest)
    ]
    return replace(quote, also_in=(*quote.also_in, *others))


def _say_the_same(
    first: Sequence[str], second: Sequence[str], alike: float, is_edited: bool
) -> bool:
    if first == second:
        return True
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    if matcher.ratio() < alike:
        return False
    other: set[str] = set()  # terms that only one of them has there
    for change, start, end, other_start, other_end in matcher.get_opcodes():
        if change == "replace" and not is_edited:
            return False
        if change != "equal":
            other.update(first[start:end], second[other_start:other_end])
    return not any(term in _TELLING or any(map(str.isdigit, term)) for term in other)
