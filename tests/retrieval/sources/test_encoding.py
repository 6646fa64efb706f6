"""The encoding in which a text is read."""

import re

import pytest

from retrieval.errors import SourceError
from retrieval.sources.encoding import decode

TEXT = "Žluťoučký kůň pěl"
GERMAN = "Müde Bären grüßen höflich, üben schön und hören für gewöhnlich früh auf. " * 3
CZECH = (
    "Zvon přívozu zazvonil ráno v přístavu. Žádný z lidí nebyl zraněn, řekl kapitán. "
    "Přívoz, který shořel už před sto lety, ležel celou dobu pod molem, kde ho nikdo nehledal."
)
RUSSIAN = (
    "Колокол парома прозвенел в порту утром. Никто не пострадал, сказал капитан. Паром, который "
    "сгорел сто лет назад, всё это время лежал под причалом, где его никто и не искал."
)
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
        # What little is not ASCII is no damaged UTF-8.
        (("x" * 2000 + " “Bell”").encode("cp1252"), "windows-1252", "x" * 2000 + " “Bell”"),
        (TEXT.encode() * 99 + b"\xff", None, TEXT * 99 + "\ufffd"),
    ],
)
def test_an_encoding_is_found(content: bytes, charset: str | None, text: str) -> None:
    decoded = decode(content, charset)
    assert re.sub("^<meta.*?>", "", decoded) == text


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "The ferry’s bell rang at the café – “nobody was hurt”, he said."),
        ("cp1252", "La campana del ferri sonó en el puerto por la mañana. ¿Quién la oyó? Nadie."),
        ("cp1252", "<p>La campana sonó en el puerto por la mañana, según el capitán.</p>" * 3),
        ("cp1250", "Żółta łódź wypłynęła rano z portu, a dzwon nie zabił ani razu."),
        ("cp1250", CZECH),
        ("cp1252", "“Bell”"),  # the same in all encodings of Windows
        ("cp1251", RUSSIAN),
        ("koi8_r", RUSSIAN),
        ("cp1254", "Geminin çanı sabah limanda çaldı ve hiç kimse yaralanmadı, dedi kaptan."),
        ("cp1257", "Laivo varpas skambėjo uoste ryte, ir niekas nebuvo sužeistas."),
        ("cp932", JAPANESE),
        ("gb18030", "渡轮的钟在早晨的港口响起,没有人受伤。船长说,钟声很响。"),
    ],
)
def test_an_encoding_that_nothing_declares_is_one_of_the_languages(
    encoding: str, text: str
) -> None:
    assert decode(text.encode(encoding), None) == text


@pytest.mark.parametrize(
    "content",
    [
        bytes(range(128, 256)) * 3,
        b"m\xfd\xf0e",  # mıșe, mığe, mýđe?
        "Müde Bären grüßen höflich, üben schön und hören für gewöhnlich.".encode("mac_roman"),
    ],
)
def test_an_encoding_is_not_guessed(content: bytes) -> None:
    with pytest.raises(SourceError, match="its encoding is not declared and cannot be told"):
        decode(content, None)
