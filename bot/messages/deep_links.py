"""What a link to the bot opens: t.me/BOT?start=…, with a letter and what it names.

Telegram hands on up to 64 characters of A-Z, a-z, 0-9, "_" and "-", from whoever made the link.
"""

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass

INTRODUCTION = "help"  # a link must have some parameter; this one names nothing to open

_MOST_BYTES = 47  # of a question: 63 characters in base64
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
    """A question that is remembered for the one who opens the link."""

    memory_id: str


Linked = LinkedArticle | LinkedQuestion | LinkedMemory


def question_payload(question: str) -> str | None:
    """Put a question into a link; None for one that is too long.

    >>> question_payload("Who won?")
    'qV2hvIHdvbj8'
    """
    written = question.encode("utf-8", "replace")
    if len(written) > _MOST_BYTES:
        return None
    return f"q{urlsafe_b64encode(written).decode().rstrip('=')}"


def memory_payload(memory_id: str) -> str:
    """Name a question that is remembered."""
    return f"m{memory_id}"


def linked(payload: str) -> Linked | None:
    """Read what a link opens; None for what the bot has not put into one.

    >>> linked("a12"), linked("qV2hvIHdvbj8"), linked("12")
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
    """Read a question; None for anything that nobody can have typed in Telegram."""
    try:
        question = urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode()
    except ValueError:
        return None
    if any(sign < " " and sign != "\n" for sign in question):
        return None
    return question.strip()
