"""What a page says about itself in its markup: JSON-LD (https://schema.org) and meta tags."""

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_ARTICLE = re.compile(r"(?:\w*Article|\w*BlogPosting|Report|Review|Recipe)$")
_MAX_DEPTH = 8  # levels from a script to an article in it
_MAX_OBJECTS = 200  # of one page, and items of one list in it
# One article may be described by two objects, each with a part of it; more are other articles.
_MAX_ARTICLE_OBJECTS = 2
# Properties that hold the article itself, not others that it mentions.
_CONTAINERS = ("@graph", "mainEntity", "mainEntityOfPage", "item")
_WRAPPERS = ("<!--", "-->", "//<![CDATA[", "//]]>", "<![CDATA[", "]]>", "// ", ";")


@dataclass(frozen=True, slots=True)
class Statements:
    """The article's JSON-LD object, all objects, and the meta tags by lower-case name."""

    article: dict[str, Any]
    objects: list[dict[str, Any]]
    meta: dict[str, list[str]]

    def meta_contents(self, *names: str) -> Iterator[str]:
        """Yield the contents of the meta tags with these names, in the order of the names."""
        for name in names:
            yield from self.meta.get(name, [])


def read_statements(root: Any) -> Statements:
    """Return what a page states about itself; what cannot be read is skipped."""
    objects: list[dict[str, Any]] = []
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "").lower() and len(objects) < _MAX_OBJECTS:
            objects += _objects_in(_load_json(script.text or ""), 0)
    by_id = {str(o["@id"]): o for o in objects if "@id" in o and len(o) > 1}
    articles = [
        {name: _resolve(value, by_id) for name, value in o.items()}
        for o in objects
        if any(_ARTICLE.match(kind) for kind in texts(o.get("@type")))
    ]
    # The page's own article is the one whose headline is among the headings.
    headings = {" ".join(h.text_content().split()) for h in root.iter("h1")}
    articles.sort(key=lambda o: not headings.intersection(texts(o.get("headline"))))
    return Statements(_merge(articles), objects, _meta_tags(root))


def _merge(articles: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the first object, completed by another one for the same article."""
    first = articles[0] if articles else {}
    headlines = texts(first.get("headline"))
    for other in articles[1:] if len(articles) <= _MAX_ARTICLE_OBJECTS else []:
        others = texts(other.get("headline"))
        if not others or not headlines or set(others).intersection(headlines):
            return {**other, **first}
    return first


def texts(value: Any) -> list[str]:
    """Return the texts in a value that may be a text, an object with a name, or a list of both."""
    parts = value if isinstance(value, list) else [value]
    named = [part.get("name") if isinstance(part, dict) else part for part in parts]
    flat = [text for item in named for text in (item if isinstance(item, list) else [item])]
    return [clean(text) for text in flat if isinstance(text, str) and text.strip()]


def clean(text: str) -> str:
    """Return a text without entities, which scripts often escape twice, in single spaces."""
    return " ".join(html.unescape(html.unescape(text)).split())


def _load_json(script: str) -> Any:
    script = script.strip()
    for wrapper in _WRAPPERS:
        script = script.removeprefix(wrapper).removesuffix(wrapper).strip()
    try:
        return json.loads(script, strict=False)
    except (ValueError, RecursionError):
        return None


def _objects_in(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, list):
        for part in value[:_MAX_OBJECTS]:
            yield from _objects_in(part, depth + 1)
    elif isinstance(value, dict):
        yield value
        for name in _CONTAINERS:
            yield from _objects_in(value.get(name), depth + 1)


def _resolve(value: Any, by_id: dict[str, dict[str, Any]]) -> Any:
    """Replace references to objects by the objects."""
    if isinstance(value, list):
        return [_dereference(part, by_id) for part in value]
    return _dereference(value, by_id)


def _dereference(value: Any, by_id: dict[str, dict[str, Any]]) -> Any:
    if isinstance(value, dict) and "name" not in value and "@id" in value:
        return by_id.get(str(value["@id"]), value)
    return value


def _meta_tags(root: Any) -> dict[str, list[str]]:
    meta: dict[str, list[str]] = {}
    for tag in root.iter("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop") or ""
        content = clean(tag.get("content") or "")
        if name and content:
            meta.setdefault(name.strip().lower(), []).append(content)
    return meta
