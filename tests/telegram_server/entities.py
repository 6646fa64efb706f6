"""Entities of a text, and what becomes of both on the way into a chat.

`clean` follows TDLib's `fix_formatted_text` (td/telegram/MessageEntity.cpp). Offsets and lengths
are UTF-16 units.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

MAX_ENTITIES = 100

# Which of two entities over the same text comes first; TDLib's get_type_priority.
_ORDER = ["blockquote", "expandable_blockquote", "pre", "code", "text_link", "text_mention"]
_ORDER += ["date_time", "bold", "italic", "underline", "strikethrough", "spoiler", "custom_emoji"]
# Entities that never lie in one another, and those nothing lies in.
_CONTINUOUS = frozenset({"pre", "code", "text_link", "text_mention", "date_time"})
_OPAQUE = frozenset({"pre", "code"})

_REMOVED = frozenset("\r\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u030a\u0333\u033f")
_INVISIBLE = frozenset("\u115f\u1160\u2800\u3164\uffa0")
_MARKS = re.compile("[\u200e\u200f](?=[\u200e\u200f])")

# What Telegram finds by itself in what people write (TDLib's match_bot_commands and others).
_FOUND = {
    "bot_command": re.compile(
        r"(?<![\w/<>])/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/<>])"
    ),
    "mention": re.compile(r"(?<![\w/@])@[a-zA-Z0-9_]{3,32}\b"),
    "url": re.compile(r"https?://\S*\w/?"),
}


@dataclass(frozen=True, slots=True)
class Entity:
    """A stretch of a text and what it is, as MessageEntity of the Bot API."""

    type: str
    offset: int
    length: int
    url: str | None = None
    language: str | None = None
    custom_emoji_id: str | None = None
    unix_time: int | None = None
    date_time_format: str | None = None
    user: dict[str, Any] | None = None

    @property
    def end(self) -> int:
        """The offset after the last unit."""
        return self.offset + self.length

    def json(self) -> dict[str, Any]:
        """Give the entity as the Bot API writes it."""
        fields = {name: getattr(self, name) for name in self.__slots__}
        return {name: value for name, value in fields.items() if value is not None}


def units(text: str) -> int:
    """Count UTF-16 units: the length of a text for Telegram."""
    return len(text) + sum(character > "\uffff" for character in text)


def cut(text: str, entity: Entity) -> str:
    """Give the part of a text that an entity covers."""
    encoded = text.encode("utf-16-le")
    return encoded[2 * entity.offset : 2 * entity.end].decode("utf-16-le")


def clean(text: str, entities: Iterable[Entity] = ()) -> tuple[str, list[Entity]]:
    """Give what a chat shows: without control characters, trimmed, the entities in order."""
    moved, kept = [0], 0  # moved[old offset] is the new one
    characters = []
    for character in text:
        if character not in _REMOVED:
            control = character < " " and character != "\n"
            characters.append(" " if control else character)
            kept += units(character)
        moved += [kept] * units(character)
    cleaned = _MARKS.sub("\u200c", "".join(characters))
    fixed = [
        replace(
            entity, offset=moved[entity.offset], length=moved[entity.end] - moved[entity.offset]
        )
        for entity in entities
    ]
    fixed = _without_overlaps(ordered(entity for entity in fixed if entity.length > 0))
    return _trimmed(cleaned, fixed)


def is_empty(text: str) -> bool:
    """Say whether nothing of a text can be seen."""
    return all(unicodedata.category(c)[0] in "ZC" or c in _INVISIBLE for c in text)


def _trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    text = text.rstrip(" \n")
    end = units(text)
    # TDLib trims the beginning only up to the first entity.
    leading = len(text) - len(text.lstrip(" \n"))
    leading = min([leading, *(entity.offset for entity in entities)])
    shifted = (
        replace(e, offset=e.offset - leading, length=min(e.end, end) - e.offset) for e in entities
    )
    return text[leading:], [e for e in shifted if e.length > 0][:MAX_ENTITIES]


def _without_overlaps(entities: list[Entity]) -> list[Entity]:
    result: list[Entity] = []
    for entity in entities:
        around = [other.type for other in result if other.end > entity.offset]
        nested = entity.type in _CONTINUOUS and not _CONTINUOUS.isdisjoint(around)
        if not (nested or entity.type in around or not _OPAQUE.isdisjoint(around)):
            result.append(entity)
    return result


def ordered(entities: Iterable[Entity]) -> list[Entity]:
    """Sort entities as Telegram does: the outer before the inner."""
    return sorted(entities, key=lambda e: (e.offset, -e.length, _rank(e.type)))


def _rank(type_: str) -> int:
    return _ORDER.index(type_) if type_ in _ORDER else len(_ORDER)


def find_entities(text: str) -> list[Entity]:
    """Find the commands, mentions and addresses in what someone wrote."""
    return ordered(
        Entity(type_, units(text[: match.start()]), units(match[0]))
        for type_, pattern in _FOUND.items()
        for match in pattern.finditer(text)
    )
