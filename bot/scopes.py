"""Which articles an answer is limited to, said to the reader who may have meant something else."""

from collections.abc import Iterator

from bot.texts import Voice
from retrieval import Answer, Scope


def scope_notice(answer: Answer, voice: Voice) -> str | None:
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
