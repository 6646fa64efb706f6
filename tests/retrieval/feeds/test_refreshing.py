"""Feeds over real HTTP into a real library: what is added, fetched again and left alone."""

import time
from threading import Event

import pytest

from retrieval import Library, SourceError
from retrieval.errors import FeedNotFoundError
from retrieval.feeds import Feeds, Refreshed
from tests.feed_documents import SENTENCE, WHOLE, item, json_feed, page, rss
from tests.retrieval.sources.documents import zipped
from tests.web_server import Reply, WebServer

XML = {"Content-Type": "application/rss+xml"}


def refresh(feeds: Feeds) -> Refreshed:
    [refreshed] = feeds.refresh(feeds.all(), Event())
    return refreshed


def counts(refreshed: Refreshed) -> tuple[int, int, int]:
    return refreshed.added.new, refreshed.added.changed, refreshed.added.unchanged


def whole(web: WebServer, name: str, text: str = WHOLE, **values: str) -> str:
    return item(web.url(f"/{name}"), title=f"Story {name}", content=text, **values)


def titles(library: Library) -> list[str]:
    return [article.title for article in library.articles()]


@pytest.fixture
def _followed(web: WebServer, feeds: Feeds) -> None:
    web.replies["/feed"] = Reply(rss(whole(web, "1"), whole(web, "2")), headers=XML)
    assert counts(feeds.subscribe(web.url("/feed"))) == (2, 0, 0)


def test_whole_texts_are_added_and_summaries_are_fetched(
    web: WebServer, feeds: Feeds, empty: Library
) -> None:
    summary = item(web.url("/2?utm_source=rss"), title="A summary", description=SENTENCE)
    web.replies |= {
        "/feed": Reply(rss(whole(web, "1"), summary), headers=XML),
        "/2?utm_source=rss": Reply(page("Story 2", WHOLE)),
    }
    subscribed = feeds.subscribe(web.url("/feed"))
    assert counts(subscribed) == (2, 0, 0)
    assert subscribed.subscription.title == "The Harbour"
    assert web.paths() == ["/feed", "/2?utm_source=rss"]
    assert sorted(titles(empty)) == ["Story 1", "Story 2"]
    assert {article.url for article in empty.articles()} == {web.url("/1"), web.url("/2")}


@pytest.mark.usefixtures("_followed")
def test_what_is_known_is_not_asked_for_again(
    web: WebServer, feeds: Feeds, empty: Library
) -> None:
    again = rss(
        item(web.url("/1/?utm_medium=x"), title="Story 1", content=WHOLE, guid="new guid"),
        whole(web, "2"),
        whole(web, "3"),
    )
    web.replies["/feed"] = Reply(again, headers=XML)
    assert counts(refresh(feeds)) == (1, 0, 0)
    assert counts(refresh(feeds)) == (0, 0, 0)
    assert len(empty.articles()) == 3


@pytest.mark.usefixtures("_followed")
def test_a_changed_entry_changes_its_article(web: WebServer, feeds: Feeds, empty: Library) -> None:
    more = f"{WHOLE}<p>It will go again on Monday, when the weather is better.</p>"
    web.replies["/feed"] = Reply(rss(whole(web, "1", more), whole(web, "2")), headers=XML)
    assert counts(refresh(feeds)) == (0, 1, 0)
    assert empty.article(1).text.endswith("when the weather is better.")


def test_nothing_is_read_where_nothing_has_changed(web: WebServer, feeds: Feeds) -> None:
    stated = {**XML, "ETag": '"7"', "Last-Modified": "Mon, 02 Sep 2024 10:00:00 GMT"}
    web.replies["/feed"] = [Reply(rss(whole(web, "1")), headers=stated), Reply(status=304)]
    feeds.subscribe(web.url("/feed"))
    for _ in range(2):
        refreshed = refresh(feeds)
        assert (counts(refreshed), refreshed.problem) == ((0, 0, 0), None)
    for request in web.requests[-2:]:
        assert request.headers["if-none-match"] == '"7"'
        assert request.headers["if-modified-since"] == "Mon, 02 Sep 2024 10:00:00 GMT"


def test_a_feed_that_has_moved_for_good_is_asked_there(web: WebServer, feeds: Feeds) -> None:
    web.replies |= {
        "/old": [
            Reply(rss(whole(web, "1")), headers=XML),
            Reply(status=302, headers={"Location": "/feed"}),
            Reply(status=301, headers={"Location": "/new"}),
        ],
        "/feed": Reply(rss(whole(web, "1")), headers=XML),
        "/new": Reply(status=308, headers={"Location": "/feed"}),
    }
    feeds.subscribe(web.url("/old"))
    assert refresh(feeds).subscription.address == web.url("/old")  # only for now
    assert refresh(feeds).subscription.address == web.url("/feed")
    assert [one.address for one in feeds.all()] == [web.url("/feed")]


def test_a_feed_that_is_gone_is_not_asked_any_more(web: WebServer, feeds: Feeds) -> None:
    web.replies["/feed"] = [Reply(rss(whole(web, "1")), headers=XML), Reply(status=410)]
    feeds.subscribe(web.url("/feed"))
    refreshed = refresh(feeds)
    assert refreshed.subscription.ended
    assert refreshed.problem == "there is no such page (status 410)."
    web.replies["/feed"] = Reply(rss(whole(web, "1")), headers=XML)
    assert not refresh(feeds).subscription.ended  # asked by hand, it may be back


@pytest.mark.parametrize(
    ("reply", "problem"),
    [
        (Reply(status=404), "no such page"),
        (Reply(status=503), "trouble of its own"),
        (Reply("<html><body>It works!</body></html>"), "it is not a feed"),
        (Reply(b"\0\1", headers=XML), "it is not a feed"),
        (Reply(status=429, headers={"Retry-After": "40000"}), "come back later"),
    ],
)
def test_a_feed_that_fails_is_left_alone_for_a_while(
    web: WebServer, feeds: Feeds, reply: Reply, problem: str
) -> None:
    good = Reply(rss(whole(web, "1")), headers=XML)
    web.replies["/feed"] = good
    feeds.subscribe(web.url("/feed"))
    web.replies["/feed"] = reply
    first, second = refresh(feeds), refresh(feeds)
    for failures, refreshed in ((1, first), (2, second)):
        assert problem in (refreshed.problem or "")
        assert refreshed.subscription.failures == failures
        wait = refreshed.subscription.due - time.time()
        expected = 40_000 if reply.status == 429 else 3600 * 2**failures
        assert 0.99 * expected < wait < 1.11 * expected
    assert feeds.due() == []
    web.replies["/feed"] = good
    mended = refresh(feeds).subscription
    assert (mended.failures, mended.problem) == (0, None)


def test_a_feed_asks_for_a_pause(web: WebServer, feeds: Feeds) -> None:
    web.replies |= {
        "/ttl": Reply(rss(whole(web, "1"), channel="<ttl>600</ttl>"), headers=XML),
        "/cached": Reply(rss(whole(web, "2")), headers={**XML, "Cache-Control": "max-age=7200"}),
        "/news": Reply(rss(whole(web, "3")), headers=XML),
    }
    intervals = [
        feeds.subscribe(web.url(path)).subscription.interval
        for path in ("/ttl", "/cached", "/news")
    ]
    assert intervals == [36_000, 7200, 1800]


# ── entries that cannot be had ─────────────────────────────────────────────────────────────


def test_one_bad_entry_never_stops_the_others(
    web: WebServer, feeds: Feeds, empty: Library
) -> None:
    web.replies["/bells.zip"] = Reply(zipped({"a.md": SENTENCE, "b.md": SENTENCE}))
    web.replies["/feed"] = Reply(
        rss(
            item(web.url("/missing"), title="Missing"),
            item("", title="No address", description=SENTENCE),
            item("http://10.0.0.1/", title="Not public"),
            item(web.url("/bells.zip"), title="Many"),
            "<title>Heard</title><enclosure url='https://a.example/a.mp3' type='audio/mpeg'/>",
            whole(web, "1"),
        ),
        headers=XML,
    )
    subscribed = feeds.subscribe(web.url("/feed"))
    assert titles(empty) == ["Story 1"]
    assert tuple(map(str, subscribed.refused)) == (
        f"{web.url('/missing')}: there is no such page (status 404).",
        "No address: the feed has only a summary of it and no address.",
        "http://10.0.0.1/: 10.0.0.1 is not on the public internet, or not at a web port.",
        f"{web.url('/bells.zip')}: it holds several articles: add its address by itself.",
        "Heard: it is a recording, without its text.",
    )
    assert refresh(feeds).refused == ()  # said once
    assert web.paths().count("/missing") == 1


def test_an_entry_that_cannot_be_had_for_now_is_asked_for_again(
    web: WebServer, feeds: Feeds, empty: Library
) -> None:
    web.replies |= {
        "/feed": Reply(rss(item(web.url("/1"))), headers={**XML, "ETag": '"7"'}),
        "/1": Reply(status=503),
    }
    assert len(feeds.subscribe(web.url("/feed")).refused) == 1
    web.replies["/1"] = Reply(page("Story 1", WHOLE))
    assert counts(refresh(feeds)) == (1, 0, 0)
    assert "if-none-match" not in web.requests[-2].headers  # else it would have been a 304
    assert titles(empty) == ["Story 1"]
    refresh(feeds)
    assert web.requests[-1].headers["if-none-match"] == '"7"'


def test_a_hundred_entries_at_once_and_the_rest_later(
    web: WebServer, feeds: Feeds, empty: Library
) -> None:
    # Most have no address to read: a hundred articles would take seconds.
    entries = [
        whole(web, str(n)) if n % 50 == 0 else item("", title=f"Summary {n}") for n in range(205)
    ]
    web.replies["/feed"] = Reply(rss(*entries), headers=XML)
    feeds.follow(web.url("/feed"))
    assert [refresh(feeds).remaining for _ in range(4)] == [105, 5, 0, 0]
    assert titles(empty) == [f"Story {n}" for n in range(0, 205, 50)]


def test_a_refresh_that_is_stopped_goes_on_with_the_next(
    web: WebServer, feeds: Feeds, empty: Library
) -> None:
    web.replies["/feed"] = Reply(rss(whole(web, "1")), headers={**XML, "ETag": '"7"'})
    feeds.follow(web.url("/feed"))
    stop = Event()
    stop.set()
    assert list(feeds.refresh(feeds.all(), stop)) == []
    assert web.requests == []
    assert counts(refresh(feeds)) == (1, 0, 0)


# ── subscriptions ──────────────────────────────────────────────────────────────────────────


def test_a_sites_address_finds_its_feed(web: WebServer, feeds: Feeds) -> None:
    head = '<link rel="alternate" type="application/atom+xml" href="/missing">'
    head += '<link rel="alternate" type="application/rss+xml" href="/news.xml">'
    web.replies |= {
        "/": Reply(page("The Harbour", "", head)),
        "/news.xml": Reply(rss(whole(web, "1")), headers={"Content-Type": "text/html"}),
    }
    assert feeds.subscribe(web.url("/")).subscription.address == web.url("/news.xml")


def test_a_site_that_names_none_may_have_one_where_others_have_it(
    web: WebServer, feeds: Feeds
) -> None:
    web.replies |= {
        "/": Reply(page("The Harbour", "")),
        "/feed/": Reply(page("Not found", "but with status 200")),
        "/feed.json": Reply(
            json_feed({"id": 1, "url": "/1", "title": "Story 1", "content_html": WHOLE}),
            headers={"Content-Type": "application/json"},
        ),
    }
    subscribed = feeds.subscribe(web.url("/"))
    assert subscribed.subscription.address == web.url("/feed.json")
    assert counts(subscribed) == (1, 0, 0)


def test_a_site_without_a_feed(web: WebServer, feeds: Feeds) -> None:
    web.replies["/"] = Reply(page("The Harbour", ""))
    with pytest.raises(SourceError, match="there is no feed, and the site names none"):
        feeds.subscribe(web.url("/"))
    assert feeds.all() == []


@pytest.mark.usefixtures("_followed")
def test_one_subscription_for_a_feed(web: WebServer, feeds: Feeds) -> None:
    assert feeds.subscribe(web.url("/feed")).subscription.id == 1
    assert feeds.follow(web.url("/feed/?utm_source=x")).id == 1
    assert len(feeds.all()) == 1


@pytest.mark.usefixtures("_followed")
def test_a_subscription_ends_and_its_articles_stay(
    web: WebServer, feeds: Feeds, empty: Library
) -> None:
    feeds.unsubscribe(1)
    assert feeds.all() == []
    assert len(empty.articles()) == 2
    for missing in (1, 0, -1, 2**40):
        with pytest.raises(FeedNotFoundError, match=f"There is no feed {missing}"):
            feeds.unsubscribe(missing)
    assert feeds.follow(web.url("/feed")).id == 2


@pytest.mark.usefixtures("_followed")
def test_a_subscription_that_ends_during_its_refresh_stays_ended(
    feeds: Feeds, empty: Library
) -> None:
    [subscription] = feeds.all()
    feeds.unsubscribe(subscription.id)
    [refreshed] = feeds.refresh([subscription], Event())
    assert refreshed.problem is None
    assert feeds.all() == []
    assert len(empty.articles()) == 2


def test_feeds_of_many_hosts_are_asked_at_once_but_one_of_a_host(
    web: WebServer, feeds: Feeds
) -> None:
    ports = f":{web.port}"
    for host in ("127.0.0.1", "localhost"):
        for name in ("a", "b"):
            web.replies[f"/{host}/{name}"] = Reply(rss(), headers=XML, delay=0.2)
            feeds.follow(f"http://{host}{ports}/{host}/{name}")
    started = time.monotonic()
    refreshed = list(feeds.refresh(feeds.all(), Event()))
    assert [one.problem for one in refreshed] == [None] * 4
    assert time.monotonic() - started >= 0.4
    assert len({path.split("/")[1] for path in web.paths()[:2]}) == 2


def test_one_bad_feed_never_stops_the_others(web: WebServer, feeds: Feeds, empty: Library) -> None:
    bomb = "<!DOCTYPE rss [<!ENTITY a 'bombbombbomb'><!ENTITY b '&a;&a;'>]><rss>&b;</rss"
    web.replies |= {
        "/loop": Reply(status=302, headers={"Location": "/loop"}),
        "/bomb": Reply(bomb, headers=XML),
        "/json": Reply("{" * 10_000, headers={"Content-Type": "application/feed+json"}),
        "/good": Reply(rss(whole(web, "1")), headers=XML),
    }
    for path in web.replies:
        feeds.follow(web.url(path))
    problems = {
        one.subscription.address.rpartition("/")[2]: one.problem
        for one in feeds.refresh(feeds.all(), Event())
    }
    assert {name for name, problem in problems.items() if problem} >= {"loop", "json"}
    assert problems["good"] is None
    assert titles(empty) == ["Story 1"]
