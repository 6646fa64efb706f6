"""How a question was understood, said to the reader who may have meant something else."""

from collections.abc import Iterator
from typing import Protocol

from bot.texts import Voice
from retrieval import Scope


class Understood(Protocol):
    """An answer, or what is remembered of one."""

    @property
    def question(self) -> str:
        """The question as it was asked."""

    @property
    def understood(self) -> str | None:
        """The question as it was searched for, where that is another."""

    @property
    def scope(self) -> Scope:
        """The articles that the question limits itself to."""

    @property
    def widened(self) -> bool:
        """Whether others answer it."""


def completion_notice(answer: Understood, voice: Voice) -> str | None:
    """Give the question as it was completed with the one before it, if it was."""
    # Without what limits the articles it has no word that was not asked.
    added = set((answer.understood or "").split()) - set(answer.question.split())
    if answer.understood is None or not added:
        return None
    return voice.say("understood-as", question=answer.understood)


def scope_notice(answer: Understood, voice: Voice) -> str | None:
    """Say which articles the question limited itself to, and whether others had to answer."""
    if not answer.scope:
        return None
    lines = [voice.beside(list(_limits(answer.scope, voice)))]
    if answer.widened:
        lines.append(voice.say("widened"))
    return "\n".join(lines)


def _limits(scope: Scope, voice: Voice) -> Iterator[str]:
    if scope.publishers is not None:
        yield voice.say("only-from", names=voice.any_of(scope.publishers))
    if scope.authors is not None:
        yield voice.say("only-by", names=voice.any_of(scope.authors))
    first, last = scope.since, scope.until
    if first and first == last:
        yield voice.say("only-on", day=voice.day(first))
    elif first and last:
        yield voice.say("only-between", first=voice.day(first), last=voice.day(last))
    elif first:
        yield voice.say("only-since", day=voice.day(first))
    elif last:
        yield voice.say("only-until", day=voice.day(last))
