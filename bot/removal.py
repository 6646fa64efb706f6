"""Removing an article: what is asked before, and what is said after. Pure."""

from collections.abc import Sequence

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.formatting import attribution_message
from bot.texts import Voice
from retrieval import Article, EarlierVersion

REMOVE_DATA = "remove:"
REMOVE_PATTERN = rf"^{REMOVE_DATA}(?P<choice>yes|no):(?P<article>\d{{1,10}})$"


def removal_question(
    article: Article, earlier: Sequence[EarlierVersion], voice: Voice
) -> tuple[str, InlineKeyboardMarkup]:
    """Show an article and how often it has changed, and ask whether it is to be removed."""
    lines = [attribution_message(article, voice)]
    if earlier:
        day = voice.day(earlier[0].replaced)
        lines.append(voice.say("changed", count=len(earlier), day=day))
    lines += ["", voice.say("remove-question")]
    buttons = [
        InlineKeyboardButton(voice.say("button-remove"), callback_data=_data("yes", article)),
        InlineKeyboardButton(voice.say("button-keep"), callback_data=_data("no", article)),
    ]
    return "\n".join(lines), InlineKeyboardMarkup([buttons])


def removed_message(article: Article, voice: Voice) -> str:
    """Say that an article is removed."""
    return f"{voice.say('removed')}\n{attribution_message(article, voice)}"


def kept_message(article: Article, voice: Voice) -> str:
    """Say that an article stays."""
    return f"{voice.say('kept')}\n{attribution_message(article, voice)}"


def _data(choice: str, article: Article) -> str:
    return f"{REMOVE_DATA}{choice}:{article.id}"
