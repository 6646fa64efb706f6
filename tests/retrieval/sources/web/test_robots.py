"""What a site's robots.txt forbids is not asked for."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from retrieval.errors import FetchError
from retrieval.sources.web.fetching import Fetcher
from tests.web_server import Reply, WebServer

RULES = """
User-agent: *
Disallow: /

User-agent: OtherBot
User-agent: verbatimbot
Disallow: /private/
Allow: /private/open
Disallow: /*.pdf$
Disallow: /search?*q=
"""


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        ("/story", True),
        ("/private/", False),
        ("/private/story", False),
        ("/private/open-letter", True),
        ("/paper.pdf", False),
        ("/paper.pdf?page=2", True),
        ("/search?lang=en&q=bell", False),
        ("/%70rivate/", False),
    ],
)
def test_rules_for_us_are_kept(path: str, allowed: bool, web: WebServer, fetcher: Fetcher) -> None:
    web.replies |= {"/robots.txt": Reply(RULES), path: Reply("hello")}
    if allowed:
        assert fetcher.fetch(web.url(path)).content == b"hello"
    else:
        with pytest.raises(FetchError, match=r"robots\.txt asks programs not to") as caught:
            fetcher.fetch(web.url(path))
        assert not caught.value.temporary
        assert web.paths() == []


@pytest.mark.parametrize(
    "reply",
    [
        Reply(status=404),
        Reply(status=401),
        Reply(status=403),
        Reply(status=204),
        Reply(b"\xef\xbb\xbf\xff\x00", headers={"Content-Type": "image/png"}),
        Reply(b"\xef\xbb\xbf\xff\x00User-agent Disallow : /"),
        Reply(status=302, headers={"Location": "/robots.txt"}),
        Reply(status=302, headers={"Location": "http://10.0.0.1/robots.txt"}),
        Reply("User-agent: VerbatimBot\nDisallow:\n\nUser-agent: *\nDisallow: /"),
    ],
)
def test_a_site_without_rules_may_be_read(reply: Reply, web: WebServer, fetcher: Fetcher) -> None:
    web.replies |= {"/robots.txt": reply, "/": Reply("hello")}
    assert fetcher.fetch(web.url("/")).content == b"hello"


def test_rules_are_found_where_a_site_redirects_to(web: WebServer, fetcher: Fetcher) -> None:
    web.replies |= {
        "/robots.txt": Reply(status=301, headers={"Location": "/rules"}),
        "/rules": Reply("User-agent: *\nDisallow: /"),
    }
    with pytest.raises(FetchError, match=r"robots\.txt asks programs not to"):
        fetcher.fetch(web.url("/"))


@pytest.mark.parametrize("reply", [Reply(status=500), Reply(status=503), Reply(delay=2)])
def test_a_site_whose_rules_cannot_be_had_is_not_read_for_now(
    reply: Reply, web: WebServer, fetcher: Fetcher
) -> None:
    web.replies |= {"/robots.txt": reply, "/": Reply("hello")}
    with pytest.raises(FetchError, match=r"robots\.txt|takes too long") as caught:
        fetcher.fetch(web.url("/"))
    assert caught.value.temporary
    assert web.paths() == []


def test_a_redirect_does_not_go_around_the_rules(web: WebServer, fetcher: Fetcher) -> None:
    web.replies |= {
        "/robots.txt": Reply("User-agent: *\nDisallow: /private"),
        "/": Reply(status=302, headers={"Location": "/private"}),
        "/private": Reply("hello"),
    }
    with pytest.raises(FetchError, match=r"robots\.txt"):
        fetcher.fetch(web.url("/"))
    assert web.paths() == ["/"]


def test_a_site_is_asked_for_its_rules_once(web: WebServer, fetcher: Fetcher) -> None:
    web.replies |= {"/robots.txt": Reply(status=404, delay=0.05), "/a": Reply("hello")}
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(fetcher.fetch, [web.url("/a")] * 8))
    assert [request.path for request in web.requests].count("/robots.txt") == 1
