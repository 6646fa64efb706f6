"""Which of a page's headings and names is the title of its article."""

import re
from typing import Any

from retrieval.sources.html.statements import Statements, clean, texts
from retrieval.sources.html.stream import key

_SITE = re.compile(r"\s+[|–—·»›-]\s+[^|–—·»›]{2,60}$|\s*\|\s*[^|]{2,60}$")  # "Title | Site"
_MAX_LENGTH = 400  # characters
_MAX_HEADINGS = 30  # of a page
_MIN_SHARED = 0.5  # of a heading's words that the metadata have too


def titles_in(root: Any, statements: Statements) -> list[str]:
    """Return all that a page calls its article, the title first; [] if nothing.

    The title is the heading that the metadata repeat. If they repeat none, it is what JSON-LD
    and OpenGraph agree on, else the heading that shares most words with the metadata, else what
    the metadata say.
    """
    headings = _headings(root)
    json_ld = texts(statements.article.get("headline"))
    open_graph = list(statements.meta_contents("og:title"))
    others = statements.meta_contents("twitter:title", "dc.title", "headline")
    names = [name for name in (*json_ld, *open_graph, *others) if len(name) <= _MAX_LENGTH]
    title_tag = clean((root.findtext(".//title") or "")[:_MAX_LENGTH])
    all_names = [*names, title_tag]
    agreed = [name for name in json_ld if key(name) in map(key, open_graph)]
    repeated = _repeated(headings, names) or agreed or _repeated(headings, [title_tag])
    nearest = [] if repeated else _nearest(headings, all_names)
    titles = [
        *repeated,
        *nearest,
        *(_without_site(name, all_names) for name in names),
        _SITE.sub("", title_tag),
        *headings[:1],
    ]
    return list(dict.fromkeys(title for title in titles if title))


def _repeated(headings: list[str], names: list[str]) -> list[str]:
    """Return the headings that are among these names, with or without the site's name.

    Of forms with the same letters, the longest: only style sheets separate "Kicker" from
    "Headline".
    """
    fullest: dict[str, str] = {}
    for form in (form for name in names for form in (name, _SITE.sub("", name))):
        fullest[key(form)] = max(fullest.get(key(form), ""), form, key=len)
    return [max(h, fullest[key(h)], key=len) for h in headings if key(h) in fullest]


def _headings(root: Any) -> list[str]:
    headings = (" ".join(heading.text_content().split()) for heading in root.iter("h1"))
    return [h for h in headings if len(h) <= _MAX_LENGTH and key(h)][:_MAX_HEADINGS]


def _nearest(headings: list[str], names: list[str]) -> list[str]:
    # Without the site's name: a site may have it in a heading.
    words = {w for name in names for w in re.findall(r"\w+", _SITE.sub("", name).casefold())}

    def shared(heading: str) -> float:
        own = set(re.findall(r"\w+", heading.casefold()))
        return len(own & words) / max(1, len(own)) if len(own) > 1 else 0.0

    best = max(headings, key=shared, default="")
    # "Football Rivals meet again": the metadata have the headline without its kicker.
    parts = [name for name in names if key(name) in key(best) and 2 * len(name) >= len(best)]
    return [*parts[:1], best] if shared(best) >= _MIN_SHARED else []


def _without_site(name: str, others: list[str]) -> str:
    """Return a name without "| Site" if the page has it without that elsewhere."""
    short = _SITE.sub("", name)
    return short if any(key(short) == key(other) for other in others) else name
