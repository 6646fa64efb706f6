"""Pages that were fetched but hold no article: why not, by what they say themselves.

An article about the same things must not be taken for one: so a page's title has to be the notice
as a whole, or what can be read on the page has to be short.
"""

import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from retrieval.errors import SourceError
from retrieval.refusals import Reason, Refusal
from retrieval.sources.html.notices import CHALLENGE, CONSENT, LOG_IN, NOT_FOUND, PAID
from retrieval.sources.html.statements import Statements, clean, texts
from retrieval.sources.html.stream import key
from retrieval.sources.page_lines import count_words

_SHORT = 150  # words of a body that may be a notice and nothing else
_STUB = 300  # words of the beginning of an article that must be paid for
_LOCKED = 100  # characters: fewer in the part that is said to be paid for, and it is not there
_KNOWN = 60  # characters by which the end of the body is found on the page
_AFTER = 500  # characters after the body in which the way to the rest is offered
_CONSENTS = 4  # different phrases, and one in so many words, of a page that asks for consent
_WORDS_TO_CONSENT = 30
_TEASERS = 5  # paragraphs under linked headlines, and their share, of an overview
_TEASERS_SHARE = 0.6
_CARD = 800  # characters of a headline with its teaser
_UNSEEN = frozenset("head script style noscript template".split())
_PARTS = re.compile(r"\s+[|–—·»•:-]\s+|\s*\|\s*")  # "Page not found - The Harbour"
_FRONT = re.compile(
    r"(?i)/?(?:[a-z]{2}(?:[-_][a-z]{2})?/?)?(?:(?:index|home|default)(?:\.\w+)?)?/?"
)
_SELECTOR = re.compile(r"([.#])([\w-]+)")


def refuse_notice(
    root: Any, stated: Statements, titles: Sequence[str], paragraphs: Sequence[str], address: str
) -> None:
    """Raise SourceError where a page is a notice, an overview or the beginning of an article."""
    words = sum(map(count_words, paragraphs))
    kinds = [kind.casefold() for kind in stated.named("og:type")]
    is_article = bool(stated.article) or "article" in kinds
    names = [clean(root.findtext(".//title") or ""), *titles]
    if words < _SHORT and not stated.article:
        _refuse_by_title(names, has_password=_has_password(root))
        if not is_article:
            _refuse_consent(root)
    if words < _STUB and _is_paid(root, stated, paragraphs):
        raise SourceError(Reason(Refusal.PAID))
    if not is_article:
        if _FRONT.fullmatch(urlsplit(address).path) and not urlsplit(address).query:
            raise SourceError(Reason(Refusal.FRONT_PAGE))
        if _is_overview(root, paragraphs):
            raise SourceError(Reason(Refusal.OVERVIEW))


def _refuse_by_title(names: Sequence[str], *, has_password: bool) -> None:
    # A site's own name may be a part of the title: one part is enough.
    parts = [part for name in names for part in (name, *_PARTS.split(name))]
    if any(map(NOT_FOUND.fullmatch, parts)):
        raise SourceError(Reason(Refusal.PAGE_GONE))
    if any(map(CHALLENGE.fullmatch, parts)):
        raise SourceError(Reason(Refusal.NO_PROGRAMS))
    if has_password and any(map(LOG_IN.fullmatch, parts)):
        raise SourceError(Reason(Refusal.LOG_IN))


def _has_password(root: Any) -> bool:
    return any((field.get("type") or "").lower() == "password" for field in root.iter("input"))


def _refuse_consent(root: Any) -> None:
    # Of the whole page: the notice itself is rarely what an extractor takes for the article.
    text = _visible(root)
    found = len({phrase.casefold() for phrase in CONSENT.findall(text)})
    if found >= _CONSENTS and found * _WORDS_TO_CONSENT > count_words(text):
        raise SourceError(Reason(Refusal.CONSENT))


def _is_paid(root: Any, stated: Statements, paragraphs: Sequence[str]) -> bool:
    if _is_locked(root, stated):
        return True
    text, end = _visible(root), paragraphs[-1][-_KNOWN:] if paragraphs else ""
    place = max(0, text.rfind(end))
    after = text[place : place + len(end) + _AFTER]
    return PAID.search(" ".join((*paragraphs[-2:], after))) is not None


def _is_locked(root: Any, stated: Statements) -> bool:
    """Tell that the page names a part of it that must be paid for, and has it not.

    https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
    """
    parts = stated.article.get("hasPart")
    named = {
        match.groups()
        for part in (parts if isinstance(parts, list) else [parts])
        if isinstance(part, dict) and _is_false(part.get("isAccessibleForFree"))
        for selector in texts(part.get("cssSelector"))
        if (match := _SELECTOR.fullmatch(selector))
    }
    sizes = _sizes(root) if named else {}
    locked = [
        size
        for element, size in sizes.items()
        if ("#", element.get("id")) in named
        or any((".", name) in named for name in (element.get("class") or "").split())
    ]
    return bool(locked) and sum(locked) < _LOCKED


def _is_false(value: Any) -> bool:
    return str(value).rsplit("/", 1)[-1].lower() == "false"


def _is_overview(root: Any, paragraphs: Sequence[str]) -> bool:
    """Tell a page of which most paragraphs stand under headlines that lead to other pages."""
    sizes = _sizes(root)
    cards = {_card(heading, sizes) for heading in root.iter("h2", "h3", "h4") if _is_link(heading)}
    teased = "\n".join(key(_visible(card)) for card in cards if card is not None)
    teasers = [paragraph for paragraph in paragraphs if key(paragraph) in teased]
    return len(teasers) >= max(_TEASERS, _TEASERS_SHARE * len(paragraphs))


def _is_link(heading: Any) -> bool:
    return heading.find(".//a") is not None or any(e.tag == "a" for e in heading.iterancestors())


def _card(heading: Any, sizes: dict[Any, int]) -> Any:
    """Give the largest element around a headline that still is about it alone."""
    card = None
    for element in heading.iterancestors():
        if sizes[element] > _CARD:
            break
        card = element
    return card


def _sizes(root: Any) -> dict[Any, int]:
    """Count the characters of each element, once: texts in texts would be counted again."""
    sizes: dict[Any, int] = {}
    # In reverse, children come before their parents.
    for element in reversed(list(root.iter())):
        sizes[element] = 0 if element.tag in _UNSEEN else len((element.text or "").strip())
        sizes[element] += sum(sizes[child] + len((child.tail or "").strip()) for child in element)
    return sizes


def _visible(element: Any) -> str:
    parts = element.xpath(".//text()[not(ancestor::script or ancestor::style or ancestor::head)]")
    return " ".join(" ".join(parts).split())
