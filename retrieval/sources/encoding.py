"""Bytes → text, by the declared encoding or by a guess."""

import codecs
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from retrieval.errors import SourceError
from retrieval.text.detection import detect_language

_DECLARED = re.compile(rb"""(?i)<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""")
_DECLARED_WITHIN = 4096  # bytes; the standard asks for 1024
_MARKS = {BOM_UTF8: "utf-8-sig", BOM_UTF16_LE: "utf-16", BOM_UTF16_BE: "utf-16"}
_REPLACEMENT = "\ufffd"
# A text may have one character that cannot be decoded in so many; with more, it is in another
# encoding. Damaged UTF-8 has at least so many bytes beyond ASCII to one such character.
_CHARACTERS_PER_ERROR = 1000
_UTF8_BYTES_PER_ERROR = 20
# Browsers decode these as their supersets (by Python's names), and know only those listed:
# https://encoding.spec.whatwg.org/#names-and-labels
_SUPERSETS = {
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
_KNOWN = {
    *_SUPERSETS.values(),
    *(f"iso8859-{n}" for n in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)),
    *(f"cp125{n}" for n in range(9)),
    *"utf-8 utf-16 utf-16-le utf-16-be cp866 koi8-r koi8-u mac-roman mac-cyrillic".split(),
    *"euc_jp iso2022_jp big5hkscs gb18030".split(),
}
# Shifts in ISO-2022, whose bytes are all valid UTF-8, as those of UTF-16 can be.
_ESCAPE = b"\x1b"

# Of old Macs: too rare to be a good guess, and too like cp1252 not to be considered.
_RARE_ENCODING = "mac_roman"
# Encodings (by Python's names) and the languages they are used for. Those of the web and Windows
# come first, as browsers guess: https://html.spec.whatwg.org/#determining-the-character-encoding
_LANGUAGES_BY_ENCODINGS = {
    f"cp1252 {_RARE_ENCODING}": (
        "af ca da de en es et eu fi fr ga gl id is it ms nl no pt sq sv sw tl"
    ),
    "cp1250 iso8859_2": "bs cs hr hu pl ro sk sl",
    "cp1251 koi8_r cp866": "be bg mk ru sr",
    "cp1251 koi8_u": "uk",
    "cp1253": "el",
    "cp1254": "az tr",
    "cp1255": "he yi",
    "cp1256": "ar fa ur",
    "cp1257": "et lt lv",
    "cp1258": "vi",
    "cp874": "th",
    "cp932 euc_jp": "ja",
    "gb18030 big5hkscs": "zh",
    "cp949": "ko",
}
_ENCODINGS = [encoding for encodings in _LANGUAGES_BY_ENCODINGS for encoding in encodings.split()]
_LANGUAGES = {
    encoding: [
        language
        for encodings, languages in _LANGUAGES_BY_ENCODINGS.items()
        if encoding in encodings.split()
        for language in languages.split()
    ]
    for encoding in _ENCODINGS
}
# Windows' encodings of Latin letters. Quotation marks, dashes and ä, ç, é are the same in all.
_LATIN = ("cp1252", "cp1250", "cp1254", "cp1257", "cp1258")
_TEXT = re.compile(rb"[^<>\n]+")  # a line, or what is between tags
_SAMPLE_BYTES = 20_000
_MIN_CHAOS_MARGIN = 0.01  # of charset-normalizer's measure, between guesses in two languages


def decode(content: bytes, charset: str | None) -> str:
    """Return the text of bytes; `charset` is the encoding that the server declares.

    Tried in order: the byte order mark, UTF-8, what the server or the page declares, a guess.
    SourceError if the guess is not certain.
    """
    for mark, encoding in _MARKS.items():
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    shifts = _ESCAPE in content or b"\0" in content
    # What decodes as UTF-8 is UTF-8, whatever is declared.
    if not shifts and _is_utf8(content):
        return content.decode("utf-8", "replace")
    declared = _DECLARED.search(content[:_DECLARED_WITHIN])
    for codec in map(_codec, (charset, declared and declared[1].decode("ascii"))):
        text = content.decode(codec, "replace") if codec else _REPLACEMENT
        if text.count(_REPLACEMENT) * _CHARACTERS_PER_ERROR <= len(text):
            return text
    if shifts and _is_utf8(content):
        return content.decode("utf-8", "replace")
    return content.decode(_guess_encoding(content))


def _is_utf8(content: bytes) -> bool:
    """Whether it is UTF-8, a little damaged or not, and not another encoding of mostly ASCII."""
    text = content.decode("utf-8", "replace")
    errors = text.count(_REPLACEMENT)
    return not errors or (
        errors * _CHARACTERS_PER_ERROR <= len(text)
        and errors * _UTF8_BYTES_PER_ERROR <= len(content) - len(content.decode("ascii", "ignore"))
    )


def _codec(label: str | None) -> str | None:
    """Return the codec for a declared encoding, None if browsers know none of that name."""
    try:
        name = codecs.lookup((label or "").lower().removeprefix("x-")).name
    except (LookupError, ValueError):
        return None
    name = _SUPERSETS.get(name, name)
    return name if name in _KNOWN else None


def _guess_encoding(content: bytes) -> str:
    """Return the encoding of which the decoded text is in a language that uses it.

    SourceError if none is likely, or if two are. Of 1,399 texts of xquad (eleven languages,
    thirteen encodings, one paragraph or five of an article), 1,367 are decoded right, 31 refused
    and 1 decoded wrong; charset-normalizer alone decodes 1,172 right and 227 wrong.
    """
    text, *others = {_decoded(content, encoding) for encoding in _LATIN}
    if text is not None and not others:
        return _LATIN[0]
    # Imported here, because few texts need it.
    from charset_normalizer import from_bytes

    sample = _sample(content, skip_ascii=True)
    rest = _sample(content, skip_ascii=False).decode("ascii", "ignore")
    guesses: list[tuple[float, int, str, str]] = []
    for match in from_bytes(sample, cp_isolation=_ENCODINGS):
        for encoding in {match.encoding, *(same.encoding for same in match.submatch)}:
            language = detect_language(f"{sample.decode(encoding, 'ignore')}\n{rest}")
            if language in _LANGUAGES[encoding] and _decoded(content, encoding) is not None:
                guesses.append((match.chaos, _ENCODINGS.index(encoding), encoding, language))
    chaos, _, encoding, language = min(guesses, default=(0.0, 0, _RARE_ENCODING, ""))
    if encoding == _RARE_ENCODING or any(
        other[0] - chaos < _MIN_CHAOS_MARGIN and other[3] != language for other in guesses
    ):
        raise SourceError(
            "its encoding is not declared and cannot be told with certainty: save it as UTF-8."
        )
    return encoding


def _sample(content: bytes, *, skip_ascii: bool) -> bytes:
    """Return the first texts in bytes, with `skip_ascii` those that differ between encodings."""
    parts: list[bytes] = []
    length = 0
    for text in _TEXT.finditer(content):
        if skip_ascii and text.group().isascii():
            continue
        parts.append(text.group())
        length += len(parts[-1])
        if length >= _SAMPLE_BYTES:
            break
    return b"\n".join(parts)


def _decoded(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None
