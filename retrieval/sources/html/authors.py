"""Who wrote an article, as its page states it: in its metadata, or else in the line that says so.

A wrong author is worse than none: a name is one of a person or of a news agency, never the
publisher's, a desk's, an address or a date; and one that only the page's looks tell is taken only
from between its headline and its first paragraph.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from retrieval.dates.publication import without_dates
from retrieval.sources.html.statements import Statements, texts
from retrieval.sources.html.stream import key
from retrieval.sources.page_text.bylines import authors_in, is_name, names_in

# Their reports are signed with the agency's name.
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
# WordPress's summary for link previews: a label, and what it is of.
_LABELS = re.compile(
    r"(?i)(?:written|posted) by|geschrieben von|verfasst von|écrit par|escrit[oa] por|scritto da"
    r"|geschreven door|skriven av|skrevet af|skrevet av|napisane przez|yazan|ditulis oleh|написано"
)
_MARKED = re.compile(r"(?i)author(?!i)|by-?line|autor(?!i)|auteur")
_NOT_MARKED = re.compile(
    r"(?i)bio|comment|avatar|image|photo|follow|social|related|teaser|video|media|player|caption"
    r"|credit|copyright|source"
)
_LONGEST = 160  # characters of a byline
_LONGEST_LIST = 600  # characters of a list of authors in the metadata
_TELLING = 4  # letters of a word that a publisher's name and no person's shares with it
_MOST = 15  # authors; more are a list of a site's
_BY = re.compile(
    r"(?i)^\s*(?:(?:written|reported)?\s*by|von|par|por|di|door|av|af|przez|autor(?:in)?|author|text)\b\s*:?\s*"
)
_ASIDES = re.compile(r"\s*[(\[][^)\]]*[)\]]|\s*<[^>]*>|\s*\S+@\S+")
_REPORTER = re.compile(r"\s*(?:기자|記者|记者|特派員)$")
_FLIPPED = re.compile(r"([^\s,;]+), ([^\s,;]+(?: [^\s,;]+)?)")


def authors_of(
    stated: Statements, header: Sequence[Any], opening: Sequence[Any], publishers: Collection[str]
) -> list[str]:
    """Give the authors by the first source that names any.

    `header` are the elements between the headline and the first paragraph, `opening` those of
    the first paragraphs, and `publishers` the names that the publisher has.
    """
    for source in _sources(stated, header, opening):
        names = _people(source, publishers)
        if names:
            return names
    return []


def _sources(
    stated: Statements, header: Sequence[Any], opening: Sequence[Any]
) -> Iterator[list[str]]:
    yield texts(stated.article.get("author"))
    for name, contents in stated.meta.items():
        if _META.search(name) and not _NOT_META.search(name):
            yield contents
    for n in ("1", "2"):
        if any(map(_LABELS.fullmatch, stated.named(f"twitter:label{n}"))):
            yield list(stated.named(f"twitter:data{n}"))
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
        # Around a byline stand dates and weekdays, which may look like a part of the name.
        if names and not any(authors_in(_text(inner)) for inner in element.iterdescendants()):
            yield names
    for element in (*header, *opening):
        if _is_signature(element):
            yield [_text(element)]


def _people(stated: Iterable[str], publishers: Collection[str]) -> list[str]:
    names: dict[str, str] = {}
    for text in stated:
        for name in _names(text):
            if key(name) in _AGENCIES or not _is_publishers(name, publishers):
                names.setdefault(key(name), name)
    return list(names.values()) if len(names) <= _MOST else []


def _is_publishers(name: str, publishers: Collection[str]) -> bool:
    """Tell the name of an account or a desk, which has a word of the publisher's name in it."""
    words = {word for word in name.casefold().split() if len(word) >= _TELLING}
    return any(
        key(name) == key(publisher) or words.intersection(publisher.casefold().split())
        for publisher in publishers
    )


def _names(text: str) -> list[str]:
    """Give the names of persons and agencies in what is stated as the author."""
    if len(text) > _LONGEST_LIST:
        return []
    text = _BY.sub("", without_dates(_ASIDES.sub("", text))).strip(" ,;|/–—-")
    flipped = _FLIPPED.fullmatch(text)
    if flipped and not is_name(flipped[1]) and is_name(f"{flipped[2]} {flipped[1]}"):
        return [f"{flipped[2]} {flipped[1]}"]
    found: list[str] = []
    for part in re.split(r"\s*[,;|/&]\s*|\s+(?:and|und|et|y|e|en|og|och|i|и|та|ve)\s+", text):
        name = _REPORTER.sub("", part)
        if is_name(name) or key(name) in _AGENCIES:
            found.append(name)
    return found or names_in(text)


def _text(element: Any) -> str:
    """Give an element's text, or nothing where it is too long for a byline."""
    text = " ".join(element.text_content().split()) if len(element) <= _MOST else ""
    return text if len(text) <= _LONGEST else ""


def _is_marked(element: Any) -> bool:
    """Tell an element that its markup calls the author's."""
    if element.get("rel") == "author" or element.get("itemprop") == "author":
        return True
    marks = " ".join(element.get(name) or "" for name in ("class", "id", "data-testid"))
    return _MARKED.search(marks) is not None and _NOT_MARKED.search(marks) is None


def _is_signature(element: Any) -> bool:
    """Tell a paragraph that is emphasised as a whole and only names persons."""
    return (
        element.tag == "p"
        and len(element) == 1
        and element[0].tag in ("strong", "b", "em", "i")
        and _text(element) == _text(element[0])
        and "".join(map(key, _names(_text(element)))) == key(_text(element))
    )
