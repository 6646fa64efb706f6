"""The term that a single word is a variant of, by language: "thirty", "feb", "nineties"."""

from functools import lru_cache

from retrieval.text.variants.month_words import month_variants
from retrieval.text.variants.name_words import name_variants
from retrieval.text.variants.number_words import PERCENT_WORDS, cardinals, ordinals

PERCENT = "percent"
_FIRST_ORDINAL = 3  # "first" and "second" more often mean something else
_LAST_ORDINAL = 20
# The decades of the last century, from the twenties on. In Latin languages they are numbers after
# "years", which `phrases` reads.
_DECADES = {
    "ar": "عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين",
    "de": "zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger",
    "en": "twenties thirties forties fifties sixties seventies eighties nineties",
    "ru": "двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност",
}
_DECADE_FORMS = {
    "ar": ("{}ات", "{}يات", "ال{}ات", "ال{}يات"),
    "de": ("{}", "{}n"),
    "ru": ("{}ые", "{}ых", "{}ым", "{}ыми"),
}
# What stands behind the first year of a decade in its term.
DECADE_SUFFIXES = {"de": "er", "en": "s"}
_GERMAN_DECADE_NUMBERS = {
    f"{century}{decade}0er{ending}": f"{century or 19}{decade}0er"
    for century in ("", 18, 19, 20)
    for decade in range(2 if not century else 0, 10)
    for ending in ("", "n")
}
_OTHERS = {"en": {"ppl": "people", "usa": "us"}}


@lru_cache
def word_variants(language: str) -> dict[str, str]:
    """Return the word that each variant stands for, both in lower case."""
    return {
        **{word: str(value) for word, value in cardinals(language).items()},
        **month_variants(language),
        **dict.fromkeys(PERCENT_WORDS.get(language, "").split(), PERCENT),
        **_ordinals(language),
        **_decades(language),
        **name_variants(language),
        **_OTHERS.get(language, {}),
    }


def decade_words(language: str) -> dict[str, int]:
    """Return the first year of each decade that has a word of its own, in all its forms."""
    forms = _DECADE_FORMS.get(language, ("{}",))
    return {
        form.format(word): 10 * decade
        for decade, word in enumerate(_DECADES.get(language, "").split(), 192)
        for form in forms
    }


def _ordinals(language: str) -> dict[str, str]:
    if language != "en":
        return {}
    return {
        word: f"{value}{'rd' if value == 3 else 'th'}"
        for word, value in ordinals(language).items()
        if _FIRST_ORDINAL <= value <= _LAST_ORDINAL
    }


def _decades(language: str) -> dict[str, str]:
    suffix = DECADE_SUFFIXES.get(language, "")
    words = {word: f"{year}{suffix}" for word, year in decade_words(language).items()}
    return words | (_GERMAN_DECADE_NUMBERS if language == "de" else {})
