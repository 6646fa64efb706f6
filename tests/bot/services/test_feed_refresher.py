"""Feeds are refreshed while the bot runs, and nobody waits for them."""

import logging
import time
from threading import Event

import pytest

from bot.services.feed_refresher import refreshing
from retrieval import Library
from retrieval.feeds import Feeds
from tests.feed_documents import SENTENCE, WHOLE, item, page, rss
from tests.running import running
from tests.telegram_server import TelegramServer
from tests.web_server import Reply, WebServer

XML = {"Content-Type": "application/rss+xml"}
CHECK_SECONDS = 0.05


@pytest.fixture(autouse=True)
def _often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.services.feed_refresher._CHECK_SECONDS", CHECK_SECONDS)


def wait_for(web: WebServer, path: str, count: int = 1) -> None:
    """Wait until a path was asked for so many times."""
    end = time.monotonic() + 20
    while web.paths().count(path) < count:
        assert time.monotonic() < end, f"{path} is not asked for"
        time.sleep(0.01)


def test_the_bot_answers_while_a_feed_is_read_and_then_from_it(
    web: WebServer, feeds: Feeds, empty: Library
) -> None:
    allowed = Event()
    bell = page("The bell", f"{WHOLE}<p>The bell of Ystad was cast in 1491.</p>")
    web.replies |= {
        "/feed": Reply(rss(item(web.url("/bell"), description=SENTENCE)), headers=XML),
        "/bell": Reply(bell, allowed=allowed),
    }
    feeds.follow(web.url("/feed"))
    with TelegramServer() as telegram, refreshing(feeds), running(telegram, empty):
        wait_for(web, "/bell")
        alice = telegram.private_chat("Alice")
        alice.send("When was the bell of Ystad cast?")
        assert "no articles yet" in alice.wait_for_reply().text
        allowed.set()
        end = time.monotonic() + 20
        while not feeds.get(1).succeeded and time.monotonic() < end:
            time.sleep(0.01)
        alice.send("When was the bell of Ystad cast?")
        assert "cast in 1491" in alice.wait_for(2)[-1].text
    assert web.paths() == ["/feed", "/bell"]  # a feed is not due again so soon


def test_feeds_that_are_followed_later_are_found_and_a_bad_one_holds_up_nobody(
    web: WebServer, feeds: Feeds, empty: Library, caplog: pytest.LogCaptureFixture
) -> None:
    web.replies |= {
        "/feed?key=geheim": Reply(
            rss(item(web.url("/1"), title="Story 1", content=WHOLE)), headers=XML
        ),
        "/gone?key=geheim": Reply(status=410),
    }
    with caplog.at_level(logging.INFO), refreshing(feeds):
        time.sleep(2 * CHECK_SECONDS)
        feeds.follow(web.url("/gone?key=geheim"))
        feeds.follow(web.url("/feed?key=geheim"))
        wait_for(web, "/feed?key=geheim")
        end = time.monotonic() + 20
        while "1 new" not in caplog.text and time.monotonic() < end:
            time.sleep(0.01)
    assert "Feed at 127.0.0.1: there is no such page (status 410). (not again)" in caplog.text
    assert "Feed at 127.0.0.1: 1 new, 0 changed, 0 passed over" in caplog.text
    assert "geheim" not in caplog.text
    assert empty.counts().articles == 1


def test_a_server_that_hangs_does_not_hold_up_the_end(web: WebServer, feeds: Feeds) -> None:
    web.replies["/feed"] = Reply(rss(), headers=XML, delay=6)
    feeds.follow(web.url("/feed"))
    with refreshing(feeds):
        wait_for(web, "/feed")
        started = time.monotonic()
    assert time.monotonic() - started < 4
