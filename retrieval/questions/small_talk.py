"""Small talk: what is said to the bot and asks nothing of articles. Start at `small_talk`."""

from functools import lru_cache

import regex

from retrieval.questions.folding import APOSTROPHES, fold, phrase_lines
from retrieval.questions.lexicons.small_talk import FILLERS, PHRASES
from retrieval.silence import SmallTalk
from retrieval.text.normalization import DEFAULT_LANGUAGE
from retrieval.text.segmentation import UNSPACED_LANGUAGES

_MAX_LENGTH = 120  # characters: a longer message says more
_MAX_PHRASES = 12

# Pronouns of the first and second person.
_PRONOUNS = {
    "de": "ich mich mir mein meine du dich dir dein deine euch ihr",
    "en": "i i'm me my mine you you're your yours yourself u",
    "es": "yo me mí mi tú tu te ti eres estás usted ustedes",
    "fr": "je j(?=') moi mon ma tu toi te t(?=') ton ta vous votre",  # "y a-t-il" is neither
    "it": "io mi mio mia tu ti tuo tua sei voi",
    "nl": "ik mij mijn jij je jou jouw u uw",
    "pt": "eu me meu minha você vocês tu teu tua",
    "ru": "я мне меня мой моя ты тебя тебе твой твоё вы вас вам ваш",
    "tr": "ben bana beni benim sen sana seni senin siz size sizin",
    "zh": "我 你 您",
}
_NO_WORD = regex.compile(r"[^\p{L}\p{M}\p{N}]+")
_APOSTROPHE = regex.compile(f"[{APOSTROPHES}]")


def small_talk(message: str) -> SmallTalk | None:
    """Return what a message is about that is nothing but small talk; None if it is more.

    It may be in any language, as a reader can say "thanks" in another than that of the articles.

    >>> small_talk("Hi! Who are you?"), small_talk("thx a lot"), small_talk("Who are the Help?")
    (<SmallTalk.IDENTITY: 'identity'>, <SmallTalk.THANKS: 'thanks'>, None)
    """
    if len(message) > _MAX_LENGTH:
        return None
    words = _NO_WORD.sub(" ", fold(_APOSTROPHE.sub("", message))).strip()
    topics: set[SmallTalk] = set()
    for _ in range(_MAX_PHRASES):
        if not words:
            break
        length, topic = _longest(words)
        if not length:
            return None
        if topic:
            topics.add(topic)
        words = words[length:].lstrip()
    else:
        return None
    return min(topics, key=list(SmallTalk).index, default=None)


def _longest(words: str) -> tuple[int, SmallTalk | None]:
    """Return the length of the longest phrase at the beginning, and its topic, if it has one."""
    lengths = {topic: _end(pattern, words) for topic, pattern in _patterns().items()}
    longest = max(lengths.values())
    # Of equals the first topic is the most telling; a phrase says more than a filler.
    return longest, next(topic for topic in (*SmallTalk, None) if lengths[topic] == longest)


def _end(pattern: "regex.Pattern[str]", words: str) -> int:
    match = pattern.match(words)
    return match.end() if match else 0


@lru_cache
def _patterns() -> dict[SmallTalk | None, "regex.Pattern[str]"]:
    """Return a pattern of the phrases about each topic, and of those that may stand between."""
    patterns: dict[SmallTalk | None, regex.Pattern[str]] = {
        topic: _compiled([phrases[topic] for phrases in PHRASES.values() if topic in phrases])
        for topic in SmallTalk
    }
    patterns[None] = _compiled([FILLERS])
    return patterns


def _compiled(texts: list[str]) -> "regex.Pattern[str]":
    alternatives = "|".join(map(phrase_lines, texts)).replace("'", "").replace("-", " ")
    return regex.compile(rf"(?:{alternatives})(?!\S)", regex.POSIX)  # the longest of them


def is_personal(message: str, language: str | None) -> bool:
    """Whether a message has "I" or "you" in it.

    >>> is_personal("Who are you?", "en"), is_personal("Who sang?", "en")
    (True, False)
    """
    pronoun = _pronoun(language or DEFAULT_LANGUAGE)
    plain = message.casefold().replace("’", "'")
    return pronoun is not None and pronoun.search(plain) is not None


@lru_cache
def _pronoun(language: str) -> "regex.Pattern[str] | None":
    if language not in _PRONOUNS:
        return None
    edges = (
        ("", "") if language in UNSPACED_LANGUAGES else (r"(?<![\p{L}\p{M}])", r"(?![\p{L}\p{M}])")
    )
    words = "|".join(sorted(_PRONOUNS[language].split(), key=len, reverse=True))
    return regex.compile(f"{edges[0]}(?:{words}){edges[1]}")
