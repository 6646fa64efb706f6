"""Who wrote an article, by the metadata of its page or else by its byline.

A wrong author is worse than none. Only names of persons and news agencies are taken, never those
of the publisher or a desk, addresses or dates. A name that is not in the metadata is taken only
from between the headline and the first paragraph.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from retrieval.dates.publication import without_dates
from retrieval.sources.html.statements import Statements, texts
from retrieval.sources.html.stream import key
from retrieval.sources.page_text.bylines import authors_in, is_name, names_in

# Their reports carry the agency's name as the author's.
_AGENCIES = frozenset(
    key(name)
    for name in (
        "AP;The Associated Press;Associated Press;AFP;Agence France-Presse;Reuters;dpa;"
        "Deutsche Presse-Agentur;APA;SDA;Keystone-SDA;PA;PA Media;Press Association;UPI;EFE;"
        "Agencia EFE;Europa Press;ANSA;Xinhua;TASS;ТАСС;Интерфакс;Interfax;РИА Новости;ANP;"
        "Belga;Ritzau;NTB;TT;STT;PAP;ČTK;TASR;MTI;Lusa;Anadolu Ajansı;Anadolu Agency;AA;DHA;"
        "İHA;Bloomberg;Bloomberg News;Kyodo;共同通信;時事通信;新华社;Yonhap;연합뉴스;뉴시스;PTI;"
        "Press Trust of India;ANI;IANS;Bernama;Antara;AAP;Australian Associated Press;"
        "The Canadian Press;Canadian Press;Ukrinform;Укрінформ;KNA;epd;SID"
    ).split(";")
)
_META = re.compile(r"(?:^|[.:_-])(?:authors?|byl|byline|creator)(?:_?name)?$")
_NOT_META = re.compile(r"twitter|facebook|^fb:")
# WordPress describes an article for link previews in pairs: a label and its value.
_LABELS = re.compile(
    r"(?i)(?:written|posted) by|geschrieben von|verfasst von|écrit par|escrit[oa] por|scritto da"
    r"|geschreven door|skriven av|skrevet af|skrevet av|napisane przez|yazan|ditulis oleh|написано"
)
_MARKED = re.compile(r"(?i)author(?!i)|by-?line|autor(?!i)|auteur")
_NOT_MARKED = re.compile(
    r"(?i)bio|comment|avatar|image|photo|follow|social|related|teaser|video|media|player|caption"
    r"|credit|copyright|source"
)
_MAX_BYLINE_LENGTH = 160  # characters
_MAX_LIST_LENGTH = 600  # characters of a list of authors in the metadata
_MAX_AUTHORS = 15  # more are all those of a site
_MAX_CHILDREN = 15  # of an element with a byline
_MIN_SHARED_LENGTH = 4  # letters of a word that marks a name as the publisher's if both have it
_BY = re.compile(
    r"(?i)^\s*(?:(?:written|reported)?\s*by|von|par|por|di|door|av|af|przez|autor(?:in)?|author|text)\b\s*:?\s*"
)
_ASIDES = re.compile(r"\s*[(\[][^)\]]*[)\]]|\s*<[^>]*>|\s*\S+@\S+")
_REPORTER = re.compile(r"\s*(?:기자|記者|记者|特派員)$")
_FLIPPED = re.compile(r"([^\s,;]+), ([^\s,;]+(?: [^\s,;]+)?)")


def authors_of(
    statements: Statements,
    header: Sequence[Any],
    opening: Sequence[Any],
    publishers: Collection[str],
) -> list[str]:
    """Return the authors, from the first source that names any.

    `header` holds the elements between the headline and the first paragraph, `opening` those of
    the first paragraphs, and `publishers` the names of the publisher.
    """
    for source in _sources(statements, header, opening):
        names = _authors_among(source, publishers)
        if names:
            return names
    return []


def _sources(
    statements: Statements, header: Sequence[Any], opening: Sequence[Any]
) -> Iterator[list[str]]:
    yield texts(statements.article.get("author"))
    for name, contents in statements.meta.items():
        if _META.search(name) and not _NOT_META.search(name):
            yield contents
    for n in ("1", "2"):
        if any(map(_LABELS.fullmatch, statements.meta_contents(f"twitter:label{n}"))):
            yield list(statements.meta_contents(f"twitter:data{n}"))
    marked = [element for element in header if _is_marked(element)]
    for element in marked:
        # Each author may have an element of the same kind.
        yield [
            _text(other)
            for other in marked
            if (other.tag, other.get("class")) == (element.tag, element.get("class"))
        ]
    for element in header:
        names = authors_in(_text(element))
        # Of the innermost element: outside it, dates and weekdays may look like parts of a name.
        if names and not any(authors_in(_text(inner)) for inner in element.iterdescendants()):
            yield names
    for element in (*header, *opening):
        if _is_signature(element):
            yield [_text(element)]


def _authors_among(candidates: Iterable[str], publishers: Collection[str]) -> list[str]:
    names: dict[str, str] = {}
    for text in candidates:
        for name in _names(text):
            if key(name) in _AGENCIES or not _is_publishers(name, publishers):
                names.setdefault(key(name), name)
    return list(names.values()) if len(names) <= _MAX_AUTHORS else []


def _is_publishers(name: str, publishers: Collection[str]) -> bool:
    """Whether a name is that of an account or a desk: it shares a word with the publisher's."""
    words = {word for word in name.casefold().split() if len(word) >= _MIN_SHARED_LENGTH}
    return any(
        key(name) == key(publisher) or words.intersection(publisher.casefold().split())
        for publisher in publishers
    )


def _names(text: str) -> list[str]:
    """Return the names of persons and agencies in a text that states the authors."""
    if len(text) > _MAX_LIST_LENGTH:
        return []
    text = _BY.sub("", without_dates(_ASIDES.sub("", text))).strip(" ,;|/–—-")
    flipped = _FLIPPED.fullmatch(text)
    if flipped and not is_name(flipped[1]) and is_name(f"{flipped[2]} {flipped[1]}"):
        return [f"{flipped[2]} {flipped[1]}"]
    names: list[str] = []
    for part in re.split(r"\s*[,;|/&]\s*|\s+(?:and|und|et|y|e|en|og|och|i|и|та|ve)\s+", text):
        name = _REPORTER.sub("", part)
        if is_name(name) or key(name) in _AGENCIES:
            names.append(name)
    return names or names_in(text)


def _text(element: Any) -> str:
    """Return an element's text, or "" if it is too long for a byline."""
    text = " ".join(element.text_content().split()) if len(element) <= _MAX_CHILDREN else ""
    return text if len(text) <= _MAX_BYLINE_LENGTH else ""


def _is_marked(element: Any) -> bool:
    """Whether an element's attributes call it the author's."""
    if element.get("rel") == "author" or element.get("itemprop") == "author":
        return True
    marks = " ".join(element.get(name) or "" for name in ("class", "id", "data-testid"))
    return _MARKED.search(marks) is not None and _NOT_MARKED.search(marks) is None


def _is_signature(element: Any) -> bool:
    """Whether a paragraph is emphasised as a whole and only names persons."""
    return (
        element.tag == "p"
        and len(element) == 1
        and element[0].tag in ("strong", "b", "em", "i")
        and _text(element) == _text(element[0])
        and "".join(map(key, _names(_text(element)))) == key(_text(element))
    )
