"""The environment, read once."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self
from urllib.parse import urlsplit

from dotenv import dotenv_values

_TOKEN = re.compile(r"\d+:[\w-]+", re.ASCII)
_OPERATORS = re.compile(r"[1-9]\d{0,15}(?:[,\s]+[1-9]\d{0,15})*", re.ASCII)
_MINUTES = re.compile(r"\d{1,6}(?:\.\d{1,6})?", re.ASCII)


TELEGRAM_API_URL = "https://api.telegram.org"


class SettingsError(Exception):
    """A setting is missing or makes no sense; its text says which and what to do."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the operator has set; the README's table explains each."""

    database_url: str = "sqlite:///verbatim.db"
    telegram_bot_token: str | None = field(default=None, repr=False)
    telegram_api_url: str = TELEGRAM_API_URL
    keep_questions: str = "no"
    feed_interval: str = "60"
    operators: str = ""

    @classmethod
    def read(cls, environment: Mapping[str, str]) -> Self:
        """Read the environment and, for what it does not set, the file `.env` beside us."""
        values = {**dotenv_values(".env"), **environment}
        given = {
            name: value.strip()
            for name in cls.__dataclass_fields__
            if (value := values.get(name.upper())) and value.strip()
        }
        return cls(**given)

    def feed_seconds(self) -> float | None:
        """Give how often a feed is looked at to begin with, None for never; SettingsError."""
        if not _MINUTES.fullmatch(self.feed_interval):
            raise SettingsError(
                "FEED_INTERVAL is not a number of minutes: write, for example, 60, or 0 for never."
            )
        return 60 * float(self.feed_interval) or None

    def token(self) -> str:
        """Give the bot's token; SettingsError if there is none or it cannot be one."""
        if self.telegram_bot_token is None:
            raise SettingsError(
                "TELEGRAM_BOT_TOKEN is not set: get a token from @BotFather on Telegram and put "
                "it into the environment or a file named .env."
            )
        if not _TOKEN.fullmatch(self.telegram_bot_token):
            raise SettingsError(
                "TELEGRAM_BOT_TOKEN is not a bot's token: it looks like 123456:ABC-DEF, "
                "as @BotFather gives it."
            )
        return self.telegram_bot_token

    def keeps_questions(self) -> bool:
        """Say whether unanswered questions are kept; SettingsError if it says neither."""
        if self.keep_questions.lower() not in ("yes", "no"):
            raise SettingsError("KEEP_QUESTIONS is neither yes nor no: write one of them.")
        return self.keep_questions.lower() == "yes"

    def operator_ids(self) -> frozenset[int]:
        """Give the numbers of those who may run the bot from their chat; SettingsError."""
        if self.operators and not _OPERATORS.fullmatch(self.operators):
            raise SettingsError(
                "OPERATORS is not a list of Telegram's numbers of people: write, for example, "
                "12345678, 23456789. The bot tells yours when you send it /stats."
            )
        return frozenset(map(int, re.findall(r"\d+", self.operators)))

    def api_url(self) -> str:
        """Give the Bot API's address without a slash at its end; SettingsError if it is none."""
        if not _is_web_address(self.telegram_api_url):
            raise SettingsError(
                "TELEGRAM_API_URL is not a web address: leave it out, or write, for example, "
                "http://localhost:8081."
            )
        return self.telegram_api_url.rstrip("/")


def _is_web_address(address: str) -> bool:
    try:
        parts = urlsplit(address)
        # A port out of range is found only when it is asked for.
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
