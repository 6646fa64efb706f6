"""Plain text and dates as Telegram HTML, and lengths as Telegram counts them."""

import re
from datetime import UTC, date, datetime, time
from html import escape, unescape
from re import compile as pattern
from unicodedata import normalize

# Telegram takes a ring above out of every text, and with it the "Å" of a text in which letters
# and their marks are apart, as macOS writes them.
_RINGED = re.compile("[^\\W\\d_]\u030a")


def escaped(text: str) -> str:
    """Escape what Telegram would take for markup, and keep what it would take out.

    >>> escaped("A\u030angstrom & <Co>")
    'Ångstrom &amp; &lt;Co&gt;'
    """
    whole = _RINGED.sub(lambda letter: normalize("NFC", letter[0]), text)
    return escape(whole, quote=False)


_LATEST = 2**31 - 1  # in Unix time, which Telegram keeps in 32 bits

# For a day without a clock time: this hour of UTC is in that very day from UTC-10 to UTC+13:59.
# Zones span 25 hours, so that no hour is in it everywhere: with this one the day is another in
# American Samoa, on Niue and on the Line Islands; with noon it would be in New Zealand.
_HOUR = time(10, tzinfo=UTC)


def moment(published: date, shown: str) -> str:
    """Mark the text that names a date, in HTML already, so that readers see it as their own.

    The text alone stays where Telegram knows no such moment: before 1970 and after 2038.
    """
    unix = int(_instant(published).timestamp())
    if not 0 < unix <= _LATEST:
        return shown
    return f'<tg-time unix="{unix}" format="D">{shown}</tg-time>'


def from_now(seconds: float) -> str:
    """Give a moment of Unix time as HTML, which readers see by its distance: "5 minutes ago"."""
    shown = f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d %H:%M} UTC"
    return f'<tg-time unix="{int(seconds)}" format="r">{shown}</tg-time>'


def _instant(published: date) -> datetime:
    """Give the moment; a midnight, or an hour of no zone, is only how a day was written."""
    if isinstance(published, datetime) and published.tzinfo and published.time() != time.min:
        return published
    return datetime.combine(published, _HOUR)


_TAG = pattern(r"<[^>]*>")


def length(message: str) -> int:
    """Count a message as Telegram does: UTF-16 units after its markup is parsed."""
    return len(unescape(_TAG.sub("", message)).encode("utf-16-le", "surrogatepass")) // 2


def linked(text: str, link: str | None) -> str:
    """Give a text that leads to a link, in bold where there is none."""
    shown = escaped(text)
    return f'<a href="{escape(link)}">{shown}</a>' if link else f"<b>{shown}</b>"
