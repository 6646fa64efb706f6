"""The operator's settings, each parsed once into its type, from the environment and `.env`.

A command reads the class with what it needs. So a mistake in a setting of the bot does not keep
the terminal from answering.
"""

import re
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields
from typing import Any, Self
from urllib.parse import urlsplit

from dotenv import dotenv_values

TELEGRAM_API_URL = "https://api.telegram.org"

_TOKEN = re.compile(r"\d+:[\w-]+", re.ASCII)
_OPERATORS = re.compile(r"[1-9]\d{0,15}(?:[,\s]+[1-9]\d{0,15})*", re.ASCII)
_MINUTES = re.compile(r"\d{1,6}(?:\.\d{1,6})?", re.ASCII)


class SettingsError(Exception):
    """A setting is missing or makes no sense; its text says which and what to do."""


def _parse_token(text: str) -> str:
    if not text:
        raise SettingsError(
            "TELEGRAM_BOT_TOKEN is not set: get a token from @BotFather on Telegram and put "
            "it into the environment or a file named .env."
        )
    if not _TOKEN.fullmatch(text):
        raise SettingsError(
            "TELEGRAM_BOT_TOKEN is not a bot's token: it looks like 123456:ABC-DEF, "
            "as @BotFather gives it."
        )
    return text


def _parse_api_url(text: str) -> str:
    if not _is_web_address(text):
        raise SettingsError(
            "TELEGRAM_API_URL is not a web address: leave it out, or write, for example, "
            "http://localhost:8081."
        )
    return text.rstrip("/")


def _is_web_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        # A port out of range is found only when it is asked for.
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def _parse_yes_or_no(text: str) -> bool:
    if text.lower() not in ("yes", "no"):
        raise SettingsError("KEEP_QUESTIONS is neither yes nor no: write one of them.")
    return text.lower() == "yes"


def _parse_minutes(text: str) -> float | None:
    if not _MINUTES.fullmatch(text):
        raise SettingsError(
            "FEED_INTERVAL is not a number of minutes: write, for example, 60, or 0 for never."
        )
    return 60 * float(text) or None


def _parse_user_ids(text: str) -> frozenset[int]:
    if not _OPERATORS.fullmatch(text):
        raise SettingsError(
            "OPERATORS is not a list of Telegram's numbers of people: write, for example, "
            "12345678, 23456789. The bot tells yours when you send it /stats."
        )
    return frozenset(map(int, re.findall(r"\d+", text)))


@dataclass(frozen=True, slots=True, kw_only=True)
class LibrarySettings:
    """What every command needs."""

    database_url: str = field(default="sqlite:///verbatim.db", metadata={"parse": str})

    @classmethod
    def read(cls, environment: Mapping[str, str]) -> Self:
        """Return what is set in the environment or, if not there, in the file `.env` beside us.

        Only the settings of this class are parsed; SettingsError if one of them is wrong.
        """
        texts = {**dotenv_values(".env"), **environment}
        values: dict[str, Any] = {}
        for setting in fields(cls):
            text = (texts.get(setting.name.upper()) or "").strip()
            if text or setting.default is MISSING:
                values[setting.name] = setting.metadata["parse"](text)
        return cls(**values)


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedSettings(LibrarySettings):
    """What commands for feeds need."""

    # Seconds between two refreshes of a feed to begin with, None for never; set in minutes.
    feed_interval: float | None = field(default=3600.0, metadata={"parse": _parse_minutes})


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings(FeedSettings):
    """All settings, which the bot needs; the README's table explains each."""

    telegram_bot_token: str = field(repr=False, metadata={"parse": _parse_token})
    telegram_api_url: str = field(
        default=TELEGRAM_API_URL, metadata={"parse": _parse_api_url}
    )  # without a slash at its end
    keep_questions: bool = field(default=False, metadata={"parse": _parse_yes_or_no})
    operators: frozenset[int] = field(default=frozenset(), metadata={"parse": _parse_user_ids})
