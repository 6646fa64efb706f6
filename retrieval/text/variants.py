"""English spelling variants of numbers, months and names, each mapped to one term.

P@1 on both halves without and with them, the paragraph's score added by .7: squad.json .669, .671
and .672, .670; xquad.en .778, .771 and .780, .775; wikiqa-dev one question of 126 more. They help
questions that people type; the questions of these sets were written with the text at hand.
"""

import re
from decimal import Decimal

import regex

_SCALES = {
    "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "mn": 10**6, "bn": 10**9, "tn": 10**12,
}  # fmt: skip
_NAMES = {
    "united states of america": "us", "united states": "us", "u.s.a.": "us", "usa": "us",
    "united kingdom": "uk", "united nations": "un", "european union": "eu",
    "per cent": "percent", "%": "percent",
}  # fmt: skip

# Several words, or a sign, that are one term. The lookahead comes first because most words begin
# with another character.
PHRASE = (
    r"(?=[\p{Nd}%EePpUu])(?i:(?<![\p{L}\p{N}.,])\p{Nd}+(?:[.,]\p{Nd}+)*\ ?(?:"
    + "|".join(_SCALES)
    + r")(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:"
    + "|".join(regex.escape(name).replace(r"\ ", r"\s+") for name in _NAMES if name != "%")
    + r")(?![\p{L}\p{N}])|%)"
)
# What every such phrase contains. Few sentences have it, so a search for it saves trying PHRASE at
# every character. It begins with a set of characters, because the search for one is quick.
PHRASE_HINT = re.compile(
    rf"[%\dEePpUu](?i:(?<=%)|(?<=\d) ?(?:{'|'.join(_SCALES)})"
    r"|(?<=p)er\s+cent|(?<=u)(?:nited\s|sa\b|\.s\.a)|(?<=e)uropean\s+u)"
)
# How such a phrase continues after its first space.
PHRASE_CONTINUATION = (
    "(?i:" + "|".join([*_SCALES, *(name.split()[1] for name in _NAMES if " " in name)]) + ")"
)

# From "two" on: "one" and "second" more often mean something else.
_CARDINALS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
    "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_ORDINALS = {
    "third": "3rd", "fourth": "4th", "fifth": "5th", "sixth": "6th", "seventh": "7th",
    "eighth": "8th", "ninth": "9th", "tenth": "10th", "eleventh": "11th", "twelfth": "12th",
    "thirteenth": "13th", "fourteenth": "14th", "fifteenth": "15th", "sixteenth": "16th",
    "seventeenth": "17th", "eighteenth": "18th", "nineteenth": "19th", "twentieth": "20th",
}  # fmt: skip
_MONTHS = {
    "jan": "january", "feb": "february", "mar": "march", "apr": "april", "jun": "june",
    "jul": "july", "aug": "august", "sep": "september", "sept": "september", "oct": "october",
    "nov": "november", "dec": "december",
}  # fmt: skip
# By casefolded word.
WORD_VARIANTS = {
    **{word: str(number) for word, number in _CARDINALS.items()},
    **_ORDINALS,
    **_MONTHS,
    "ppl": "people",
}


def phrase_term(phrase: str) -> str:
    """Return the term of a match of PHRASE.

    >>> phrase_term("5.2 million"), phrase_term("United States")
    ('5200000', 'us')
    """
    folded = " ".join(phrase.casefold().split())
    if folded in _NAMES:
        return _NAMES[folded]
    scale = next(scale for scale in _SCALES if folded.endswith(scale))
    number = folded.removesuffix(scale).rstrip().replace(",", "")
    if number.count(".") > 1:
        return folded  # 1.2.3 million
    return f"{(Decimal(number) * _SCALES[scale]).normalize():f}"
