"""Text → language, by its script, and within a script by its stop words and letters.

No model is needed: about half of any text is stop words, and we have lists of those. Of the
questions of xquad, 8 words long, .993 are detected right among its twelve languages and .976 among
all, .001 wrong. py3langid has .999 and .984, but takes a second to load; eld has .996 and .984 and
takes 49 MB. python -m tests.evaluation.languages DATA
"""

from collections import Counter
from collections.abc import Collection
from functools import lru_cache

import regex

from retrieval.text.stop_words import LANGUAGES, function_words

_SAMPLE_LENGTH = 4_000  # characters that are read: more add nothing
# The best language must have so many times the votes of the next, and this share of the words.
_MIN_MARGIN = 1.25
_MIN_SHARE = 0.03
# A single vote decides for a text of at most so many words: "eta" is "and" in Basque.
_MAX_WORDS_FOR_ONE_VOTE = 6

# What a text needs to be plainly in a language, and by how much that must lead. Among twelve
# languages .01 of xquad's questions are untold then instead of .006.
_MIN_PLAIN_VOTES, _MIN_PLAIN_LEAD = 2.0, 1.0

_SCRIPT = regex.compile(
    r"(?P<Latin>\p{Latin}+)|(?P<Cyrillic>\p{Cyrillic}+)|(?P<Arabic>\p{Arabic}+)"
    r"|(?P<Greek>\p{Greek}+)|(?P<Devanagari>\p{Devanagari}+)|(?P<Han>\p{Han}+)"
    r"|(?P<Kana>[\p{Hiragana}\p{Katakana}]+)|(?P<Hangul>\p{Hangul}+)|(?P<Thai>\p{Thai}+)"
    r"|(?P<Armenian>\p{Armenian}+)|(?P<Bengali>\p{Bengali}+)|(?P<Georgian>\p{Georgian}+)"
    r"|(?P<Hebrew>\p{Hebrew}+)|(?P<Tamil>\p{Tamil}+)|(?P<other>\p{L})"
)
_NO_ASCII_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())
# A character of these says as much as this many letters.
_DENSITY = {"Han": 3, "Kana": 2, "Hangul": 2}
_NON_LATIN_SCRIPTS = {
    "ar": "Arabic", "bg": "Cyrillic", "bn": "Bengali", "el": "Greek", "fa": "Arabic",
    "he": "Hebrew", "hi": "Devanagari", "hy": "Armenian", "ja": "Kana", "ka": "Georgian",
    "ko": "Hangul", "ne": "Devanagari", "ru": "Cyrillic", "sr": "Cyrillic", "ta": "Tamil",
    "th": "Thai", "uk": "Cyrillic", "ur": "Arabic", "yi": "Hebrew", "zh": "Han",
}  # fmt: skip
# Letters that no other language of the same script has.
_TELLING_LETTERS = {
    "tr": "ğı", "ro": "țţ", "vi": "ơưạảấầẩậắằặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ", "de": "ß",
    "es": "ñ¿¡", "pl": "łżźńś", "hu": "őű", "cs": "ěřů", "fr": "œ", "pt": "õ", "et": "õ",
    "lt": "ėųį", "ru": "ыэ", "uk": "іїєґ", "sr": "јљњћђџ", "fa": "پچژگی", "ur": "پچژگیٹڈڑےںھ",
    "eo": "ĉĝĥĵŝŭ", "sk": "ľĺŕ", "yi": "װױײ",
}  # fmt: skip
_WORD = regex.compile(r"[\p{L}\p{M}¿¡]+")


def detect_language(
    text: str, among: Collection[str] | None = None, *, plainly: bool = False
) -> str | None:
    """Return the ISO 639-1 code of a text's language, one of `among` unless that is None.

    None if the text is too short to tell, such as a bare name, or in none of these languages. If
    it has to be `plainly` in a language, a single word of that does not decide among those of one
    script: "war" is one of German's, and of English, too.
    """
    sample = text[:_SAMPLE_LENGTH]
    script = _main_script(sample)
    of_script = [
        language
        for language in sorted(LANGUAGES if among is None else among)
        if _NON_LATIN_SCRIPTS.get(language, "Latin") == script
    ]
    if not of_script or (len(of_script) == 1 and script != "Latin"):
        return of_script[0] if of_script else None
    words = [word.casefold() for word in _WORD.findall(sample)]
    (best, votes), *others = [*_votes(words, tuple(of_script)), ("", 0.0)]
    if votes == 0 or votes < _MIN_SHARE * len(words) or votes < _MIN_MARGIN * others[0][1]:
        return None
    if plainly and (votes < _MIN_PLAIN_VOTES or votes - others[0][1] < _MIN_PLAIN_LEAD):
        return None
    if votes <= 1 and len(words) > _MAX_WORDS_FOR_ONE_VOTE:
        return None
    return best


def _main_script(text: str) -> str | None:
    """Return the script of most of a text; with enough kana, Chinese characters are Japanese."""
    plain = text.encode("ascii", "ignore")
    letters = len(plain.translate(None, _NO_ASCII_LETTERS))
    others = len(text) - len(plain)
    if letters > others * max(_DENSITY.values()):
        return "Latin"  # whatever the others are; to count them takes half of the whole time
    counts: Counter[str | None] = Counter()
    for match in _SCRIPT.finditer(text):
        counts[match.lastgroup] += match.end() - match.start()
    if counts["Kana"] * 10 > counts["Han"]:
        counts["Kana"] += counts.pop("Han", 0)
    if not counts:
        return None
    return max(counts, key=lambda script: counts[script] * _DENSITY.get(script or "", 1))


def _votes(words: list[str], languages: tuple[str, ...]) -> list[tuple[str, float]]:
    """Return each language with the number of words that are its own, most first.

    A word of several languages counts for each in equal parts.
    """
    votes: dict[str, float] = dict.fromkeys(languages, 0.0)
    by_word, by_letter = _languages_by_word(languages), _languages_by_letter(languages)
    for word in words:
        of_word = by_word.get(word, ())
        for language in of_word:
            votes[language] += 1 / len(of_word)
        if not word.isascii():  # nor are these letters
            shared = by_letter.keys() & word
            for language in {language for letter in shared for language in by_letter[letter]}:
                votes[language] += 1
    return sorted(votes.items(), key=lambda vote: -vote[1])


@lru_cache
def _languages_by_word(languages: tuple[str, ...]) -> dict[str, list[str]]:
    by_word: dict[str, list[str]] = {}
    for language in languages:
        for word in {word for phrase in function_words(language) for word in phrase.split()}:
            by_word.setdefault(word, []).append(language)
    return by_word


@lru_cache
def _languages_by_letter(languages: tuple[str, ...]) -> dict[str, list[str]]:
    by_letter: dict[str, list[str]] = {}
    for language in languages:
        for letter in _TELLING_LETTERS.get(language, ""):
            by_letter.setdefault(letter, []).append(language)
    return by_letter
