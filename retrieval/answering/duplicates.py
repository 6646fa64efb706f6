"""Find sentences that say the same, to show them once: copies of one report in several articles.

Folding two sentences claims that the second article says the same. So only a few added words
are allowed: a replaced word may be another fact ("rose", "fell"), and so may an added number or
"not", however alike the rest is. Between articles that are copies of each other a sentence is an
edited form of the other, so there replaced words are allowed, too.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from difflib import SequenceMatcher

from retrieval.answer import Quote
from retrieval.article import Article
from retrieval.dates.days import as_day

# Twice the terms in common over the terms of both (Ratcliff, Obershelp 1988): two may be added to
# a sentence of nine terms. Of some 50 pairs of sentences from news at or above .85 that differ
# only by additions, nearly all said the same when read; short sentences need more.
_MIN_RATIO = 0.9
# In articles that are copies, with any edit. Of 26 such pairs from news at or above .8, 25 said
# the same when read; between .6 and .7, 5 of 9.
_MIN_RATIO_IN_COPIES = 0.8

# As terms: negations, and numbers written as words, of the larger languages.
_DECISIVE = frozenset(
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
    """Return the positions of the first `limit` sentences that differ, each with its duplicates.

    Sentences are given as their terms, and each is folded into the first one that says the same.
    `are_copies` says of two of them, by position, whether their articles are copies.
    """
    groups: list[list[int]] = []
    term_sets = [frozenset(terms) for terms in sentences]
    for position, terms in enumerate(sentences):
        for group in groups:
            first = group[0]
            edited = are_copies(first, position)
            min_ratio = _MIN_RATIO_IN_COPIES if edited else _MIN_RATIO
            # A quick bound: a term that only one of them has is not in common.
            unshared = len(term_sets[first] ^ term_sets[position])
            max_unshared = (1 - min_ratio) * (len(sentences[first]) + len(terms))
            if unshared <= max_unshared and _say_the_same(
                sentences[first], terms, min_ratio, edited
            ):
                group.append(position)
                break
        else:
            if len(groups) < limit:
                groups.append([position])
    return groups


def with_also_in(quote: Quote, articles: Iterable[Article], latest: date) -> Quote:
    """Add to `also_in` the articles that have the quote word for word, if not from after a day."""
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
    first: Sequence[str], second: Sequence[str], min_ratio: float, is_edited: bool
) -> bool:
    if first == second:
        return True
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    if matcher.ratio() < min_ratio:
        return False
    unshared: set[str] = set()
    for change, start, end, other_start, other_end in matcher.get_opcodes():
        if change == "replace" and not is_edited:
            return False
        if change != "equal":
            unshared.update(first[start:end], second[other_start:other_end])
    return not any(term in _DECISIVE or any(map(str.isdigit, term)) for term in unshared)
