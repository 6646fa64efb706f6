"""A Word document (DOCX) → an article."""

import io
import zipfile
from datetime import UTC, datetime

import mammoth

from retrieval.article import Article
from retrieval.errors import SourceError
from retrieval.sources.formats.markup import (
    join_passages,
    parse_html,
    parse_xml,
    passages_in,
    take_captions,
    take_title,
)
from retrieval.sources.formats.properties import creation_date, stated_authors, stated_title
from retrieval.sources.refusals import Reason, Refusal
from retrieval.sources.unpacking import open_container

# Of XML, which takes thirty times as much memory. A book of 300 pages has 5 million.
_MAX_XML_BYTES = 20_000_000
_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='caption'] => figcaption:fresh
p[style-name='Caption'] => figcaption:fresh
strike => s
"""


def read_docx(content: bytes) -> Article:
    """Return the article, with tracked changes accepted and notes at the end of the text.

    Title, authors and date are those of the document's properties if they make sense.
    SourceError if it has no text or is damaged.
    """
    markup, properties = _converted(content)
    passages, captions = take_captions(passages_in(parse_html(f"<body>{markup}</body>")))
    title, passages = take_title(passages, stated_title(properties.get("title")))
    if not passages:
        raise SourceError(Reason(Refusal.NO_TEXT))
    return Article(
        title=title,
        text=join_passages(passages),
        authors=stated_authors(properties.get("creator")),
        published=creation_date(properties.get("created"), datetime.now(UTC).date()),
        captions=captions,
    )


def _converted(content: bytes) -> tuple[str, dict[str, str]]:
    with open_container(content, _MAX_XML_BYTES) as container:
        parts = {
            name: container.read(name) or b""
            for name in container.names
            if name.endswith((".xml", ".rels"))
        }
    if "word/document.xml" not in parts:
        raise SourceError("it is no Word document.")
    try:
        converted = mammoth.convert_to_html(
            _packed(parts),
            style_map=_STYLES,
            convert_image=mammoth.images.img_element(lambda _: {}),
        )
    except (RecursionError, MemoryError):
        raise
    except Exception as error:  # mammoth checks nothing, so damage may raise anything
        raise SourceError(Reason(Refusal.DAMAGED)) from error
    return converted.value, _properties(parts.get("docProps/core.xml", b""))


def _packed(parts: dict[str, bytes]) -> io.BytesIO:
    """Return the parts, unpacked within limits, as an archive again: mammoth has no limits."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    packed.seek(0)
    return packed


def _properties(content: bytes) -> dict[str, str]:
    root = parse_xml(content) if content else None
    return {} if root is None else {element.tag: element.text or "" for element in root}
