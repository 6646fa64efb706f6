"""Phrases in the forms in which chats spell them: without capitals, accents and apostrophes."""

from functools import lru_cache
from unicodedata import normalize

APOSTROPHES = "'’‘`´ʼ"


def fold(text: str) -> str:
    """Return a text in lower case without accents, of the same length.

    >>> fold("Été d’août")
    "ete d'aout"
    """
    return "".join(map(_folded_character, text))


@lru_cache(maxsize=4096)
def _folded_character(character: str) -> str:
    if character in APOSTROPHES:
        return "'"
    lower = character.casefold()
    parts = normalize("NFD", lower)
    return parts[0] if normalize("NFC", parts) == lower and parts else character


def phrase_lines(text: str) -> str:
    """Return the lines of a text, each with alternatives of a regular expression, as one of all.

    >>> phrase_lines("hi|hey\\ngrüß dich")
    'hi|hey|gruß dich'
    """
    return "|".join(fold(line.strip()) for line in text.strip().split("\n"))
