"""Several questions in one message, and where each begins. Start at `questions_in`."""

from functools import lru_cache

import regex

from retrieval.questions.question_words import question_words
from retrieval.text.analysis import analyze_question
from retrieval.text.normalization import DEFAULT_LANGUAGE
from retrieval.text.segmentation import is_unspaced

MAX_QUESTIONS = 3
_MAX_LENGTH = 400  # characters: a longer message is a pasted text, not a few questions
_MAX_ASKING_START = 5  # characters before the word that asks, for "¿" or a preposition: "by how"

_ENDS = regex.compile(r"[?？؟]+\s*")
_CONJUNCTIONS = {
    "ar": r"\s*[،,]?\s+و(?=\p{L})",
    "de": r"\s*,?\s+und\s+",
    "en": r"\s*,?\s+and\s+",
    "es": r"\s*,?\s+[ye]\s+",
    "fr": r"\s*,?\s+et\s+",
    "it": r"\s*,?\s+e\s+",
    "nl": r"\s*,?\s+en\s+",
    "pt": r"\s*,?\s+e\s+",
    "ru": r"\s*,?\s+(?:и|а)\s+",
    "tr": r"\s*,?\s+ve\s+",
}


# They ask about a noun, so that "which towns" is no whole question yet.
_DETERMINERS = regex.compile(
    r"[¿\s]*(?:\p{L}{1,3}\s+)?(?:which|what|how (?:many|much)|welche\w*|was für|wie ?viele?"
    r"|quel\w*|combien|qu[ée]|cuánt\w+|cuál\w*|qual\w*|quant\w+|welk\w*|hoeveel|hangi|kaç|как[оаи]\w+"
    r"|сколько|أي|كم)\b",
    regex.IGNORECASE,
)
_AUXILIARIES = regex.compile(
    r"do|does|did|is|are|was|were|has|have|had|can|could|will|would|should", regex.IGNORECASE
)
_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+")
_LETTER = regex.compile(r"[\p{L}\p{M}]")


def questions_in(message: str, language: str | None) -> list[str]:
    """Return the questions of a message, the first few if there are many; itself if it is one.

    >>> questions_in("when is the fair held, and how long does it last?", "en")
    ['when is the fair held', 'how long does it last?']
    >>> questions_in("when and where is the fair held?", "en")
    ['when and where is the fair held?']
    """
    if len(message) > _MAX_LENGTH or is_unspaced(language):
        return [message]
    questions: list[str] = []
    for sentence in _sentences(message, language):
        questions += _clauses(sentence, language)
    return questions[:MAX_QUESTIONS] if len(questions) > 1 else [message]


def _sentences(message: str, language: str | None) -> list[str]:
    """Cut a message after the marks behind which another question begins."""
    parts, start = [], 0
    for end in _ENDS.finditer(message):
        following = message[end.end() :]
        only_exclaims = not analyze_question(message[: end.start()], language)
        if not only_exclaims and _asking_word(following, language):
            parts.append(message[start : end.end()].strip())
            start = end.end()
    return [*parts, message[start:].strip()]


def _clauses(sentence: str, language: str | None) -> list[str]:
    """Cut a sentence before an "and" behind which it asks again."""
    parts, start = [], 0
    for conjunction in _conjunction(language).finditer(sentence):
        before, after = sentence[start : conjunction.start()], sentence[conjunction.end() :]
        asking = _asking_word(after, language)
        if asking and not _AUXILIARIES.fullmatch(asking) and _is_question(before, language):
            parts.append(before.strip())
            start = conjunction.end()
    return [*parts, sentence[start:].strip()]


def _is_question(text: str, language: str | None) -> bool:
    """Whether a text asks about something: more than "when", or "which towns"."""
    content = analyze_question(text, language)
    if not content or not _asking_word(text, language):
        return False
    function_words = len(_WORD.findall(text)) - len(content)
    return function_words > 1 or not _DETERMINERS.match(text)


def _asking_word(text: str, language: str | None) -> str | None:
    """Return the word that asks at the beginning of a text; None if it does not ask."""
    words = question_words(language)
    opening = words.opening.match(text)
    start = opening.end() if opening else 0
    asking = words.asking.search(text, start)
    if asking is None or asking.start() - start > _MAX_ASKING_START:
        return None
    # Those of Arabic begin other words, too.
    return None if _LETTER.match(text, asking.end()) else asking.group()


@lru_cache
def _conjunction(language: str | None) -> "regex.Pattern[str]":
    return regex.compile(
        _CONJUNCTIONS.get(language or DEFAULT_LANGUAGE, r"(?!)"), regex.IGNORECASE
    )
