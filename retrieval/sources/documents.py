"""A document → the articles in it, by the reader of its kind."""

from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable
from dataclasses import replace

from retrieval.article import Article
from retrieval.errors import SourceError
from retrieval.sources.encoding import decode
from retrieval.sources.file_kinds import FileKind
from retrieval.sources.refusals import Reason, Refusal
from retrieval.sources.unpacking import Document
from retrieval.sources.web.canonical import choose_address

# A stream in files that Office saves with a password ([MS-OFFCRYPTO] 1.3.3).
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")


def read_document(document: Document) -> list[Article | SourceError]:
    """Return a document's articles, and in place of each that cannot be read the reason."""
    try:
        items = list(_articles_in(document.kind, document.content))
    except SourceError as error:
        return [_with_place(error, document)]
    except (RecursionError, MemoryError):
        return [SourceError("it is nested too deeply, or too large.", document.place)]
    if document.address and len(items) == 1 and isinstance(items[0], Article):
        # An address is that of one article: several in a document have none.
        items = [replace(items[0], url=choose_address(items[0].url, document.address))]
    return [
        _with_place(item, document)
        if isinstance(item, SourceError)
        else (item if item.title else replace(item, title=document.name))
        for item in items
    ]


def _articles_in(kind: FileKind, content: bytes) -> Iterable[Article | SourceError]:
    # Imported where they are used: most take longer to load than a text file takes to read.
    match kind:
        case FileKind.HTML:
            from retrieval.sources.html import read_html

            return [read_html(content)]
        case FileKind.MHTML:
            from retrieval.sources.formats.mhtml import read_mhtml

            return [read_mhtml(content)]
        case FileKind.MARKDOWN:
            from retrieval.sources.formats.markdown import read_markdown

            return [read_markdown(_decoded(content))]
        case FileKind.PDF:
            from retrieval.sources.pdf import read_pdf

            return [read_pdf(content)]
        case FileKind.EPUB:
            from retrieval.sources.epub import read_epub

            return read_epub(content)
        case FileKind.DOCX:
            from retrieval.sources.formats.docx import read_docx

            return [read_docx(content)]
        case FileKind.OLE:
            raise SourceError(
                Reason(Refusal.LOCKED)
                if _ENCRYPTED_STREAM in content
                else "it is a document of an old Office: save it as .docx."
            )
        case FileKind.JSON:
            from retrieval.sources.formats.json_articles import read_json_articles

            return read_json_articles(content)
        case _:
            from retrieval.sources.formats.text import read_text

            return [read_text(_decoded(content))]


def _with_place(error: SourceError, document: Document) -> SourceError:
    """Return an error that names the document, and the place within it if that is known."""
    place = f"{document.place}, {error.place}" if error.place else document.place
    return SourceError(error.reason, place)


def _decoded(content: bytes) -> str:
    """Return the text of a text file; SourceError if it is binary."""
    if b"\0" in content and content[:2] not in (BOM_UTF16_LE, BOM_UTF16_BE):
        raise SourceError(Reason(Refusal.BINARY))
    text = decode(content, None)
    if "\0" in text:
        raise SourceError(Reason(Refusal.BINARY))
    return text
