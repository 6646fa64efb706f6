"""A quote's source as plain text, to be pasted elsewhere."""

from collections.abc import Sequence

from telegram.constants import InlineKeyboardButtonLimit

from bot.messages.html import utf16_length
from bot.texts import Voice
from bot.texts.attribution import author_names
from retrieval import Quote, address_of, link_to

_MAX_LENGTH = int(InlineKeyboardButtonLimit.MAX_COPY_TEXT)  # UTF-16 units
_MIN_PART_LENGTH = 24  # characters left of a part that is cut: enough to recognize it


def citation(quote: Quote, voice: Voice, *, says: bool = True) -> str:
    """Return author, title, publisher, date and link in at most 256 UTF-16 units.

    The link leads to the sentence if the article still `says` it and there is room, else to the
    article. To make room for it, the longest of the other parts is cut. A link is never cut: if
    there is still no room, it is left out.
    """
    article = quote.article
    day = voice.day(article.published) if article.published else ""
    parts = [author_names(article, voice), article.title, article.publisher or "", day]
    parts = [" ".join(part.split()) for part in parts]
    address = address_of(article) or ""
    for link in (link_to(quote) if says else None, address):
        if link and utf16_length(text := _joined(parts, link, voice)) <= _MAX_LENGTH:
            return text
    return _shortened(parts, address, voice) or _shortened(parts, "", voice)


def _shortened(parts: Sequence[str], link: str, voice: Voice) -> str:
    """Cut the longest part again and again until the text fits; return "" if it cannot."""
    parts = list(parts)
    while (length := utf16_length(text := _joined(parts, link, voice))) > _MAX_LENGTH:
        longest = max(range(len(parts)), key=lambda n: len(parts[n]))
        if len(parts[longest]) <= _MIN_PART_LENGTH:
            return ""
        # A character has up to two units.
        kept = max(_MIN_PART_LENGTH, len(parts[longest]) - (length - _MAX_LENGTH) // 2 - 1)
        parts[longest] = parts[longest][: kept - 1].rstrip() + "…"
    return text


def _joined(parts: Sequence[str], link: str, voice: Voice) -> str:
    return "\n".join(filter(None, [voice.beside([part for part in parts if part]), link]))
