"""Help, and how to ask. Pure."""

from bot.messages.html import escaped
from bot.texts import Voice


def help_message(example: str | None, voice: Voice, name: str | None = None) -> str:
    """Return what the bot does, in a few lines, with a question that it can answer.

    `name` is the bot's username if it can be asked from any chat.
    """
    lines = [voice.say("introduction")]
    if example:
        lines.append(voice.say("example", question=f"<i>{escaped(example)}</i>"))
    hints = [voice.say("in-groups"), voice.say("list-hint")]
    if name:
        hints.insert(1, voice.say("in-any-chat", name=name))
    return "\n\n".join([*lines, " ".join(hints)])


def ask_what_message(example: str | None, voice: Voice) -> str:
    """Return how to use /ask."""
    return voice.say("ask-what", question=_example_question(example, voice))


def mention_what_message(name: str, example: str | None, voice: Voice) -> str:
    """Return how to ask the bot by its name."""
    return voice.say("mention-what", name=name, question=_example_question(example, voice))


def _example_question(example: str | None, voice: Voice) -> str:
    return escaped(example or voice.say("ask-something"))
