"""What a link to the bot opens: t.me/BOT?start=PAYLOAD, a letter and what it names. Pure.

Telegram passes on up to 64 characters of A-Z, a-z, 0-9, "_" and "-", whoever made the link.
"""

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass

INTRODUCTION = "help"  # a link needs a payload; this one opens nothing

_MAX_QUESTION_BYTES = 47  # 63 characters in base64
_PAYLOAD = re.compile(
    r"a(?P<article>[1-9][0-9]{0,8})"
    r"|q(?P<question>[A-Za-z0-9_-]{2,63})"
    r"|m(?P<memory>[A-Za-z0-9_-]{12})"
)


@dataclass(frozen=True, slots=True)
class LinkedArticle:
    """An article of the library, by its id."""

    article_id: int


@dataclass(frozen=True, slots=True)
class LinkedQuestion:
    """A question that the link itself holds."""

    question: str


@dataclass(frozen=True, slots=True)
class LinkedMemory:
    """A question that is remembered for the person who opens the link."""

    memory_id: str


LinkTarget = LinkedArticle | LinkedQuestion | LinkedMemory


def question_payload(question: str) -> str | None:
    """Return the payload that holds a question; None if it is too long for a link.

    >>> question_payload("Who won?")
    'qV2hvIHdvbj8'
    """
    encoded = question.encode("utf-8", "replace")
    if len(encoded) > _MAX_QUESTION_BYTES:
        return None
    return f"q{urlsafe_b64encode(encoded).decode().rstrip('=')}"


def memory_payload(memory_id: str) -> str:
    """Return the payload that names a remembered question."""
    return f"m{memory_id}"


def parse_payload(payload: str) -> LinkTarget | None:
    """Return what a link opens; None for a payload that the bot has not made.

    >>> parse_payload("a12"), parse_payload("qV2hvIHdvbj8"), parse_payload("12")
    (LinkedArticle(article_id=12), LinkedQuestion(question='Who won?'), None)
    """
    match = _PAYLOAD.fullmatch(payload)
    if match is None:
        return None
    if match["article"]:
        return LinkedArticle(int(match["article"]))
    if match["memory"]:
        return LinkedMemory(match["memory"])
    question = _decoded(match["question"])
    return LinkedQuestion(question) if question else None


def _decoded(text: str) -> str | None:
    """Return the question; None for what nobody can have typed in Telegram."""
    try:
        question = urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode()
    except ValueError:
        return None
    if any(character < " " and character != "\n" for character in question):
        return None
    return question.strip()
