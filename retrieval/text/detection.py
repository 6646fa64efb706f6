"""Which language is a text in? By its script, and within a script by its stop words and letters.

No model: what asks and binds is half of any text, and the lists that divide questions hold it.
Of the questions of xquad, 8 words long, .993 are told right among its twelve languages and .976
among all, .001 wrong. py3langid has .999 and .984, but takes a second to load; eld has .996 and
.984 and takes 49 MB. python -m tests.evaluation.languages DATA
"""

from collections import Counter
from collections.abc import Collection
from functools import lru_cache

import regex

from retrieval.text.stop_words import LANGUAGES, stop_words

_SAMPLE = 4_000  # characters that are looked at: more tell no more
# The best must be this much better than the next, and have this share of the words.
_MARGIN = 1.25
_SHARE = 0.03
# A single word tells the language of no more words than these: "eta" is "and" in Basque.
_LONE = 6

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
_OTHER_SCRIPTS = {
    "ar": "Arabic", "bg": "Cyrillic", "bn": "Bengali", "el": "Greek", "fa": "Arabic",
    "he": "Hebrew", "hi": "Devanagari", "hy": "Armenian", "ja": "Kana", "ka": "Georgian",
    "ko": "Hangul", "ne": "Devanagari", "ru": "Cyrillic", "sr": "Cyrillic", "ta": "Tamil",
    "th": "Thai", "uk": "Cyrillic", "ur": "Arabic", "yi": "Hebrew", "zh": "Han",
}  # fmt: skip
# Letters that no other language of the same script has.
_LETTERS = {
    "tr": "ğı", "ro": "țţ", "vi": "ơưạảấầẩậắằặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ", "de": "ß",
    "es": "ñ¿¡", "pl": "łżźńś", "hu": "őű", "cs": "ěřů", "fr": "œ", "pt": "õ", "et": "õ",
    "lt": "ėųį", "ru": "ыэ", "uk": "іїєґ", "sr": "јљњћђџ", "fa": "پچژگی", "ur": "پچژگیٹڈڑےںھ",
    "eo": "ĉĝĥĵŝŭ", "sk": "ľĺŕ", "yi": "װױײ",
}  # fmt: skip
_WORD = regex.compile(r"[\p{L}\p{M}¿¡]+")


def detect_language(text: str, among: Collection[str] | None = None) -> str | None:
    """Give the language of a text by its ISO 639-1 code, one of `among` unless that is None.

    None where the text is too little to tell, a bare name for example, or is in none of them.
    """
    sample = text[:_SAMPLE]
    script = _script(sample)
    written = [
        language
        for language in sorted(LANGUAGES if among is None else among)
        if _OTHER_SCRIPTS.get(language, "Latin") == script
    ]
    if not written or (len(written) == 1 and script != "Latin"):
        return written[0] if written else None
    words = [word.casefold() for word in _WORD.findall(sample)]
    (best, most), *others = [*_votes(words, tuple(written)), ("", 0.0)]
    if most == 0 or most < _SHARE * len(words) or most < _MARGIN * others[0][1]:
        return None
    if most <= 1 and len(words) > _LONE:
        return None
    return best


def _script(text: str) -> str | None:
    """Give the script of most of a text; kana among Chinese characters make it Japanese."""
    plain = text.encode("ascii", "ignore")
    letters = len(plain.translate(None, _NO_ASCII_LETTERS))
    others = len(text) - len(plain)
    if letters > others * max(_DENSITY.values()):
        return "Latin"  # whatever the others are; to look at each takes half of the whole time
    counts: Counter[str | None] = Counter()
    for match in _SCRIPT.finditer(text):
        counts[match.lastgroup] += match.end() - match.start()
    if counts["Kana"] * 10 > counts["Han"]:
        counts["Kana"] += counts.pop("Han", 0)
    if not counts:
        return None
    return max(counts, key=lambda script: counts[script] * _DENSITY.get(script or "", 1))


def _votes(words: list[str], languages: tuple[str, ...]) -> list[tuple[str, float]]:
    """Count the words that speak for each language, shared ones in equal parts; most first."""
    votes: dict[str, float] = dict.fromkeys(languages, 0.0)
    speakers, letters = _speakers(languages), _letters(languages)
    for word in words:
        of_word = speakers.get(word, ())
        for language in of_word:
            votes[language] += 1 / len(of_word)
        if not word.isascii():  # as all these letters
            for language in {of for letter in letters.keys() & word for of in letters[letter]}:
                votes[language] += 1
    return sorted(votes.items(), key=lambda vote: -vote[1])


@lru_cache
def _speakers(languages: tuple[str, ...]) -> dict[str, list[str]]:
    speakers: dict[str, list[str]] = {}
    for language in languages:
        for word in {word for phrase in stop_words(language) for word in phrase.split()}:
            speakers.setdefault(word, []).append(language)
    return speakers


@lru_cache
def _letters(languages: tuple[str, ...]) -> dict[str, list[str]]:
    letters: dict[str, list[str]] = {}
    for language in languages:
        for letter in _LETTERS.get(language, ""):
            letters.setdefault(letter, []).append(language)
    return letters
