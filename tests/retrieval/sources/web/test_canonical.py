"""By which address an article is known."""

import pytest

from retrieval.sources.web.canonical import choose_address


@pytest.mark.parametrize(
    ("canonical", "final", "chosen"),
    [
        # Of the same site, in its own form.
        (
            "https://paper.de/bell-1",
            "https://paper.de/bell-1?utm_source=x",
            "https://paper.de/bell-1",
        ),
        ("https://www.paper.de/bell", "https://paper.de/bell", "https://www.paper.de/bell"),
        ("https://www.paper.co.uk/b", "https://amp.paper.co.uk/b", "https://www.paper.co.uk/b"),
        ("https://paper.de/bell", "https://paper.de/bell/amp", "https://paper.de/bell/amp"),
        ("https://paper.de/1-bell", "https://paper.de/1-bell/amp", "https://paper.de/1-bell"),
        ("https://paper.de/bell#top", "https://paper.de/bell", "https://paper.de/bell"),
        ("https://paper.de/?p=7", "https://paper.de/bell", "https://paper.de/?p=7"),
        ("https://paper.de/wiki/Bell", "https://paper.de/wiki/Bell", "https://paper.de/wiki/Bell"),
        # Secure where it was found securely.
        ("http://paper.de/bell", "https://paper.de/bell", "https://paper.de/bell"),
        ("https://paper.de/bell", "http://paper.de/bell", "https://paper.de/bell"),
        # Of an AMP cache, and what only looks like one.
        (
            "https://www.my-paper.de/bell",
            "https://www-my--paper-de.cdn.ampproject.org/c/s/www.my-paper.de/bell",
            "https://www.my-paper.de/bell",
        ),
        (
            "https://other.de/bell",
            "https://www-my--paper-de.cdn.ampproject.org/c/s/www.my-paper.de/bell",
            "https://www-my--paper-de.cdn.ampproject.org/c/s/www.my-paper.de/bell",
        ),
        # Of others.
        ("https://agency.com/bell", "https://paper.de/bell", "https://paper.de/bell"),
        ("https://agency.com/", "https://paper.de/bell", "https://paper.de/bell"),
        ("https://other.co.uk/bell", "https://paper.co.uk/bell", "https://paper.co.uk/bell"),
        ("https://ada.github.io/bell", "https://byron.github.io/b", "https://byron.github.io/b"),
        ("http://127.0.0.1/bell", "https://paper.de/bell", "https://paper.de/bell"),
        ("http://localhost/bell", "https://paper.de/bell", "https://paper.de/bell"),
        ("http://10.0.0.1/bell", "http://10.0.0.2/bell", "http://10.0.0.2/bell"),
        ("https://ada@paper.de/bell", "https://paper.de/b", "https://paper.de/b"),
        ("https://paper.de:8443/bell", "https://paper.de/b", "https://paper.de/b"),
        ("https://www.paper.de:port/bell", "https://paper.de/b", "https://paper.de/b"),
        ("https://[paper.de/bell", "https://paper.de/b", "https://paper.de/b"),
        # Of a front page or a section.
        ("https://paper.de/", "https://paper.de/bell", "https://paper.de/bell"),
        ("https://paper.de", "https://paper.de/?p=7", "https://paper.de/?p=7"),
        ("https://paper.de/news", "https://paper.de/news/bell-1", "https://paper.de/news/bell-1"),
        ("https://paper.de/", "https://paper.de/", "https://paper.de/"),
        # None: where it was found, without what tells how the reader came.
        (None, "https://paper.de/bell", "https://paper.de/bell"),
        (
            None,
            "https://paper.de/?utm_source=a&id=7&fbclid=b&q=%C3%A4+b&ref=c#top",
            "https://paper.de/?id=7&q=%C3%A4+b&ref=c",
        ),
        (None, "https://paper.de/?q=a+b&c&d=%20", "https://paper.de/?q=a+b&c&d=%20"),
    ],
)
def test_the_canonical_address_is_taken_where_it_makes_sense(
    canonical: str | None, final: str, chosen: str
) -> None:
    assert choose_address(canonical, final) == chosen
