"""A message in a chat, as a test reads it and as the Bot API writes it."""

from dataclasses import dataclass, field
from typing import Any

from tests.telegram_server.entities import Entity


@dataclass(frozen=True)
class Button:
    """A button under a message."""

    text: str
    callback_data: str | None = None
    url: str | None = None
    copy_text: str | None = None


@dataclass(frozen=True)
class Message:
    """One state of a message: an edit makes another value."""

    chat_id: int
    message_id: int
    text: str  # as the chat shows it; the caption of a photo
    entities: tuple[Entity, ...] = ()
    html: str | None = None  # as the bot sent it
    reply_to: int | None = None  # the message_id of the message that this one answers
    quote: str | None = None  # the part of that message which is quoted
    thread: int | None = None  # the topic of a forum
    edited: bool = False
    by_bot: bool = False
    keyboard: dict[str, Any] | None = None
    extra: dict[str, Any] = field(default_factory=dict)  # further fields of the Bot API

    @property
    def buttons(self) -> tuple[tuple[Button, ...], ...]:
        """The rows of buttons."""
        return buttons_of(self.keyboard or {})

    def json(self, chat: dict[str, Any], date: int) -> dict[str, Any]:
        """Give the message as the Bot API writes it, but for the message it answers."""
        media = {"photo", "document", "voice", "video"} & self.extra.keys()
        text, entities = ("caption", "caption_entities") if media else ("text", "entities")
        fields: dict[str, Any] = {
            "message_id": self.message_id,
            "date": date,
            "chat": chat,
            text: self.text or None,
            entities: [entity.json() for entity in self.entities] or None,
            "reply_markup": self.keyboard,
            "edit_date": date + 1 if self.edited else None,
            **(
                {"message_thread_id": self.thread, "is_topic_message": True} if self.thread else {}
            ),
            **({"quote": {"text": self.quote, "position": 0}} if self.quote else {}),
            **self.extra,
        }
        return {name: value for name, value in fields.items() if value is not None}


def buttons_of(keyboard: dict[str, Any]) -> tuple[tuple[Button, ...], ...]:
    """Read the rows of buttons of a keyboard as the Bot API writes it."""
    rows = keyboard.get("inline_keyboard", [])
    return tuple(tuple(_button(button) for button in row) for row in rows)


def _button(button: dict[str, Any]) -> Button:
    return Button(
        text=button["text"],
        callback_data=button.get("callback_data"),
        url=button.get("url"),
        copy_text=button.get("copy_text", {}).get("text"),
    )
