"""What servers answer, well and badly, over real HTTP on loopback."""

import gzip
import re
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from importlib.metadata import version

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.errors import FetchError
from retrieval.sources.web.fetched import Fetched, Validators
from retrieval.sources.web.fetching import Fetcher
from retrieval.sources.web.http import content_type
from retrieval.sources.web.politeness import Pacing
from tests.loopback import LoopbackFetcher
from tests.web_server import Reply, WebServer

PAGE = "<!doctype html><title>Bell</title><p>Grüße"


def test_a_page_comes_with_what_its_server_says_of_it(web: WebServer, fetcher: Fetcher) -> None:
    web.replies["/bell?a=1"] = Reply(
        PAGE,
        headers={
            "Content-Type": 'Text/HTML; Charset="UTF-8"',
            "ETag": '"7"',
            "Last-Modified": "Sat, 02 Aug 2003 10:00:00 GMT",
        },
    )
    assert fetcher.fetch(web.url("/bell?a=1#deck")) == Fetched(
        url=web.url("/bell?a=1"),
        content=PAGE.encode(),
        content_type="text/html",
        charset="utf-8",
        validators=Validators('"7"', "Sat, 02 Aug 2003 10:00:00 GMT"),
        modified=True,
    )
    sent = web.requests[-1].headers
    product = re.escape(f"VerbatimBot/{version('verbatim-bot')}")
    assert re.fullmatch(rf"{product} \(\+.+\)", sent["user-agent"])
    assert sent["host"] == f"127.0.0.1:{web.port}"
    assert "cookie" not in sent


@pytest.mark.parametrize(
    ("headers", "kind", "charset"),
    [
        ({"Content-Type": None}, "", None),
        ({"Content-Type": ""}, "", None),
        ({"Content-Type": "nonsense"}, "", None),
        ({"Content-Type": "text/plain;;charset"}, "text/plain", None),
        ({"Content-Type": "text/plain; charset=Latin-1; x=y"}, "text/plain", "latin-1"),
    ],
)
def test_a_type_is_declared_in_many_ways(
    headers: dict[str, str | None],
    kind: str,
    charset: str | None,
    web: WebServer,
    fetcher: Fetcher,
) -> None:
    web.replies["/"] = Reply("x", headers=headers)
    fetched = fetcher.fetch(web.url("/"))
    assert (fetched.content_type, fetched.charset) == (kind, charset)


@given(st.binary() | st.text("*=;'\"0a \t").map(str.encode))
def test_whatever_a_type_is_called_it_is_read(value: bytes) -> None:
    headers = httpx.Headers({b"Content-Type": b"text/html; charset" + value})
    kind, charset = content_type(headers)
    assert kind == "" or kind == kind.lower()
    assert charset != ""


def test_redirects_are_followed_to_the_final_address(web: WebServer, fetcher: Fetcher) -> None:
    web.replies |= {
        "/a": Reply(status=301, headers={"Location": "/b/"}),
        "/b/": Reply(status=307, headers={"Location": "c?d=é"}),
        "/b/c?d=%C3%A9": Reply(PAGE),
    }
    assert fetcher.fetch(web.url("/a")).url == web.url("/b/c?d=%C3%A9")


@pytest.mark.parametrize(
    ("location", "reason"),
    [
        ("/loop", "more than 5 times"),
        (None, "redirects to nowhere"),
        ("", "redirects to nowhere"),
        ("http://xn--/", "redirects to what cannot be read"),
    ],
)
def test_redirects_that_lead_nowhere_are_refused(
    location: str | None, reason: str, web: WebServer, fetcher: Fetcher
) -> None:
    web.replies["/loop"] = Reply(status=302, headers={"Location": location})
    with pytest.raises(FetchError, match=reason):
        fetcher.fetch(web.url("/loop"))
    assert len(web.paths()) <= 6


def test_a_page_is_asked_for_again_only_if_it_has_changed(
    web: WebServer, fetcher: Fetcher
) -> None:
    known = Validators('"7"', "Sat, 02 Aug 2003 10:00:00 GMT")
    web.replies["/"] = Reply(status=304, headers={"ETag": '"8"', "Content-Length": None})
    assert fetcher.fetch(web.url("/"), known) == Fetched(
        url=web.url("/"),
        content=b"",
        content_type="",
        charset=None,
        validators=Validators('"8"', "Sat, 02 Aug 2003 10:00:00 GMT"),
        modified=False,
    )
    sent = web.requests[-1].headers
    assert sent["if-none-match"] == '"7"'
    assert sent["if-modified-since"] == "Sat, 02 Aug 2003 10:00:00 GMT"
    with pytest.raises(FetchError, match="without a page"):
        fetcher.fetch(web.url("/"))


def test_validators_that_no_header_can_carry_are_left_out(
    web: WebServer, fetcher: Fetcher
) -> None:
    web.replies["/"] = Reply(PAGE)
    assert fetcher.fetch(web.url("/"), Validators('"ж"')).modified
    assert "if-none-match" not in web.requests[-1].headers


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (Reply(status=401), "does not let us read it"),
        (Reply(status=403), "does not let us read it"),
        (Reply(status=404), "there is no such page"),
        (Reply(status=410), "there is no such page"),
        (Reply(status=418), "without a page"),
        (Reply(status=204), "without a page"),
        (Reply(b"\x89PNG\r\n\x1a\n", headers={"Content-Type": "image/png"}), "it is a picture"),
        (Reply(b"x", headers={"Content-Type": "Video/MP4; codecs=x"}), "it is a video"),
        (Reply(b"x" * 100_001), r"larger than 0\.1 MB, the most that is fetched: download it"),
        (Reply(b"x" * 1000, endless=True), r"larger than 0\.1 MB"),
        (Reply(b"x", headers={"Content-Length": "100001"}), r"larger than 0\.1 MB"),
        (Reply(gzip.compress(bytes(10**7)), headers={"Content-Encoding": "gzip"}), "larger than"),
        (Reply(b"not gzip", headers={"Content-Encoding": "gzip"}), "content is damaged"),
        (Reply(b"x", headers={"Content-Encoding": "br"}), "compressed as 'br'"),
        (Reply(b"x", headers={"Content-Encoding": "gzip, gzip"}), "compressed as 'gzip, gzip'"),
    ],
)
def test_what_gives_no_article_is_refused_at_once(
    reply: Reply, reason: str, web: WebServer, fetcher: Fetcher
) -> None:
    web.replies["/"] = reply
    with pytest.raises(FetchError, match=reason) as caught:
        fetcher.fetch(web.url("/"))
    assert not caught.value.temporary
    assert web.paths() == ["/"]


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "GZIP", " gzip ", "identity", "", None])
def test_compressed_content_is_decompressed(
    encoding: str | None, web: WebServer, fetcher: Fetcher
) -> None:
    page = (PAGE + "".join(map(str, range(15_000)))).encode()
    body = page if encoding in ("identity", "", None) else gzip.compress(page)
    web.replies["/"] = Reply(body, headers={"Content-Encoding": encoding})
    assert fetcher.fetch(web.url("/")).content == page
    assert web.requests[-1].headers["accept-encoding"] == "gzip"


@pytest.mark.parametrize(
    "reply",
    [
        Reply(PAGE, headers={"Content-Length": "1000"}),
        Reply(gzip.compress(PAGE.encode())[:-9], headers={"Content-Encoding": "gzip"}),
        Reply(PAGE, headers={"Content-Length": "minus one"}),
        Reply(PAGE, headers={"Content-Length": None, "Transfer-Encoding": "chunked"}),
        Reply(headers={"X": "a\r\n\r\x00"}),
    ],
)
def test_an_answer_that_is_cut_short_is_asked_for_again(
    reply: Reply, web: WebServer, fetcher: Fetcher
) -> None:
    web.replies["/"] = [reply, Reply(PAGE)]
    assert fetcher.fetch(web.url("/")).content == PAGE.encode()


@pytest.mark.parametrize(
    "reply",
    [
        Reply(PAGE, delay=1.0),
        Reply(PAGE, drip=0.02),  # each byte comes in time, and the head has a hundred
        Reply(b"x", endless=True, drip=0.02),
    ],
)
def test_a_slow_server_is_not_waited_for_without_end(
    reply: Reply, web: WebServer, fetcher: Fetcher
) -> None:
    web.replies["/"] = reply
    start = time.monotonic()
    with pytest.raises(FetchError, match="takes too long") as caught:
        fetcher.fetch(web.url("/"))
    assert caught.value.temporary
    assert time.monotonic() - start < 2


def test_a_server_that_is_not_there_is_asked_again_later(fetcher: Fetcher) -> None:
    with pytest.raises(FetchError, match="cannot be reached") as caught:
        fetcher.fetch("http://127.0.0.1:1/")
    assert caught.value.temporary


@pytest.mark.parametrize(
    "first",
    [
        [Reply(status=429)],
        [Reply(status=500), Reply(status=502)],
        [Reply(status=503, headers={"Retry-After": "0"}), Reply(status=504)],
    ],
)
def test_trouble_that_passes_is_waited_for(
    first: Sequence[Reply], web: WebServer, fetcher: Fetcher
) -> None:
    web.replies["/"] = [*first, Reply(PAGE)]
    assert fetcher.fetch(web.url("/")).content == PAGE.encode()
    assert len(web.paths()) == len(first) + 1


@pytest.mark.parametrize(
    ("status", "reason"), [(429, "come back later"), (503, "trouble of its own")]
)
def test_trouble_that_does_not_pass_is_given_up_for_now(
    status: int, reason: str, web: WebServer, fetcher: Fetcher
) -> None:
    web.replies["/"] = Reply(status=status)
    with pytest.raises(FetchError, match=reason) as caught:
        fetcher.fetch(web.url("/"))
    assert caught.value.temporary
    assert len(web.paths()) == 3


def test_a_server_is_not_asked_before_it_wants_to_be(web: WebServer, fetcher: Fetcher) -> None:
    web.replies["/"] = [Reply(status=503, headers={"Retry-After": "1"}), Reply(PAGE)]
    start = time.monotonic()
    fetcher.fetch(web.url("/"))
    assert 1 <= time.monotonic() - start < 2


@pytest.mark.parametrize("form", ["seconds", "date"])
def test_who_is_asked_to_wait_long_is_told_how_long(
    form: str, web: WebServer, fetcher: Fetcher
) -> None:
    date = format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)
    value = "3600" if form == "seconds" else date
    web.replies["/"] = Reply(status=429, headers={"Retry-After": value})
    with pytest.raises(FetchError) as caught:
        fetcher.fetch(web.url("/"))
    assert caught.value.retry_after == pytest.approx(3600, abs=5)
    assert web.paths() == ["/"]


@pytest.mark.parametrize("value", ["soon", "-5", "9" * 400, "Sat, 99 Aug", "1e9"])
def test_nonsense_is_no_time_to_wait(value: str, web: WebServer, fetcher: Fetcher) -> None:
    web.replies["/"] = [Reply(status=429, headers={"Retry-After": value}), Reply(PAGE)]
    assert fetcher.fetch(web.url("/")).modified


def test_requests_to_one_host_are_spread(web: WebServer) -> None:
    web.replies["/slow"] = Reply(PAGE, delay=0.2)
    fetcher = LoopbackFetcher(pacing=Pacing(pause=0.05, back_off=0.01))
    fetcher.fetch(web.url("/slow"))  # and robots.txt, which counts as well
    start = time.monotonic()
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(fetcher.fetch, [web.url("/slow")] * 4))
    # Two at once, of which each takes 0.2 s.
    assert 0.4 <= time.monotonic() - start < 1.5
    start = time.monotonic()
    web.replies["/"] = Reply(PAGE)
    fetcher = LoopbackFetcher(pacing=Pacing(pause=0.1))
    for _ in range(3):
        fetcher.fetch(web.url("/"))
    assert time.monotonic() - start >= 0.3
