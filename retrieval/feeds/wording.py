"""The texts of a feed, in which markup, entities and zones are anyone's guess → plain values."""

import html
import re
from datetime import date
from urllib.parse import urljoin, urlsplit

from retrieval.dates.publication import is_plausible, published_in

# What has no end goes to the end, as in browsers; looked for at each beginning, the end of none
# would take the square of the time.
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|<!--(?:.*?-->|.*)", re.DOTALL)
_UNSHOWN = re.compile(r"<(script|style)\b(?:.*?</\1\s*>|.*)", re.DOTALL | re.IGNORECASE)
_ADDRESSED = re.compile(r"\s*\S+@\S+\s*\((?P<behind>[^()]+)\)|(?P<before>[^<>@]+)<[^<>]*@[^<>]*>")
_LONGEST_ADDRESS = 2000
_LONGEST_NAME = 300  # characters; longer ones are no names, and take long to tell
_LONGEST_TITLE = 1000


def plain(markup: str) -> str:
    """Give the words of a piece of HTML as one line.

    >>> plain("<p>Tom &amp;amp; <b>Jerry</b></p>")
    'Tom & Jerry'
    """
    # Entities last, and twice, because feeds often escape what is escaped already.
    shown = _TAG.sub(" ", _UNSHOWN.sub(" ", markup))
    return " ".join(html.unescape(html.unescape(shown)).split())


def untagged(title: str) -> str:
    """Give a title without its markup, and without the gaps that tags in a word would leave.

    What is longer than any title is none.

    >>> untagged("H<sub>2</sub>O &amp;amp; more")
    'H2O & more'
    """
    words = " ".join(html.unescape(html.unescape(_TAG.sub("", title))).split())
    return words if len(words) <= _LONGEST_TITLE else ""


def moment(text: str | None) -> date | None:
    """Give the date that a feed states, with the hour only where its zone means one offset."""
    found = published_in(" ".join(text.split())) if text else None
    return found[0] if found and is_plausible(found[0]) else None


def author(text: str) -> str:
    """Give the name in what RSS asks for, an address with a name; "" where it is only that.

    >>> author("desk@harbour.example (Ada Byron)")
    'Ada Byron'
    """
    if len(text) > _LONGEST_NAME:
        return ""
    if "@" not in text:
        return untagged(text)
    named = _ADDRESSED.fullmatch(text)
    return untagged(named["behind"] or named["before"]) if named else ""


def absolute(address: str | None, base: str) -> str | None:
    """Give an address as it is meant on the page `base`; None where it leads to no web page."""
    if not address or not address.strip():
        return None
    try:
        joined = urljoin(base, address.strip())
        parts = urlsplit(joined)
    except ValueError:
        return None
    is_web = parts.scheme in ("http", "https") and bool(parts.hostname)
    return joined if is_web and len(joined) <= _LONGEST_ADDRESS else None
