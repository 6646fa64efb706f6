"""The title of an article, among what its page calls it."""

import re
from typing import Any

from retrieval.sources.html.statements import Statements, clean, texts
from retrieval.sources.html.stream import key

_SITE = re.compile(r"\s+[|–—·»›-]\s+[^|–—·»›]{2,60}$|\s*\|\s*[^|]{2,60}$")  # "Title | Site"
_LONGEST = 400  # characters
_MOST = 30  # headings of a page that are looked at
_LEAST_SHARED = 0.5  # of a heading's words, to be about what the metadata names


def titles_in(root: Any, stated: Statements) -> list[str]:
    """Give all that a page calls its article, the title first; an empty list where nothing.

    The heading that the metadata repeat is the title. Where none is repeated: what JSON-LD and
    OpenGraph agree on, or the heading that shares most words with the metadata, or what these say.
    """
    headings = _headings(root)
    described, shown = texts(stated.article.get("headline")), list(stated.named("og:title"))
    others = stated.named("twitter:title", "dc.title", "headline")
    named = [name for name in (*described, *shown, *others) if len(name) <= _LONGEST]
    own = clean((root.findtext(".//title") or "")[:_LONGEST])
    every = [*named, own]
    agreed = [name for name in described if key(name) in map(key, shown)]
    repeated = _repeated(headings, named) or agreed or _repeated(headings, [own])
    nearest = [] if repeated else _nearest(headings, every)
    found = [
        *repeated,
        *nearest,
        *(_without_site(name, every) for name in named),
        _SITE.sub("", own),
        *headings[:1],
    ]
    return list(dict.fromkeys(name for name in found if name))


def _repeated(headings: list[str], names: list[str]) -> list[str]:
    """Give the headings that are among these names, with the site's name or without it.

    Of forms with the same letters the longest: only style sheets part "Kicker" from "Headline".
    """
    fullest: dict[str, str] = {}
    for form in (form for name in names for form in (name, _SITE.sub("", name))):
        fullest[key(form)] = max(fullest.get(key(form), ""), form, key=len)
    return [max(h, fullest[key(h)], key=len) for h in headings if key(h) in fullest]


def _headings(root: Any) -> list[str]:
    headings = (" ".join(heading.text_content().split()) for heading in root.iter("h1"))
    return [h for h in headings if len(h) <= _LONGEST and key(h)][:_MOST]


def _nearest(headings: list[str], named: list[str]) -> list[str]:
    # Without the site's name: a site may have it in a heading.
    words = {w for name in named for w in re.findall(r"\w+", _SITE.sub("", name).casefold())}

    def shared(heading: str) -> float:
        own = set(re.findall(r"\w+", heading.casefold()))
        return len(own & words) / max(1, len(own)) if len(own) > 1 else 0.0

    best = max(headings, key=shared, default="")
    # "Football Rivals meet again": the metadata know the headline without the kicker before it.
    parts = [name for name in named if key(name) in key(best) and 2 * len(name) >= len(best)]
    return [*parts[:1], best] if shared(best) >= _LEAST_SHARED else []


def _without_site(name: str, others: list[str]) -> str:
    """Take "| Site" off where the page names the article without it elsewhere."""
    short = _SITE.sub("", name)
    return short if any(key(short) == key(other) for other in others) else name
