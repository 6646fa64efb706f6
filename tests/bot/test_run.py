"""`verbatim run` as a process: how it starts, what it logs, how it ends."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.telegram_server import TelegramServer

TOKEN = "123456:geheimes-TOKEN"


@contextmanager
def bot(**environment: str) -> Iterator["subprocess.Popen[str]"]:
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "bot", "run"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
    )
    with process:
        try:
            yield process
        finally:
            process.kill()


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_it_answers_ends_cleanly_and_tells_no_secrets(ending: signal.Signals) -> None:
    Path("seeds").mkdir()
    Path("seeds/a.txt").write_text("Title: Bells\n\nThe bell of Ystad was cast in 1491.")
    with (
        TelegramServer(TOKEN) as telegram,
        bot(TELEGRAM_BOT_TOKEN=TOKEN, TELEGRAM_API_URL=telegram.url) as process,
    ):
        alice = telegram.private_chat()
        alice.send("When was the bell cast?")
        assert "cast in 1491" in alice.wait_for_reply(timeout=60).text
        telegram.fail("sendMessage", error_code=400, detail="can't parse entities: bell")
        alice.send("Who rang the bell?")
        assert "cannot look that up" in alice.wait_for_reply().text
        telegram.fail("sendMessage", error_code=429, retry_after=200)  # it will not wait for this
        alice.send("When was the bell cast?")
        telegram.wait_for_call("sendMessage", count=4)
        process.send_signal(ending)
        output, log = process.communicate(timeout=60)
    assert process.returncode == 0
    assert output == ""
    assert "Connected as @verbatim_test_bot" in log
    assert "Telegram refused or could not be reached: BadRequest" in log
    assert log.rstrip().endswith("Stopped")
    assert "Traceback" not in log
    for secret in ("geheim", "bell", "Ystad", "rang"):
        assert secret not in log.replace("Loading seeds", "")


def test_a_refused_token_is_one_clear_line() -> None:
    with (
        TelegramServer(TOKEN) as telegram,
        bot(TELEGRAM_BOT_TOKEN="123456:another", TELEGRAM_API_URL=telegram.url) as process,
    ):
        output, log = process.communicate(timeout=60)
    assert process.returncode == 2
    assert output == ""
    assert log.startswith("verbatim: Telegram refuses the token in TELEGRAM_BOT_TOKEN")
    assert log.count("\n") == 1


def test_telegram_out_of_reach_is_said_and_waited_for() -> None:
    with bot(TELEGRAM_BOT_TOKEN=TOKEN, TELEGRAM_API_URL="http://127.0.0.1:9") as process:
        assert process.stderr is not None
        lines = [process.stderr.readline() for _ in range(2)]
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=60)
    assert process.returncode == 0
    assert "Telegram is out of reach (NetworkError): trying again" in lines[0]
    assert "geheim" not in "".join(lines)
