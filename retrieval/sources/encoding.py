"""The bytes of a text, page or feed → its characters: as is declared, or by the language."""

import codecs
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from retrieval.sources.guessing import guess_encoding

_DECLARED = re.compile(rb"""(?i)<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""")
_DECLARED_WITHIN = 4096  # bytes; the standard asks for 1024
_MARKS = {BOM_UTF8: "utf-8-sig", BOM_UTF16_LE: "utf-16", BOM_UTF16_BE: "utf-16"}
_DAMAGE = "\ufffd"
_DAMAGED = 1000  # characters to one that cannot be read: more are another encoding
_RARE = 20  # bytes that are no ASCII to one such character, in damaged UTF-8
# Browsers read these, by Python's names, as what contains them, and no others besides:
# https://encoding.spec.whatwg.org/#names-and-labels
_LARGER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
_READ = {
    *_LARGER.values(),
    *(f"iso8859-{n}" for n in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)),
    *(f"cp125{n}" for n in range(9)),
    *"utf-8 utf-16 utf-16-le utf-16-be cp866 koi8-r koi8-u mac-roman mac-cyrillic".split(),
    *"euc_jp iso2022_jp big5hkscs gb18030".split(),
}
_ESCAPE = b"\x1b"  # shifts in ISO-2022, of which every byte could be UTF-8, as in UTF-16


def decode(content: bytes, charset: str | None) -> str:
    """Decode by the byte order mark, as UTF-8, as the server or the page declares, or by looks.

    SourceError where none of these makes sense of it, or several do.
    """
    for mark, encoding in _MARKS.items():
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    shifts = _ESCAPE in content or b"\0" in content
    # What decodes as UTF-8 is it, whatever is declared.
    if not shifts and _is_utf8(content):
        return content.decode("utf-8", "replace")
    stated = _DECLARED.search(content[:_DECLARED_WITHIN])
    for codec in map(_codec, (charset, stated and stated[1].decode("ascii"))):
        text = content.decode(codec, "replace") if codec else _DAMAGE
        if text.count(_DAMAGE) * _DAMAGED <= len(text):
            return text
    if shifts and _is_utf8(content):
        return content.decode("utf-8", "replace")
    return content.decode(guess_encoding(content))


def _is_utf8(content: bytes) -> bool:
    """Tell UTF-8, a little damaged or not, from another encoding of which little is not ASCII."""
    text = content.decode("utf-8", "replace")
    damage = text.count(_DAMAGE)
    return not damage or (
        damage * _DAMAGED <= len(text)
        and damage * _RARE <= len(content) - len(content.decode("ascii", "ignore"))
    )


def _codec(label: str | None) -> str | None:
    """Give the codec for a declared encoding, None where browsers know none of that name."""
    try:
        name = codecs.lookup((label or "").lower().removeprefix("x-")).name
    except (LookupError, ValueError):
        return None
    name = _LARGER.get(name, name)
    return name if name in _READ else None
