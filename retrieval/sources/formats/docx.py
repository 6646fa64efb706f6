"""A Word document (DOCX) → an article."""

import io
import zipfile
from datetime import UTC, datetime

import mammoth

from retrieval.article import Article
from retrieval.errors import SourceError
from retrieval.sources.formats.markup import (
    joined,
    parse_html,
    parse_xml,
    passages_in,
    take_captions,
    take_title,
)
from retrieval.sources.formats.properties import authors_stated, created, title_stated
from retrieval.sources.refusals import Reason, Refusal
from retrieval.sources.unpacking import opened

# Bytes of XML; in memory it takes thirty times as much. A book of 300 pages has 5 million.
_LARGEST = 20_000_000
_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='caption'] => figcaption:fresh
p[style-name='Caption'] => figcaption:fresh
strike => s
"""


def read_docx(content: bytes) -> Article:
    """Read the text as it stands when its tracked changes are accepted, notes at its end.

    Title, authors and date are those of its properties where these make sense.
    """
    markup, properties = _converted(content)
    passages, captions = take_captions(passages_in(parse_html(f"<body>{markup}</body>")))
    title, passages = take_title(passages, title_stated(properties.get("title")))
    if not passages:
        raise SourceError(Reason(Refusal.NO_TEXT))
    return Article(
        title=title,
        text=joined(passages),
        authors=authors_stated(properties.get("creator")),
        published=created(properties.get("created"), datetime.now(UTC).date()),
        captions=captions,
    )


def _converted(content: bytes) -> tuple[str, dict[str, str]]:
    with opened(content, _LARGEST) as container:
        parts = {
            name: container.read(name) or b""
            for name in container.names
            if name.endswith((".xml", ".rels"))
        }
    if "word/document.xml" not in parts:
        raise SourceError("it is no Word document.")
    try:
        found = mammoth.convert_to_html(
            _packed(parts),
            style_map=_STYLES,
            convert_image=mammoth.images.img_element(lambda _: {}),
        )
    except (RecursionError, MemoryError):
        raise
    except Exception as error:  # mammoth checks nothing: what is damaged fails in any way
        raise SourceError(Reason(Refusal.DAMAGED)) from error
    return found.value, _properties(parts.get("docProps/core.xml", b""))


def _packed(parts: dict[str, bytes]) -> io.BytesIO:
    """Pack what was unpacked within limits once more: mammoth knows no limits."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    packed.seek(0)
    return packed


def _properties(content: bytes) -> dict[str, str]:
    root = parse_xml(content) if content else None
    return {} if root is None else {element.tag: element.text or "" for element in root}
