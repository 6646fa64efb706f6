"""Why no sentence answers a question: as a value, and as a sentence in English.

`bot/texts/en.ftl` has the same sentences for the chat; a test there compares them.
"""

from dataclasses import dataclass
from enum import StrEnum

from retrieval.article import Article

_MAX_NAMED_WORDS = 5
_WORD_LENGTH = 40  # characters
_TITLE_LENGTH = 120  # characters


class SilenceKind(StrEnum):
    """What keeps a question from being answered."""

    NO_ARTICLES = "no-articles"  # the library is empty
    SMALL_TALK = "small-talk"  # it is about the bot or the reader
    NO_WORDS = "no-words"  # it has no word to search for
    OTHER_LANGUAGE = "other-language"  # no article is in its language
    UNKNOWN_WORDS = "unknown-words"  # no article has its `words`
    SINGLE_WORD = "single-word"  # it is only the one of `words`, which articles have
    TOO_LITTLE = "too-little"  # articles have its words, and no sentence says enough


class SmallTalk(StrEnum):
    """What small talk is about, the most telling first: "Hi, who are you?" asks who it is."""

    MAKER = "maker"
    IS_AI = "is-ai"
    IDENTITY = "identity"
    EXTENT = "extent"
    SOURCES = "sources"
    LANGUAGES = "languages"
    ABILITY = "ability"
    HELP = "help"
    JOKE = "joke"
    TRUST = "trust"
    COMPLAINT = "complaint"
    PRAISE = "praise"
    THANKS = "thanks"
    FAREWELL = "farewell"
    MOOD = "mood"
    GREETING = "greeting"
    CHATTER = "chatter"  # "ok", "lol", "test"


@dataclass(frozen=True, slots=True)
class Silence:
    """Why there is no answer; `nearest` are the articles closest to the question, best first.

    `is_gap` means that another article could have had the answer: it was more than small talk or
    a word. `topic` is what small talk is about, None if only its "I" or "you" shows that it is.
    """

    kind: SilenceKind
    words: tuple[str, ...] = ()
    nearest: tuple[Article, ...] = ()
    is_gap: bool = False
    topic: SmallTalk | None = None

    @property
    def named_words(self) -> tuple[str, ...]:
        """The first of `words`, as many and as much of each as a sentence can name."""
        return tuple(_shortened(word, _WORD_LENGTH) for word in self.words[:_MAX_NAMED_WORDS])

    @property
    def unnamed_words(self) -> int:
        """How many of `words` are not among the named ones."""
        return max(0, len(self.words) - _MAX_NAMED_WORDS)

    def __str__(self) -> str:
        """Return the reason as one or two English sentences."""
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
                return "None of the articles is in the language of your question."
            case SilenceKind.UNKNOWN_WORDS:
                return self._no_article_has()
            case SilenceKind.SINGLE_WORD:
                word = _quoted(self.named_words[0])
                return f"The articles have the word {word}: ask what you want to know about it."
            case SilenceKind.TOO_LITTLE:
                return self._too_little()

    def _no_article_has(self) -> str:
        *others, last = map(_quoted, self.named_words)
        if self.unnamed_words:
            others, last = [*others, last], f"{self.unnamed_words:,} more"
        if not others:
            return f"No article has the word {last}."
        return f"No article has the words {', '.join(others)} or {last}."

    def _too_little(self) -> str:
        reason = (
            "The articles have words from your question, but no sentence that seems to answer it."
        )
        if not self.nearest:
            return reason
        title = _quoted(_shortened(self.nearest[0].title, _TITLE_LENGTH))
        return f"{reason} The nearest article is {title}."


def _quoted(text: str) -> str:
    return f"“{text}”"


def _shortened(text: str, length: int) -> str:
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"
