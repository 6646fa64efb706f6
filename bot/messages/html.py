"""Plain text, links and dates as Telegram HTML, and lengths as Telegram counts them."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from html import escape, unescape
from unicodedata import normalize

from telegram.constants import MessageLimit

# A letter and a combining ring above it. Telegram deletes the ring from every text, and with it
# the "Å" of a text whose letters and marks are separate, as macOS writes them.
_RINGED_LETTER = re.compile("[^\\W\\d_]\u030a")
_TAG = re.compile(r"<[^>]*>")
_MAX_UNIX_TIME = 2**31 - 1  # Telegram keeps it in 32 bits

# The time that stands for a day without one: 10:00 UTC falls on the same day from UTC-10 to
# UTC+13:59. Time zones span 25 hours, so no hour does everywhere: with this one the day differs in
# American Samoa, on Niue and on the Line Islands; with noon it would differ in New Zealand.
_HOUR_OF_DAY = time(10, tzinfo=UTC)


def escaped(text: str) -> str:
    """Return a text with markup characters escaped and the letters composed that Telegram breaks.

    >>> escaped("A\u030angstrom & <Co>")
    'Ångstrom &amp; &lt;Co&gt;'
    """
    composed = _RINGED_LETTER.sub(lambda letter: normalize("NFC", letter[0]), text)
    return escape(composed, quote=False)


def linked_or_bold(text: str, link: str | None) -> str:
    """Return a text as a link, in bold if there is nothing to link to."""
    html = escaped(text)
    return f'<a href="{escape(link)}">{html}</a>' if link else f"<b>{html}</b>"


def tagged_date(day: date, html: str) -> str:
    """Tag the HTML that names a date, so that each reader sees the date in their own format.

    Return it untagged before 1970 and after 2038, for which Telegram has no such tag.
    """
    unix = int(_instant(day).timestamp())
    if not 0 < unix <= _MAX_UNIX_TIME:
        return html
    return f'<tg-time unix="{unix}" format="D">{html}</tg-time>'


def relative_time(unix: float) -> str:
    """Return a moment of Unix time as HTML that readers see relative to now: "5 minutes ago"."""
    fallback = f"{datetime.fromtimestamp(unix, UTC):%Y-%m-%d %H:%M} UTC"
    return f'<tg-time unix="{int(unix)}" format="r">{fallback}</tg-time>'


def _instant(day: date) -> datetime:
    """Return the moment; midnight, or a time without a zone, only stands for the day."""
    if isinstance(day, datetime) and day.tzinfo and day.time() != time.min:
        return day
    return datetime.combine(day, _HOUR_OF_DAY)


def first_fitting(messages: Iterable[str]) -> str:
    """Return the first of these HTML messages that Telegram does not refuse as too long.

    If none is short enough, return the last.
    """
    for message in messages:
        if fits(message):
            break
    return message


def fits(message: str) -> bool:
    """Return whether an HTML message is not too long for Telegram."""
    return message_length(message) <= MessageLimit.MAX_TEXT_LENGTH


def message_length(message: str) -> int:
    """Return the length of an HTML message as Telegram counts it: without the markup."""
    return utf16_length(unescape(_TAG.sub("", message)))


def utf16_length(text: str) -> int:
    """Return the length of a text in UTF-16 units, in which Telegram counts.

    >>> utf16_length("a🔔")
    3
    """
    return len(_utf16(text)) // 2


def utf16_slice(text: str, start: int, end: int | None = None) -> str:
    """Return the part of a text between two offsets in UTF-16 units.

    >>> utf16_slice("🔔 bell", 3), utf16_slice("🔔 bell", 0, 2)
    ('bell', '🔔')
    """
    units = _utf16(text)[2 * start : None if end is None else 2 * end]
    return units.decode("utf-16-le", "replace")


def _utf16(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")
