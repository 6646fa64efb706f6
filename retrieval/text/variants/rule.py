"""A rule for one kind of phrase, and the pieces of patterns that the kinds share."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

import regex

# A piece of a phrase that becomes a term: its text, its start and end in the phrase, and its kind:
# "word" and "number" are normalised as any, a "term" stays as it is.
Piece = tuple[str, int, int, str]

DIGIT = r"\p{Nd}"
SIGNS = "%٪'’-"
NUMBER = r"\p{Nd}+(?:[.,٫٬]\p{Nd}+)*"
SPACE = r"[\x20\xa0\u202f]"
BEFORE_NUMBER = r"(?<![\p{L}\p{M}\p{N}]|\p{N}[.,٫٬:])"
BEFORE_WORD = r"(?<![\p{L}\p{M}\p{N}])"
_TELLING = 3  # letters of a word that are enough for a hint
END = r"(?![\p{L}\p{M}\p{N}])"


@dataclass(frozen=True)
class Rule:
    """A kind of phrase: its pattern, how to find it quickly, and how to read it.

    `first` is a set of the characters that it can begin with. Few texts have a phrase, so they are
    searched for hints first. These are patterns of the standard library for a text in lower case,
    and quick if they begin with a letter: `after_space` matches what follows a space in or beside
    a phrase; `after_digit` what follows a digit in a phrase without spaces, and `elsewhere` what
    follows one of `SIGNS` there.
    `read` returns the pieces of a phrase, None if it is none after all.
    """

    first: str
    pattern: str
    read: Callable[[str], list[Piece] | None]
    after_space: tuple[str, ...] = ()
    after_digit: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()

    @cached_property
    def compiled(self) -> "regex.Pattern[str]":
        """The pattern alone."""
        return regex.compile(f"(?V1){self.pattern}")


def one_of(words: Iterable[str]) -> str:
    """Return a pattern that matches any of some words, the longest first; a space is any."""
    by_first: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        by_first.setdefault(word[0], []).append(_escaped(word[1:]))
    if not by_first:
        return "(?!)"
    # By first letter, because most words begin with another one.
    return "(?:" + "|".join(f"{_escaped(c)}(?:{'|'.join(r)})" for c, r in by_first.items()) + ")"


def _escaped(text: str) -> str:
    return str(regex.escape(text).replace(r"\ ", r"\s+"))


def first_letters(words: Iterable[str]) -> str:
    """Return the letters that some words begin with."""
    return "".join(sorted({word[0] for word in words}))


def words_behind(before: str, words: Iterable[str]) -> tuple[str, ...]:
    """Return the hints for words behind a space and a pattern of a fixed width before it."""
    beginnings = {_escaped(word[:_TELLING]) for word in words}
    return tuple(rf"{start}(?<={before}\s{start})" for start in sorted(beginnings))
