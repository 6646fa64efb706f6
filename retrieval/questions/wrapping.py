"""What only wraps a question: greetings, "can you tell me", thanks, signatures, links.

Start at `unwrapped`. The words are in `lexicons.wrapping`: those of all languages, as a greeting
may be in another language than the question.
"""

from collections.abc import Mapping
from functools import lru_cache

import regex

from retrieval.questions.folding import fold, phrase_lines
from retrieval.questions.lexicons import wrapping as words
from retrieval.questions.question_words import question_words
from retrieval.text.segmentation import is_unspaced

_ASKING_LANGUAGES = ("ar", "de", "en", "es", "fr", "it", "nl", "pt", "ru", "zh")
_MAX_PEELS = 20  # a message wraps its question in less
_MAX_TAIL = 300  # characters in which a closing is looked for
_MAX_HEAD = 300  # and an opening

_LETTER = r"[\p{L}\p{M}\p{N}]"
# What people put around and between: marks, emoji, and smileys made of marks.
_EMOJI = r"[\p{So}\p{Sk}\p{Emoji_Presentation}\u200d\ufe0e\ufe0f\u20e3]"
_SMILEY = r"(?:[:;=8][-']?[)(dp/|*3]+|<3|\^_*\^|xd(?!\w)|\){2,}|\({2,})"
_PAUSE = rf"(?:\s*(?:{_EMOJI}|{_SMILEY})|\s+[-–—]+\s|\s*[–—,;:.!?…،؛؟。，！？]|[^\S\n]*\n)"
_BETWEEN = regex.compile(rf"(?:[\s,;:.!?…¿¡،؛؟。，！？~*_(\"|>–—-]|{_EMOJI}|{_SMILEY})*+")
_PAUSES = regex.compile(_PAUSE)
_OPENING_MARKS = '¿¡("'
_QUESTION_MARKS = "?؟？"
_ENDING_MARKS = tuple(_QUESTION_MARKS + ".!…。！")
_TRAILING = regex.compile(rf"(?r)(?:[\s,;:–—،؛，-]|{_EMOJI}|{_SMILEY})+\Z")
_OBJECT_AND_END = regex.compile(
    rf"(?:\s+(?:it|that|this|das|es|lo|esto|le|ca|это|ذلك))?{_BETWEEN.pattern}\Z"
)

_LINK = regex.compile(r"(?:https?://|www\.)[^\s<>]*[^\s<>.,;:!?)\]»”\"'…]", regex.IGNORECASE)
_EMPTY_BRACKETS = regex.compile(r"\(\s*\)|\[\s*\]|<\s*>")
_WORD = regex.compile(rf"{_LETTER}+(?:['-]{_LETTER}+)*")
_LAST_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]++\Z")


def unwrapped(message: str) -> str:
    """Return a question without what only wraps it; the message if nothing else is in it.

    >>> unwrapped("Good morning, can you tell me who scored? Thanks a lot! Sent from my iPhone")
    'who scored?'
    >>> unwrapped("Hello Dolly"), unwrapped("Who sang thank u, next?"), unwrapped("Hi, thanks!")
    ('Hello Dolly', 'Who sang thank u, next?', 'Hi, thanks!')
    """
    text = _EMPTY_BRACKETS.sub("", _LINK.sub("", message)).strip()
    for _ in range(_MAX_PEELS):
        peeled = _without_head(_without_tail(text)).strip()
        if peeled == text:
            break
        text = peeled
    is_question = _WORD.search(text) and not _only_wraps(text)
    return text if is_question and text != message.strip() else message


def _only_wraps(text: str) -> bool:
    """Whether nothing is left but what could wrap a question."""
    folded = fold(text[:_MAX_HEAD])
    start, end = _after(_BETWEEN, folded, 0), len(folded)
    heads = (pattern.match(folded, start) for pattern in (_openers(), _set_apart(), _requests()))
    return any(head and _after(_BETWEEN, folded, head.end()) == end for head in heads)


def _without_head(text: str) -> str:
    folded = fold(text[:_MAX_HEAD])
    start = _after(_BETWEEN, folded, 0)
    for pattern, is_wrapping in (
        (_openers(), _opens_question),
        (_set_apart(), _is_before_question),
        (_requests(), _asks_for_question),
    ):
        head = pattern.match(folded, start)
        if head is None:
            continue
        rest = _after(_BETWEEN, folded, head.end())
        if rest < len(folded) and is_wrapping(folded, head, rest):
            while text[rest - 1] in _OPENING_MARKS:
                rest -= 1
            return text[rest:]
    return text


def _opens_question(folded: str, head: "regex.Match[str]", rest: int) -> bool:
    """Whether what follows "hello" is a question, and not the rest of a title."""
    if _is_asking(folded, rest) or _requests().match(folded, rest):
        return True
    following = _openers().match(folded, rest)
    if following and following.group() != head.group():  # as in "Please Please Me"
        return True
    return _is_before_question(folded, head, rest)


def _is_before_question(folded: str, head: "regex.Match[str]", rest: int) -> bool:
    """Whether a pause and a question follow; "Hello, Dolly" is none."""
    if not _PAUSES.match(folded, head.end()):
        return False
    following = folded[rest:]
    is_marked = any(mark in following for mark in _QUESTION_MARKS)
    return is_marked or len(_WORD.findall(following)) > 1 or _is_asking(folded, rest)


def _asks_for_question(folded: str, _head: "regex.Match[str]", rest: int) -> bool:
    """Whether what follows "can you tell me" is a question: not "a joke" or "about it"."""
    if _is_asking(folded, rest):
        return True
    return not _unrequested().match(folded, rest) and len(_WORD.findall(folded, rest)) > 1


def _is_asking(folded: str, start: int) -> bool:
    """Whether a question begins here, in one of the languages that the bot speaks."""
    word = _WORD.match(folded, start)
    if word and word.group() in _prepositions():
        start = _after(_BETWEEN, folded, word.end())
    return any(pattern.match(folded, start) for pattern in _questions())


def _without_tail(text: str) -> str:
    offset = max(0, len(text) - _MAX_TAIL)
    folded = fold(text[offset:])
    start = _tail_start(folded)
    before = _TRAILING.sub("", text[: offset + start])
    if start == len(folded) or not before:
        return text
    mark = next((mark for mark in folded[start:] if mark in _QUESTION_MARKS), "")
    return before if before.endswith(_ENDING_MARKS) else before + mark


def _tail_start(folded: str) -> int:
    """Return where that begins at the end of a text which only closes it; else its length."""
    if match := _signatures().search(folded):
        return match.start()
    if match := _tails().search(folded):
        last = _LAST_WORD.search(folded[: match.start()].rstrip())
        # "Who sang Thank You?", "How do you say please?"
        if not last or last.group() not in _before_names():
            return match.start()
    for pause in _PAUSES.finditer(folded):  # "Who won, do you know?"
        match = _requests().match(folded, _after(_BETWEEN, folded, pause.end()))
        if match and _OBJECT_AND_END.match(folded, match.end()):
            return pause.end()
    return len(folded)


def _after(pattern: "regex.Pattern[str]", text: str, start: int) -> int:
    match = pattern.match(text, start)
    return match.end() if match else start


@lru_cache
def _openers() -> "regex.Pattern[str]":
    return _compiled(rf"(?:{_alternatives(words.OPENERS)}|@\w{{3,32}}(?!\w))")


@lru_cache
def _set_apart() -> "regex.Pattern[str]":
    return _compiled(_alternatives(words.APART))


@lru_cache
def _requests() -> "regex.Pattern[str]":
    return _compiled(_alternatives(words.REQUESTS))


@lru_cache
def _unrequested() -> "regex.Pattern[str]":
    return _compiled(_alternatives(words.UNREQUESTED))


@lru_cache
def _tails() -> "regex.Pattern[str]":
    tails = _alternatives(words.TAILS)
    return _compiled(rf"(?<![\w'-])(?:{tails}|@\w*bot){_BETWEEN.pattern}\)?\Z")


@lru_cache
def _signatures() -> "regex.Pattern[str]":
    """Return what ends a letter with its name, what a program adds, and what follows "--"."""
    ended = r"(?:\A|(?<=[.!?…؟。\n])[^\S\n]*)"
    name = r"(?:[,،.!\s]+(?:[\w.'-]+ ?){1,4})?"
    closings = _alternatives(words.CLOSINGS)
    added, devices = _alternatives(words.SIGNATURES), words.DEVICES
    return _compiled(
        rf"\n\s*(?:-{{2,3}}|—|_{{2,}})[^\S\n]*\n.*\Z"
        rf"|{ended}(?:{closings}){name}{_BETWEEN.pattern}\Z"
        rf"|(?:{ended}|\s+)(?:{added})\s[^\n]{{0,40}}?(?:{_lines(devices)})[^\n]{{0,40}}\Z"
    )


@lru_cache
def _questions() -> list["regex.Pattern[str]"]:
    asking = [question_words(language).asking for language in _ASKING_LANGUAGES]
    return [*asking, _compiled(_alternatives(words.YES_NO))]


@lru_cache
def _prepositions() -> frozenset[str]:
    return frozenset(map(fold, words.PREPOSITIONS))


@lru_cache
def _before_names() -> frozenset[str]:
    return frozenset(map(fold, words.BEFORE_NAMES))


def _alternatives(by_language: Mapping[str, str]) -> str:
    """Return a pattern of the words of all languages, up to their ends where spaces end words."""
    spaced = [_lines(text) for language, text in by_language.items() if not is_unspaced(language)]
    unspaced = [_lines(text) for language, text in by_language.items() if is_unspaced(language)]
    return "|".join([rf"(?:{'|'.join(spaced)})(?![\p{{L}}\p{{M}}\p{{N}}])", *unspaced])


def _lines(text: str) -> str:
    return phrase_lines(text).replace(" ?", r"\s*").replace(" ", r"\s+")


def _compiled(pattern: str) -> "regex.Pattern[str]":
    return regex.compile(pattern, regex.DOTALL | regex.POSIX)  # the longest of alternatives
