"""Why no sentence answers: as values, for any language, and as a sentence in English."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from retrieval.article import Article

NAMED_WORDS = 5
_WORD_LENGTH = 40
_TITLE_LENGTH = 120


class SilenceKind(StrEnum):
    """What keeps a question from being answered."""

    NO_ARTICLES = "no-articles"  # the library is empty
    SMALL_TALK = "small-talk"  # it speaks of the two who talk
    NO_WORDS = "no-words"  # it holds no word to look for
    OTHER_LANGUAGE = "other-language"  # no article is in its language
    UNKNOWN_WORDS = "unknown-words"  # no article has `words`
    SINGLE_WORD = "single-word"  # it is but the one of `words`, which articles have
    TOO_LITTLE = "too-little"  # articles have its words, and no sentence says enough


@dataclass(frozen=True, slots=True)
class Silence:
    """Why there is no answer; `nearest` are the articles closest to the question, best first.

    `is_gap` says that another article could have had the answer: it was more than small talk or
    a word.
    """

    kind: SilenceKind
    words: tuple[str, ...] = ()
    nearest: tuple[Article, ...] = ()
    is_gap: bool = False

    def __str__(self) -> str:
        """Say it in an English sentence or two."""
        match self.kind:
            case SilenceKind.NO_ARTICLES:
                return "There are no articles yet, so there is nothing to quote from."
            case SilenceKind.SMALL_TALK:
                return "I only quote articles: ask about what they report."
            case SilenceKind.NO_WORDS:
                return (
                    "The question has no word to look for: ask about someone or something by name."
                )
            case SilenceKind.OTHER_LANGUAGE:
                return "None of the articles is in the language of the question."
            case SilenceKind.UNKNOWN_WORDS:
                return _no_article_has(self.words)
            case SilenceKind.SINGLE_WORD:
                word = _quoted(shortened_word(self.words[0]))
                return f"The articles have the word {word}: ask what you want to know about it."
            case SilenceKind.TOO_LITTLE:
                reason = (
                    "The articles have words of your question, but no sentence that seems to "
                    "answer it."
                )
                if not self.nearest:
                    return reason
                title = _quoted(_shortened(self.nearest[0].title, _TITLE_LENGTH))
                return f"{reason} The nearest article is {title}."


def shortened_word(word: str) -> str:
    """Cut what is too long for a word, with a mark."""
    return _shortened(word, _WORD_LENGTH)


def _no_article_has(words: Sequence[str]) -> str:
    named = [_quoted(shortened_word(word)) for word in words[:NAMED_WORDS]]
    if len(words) > NAMED_WORDS:
        return f"No article has the words {', '.join(named)} or {len(words) - len(named)} more."
    if len(named) == 1:
        return f"No article has the word {named[0]}."
    return f"No article has the words {', '.join(named[:-1])} or {named[-1]}."


def _quoted(text: str) -> str:
    return f"“{text}”"


def _shortened(text: str, length: int) -> str:
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"
