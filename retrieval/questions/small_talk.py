"""Small talk: what is said to the bot and asks nothing of articles. Start at `small_talk`."""

from functools import lru_cache

import regex

from retrieval.questions.folding import APOSTROPHES, fold, phrase_lines
from retrieval.questions.lexicons.small_talk import FILLERS, PHRASES
from retrieval.questions.question_words import question_words
from retrieval.silence import SmallTalk
from retrieval.text.normalization import DEFAULT_LANGUAGE

_MAX_LENGTH = 120  # characters: a longer message says more
_MAX_PHRASES = 12

# Pronouns of the first person, and of the second.
_FIRST = {
    "de": "ich mich mir mein meine",
    "en": "i i'm me my mine",
    "es": "yo me mí mi",
    "fr": "je j(?=') moi mon ma",
    "it": "io mi mio mia",
    "nl": "ik mij mijn",
    "pt": "eu me meu minha",
    "ru": "я мне меня мой моя",
    "tr": "ben bana beni benim",
    "zh": "我",
}
_SECOND = {
    "de": "du dich dir dein deine euch ihr",
    "en": "you you're your yours yourself u",
    "es": "tú tu te ti eres estás usted ustedes",
    "fr": "tu toi te t(?=') ton ta vous votre",  # "y a-t-il" has none
    "it": "tu ti tuo tua sei voi",
    "nl": "jij je jou jouw u uw",
    "pt": "você vocês tu teu tua",
    "ru": "ты тебя тебе твой твоё вы вас вам ваш",
    "tr": "sen sana seni senin siz size sizin",
    "zh": "你 您",
}
_HAN = regex.compile(r"\p{Han}")
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
    """Whether a message is about "you", or tells of "me"; what it asks may be for "me".

    >>> is_personal("Who are you?", "en"), is_personal("Can I swim there?", "en")
    (True, False)
    """
    language = language or DEFAULT_LANGUAGE
    plain = message.casefold().replace("’", "'")
    if _has_pronoun(plain, _SECOND.get(language)):
        return True
    asks = question_words(language).asking.search(plain) is not None
    return not asks and _has_pronoun(plain, _FIRST.get(language))


def _has_pronoun(message: str, pronouns: str | None) -> bool:
    return pronouns is not None and _pronoun(pronouns).search(message) is not None


@lru_cache
def _pronoun(pronouns: str) -> "regex.Pattern[str]":
    edges = ("", "") if _HAN.match(pronouns) else (r"(?<![\p{L}\p{M}])", r"(?![\p{L}\p{M}])")
    words = "|".join(sorted(pronouns.split(), key=len, reverse=True))
    return regex.compile(f"{edges[0]}(?:{words}){edges[1]}")
