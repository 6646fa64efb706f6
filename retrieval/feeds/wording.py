"""Clean the texts of a feed, which may hold markup, doubly escaped entities and odd dates."""

import html
import re
from datetime import date
from urllib.parse import urljoin, urlsplit

from retrieval.dates.publication import is_plausible, published_in

# What is not closed runs to the end of the text, as in browsers. This also keeps the search
# linear: looking for a missing end from each beginning would take quadratic time.
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|<!--(?:.*?-->|.*)", re.DOTALL)
_HIDDEN = re.compile(r"<(script|style)\b(?:.*?</\1\s*>|.*)", re.DOTALL | re.IGNORECASE)
# "desk@harbour.example (Ada Byron)" and "Ada Byron <desk@harbour.example>"
_NAMED_ADDRESS = re.compile(
    r"\s*\S+@\S+\s*\((?P<behind>[^()]+)\)|(?P<before>[^<>@]+)<[^<>]*@[^<>]*>"
)
# Characters; what is longer is no name, title or address, and could take long to match.
_MAX_NAME_LENGTH = 300
_MAX_TITLE_LENGTH = 1000
_MAX_URL_LENGTH = 2000


def plain_text(markup: str) -> str:
    """Return the words of a piece of HTML as one line.

    >>> plain_text("<p>Tom &amp;amp; <b>Jerry</b></p>")
    'Tom & Jerry'
    """
    # Entities last, and twice: feeds often escape what is escaped already.
    shown = _TAG.sub(" ", _HIDDEN.sub(" ", markup))
    return " ".join(html.unescape(html.unescape(shown)).split())


def inline_text(markup: str) -> str:
    """Return a title or name without markup; "" if it is longer than any title.

    Unlike `plain_text`, tags leave no gap: they may stand inside a word.

    >>> inline_text("H<sub>2</sub>O &amp;amp; more")
    'H2O & more'
    """
    words = " ".join(html.unescape(html.unescape(_TAG.sub("", markup))).split())
    return words if len(words) <= _MAX_TITLE_LENGTH else ""


def stated_date(text: str | None) -> date | None:
    """Return the date in a feed's text, with the hour only if its zone means one offset."""
    found = published_in(" ".join(text.split())) if text else None
    return found[0] if found and is_plausible(found[0]) else None


def author_name(text: str) -> str:
    """Return the name in an RSS author, which is an e-mail address with a name; "" if none.

    >>> author_name("desk@harbour.example (Ada Byron)")
    'Ada Byron'
    """
    if len(text) > _MAX_NAME_LENGTH:
        return ""
    if "@" not in text:
        return inline_text(text)
    named = _NAMED_ADDRESS.fullmatch(text)
    return inline_text(named["behind"] or named["before"]) if named else ""


def absolute_url(url: str | None, base: str) -> str | None:
    """Return a URL resolved against the page `base`; None if it leads to no web page."""
    if not url or not url.strip():
        return None
    try:
        joined = urljoin(base, url.strip())
        parts = urlsplit(joined)
    except ValueError:
        return None
    is_web = parts.scheme in ("http", "https") and bool(parts.hostname)
    return joined if is_web and len(joined) <= _MAX_URL_LENGTH else None
