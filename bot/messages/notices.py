"""Help, and what the bot says where there is no quote."""

from collections.abc import Sequence

from bot.messages.html import escaped
from bot.texts import Voice
from bot.texts.explanations import notice
from retrieval import Counts, Silence


def silence_message(
    silence: Silence, counts: Counts, suggestions: Sequence[str], voice: Voice
) -> str:
    """Say why there is no answer, what there is, and what would be answered."""
    return escaped(notice(silence, counts, suggestions, voice))


def help_message(example: str | None, voice: Voice, name: str | None = None) -> str:
    """Explain the bot in a few lines, with a question that it can answer.

    `name` is the bot's, where it can be asked by it in any chat.
    """
    lines = [voice.say("introduction")]
    if example:
        lines.append(voice.say("example", question=f"<i>{escaped(example)}</i>"))
    hints = [voice.say("in-groups"), voice.say("list-hint")]
    if name:
        hints.insert(1, voice.say("in-any-chat", name=name))
    return "\n\n".join([*lines, " ".join(hints)])


def ask_what_message(example: str | None, voice: Voice) -> str:
    """Say how /ask is used."""
    question = escaped(example or voice.say("ask-something"))
    return voice.say("ask-what", question=question)


def mention_what_message(name: str, example: str | None, voice: Voice) -> str:
    """Say how the bot is asked by its name."""
    question = escaped(example or voice.say("ask-something"))
    return voice.say("mention-what", name=name, question=question)
