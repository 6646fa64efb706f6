"""Addresses of one article have one identity, and those of two have two."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval.urls import identity

BELL = "https://harbour.example/news/bell"


@pytest.mark.parametrize(
    "url",
    [
        "https://harbour.example/news/bell",
        "http://harbour.example/news/bell",
        "HTTPS://Harbour.EXAMPLE/news/bell",
        "https://www.harbour.example/news/bell",
        "https://harbour.example./news/bell",
        "https://harbour.example:443/news/bell",
        "http://harbour.example:80/news/bell",
        "https://reader:secret@harbour.example/news/bell",
        " https://harbour.example/news/bell\n",
        # paths
        "https://harbour.example/news/bell/",
        "https://harbour.example/news/./ferry/../bell",
        "https://harbour.example/../news/bell",
        "https://harbour.example/news/b%65ll",
        "https://harbour.example/news/bell;jsessionid=0F3A",
        "https://harbour.example/news/bell#comments",
        "https://harbour.example/news/bell?",
        # tracking
        "https://harbour.example/news/bell?utm_source=mail&utm_medium=rss&UTM_Campaign=a",
        "https://harbour.example/news/bell?fbclid=IwAR0&gclid=1&msclkid=2&twclid=3&igshid=4",
        "https://harbour.example/news/bell?at_medium=RSS&at_campaign=KARANGA&at_custom3=x",
        "https://harbour.example/news/bell?mc_cid=1&mc_eid=2&_hsenc=3&mkt_tok=4&__twitter_impression=true",
        "https://harbour.example/news/bell/?xtor=RSS-1&ns_campaign=a&wt_mc=b&_ga=1.2#x",
        # AMP
        "https://harbour.example/news/bell/amp",
        "https://harbour.example/news/bell/amp/",
        "https://harbour.example/news/bell.amp",
        "https://harbour.example/amp/news/bell",
        "https://harbour.example/platform/amp/news/bell",
        "https://amp.harbour.example/news/bell",
        "https://amp.www.harbour.example/news/bell",
        "https://harbour.example/news/bell?amp",
        "https://harbour.example/news/bell?amp=1",
        "https://harbour.example/news/bell?outputType=amp",
        "https://harbour-example.cdn.ampproject.org/c/s/harbour.example/news/bell",
        "https://harbour-example.cdn.ampproject.org/v/s/www.harbour.example/news/bell/amp?amp_js_v=a6&usqp=mq3",
        "https://harbour-example.cdn.ampproject.org/c/harbour.example/news/bell",
        "https://www.google.com/amp/s/harbour.example/news/bell",
        "https://www.google.co.uk/amp/s/amp.harbour.example/news/bell%3fusqp=1&amp=1",
        "https://www.google.de/amp/harbour.example/news/bell/amp",
        "https://harbour-example.bing-amp.com/c/s/harbour.example/news/bell",
    ],
)
def test_addresses_of_one_article(url: str) -> None:
    assert identity(url) == BELL


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example", "https://a.example"),
        ("https://a.example/", "https://a.example"),
        ("https://a.example:8080/x", "https://a.example:8080/x"),
        ("http://a.example:443/x", "https://a.example/x"),
        ("https://a.example/Bell", "https://a.example/Bell"),
        ("https://a.example/story.amp.html", "https://a.example/story.html"),
        ("https://a.example/bell.html", "https://a.example/bell.html"),
        # what names the article stays, in one order
        ("https://a.example/?p=12", "https://a.example?p=12"),
        ("https://a.example/x?b=2&a=1", "https://a.example/x?a=1&b=2"),
        ("https://a.example/x?a=1&b=2&utm_id=3", "https://a.example/x?a=1&b=2"),
        ("https://a.example/x?a=2&b=0&a=1", "https://a.example/x?a=2&a=1&b=0"),
        ("https://a.example/x?id=7&page=2", "https://a.example/x?id=7&page=2"),
        ("https://a.example/x?a=%20b", "https://a.example/x?a=+b"),
        ("https://a.example/x?a=+b", "https://a.example/x?a=+b"),
        ("https://a.example/x?12345", "https://a.example/x?12345="),
        ("https://a.example/x?source=7&ref=8&cid=9", "https://a.example/x?cid=9&ref=8&source=7"),
        # words that only look like it
        ("https://a.example/amp", "https://a.example/amp"),
        ("https://a.example/guitar-amp", "https://a.example/guitar-amp"),
        ("https://a.example/shop?amp=fender", "https://a.example/shop?amp=fender"),
        ("https://a.example/x?output=pdf", "https://a.example/x?output=pdf"),
        ("https://amp.dev/x", "https://amp.dev/x"),
        ("https://www.com/x", "https://www.com/x"),
        ("https://wwwharbour.example/x", "https://wwwharbour.example/x"),
        ("https://m.a.example/x", "https://m.a.example/x"),
        ("https://google.example/amp/s/a.example/x", "https://google.example/s/a.example/x"),
        ("https://www.google.com/search?q=amp", "https://google.com/search?q=amp"),
        # letters beyond ASCII, escaped and not
        ("https://Bücher.example/x", "https://xn--bcher-kva.example/x"),
        ("https://xn--bcher-kva.example/x", "https://xn--bcher-kva.example/x"),
        ("https://a.example/größe", "https://a.example/gr%C3%B6%C3%9Fe"),
        ("https://a.example/gr%c3%b6%c3%9fe", "https://a.example/gr%C3%B6%C3%9Fe"),
        ("https://a.example/a%2fb", "https://a.example/a%2Fb"),
        ("https://a.example/a b", "https://a.example/a%20b"),
        ("https://[2001:DB8::1]:443/x", "https://[2001:db8::1]/x"),
        # no web addresses
        ("urn:isbn:9780000000000", "urn:isbn:9780000000000"),
        ("mailto:Ada@a.example", "mailto:Ada@a.example"),
        ("https:///x", "https:///x"),
        ("https://[::1/x", "https://[::1/x"),
        ("https://a.example:port/x", "https://a.example:port/x"),
        ("harbour", "harbour"),
        ("", ""),
    ],
)
def test_identity(url: str, expected: str) -> None:
    assert identity(url) == expected


ADDRESSES = st.builds(
    "{}://{}{}{}".format,
    st.sampled_from(["http", "https", "HTTP"]),
    st.sampled_from(["a.example", "www.a.example", "amp.www.b.example:80", "ö.example", "[::1]"]),
    st.text("/aäamp.%2F;", max_size=12).map(lambda path: f"/{path}"),
    st.text("?&=amputm_1%C3#+", max_size=12),
)


@settings(deadline=None)
@given(ADDRESSES | st.text(max_size=40).map("https://{}".format) | st.text(max_size=40))
def test_an_identity_is_its_own(url: str) -> None:
    assert identity(identity(url)) == identity(url)


@settings(deadline=None)
@given(ADDRESSES)
def test_tracking_never_makes_another(url: str) -> None:
    address, _, fragment = url.partition("#")
    separator = "&" if "?" in address else "?"
    assert identity(f"{address}{separator}utm_source=feed#{fragment}") == identity(address)
