"""In which encoding a page is read."""

import re

import pytest

from retrieval.errors import SourceError
from retrieval.sources.html.encoding import decode

TEXT = "Žluťoučký kůň pěl"
GERMAN = "Müde Bären grüßen höflich, üben schön und hören für gewöhnlich früh auf. " * 3
JAPANESE = "港の鐘が鳴る。船は朝に出た。" * 5


@pytest.mark.parametrize(
    ("content", "charset", "text"),
    [
        (TEXT.encode(), None, TEXT),
        # The byte order mark before all that is declared.
        (b"\xef\xbb\xbf" + TEXT.encode(), "iso-8859-2", TEXT),
        (TEXT.encode("utf-16"), "utf-8", TEXT),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), None, TEXT),
        # The server before the page.
        (f'<meta charset="cp1252">{TEXT}'.encode("cp1250"), "windows-1250", TEXT),
        (f'<meta charset="windows-1250">{TEXT}'.encode("cp1250"), None, TEXT),
        # What is UTF-8 is it, whatever is declared.
        (TEXT.encode(), "iso-8859-1", TEXT),
        # Labels mean what browsers make of them.
        ("“Bell” – 5 €".encode("cp1252"), "iso-8859-1", "“Bell” – 5 €"),
        ("“Bell”".encode("cp1252"), "US-ASCII", "“Bell”"),
        ("镕鎔".encode("gb18030"), "gb2312", "镕鎔"),
        ("①港㈱".encode("cp932"), "x-sjis", "①港㈱"),
        ("똠방각하".encode("cp949"), "EUC-KR", "똠방각하"),
        # Of which every byte could be UTF-8.
        (JAPANESE.encode("iso2022_jp"), "ISO-2022-JP", JAPANESE),
        (TEXT.encode("utf-16-le"), "utf-16le", TEXT),
        # What browsers do not know is not tried.
        (GERMAN.encode("cp1252"), "punycode", GERMAN),
        (b"+ADw-p+AD4-", "utf-7", "+ADw-p+AD4-"),
        (b"uryyb", "rot13", "uryyb"),
        (TEXT.encode(), "nonsense\0", TEXT),
    ],
)
def test_an_encoding_is_found(content: bytes, charset: str | None, text: str) -> None:
    decoded = decode(content, charset)
    assert re.sub("^<meta.*?>", "", decoded) == text


def test_what_is_in_no_encoding_is_refused() -> None:
    with pytest.raises(SourceError, match="in no encoding"):
        decode(bytes(range(128, 256)) * 3 + b"\x00\xff" * 99, None)
