"""Small documents, made by the tests themselves."""

import io
import zipfile
from collections.abc import Iterable, Mapping

Placed = tuple[float, float, float, str]  # left, bottom, size, text

_CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
    'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms='
    '"http://purl.org/dc/terms/">{}</cp:coreProperties>'
)
_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def pdf(
    pages: Iterable[Iterable[Placed]], information: str = "", *, turned: bool = False
) -> bytes:
    """Write a PDF in Helvetica, each text at its place; drawn upright, or turned and shown so."""
    turn = "/Rotate 90" if turned else ""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"", b""]
    objects[2] = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
    kids = []
    for page in pages:
        drawn = "".join(
            f"BT /F {size} Tf {_matrix(left, bottom, turned)} Tm ({_escaped(text)}) Tj ET\n"
            for left, bottom, size, text in page
        ).encode("cp1252")
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(drawn), drawn))
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]%s/Contents %d 0 R"
            b"/Resources<</Font<</F 3 0 R>>>>>>" % (turn.encode(), len(objects))
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(kids))
    objects.append(f"<<{information}>>".encode("cp1252"))
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer<</Size %d/Root 1 0 R/Info %d 0 R>>\n" % (len(objects) + 1, len(objects))
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % table)


def _matrix(left: float, bottom: float, turned: bool) -> str:
    return f"0 1 -1 0 {595 - bottom} {left}" if turned else f"1 0 0 1 {left} {bottom}"


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def column(
    lines: Iterable[str], left: float = 60, top: float = 700, size: float = 10
) -> list[Placed]:
    """Place lines under one another."""
    return [(left, top - 1.2 * size * n, size, line) for n, line in enumerate(lines)]


def zipped(members: Mapping[str, bytes | str]) -> bytes:
    """Pack members into an archive."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in members.items():
            # The type of a book stands there for all to see.
            packing = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name), content, packing)  # always of the same bytes
    return packed.getvalue()


def docx(body: str, properties: str = "", **parts: str) -> bytes:
    """Write a Word document; `parts` are further ones of the folder word, such as footnotes."""
    relations = "".join(
        f'<Relationship Id="r{name}" Type="{_RELATIONS}/{name}" Target="{name}.xml"/>'
        for name in parts
    )
    package = "http://schemas.openxmlformats.org/package/2006"
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{package}/content-types"/>',
            "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
            f'Type="{_RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}/relationships">'
            f"{relations}</Relationships>",
            "word/document.xml": f"<w:document {_WORD}><w:body>{body}</w:body></w:document>",
            "docProps/core.xml": _CORE.format(properties),
            **{
                f"word/{name}.xml": f"<w:{name} {_WORD}>{part}</w:{name}>"
                for name, part in parts.items()
            },
        }
    )


def word_paragraph(text: str, style: str = "") -> str:
    """Write a paragraph of a Word document."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}<w:r><w:t>{text}</w:t></w:r></w:p>"


def epub(
    chapters: Mapping[str, str], contents: str, metadata: str, guide: str = "", **parts: str
) -> bytes:
    """Write a book of EPUB 3; `contents` are the list items of its navigation."""
    items = "".join(
        f'<item id="i{n}" href="{name}" media-type="application/xhtml+xml"/>'
        for n, name in enumerate(chapters)
    )
    spine = "".join(f'<itemref idref="i{n}"/>' for n in range(len(chapters)))
    page = '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">'
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:'
            'container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
            "OEBPS/book.opf": '<package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
            '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"{metadata}</metadata><manifest>{items}"
            '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
            f"</manifest><spine>{spine}</spine><guide>{guide}</guide></package>",
            "OEBPS/nav.xhtml": f'{page}<body><nav epub:type="toc"><ol>{contents}</ol></nav></body>'
            "</html>",
            **{
                f"OEBPS/{name}": f"{page}<head><title>x</title></head>{body}</html>"
                for name, body in chapters.items()
            },
            **parts,
        }
    )
