"""The environment and the file `.env`."""

from pathlib import Path

import pytest

from bot.settings import FeedSettings, LibrarySettings, Settings, SettingsError


def read(**environment: str) -> Settings:
    return Settings.read({"TELEGRAM_BOT_TOKEN": "1:a", **environment})


def test_defaults() -> None:
    assert read() == Settings(
        database_url="sqlite:///verbatim.db",
        telegram_bot_token="1:a",
        telegram_api_url="https://api.telegram.org",
        keep_questions=False,
        feed_interval=3600,
        operators=frozenset(),
    )


def test_the_environment_goes_before_the_file() -> None:
    Path(".env").write_text("DATABASE_URL=sqlite:///file.db\nTELEGRAM_BOT_TOKEN=1:from-file\n")
    settings = Settings.read({"DATABASE_URL": "sqlite:///environment.db"})
    assert settings.database_url == "sqlite:///environment.db"
    assert settings.telegram_bot_token == "1:from-file"


def test_blank_is_not_set() -> None:
    assert read(DATABASE_URL=" ").database_url == "sqlite:///verbatim.db"


@pytest.mark.parametrize(
    ("token", "message"),
    [
        ("", "TELEGRAM_BOT_TOKEN is not set"),
        ("geheim", "not a bot's token"),
        ("123:ge heim", "not a bot's token"),
        ("123:geheim/../x", "not a bot's token"),
    ],
)
def test_tokens_that_cannot_be_one(token: str, message: str) -> None:
    with pytest.raises(SettingsError, match=message) as caught:
        read(TELEGRAM_BOT_TOKEN=token)
    assert "geheim" not in str(caught.value)


def test_the_token_is_not_shown_with_the_settings() -> None:
    assert "geheim" not in repr(read(TELEGRAM_BOT_TOKEN="123:geheim"))


def test_api_url() -> None:
    settings = read(TELEGRAM_API_URL="http://localhost:8081/")
    assert settings.telegram_api_url == "http://localhost:8081"


@pytest.mark.parametrize(
    ("given", "kept"), [("yes", True), ("YES", True), ("no", False), ("", False)]
)
def test_questions_are_kept_only_where_the_operator_says_so(given: str, kept: bool) -> None:
    assert read(KEEP_QUESTIONS=given).keep_questions is kept


@pytest.mark.parametrize(
    ("given", "ids"),
    [("", set()), ("12", {12}), ("12, 34", {12, 34}), ("12 34,12", {12, 34})],
)
def test_operators(given: str, ids: set[int]) -> None:
    assert read(OPERATORS=given).operators == ids


@pytest.mark.parametrize("given", ["@alice", "12;34", "-100123", "0", "1.5", "12,", "9" * 17])
def test_operators_that_are_no_numbers(given: str) -> None:
    with pytest.raises(SettingsError, match="OPERATORS is not a list"):
        read(OPERATORS=given)


def test_what_is_neither_yes_nor_no() -> None:
    with pytest.raises(SettingsError, match="KEEP_QUESTIONS is neither yes nor no"):
        read(KEEP_QUESTIONS="maybe")


@pytest.mark.parametrize(
    "address",
    ["localhost:8081", "http://", "http://host:port", "http://host:99999", "http://[::1"],
)
def test_api_urls_that_cannot_be_one(address: str) -> None:
    with pytest.raises(SettingsError, match="not a web address"):
        read(TELEGRAM_API_URL=address)


@pytest.mark.parametrize(
    ("minutes", "seconds"), [("", 3600), ("15", 900), ("0.5", 30), ("0", None), ("0.0", None)]
)
def test_how_often_feeds_are_looked_at(minutes: str, seconds: float | None) -> None:
    assert read(FEED_INTERVAL=minutes).feed_interval == seconds


@pytest.mark.parametrize("minutes", ["-1", "hourly", "1e9", "nan", "٣", "1 h"])
def test_feed_intervals_that_cannot_be_one(minutes: str) -> None:
    with pytest.raises(SettingsError, match="FEED_INTERVAL is not a number of minutes"):
        read(FEED_INTERVAL=minutes)


def test_a_command_is_not_kept_from_its_work_by_a_setting_that_it_does_not_need() -> None:
    environment = {"TELEGRAM_BOT_TOKEN": "geheim", "OPERATORS": "@alice"}
    assert FeedSettings.read(environment).feed_interval == 3600
    environment["FEED_INTERVAL"] = "hourly"
    assert LibrarySettings.read(environment).database_url == "sqlite:///verbatim.db"
