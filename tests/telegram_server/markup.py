"""Telegram's HTML → a text and its entities.

`parse_html` follows TDLib's function of that name (td/telegram/MessageEntity.cpp) with its wording
of the errors. Nothing is cleaned or trimmed here: that is `clean` in the module of the entities.
"""

import re
from dataclasses import dataclass, replace
from typing import NoReturn
from urllib.parse import urlsplit

from tests.telegram_server.entities import Entity, ordered, units

_TYPES = {
    **dict.fromkeys(("b", "strong"), "bold"),
    **dict.fromkeys(("i", "em"), "italic"),
    **dict.fromkeys(("u", "ins"), "underline"),
    **dict.fromkeys(("s", "strike", "del"), "strikethrough"),
    **dict.fromkeys(("span", "tg-spoiler"), "spoiler"),
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}
_SPACE = b" \t\r\n\v\0"
_REFERENCE = re.compile(rb"&(?:#x([0-9a-fA-F]*)|#([0-9]*)|([a-zA-Z]*))")
_NAMED = {b"lt": "<", b"gt": ">", b"amp": "&", b"quot": '"'}
_TAG_NAME = re.compile(rb"[^ \t\r\n\v\0>]*")
_ATTRIBUTE_NAME = re.compile(rb"[^ \t\r\n\v\0=>/\"']*")
_NAME_TOKEN = re.compile(rb"[a-zA-Z0-9.-]*")
_BLANK = re.compile(rb"[ \t\r\n\v]*")
_LATEST = 2**31 - 1  # in Unix time, which is 32 bits wide in Telegram


class MarkupError(ValueError):
    """The markup is refused; the text is what follows "can't parse entities: "."""


def parse_html(html: str) -> tuple[str, list[Entity]]:
    """Split HTML into its text and entities, neither cleaned nor trimmed; raises MarkupError."""
    return _Parser(html).parse()


@dataclass(frozen=True, slots=True)
class _Tag:
    name: str
    argument: str
    date_format: str
    offset: int  # in UTF-16 units
    character: int  # in characters


class _Parser:
    """Reads bytes, as the errors name byte offsets; a final NUL ends every run."""

    def __init__(self, html: str) -> None:
        self._data = html.encode("utf-8", "surrogatepass") + b"\0"
        self._at = 0
        self._text = ""
        self._offset = 0
        self._open: list[_Tag] = []
        self._entities: list[Entity] = []

    def parse(self) -> tuple[str, list[Entity]]:
        end = len(self._data) - 1
        while self._at < end:
            if self._data[self._at : self._at + 1] == b"<":
                if self._data[self._at + 1 : self._at + 2] == b"/":
                    self._end_tag()
                else:
                    self._start_tag()
            else:
                character = self._character()
                self._text += character
                self._offset += units(character)
        if self._open:
            _fail(f'Can\'t find end tag corresponding to start tag "{self._open[-1].name}"')
        if any("\ud800" <= character <= "\udfff" for character in self._text):
            _fail(
                "Text contains invalid Unicode characters after decoding HTML entities, "
                "check for unmatched surrogate code units"
            )
        # A language is said by <pre><code class=…> together, not by <code> alone.
        alone = (replace(e, language=None) if e.type == "code" else e for e in self._entities)
        return self._text, ordered(alone)

    def _character(self) -> str:
        """Read one character, or one character reference that Telegram knows."""
        if reference := _REFERENCE.match(self._data, self._at):
            hexadecimal, decimal, name = reference.groups()
            if name is not None:
                decoded = _NAMED.get(name, "")
            else:
                code = int(hexadecimal, 16) if hexadecimal else int(decimal or b"0")
                known = 0 < code < 0x10FFFF and reference.end() - self._at < 10
                decoded = chr(code) if known else ""
            if decoded:
                self._at = reference.end() + (self._data[reference.end()] == ord(";"))
                return decoded
        first = self._data[self._at]
        size = 1 + (first >= 0xC0) + (first >= 0xE0) + (first >= 0xF0)
        self._at += size
        return self._data[self._at - size : self._at].decode("utf-8", "surrogatepass")

    def _start_tag(self) -> None:
        begin = self._at
        self._at += 1
        name = self._run(_TAG_NAME).lower()
        if self._next() == 0:
            _fail(f"Unclosed start tag at byte offset {begin}")
        if name not in _TYPES:
            _fail(f'Unsupported start tag "{name}" at byte offset {begin}')
        argument = date_format = ""
        while self._next() != ord(">"):
            self._run(_BLANK)
            if self._next() == ord(">"):
                break
            attribute, value = self._attribute(name, begin)
            argument = _argument(name, attribute, value) or argument
            if (name, attribute) == ("tg-time", "format"):
                date_format = value or ""
        self._at += 1
        if name == "span" and argument != "spoiler":
            _fail(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
        if name == "blockquote" and any(tag.name == "blockquote" for tag in self._open):
            # TDLib drops the inner one without a word; documented as "can't be nested".
            _fail(f'Tag "blockquote" can\'t be nested at byte offset {begin}')
        self._open.append(_Tag(name, argument, date_format, self._offset, len(self._text)))

    def _attribute(self, tag: str, begin: int) -> tuple[str, str | None]:
        """Read a name and, if there is one, its value."""
        name = self._run(_ATTRIBUTE_NAME)
        if not name:
            _fail(f'Empty attribute name in the tag "{tag}" at byte offset {begin}')
        self._run(_BLANK)
        value = None
        if self._next() == ord("="):
            self._at += 1
            self._run(_BLANK)
            if self._next() != 0:
                value = self._value()
                if self._next() == 0:
                    _fail(f"Unclosed start tag at byte offset {begin}")
        if self._next() == 0:
            _fail(f'Unclosed start tag "{tag}" at byte offset {begin}')
        return name, value

    def _value(self) -> str:
        begin, quote = self._at, self._next()
        if quote not in b"\"'":
            value = self._run(_NAME_TOKEN).lower()
            if self._next() not in _SPACE + b">":
                _fail(f"Unexpected end of name token at byte offset {begin}")
            return value
        self._at += 1
        value = ""
        while self._next() not in (quote, 0):
            value += self._character()
        self._at += self._next() == quote
        return value

    def _end_tag(self) -> None:
        begin = self._at
        if not self._open:
            _fail(f"Unexpected end tag at byte offset {begin}")
        self._at += 2
        name = self._run(_TAG_NAME).lower()
        self._run(_BLANK)
        if self._next() != ord(">"):
            _fail(f"Unclosed end tag at byte offset {begin}")
        self._at += 1
        tag = self._open.pop()
        if name and name != tag.name:
            _fail(
                f"Unmatched end tag at byte offset {begin}, "
                f'expected "</{tag.name}>", found "</{name}>"'
            )
        if self._offset > tag.offset:
            self._close(tag)

    def _close(self, tag: _Tag) -> None:
        entity = Entity(_TYPES[tag.name], tag.offset, self._offset - tag.offset)
        last = self._entities[-1] if self._entities else None
        inner = last if last and (last.offset, last.end) == (entity.offset, entity.end) else None
        if tag.name == "a":
            link = _link(entity, tag.argument or self._text[tag.character :])
            self._entities += [link] if link else []
        elif tag.name == "tg-emoji" and not (tag.argument.isdecimal() and int(tag.argument)):
            _fail("Invalid custom emoji identifier specified")
        elif tag.name == "pre" and inner and inner.type == "code" and inner.language:
            self._entities[-1] = replace(inner, type="pre")
        elif tag.name == "code" and inner and inner.type == "pre" and tag.argument:
            self._entities[-1] = replace(inner, language=tag.argument)
        elif tag.name == "tg-emoji":
            self._entities.append(replace(entity, custom_emoji_id=tag.argument))
        elif tag.name == "tg-time":
            self._entities.append(_date(entity, tag))
        elif tag.name == "code":
            self._entities.append(replace(entity, language=tag.argument or None))
        elif tag.name == "blockquote" and tag.argument:
            self._entities.append(replace(entity, type="expandable_blockquote"))
        else:
            self._entities.append(entity)

    def _next(self) -> int:
        return self._data[self._at]

    def _run(self, pattern: re.Pattern[bytes]) -> str:
        match = pattern.match(self._data, self._at)
        assert match
        self._at = match.end()
        return match[0].decode("utf-8", "surrogatepass")


def _argument(tag: str, attribute: str, value: str | None) -> str | None:
    """Give the part of an attribute that matters to its tag."""
    match tag, attribute, value:
        case ("blockquote", "expandable", _):
            return "1"
        case ("a", "href", str()) | ("tg-emoji", "emoji-id", str()) | ("tg-time", "unix", str()):
            return value
        case ("code", "class", str()) if value.startswith("language-"):
            return value.removeprefix("language-")
        case ("span", "class", str()) if value.startswith("tg-"):
            return value.removeprefix("tg-")
    return None


def _link(entity: Entity, url: str) -> Entity | None:
    """Make a link of an entity, or a mention; None where Telegram drops it silently."""
    if mention := re.fullmatch(r"tg://user/?\?id=(\d+)", url):
        user = {"id": int(mention[1]), "is_bot": False, "first_name": f"User {mention[1]}"}
        return replace(entity, type="text_mention", user=user)
    return replace(entity, url=url) if is_link(url) else None


def _date(entity: Entity, tag: _Tag) -> Entity:
    """Make a date of an entity; its format is written back in Telegram's order.

    As TDLib's FormattedDate: "r" alone, or any of "t", "T", "d", "D" and "w", where short goes
    before long.
    """
    if not (tag.argument.isdecimal() and 0 < int(tag.argument) <= _LATEST):
        _fail("Invalid date specified")
    if tag.date_format in ("r", "R"):
        written = "r"
    elif re.fullmatch("[tTdDwW]*", tag.date_format):
        given = tag.date_format.replace("W", "w")
        written = "".join(
            next((p for p in parts if p in given), "") for parts in ("w", "dD", "tT")
        )
    else:
        _fail("Invalid date format used")
    return replace(entity, unix_time=int(tag.argument), date_time_format=written)


def is_link(url: str) -> bool:
    """Say whether Telegram accepts this as the address of a link."""
    if re.match(r"(?:tg|ton|tonsite)://.|mailto:.", url, re.IGNORECASE):
        return True
    address = url if "://" in url else f"http://{url}"
    try:
        parts = urlsplit(address)
        host, _port = parts.hostname or "", parts.port
    except ValueError:
        return False
    named = ("." in host and not re.search(r"[\s<>\"']", host)) or ":" in host
    return parts.scheme in ("http", "https") and named


def _fail(message: str) -> NoReturn:
    raise MarkupError(message)
