"""Text from anywhere → Telegram's HTML."""

import re
from html import escape
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
