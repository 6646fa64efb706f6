"""Messages that ask for the news, or for an overview, and not for a sentence that answers.

They are read in the words of each language in turn: a few words tell little of their language.
The words are in `lexicons.requests`. Start at `read_request`.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from functools import lru_cache
from unicodedata import combining, normalize

import regex

from retrieval.dates.days import as_day
from retrieval.dates.periods import TimeOfInterest
from retrieval.dates.reading import dated_phrases
from retrieval.questions.lexicons import requests as lexicon

NO_TIME = TimeOfInterest()

_MAX_LENGTH = 200  # characters: whoever writes more asks something of his own
_MAX_SUBJECT_WORDS = 15
_MAX_DIRECT_WORDS = 3  # of a subject right behind the words for news
_MAX_PLACE_WORDS = 3  # of one behind "what is happening in"
# "What happened" then is asked of the news; of earlier times, it is asked of their history.
_MAX_PAST = timedelta(days=366)

_LANGUAGES = ("en", *(language for language in lexicon.NEWS if language != "en"))
_MARKS = " \t\n,.;:!?…¿¡،؛؟\"'“”„«»()"
_PLAIN = {ord("’"): "'", ord("‘"): "'", ord(","): " ", ord("،"): " "}
_FOLDED_APART = {"de": {"ä": "(?:a|ae)", "ö": "(?:o|oe)", "ü": "(?:u|ue)"}}


class RequestKind(Enum):
    """What a message asks to be shown."""

    NEWS = "the newest articles"
    OVERVIEW = "how the best articles open"


@dataclass(frozen=True, slots=True)
class Request:
    """A request: its kind, its subject, "" for none, and the days that it limits itself to.

    `is_pointing`: the subject is a word such as "it", for what was spoken of before.
    """

    kind: RequestKind
    subject: str = ""
    time: TimeOfInterest = NO_TIME
    is_pointing: bool = False


def read_request(message: str, asked_at: date) -> Request | None:
    """Return what a message asks to be shown; None if it asks something else.

    >>> read_request("any updates on the strike?", date(2024, 2, 9)).subject
    'the strike'
    >>> read_request("who owns Fox News?", date(2024, 2, 9))
    """
    text = _tidied(message)
    if not text or len(text) > _MAX_LENGTH:
        return None
    found = (_read(text, as_day(asked_at), language) for language in _LANGUAGES)
    return next(filter(None, found), None)


def _read(text: str, today: date, language: str) -> Request | None:
    words = _words(language)
    text = _without_fillers(text, words)
    return _read_news(text, today, language) or _read_overview(text, today, language)


def _read_news(text: str, today: date, language: str) -> Request | None:
    words, folded = _words(language), _folded(text)
    if (happened := words.happened.fullmatch(folded)) and (
        request := _read_happened(text, happened, today, language)
    ):
        return request
    if (happening := words.happening.match(folded)) and (
        request := _read_rest(text[happening.end() :], today, language)
    ):
        return request if len(request.subject.split()) <= _MAX_PLACE_WORDS else None
    if (head := words.news.match(folded)) and (
        request := _read_rest(
            text[head.end() :],
            today,
            language,
            is_direct=words.named_directly.fullmatch(head.group()) is not None,
        )
    ):
        return request
    if not words.named.search(folded):
        return None
    time, rest = _split_time(text, today, language)
    if around := words.around.fullmatch(_folded(rest)):
        return _request(RequestKind.NEWS, rest[slice(*around.span("subject"))], time, language)
    is_whole = rest != text and words.news.fullmatch(_folded(rest))
    return Request(RequestKind.NEWS, "", time) if is_whole else None


def _read_happened(
    text: str, happened: "regex.Match[str]", today: date, language: str
) -> Request | None:
    if happened["time"] is None:
        return Request(RequestKind.NEWS)
    time, rest = _split_time(text[slice(*happened.span("time"))], today, language)
    is_of_news = not rest and time.start is not None and time.start >= today - _MAX_PAST
    return Request(RequestKind.NEWS, "", time) if is_of_news else None


def _read_rest(
    text: str, today: date, language: str, *, is_direct: bool = False
) -> Request | None:
    """Read what follows the words for news: nothing, a time, a subject, or both."""
    words = _words(language)
    time, rest = _split_time(text, today, language)
    rest = _without_fillers(rest, words)
    if not rest:
        return Request(RequestKind.NEWS, "", time)
    if about := words.about.match(_folded(rest)):
        return _request(RequestKind.NEWS, rest[about.end() :], time, language)
    if is_direct and len(rest.split()) <= _MAX_DIRECT_WORDS:
        return _request(RequestKind.NEWS, rest, time, language)
    return None


def _read_overview(text: str, today: date, language: str) -> Request | None:
    overview = _words(language).overview.fullmatch(_folded(text))
    if overview is None:
        return None
    subject = text[slice(*overview.span("subject"))]
    if news := _read_news(subject.strip(_MARKS), today, language):
        return news  # "summarize the news"
    return _request(RequestKind.OVERVIEW, subject, NO_TIME, language)


def _request(
    kind: RequestKind, subject: str, time: TimeOfInterest, language: str
) -> Request | None:
    words = _words(language)
    subject = _without_fillers(subject, words)
    if article := words.article_on.match(_folded(subject)):
        subject = subject[article.end() :]
    folded = _folded(subject)
    if not subject or len(subject.split()) > _MAX_SUBJECT_WORDS:
        return None
    if words.no_subject.match(folded):
        return None
    return Request(kind, subject, time, is_pointing=words.pointing.fullmatch(folded) is not None)


def _split_time(text: str, today: date, language: str) -> tuple[TimeOfInterest, str]:
    """Return the days that a text begins or ends with, and the text without them.

    A number alone may belong to the subject ("the world cup 2026"), a day to come does.
    """
    text = text.strip(_MARKS)
    for phrase in dated_phrases(text, today, language):
        named = text[phrase.start : phrase.end].strip()
        is_to_come = phrase.time.start is not None and phrase.time.start > today
        if named.isdecimal() or is_to_come:
            continue
        before, after = text[: phrase.start].strip(_MARKS), text[phrase.end :].strip(_MARKS)
        if joining := _words(language).joining.search(_folded(before)):
            before = before[: joining.start()].strip(_MARKS)
        if not before or not after:
            return phrase.time, before or after
    return NO_TIME, text


# ── words ──────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Words:
    """The patterns of one language, for folded text."""

    news: "regex.Pattern[str]"
    named: "regex.Pattern[str]"
    named_directly: "regex.Pattern[str]"
    happening: "regex.Pattern[str]"
    happened: "regex.Pattern[str]"
    about: "regex.Pattern[str]"
    joining: "regex.Pattern[str]"
    around: "regex.Pattern[str]"
    overview: "regex.Pattern[str]"
    before: "regex.Pattern[str]"
    behind: "regex.Pattern[str]"
    no_subject: "regex.Pattern[str]"
    pointing: "regex.Pattern[str]"
    article_on: "regex.Pattern[str]"


@lru_cache
def _words(language: str) -> _Words:
    end = r"(?![\p{L}\p{M}\p{N}-])"

    def compiled(lines: str, after: str = "") -> "regex.Pattern[str]":
        alternatives = "|".join(filter(None, map(str.strip, lines.splitlines())))
        return regex.compile(f"(?:{_folded_pattern(alternatives, language)}){after}")

    return _Words(
        news=compiled(lexicon.NEWS[language], end),
        named=compiled(lexicon.NAMED[language]),
        named_directly=compiled(lexicon.NAMED_DIRECTLY.get(language, "(?!)")),
        happening=compiled(lexicon.HAPPENING[language], end),
        happened=compiled(lexicon.HAPPENED[language]),
        about=compiled(lexicon.ABOUT[language], r"(?:\s+|(?<='))"),
        joining=regex.compile(
            rf"(?r)(?:^|\s)(?:{_folded_pattern(lexicon.ABOUT[language], language)})\Z"
        ),
        around=compiled(lexicon.AROUND.get(language, "(?!)")),
        overview=compiled(lexicon.OVERVIEW[language]),
        before=compiled(lexicon.BEFORE[language], rf"{end}[\s,:،]*"),
        behind=regex.compile(
            rf"(?r)(?<![\p{{L}}\p{{M}}\p{{N}}])"
            rf"(?:{_folded_pattern(lexicon.BEHIND[language], language)})\Z"
        ),
        no_subject=compiled(lexicon.NO_SUBJECT[language], end),
        pointing=compiled(lexicon.POINTING[language]),
        article_on=compiled(lexicon.ARTICLE_ON[language], r"\s+"),
    )


def _without_fillers(text: str, words: _Words) -> str:
    """Return a text without "please", "right now" and the like at its ends."""
    text = text.strip(_MARKS)
    if before := words.before.match(_folded(text)):
        text = text[before.end() :] if before.end() < len(text) else text
    while (behind := words.behind.search(_folded(text))) and behind.start():
        text = text[: behind.start()].strip(_MARKS)
    return text


def _tidied(message: str) -> str:
    """Return a message in composed characters, with single spaces and plain apostrophes."""
    plain = normalize("NFC", message[: 2 * _MAX_LENGTH]).translate(_PLAIN)
    unmarked = "".join(character for character in plain if not combining(character))
    return " ".join(unmarked.split()).strip(_MARKS)


@lru_cache(maxsize=64)
def _folded(text: str) -> str:
    """Return a text without case and accents, character by character."""
    return "".join(map(_folded_character, text))


@lru_cache(maxsize=4096)
def _folded_character(character: str) -> str:
    bases = [base for base in normalize("NFKD", character.casefold()) if not combining(base)]
    return bases[0] if len(bases) == 1 else character


def _folded_pattern(pattern: str, language: str) -> str:
    """Fold a pattern's letters, and allow for what German writes without dots: "ueber"."""
    apart = _FOLDED_APART.get(language, {})
    return "".join(apart.get(character) or _folded_in(character) for character in pattern)


def _folded_in(character: str) -> str:
    """Fold a character of a pattern, of which capitals may be classes and marks have meaning."""
    return character if character.isascii() else _folded_character(character)
