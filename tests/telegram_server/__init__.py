"""A Telegram for tests: a loopback server of the Bot API, as strict as the real one."""

from tests.telegram_server.chats import Chat, User
from tests.telegram_server.entities import Entity, clean, units
from tests.telegram_server.errors import ApiError
from tests.telegram_server.markup import MarkupError, parse_html
from tests.telegram_server.messages import Button, Message
from tests.telegram_server.server import TelegramServer
from tests.telegram_server.telegram import Call

__all__ = [
    "ApiError",
    "Button",
    "Call",
    "Chat",
    "Entity",
    "MarkupError",
    "Message",
    "TelegramServer",
    "User",
    "clean",
    "parse_html",
    "units",
]
