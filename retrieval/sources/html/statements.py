"""What a page says about itself in its markup: JSON-LD (https://schema.org) and meta tags."""

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_ARTICLE = re.compile(r"(?:\w*Article|\w*BlogPosting|Report|Review|Recipe)$")
_DEEPEST = 8  # levels from a script to an article in it
_FEW = 2  # objects for one article, each with a part of the statements; more are other articles
_MOST = 200  # scripts and objects of one page that are looked at
# Where an object holds the article itself, not others that it mentions.
_PARTS = ("@graph", "mainEntity", "mainEntityOfPage", "item")
_WRAPPING = ("<!--", "-->", "//<![CDATA[", "//]]>", "<![CDATA[", "]]>", "// ", ";")


@dataclass(frozen=True, slots=True)
class Statements:
    """The JSON-LD object of the article and all others, and the meta tags by lower-case name."""

    article: dict[str, Any]
    objects: list[dict[str, Any]]
    meta: dict[str, list[str]]

    def named(self, *names: str) -> Iterator[str]:
        """Yield the contents of these meta tags, in the order of the names."""
        for name in names:
            yield from self.meta.get(name, [])


def read_statements(root: Any) -> Statements:
    """Collect what a page states; what cannot be read of it is as if it were not there."""
    objects: list[dict[str, Any]] = []
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "").lower() and len(objects) < _MOST:
            objects += _objects(_loaded(script.text or ""), 0)
    by_id = {str(o["@id"]): o for o in objects if "@id" in o and len(o) > 1}
    articles = [
        {name: _resolved(value, by_id) for name, value in o.items()}
        for o in objects
        if any(_ARTICLE.match(kind) for kind in texts(o.get("@type")))
    ]
    # The article of the page is the one whose headline is a heading of it.
    heads = {" ".join(h.text_content().split()) for h in root.iter("h1")}
    articles.sort(key=lambda o: not heads.intersection(texts(o.get("headline"))))
    return Statements(_joined(articles), objects, _meta(root))


def _joined(articles: list[dict[str, Any]]) -> dict[str, Any]:
    """Add to the first object what another for the same article states besides."""
    first = articles[0] if articles else {}
    headlines = texts(first.get("headline"))
    for other in articles[1:] if len(articles) <= _FEW else []:
        named = texts(other.get("headline"))
        if not named or not headlines or set(named).intersection(headlines):
            return {**other, **first}
    return first


def texts(value: Any) -> list[str]:
    """Give the texts of a value that may be one, a list of them, or objects with names."""
    found: list[str] = []
    for part in value if isinstance(value, list) else [value]:
        names = part.get("name") if isinstance(part, dict) else part
        for name in names if isinstance(names, list) else [names]:
            if isinstance(name, str) and name.strip():
                found.append(clean(name))
    return found


def clean(text: str) -> str:
    """Undo entities, of which markup in scripts often has two layers, and tidy white space."""
    return " ".join(html.unescape(html.unescape(text)).split())


def _loaded(script: str) -> Any:
    script = script.strip()
    for mark in _WRAPPING:
        script = script.removeprefix(mark).removesuffix(mark).strip()
    try:
        return json.loads(script, strict=False)
    except (ValueError, RecursionError):
        return None


def _objects(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for part in value[:_MOST]:
            yield from _objects(part, depth + 1)
    elif isinstance(value, dict):
        yield value
        for name in _PARTS:
            yield from _objects(value.get(name), depth + 1)


def _resolved(value: Any, by_id: dict[str, dict[str, Any]]) -> Any:
    """Put objects in the place of references to them."""
    if isinstance(value, list):
        return [_referred(part, by_id) for part in value]
    return _referred(value, by_id)


def _referred(value: Any, by_id: dict[str, dict[str, Any]]) -> Any:
    if isinstance(value, dict) and "name" not in value and "@id" in value:
        return by_id.get(str(value["@id"]), value)
    return value


def _meta(root: Any) -> dict[str, list[str]]:
    meta: dict[str, list[str]] = {}
    for tag in root.iter("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop") or ""
        content = clean(tag.get("content") or "")
        if name and content:
            meta.setdefault(name.strip().lower(), []).append(content)
    return meta
