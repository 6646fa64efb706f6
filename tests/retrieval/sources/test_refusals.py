"""Fetched pages without an article are refused with the reason; articles about such are not."""

import json

import pytest

from retrieval import SourceError
from retrieval.sources.html import read_html

ADDRESS = "https://harbour.example/2003/bell"
TOWNS = "Lundby Skagen Nexø Rønne Ebeltoft Marstal Assens Korsør Hundested Grenaa Thyborøn".split()


def story(paragraphs: int) -> str:
    """Write a story of about 25 words a paragraph, none of which is repeated."""
    return "".join(
        f"<p>Divers from {TOWNS[n % 11]} found bell number {n + 1} of the ferry under the quay, "
        f"and {n + 90} years after it burned they gave it to the museum of the town.</p>"
        for n in range(paragraphs)
    )


STORY = story(12)
ARTICLE = '<meta property="og:type" content="article">'


def page(title: str, body: str, head: str = "") -> bytes:
    return (
        f"<!doctype html><html><head><title>{title}</title>{head}</head>"
        f"<body><nav><a href='/'>Home</a></nav><main><h1>{title}</h1>{body}</main></body></html>"
    ).encode()


def statement(**values: object) -> str:
    content = {"@context": "https://schema.org", "@type": "NewsArticle", **values}
    return f'<script type="application/ld+json">{json.dumps(content)}</script>'


@pytest.mark.parametrize(
    "title",
    [
        "Page not found",
        "404 Not Found",
        "Sorry, the page you requested was not found - The Harbour",
        "The Harbour | Error 404",
        "Seite nicht gefunden – Der Hafen",
        "Page introuvable",
        "Página no encontrada",
        "Страница не найдена",
        "ページが見つかりません",
        "Sayfa bulunamadı",
    ],
)
def test_a_page_that_says_it_is_not_there_is_refused(title: str) -> None:
    with pytest.raises(SourceError, match="no such page"):
        read_html(page(title, story(4)), address=ADDRESS)


@pytest.mark.parametrize(
    ("title", "body", "reason"),
    [
        ("Just a moment...", story(3), "does not let programs"),
        ("Attention Required! | Cloudflare", story(3), "does not let programs"),
        ("Log in", f"{story(3)}<form><input type='password'></form>", "after logging in"),
        (
            "Anmelden - Hafen",
            f"{story(3)}<form><input type='PASSWORD'></form>",
            "after logging in",
        ),
        (
            "Before you continue to the harbour",
            "<p>We and our partners use cookies and your data to show personalised ads.</p>"
            "<p>You may accept all, reject all or change your privacy settings at any time.</p>",
            "asks for consent",
        ),
        (
            "Der Hafen",
            "<p>Wir und unsere Partner verarbeiten personenbezogene Daten mit Cookies.</p>"
            "<p>Sie können alle akzeptieren oder Ihre Zustimmung jederzeit widerrufen, wie es in "
            "unseren Hinweisen zum Datenschutz steht.</p>",
            "asks for consent",
        ),
        ("The Harbour", "<p>Welcome.</p>", "there is no article in it"),
    ],
)
def test_notices_are_refused(title: str, body: str, reason: str) -> None:
    with pytest.raises(SourceError, match=reason):
        read_html(page(title, body), address=ADDRESS)


LOCKED = statement(
    headline="The bell",
    isAccessibleForFree=False,
    hasPart={"@type": "WebPageElement", "isAccessibleForFree": "False", "cssSelector": ".rest"},
)


@pytest.mark.parametrize(
    ("end", "head"),
    [
        ("<div><b>Subscribe now</b> to continue reading</div>", ARTICLE),
        ("<div>To read the full story <a>Subscribe</a> <a>Sign in</a></div>", ""),
        ("<p>This article is only available to subscribers.</p>", ""),
        ("<p>You have read all your free articles for this month.</p>", ARTICLE),
        ("<p>Jetzt mit Hafen Plus weiterlesen</p>", ""),
        ("<p>Il vous reste 70 % de cet article à lire.</p>", ""),
        ("<p>Suscríbete para seguir leyendo</p>", ""),
        ("<p>Чтобы читать дальше, оформите подписку</p>", ""),
        ("<p>この記事は有料会員限定です。</p>", ""),
        ("<div class='teaser rest'></div>", LOCKED),
        ("<div id='x' class='rest'><script>load()</script></div>", LOCKED),
    ],
)
def test_what_must_be_paid_for_is_refused(end: str, head: str) -> None:
    with pytest.raises(SourceError, match="only its beginning"):
        read_html(page("The bell", story(4) + end, head), address=ADDRESS)


@pytest.mark.parametrize(
    "address",
    [
        "https://harbour.example",
        "https://harbour.example/",
        "https://harbour.example/en/index.html",
    ],
)
def test_a_front_page_is_refused(address: str) -> None:
    with pytest.raises(SourceError, match="front page"):
        read_html(page("The Harbour", STORY), address=address)


def teaser(n: int) -> str:
    return (
        f"<section><h2><a href='/story-{n}'>What is new at quay {n} of the harbour</a></h2>"
        f"<p>The crane of quay {n} lifts {n + 3} tonnes since Monday, more than any before it on "
        f"this side of the water, says the mayor.</p></section>"
    )


def test_an_overview_is_refused() -> None:
    body = "".join(map(teaser, range(12)))
    with pytest.raises(SourceError, match="overview"):
        read_html(page("News", body), address="https://harbour.example/news")


@pytest.mark.parametrize(
    ("title", "body", "head", "address"),
    [
        ("404 not found: how the message came about", STORY, "", ADDRESS),
        ("Page not found", STORY, "", ADDRESS),
        ("Page not found", story(4), statement(headline="Page not found"), ADDRESS),
        ("Login", story(4), "", ADDRESS),
        ("The bell", f"{story(4)}<form><input type='password'></form>", "", ADDRESS),
        # A newsletter, a link to a report, and an article about subscribing.
        ("The bell", f"{story(4)}<p>Subscribe to our newsletter.</p>", "", ADDRESS),
        ("The bell", f"{story(4)}<p>To read the full report, click here.</p>", "", ADDRESS),
        ("The bell", f"{story(4)}<p>Para seguir leyendo: otra campana.</p>", "", ADDRESS),
        ("The bell", f"{story(30)}<p>Subscribe to continue reading.</p>", "", ADDRESS),
        # Paid for, but all there.
        ("The bell", f"{story(2)}<div class='rest'>{story(3)}</div>", LOCKED, ADDRESS),
        ("The bell", story(4), LOCKED, ADDRESS),
        ("Ten questions about cookies", "<p>Cookies keep you logged in.</p>" + STORY, "", ADDRESS),
        ("The bell", STORY, ARTICLE, "https://bell.example/"),
        ("The bell", STORY, "", "https://harbour.example/?p=7"),
        ("The bell", STORY + "".join(map(teaser, range(4))), "", ADDRESS),
    ],
)
def test_articles_are_not_refused(title: str, body: str, head: str, address: str) -> None:
    assert "under the quay" in read_html(page(title, body, head), address=address).text


def test_a_page_that_was_saved_is_read_as_it_is() -> None:
    stub = page("The bell", story(4) + "<p>Subscribe to continue reading</p>")
    assert read_html(stub).text
