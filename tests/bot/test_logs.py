"""No secret in a log, at any level, from any logger, in no traceback."""

import io
import logging
from collections.abc import Iterator

import pytest

from bot.logs import _LEVELS, protect_logs

SECRET = "123456:geheim"


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    factory = logging.getLogRecordFactory()
    levels = {name: logging.getLogger(name).level for name in _LEVELS}
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    protect_logs(SECRET)
    yield stream
    root.removeHandler(handler)
    root.setLevel(before)
    logging.setLogRecordFactory(factory)
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


@pytest.mark.parametrize("level", [logging.DEBUG, logging.INFO, logging.CRITICAL])
def test_messages_and_arguments(log: io.StringIO, level: int) -> None:
    logging.getLogger("any").log(level, "POST /bot%s/getMe", SECRET)
    assert log.getvalue() == "POST /bot***/getMe\n"


def test_tracebacks(log: io.StringIO) -> None:
    try:
        raise ValueError(f"no connection to /bot{SECRET}/getMe")
    except ValueError:
        logging.getLogger("any").exception("Failed")
    assert "ValueError: no connection to /bot***/getMe" in log.getvalue()
    assert SECRET not in log.getvalue()


def test_the_libraries_that_log_every_message_do_not(log: io.StringIO) -> None:
    logging.getLogger("telegram.ext.Application").debug("Processing update: my words")
    logging.getLogger("telegram.Bot").debug("Calling with parameters: my words")
    logging.getLogger("httpx").info("HTTP Request: POST …")
    logging.getLogger("httpcore.connection").debug("connect_tcp.started")
    assert log.getvalue() == ""
