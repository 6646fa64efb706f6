"""A quote's source as plain text, to be pasted elsewhere."""

from collections.abc import Sequence

from telegram.constants import InlineKeyboardButtonLimit

from bot.texts import Voice
from bot.texts.attribution import author_names
from retrieval import Quote, address_of, link_to

_LONGEST = int(InlineKeyboardButtonLimit.MAX_COPY_TEXT)
_SHORTEST = 24  # characters that are left of a part which is cut: enough to know it again


def citation(quote: Quote, voice: Voice, *, says: bool = True) -> str:
    """Give author, title, publisher, date and link in 256 UTF-16 units.

    The link leads to the sentence if the article still `says` it and there is room, else to the
    article; the longest of the other parts is cut for it, and a link for which there is no room at
    all is left out, never cut.
    """
    article = quote.article
    day = voice.day(article.published) if article.published else ""
    parts = [author_names(article, voice), article.title, article.publisher or "", day]
    parts = [" ".join(part.split()) for part in parts]
    address = address_of(article) or ""
    for link in (link_to(quote) if says else None, address):
        if link and _units(cited := _joined(parts, link, voice)) <= _LONGEST:
            return cited
    return _shortened(parts, address, voice) or _shortened(parts, "", voice)


def _shortened(parts: Sequence[str], link: str, voice: Voice) -> str:
    """Cut the longest part again and again until there is room; "" where there is none."""
    parts = list(parts)
    while _units(cited := _joined(parts, link, voice)) > _LONGEST:
        longest = max(range(len(parts)), key=lambda n: len(parts[n]))
        if len(parts[longest]) <= _SHORTEST:
            return ""
        over = _units(cited) - _LONGEST
        kept = max(_SHORTEST, len(parts[longest]) - over // 2 - 1)
        parts[longest] = parts[longest][: kept - 1].rstrip() + "…"
    return cited


def _joined(parts: Sequence[str], link: str, voice: Voice) -> str:
    return "\n".join(filter(None, [voice.beside([part for part in parts if part]), link]))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
