"""What was added, as the chat says it."""

from collections import Counter
from dataclasses import replace

import pytest

from bot.messages.operators.additions import (
    AddedArticle,
    AddingSummary,
    reading_message,
    summary_message,
)
from bot.services.intake import Progress
from bot.texts import LANGUAGES, Voice
from retrieval import SourceError
from retrieval.store.versions import Change
from tests.conftest import COMET, LIGHTHOUSE
from tests.telegram_server import parse_html, units


@pytest.mark.parametrize(
    ("language", "now", "expected"),
    [
        ("en", None, "a &lt;b&gt;.txt: I will read this after what I am reading now."),
        ("en", Progress(articles=1), "Reading a &lt;b&gt;.txt …"),
        ("en", Progress(articles=1200), "Reading a &lt;b&gt;.txt … 1,200 articles so far"),
        ("de", Progress(articles=2), "Ich lese a &lt;b&gt;.txt … bisher 2 Artikel"),
        ("ru", Progress(articles=22), "Читаю a &lt;b&gt;.txt … пока 22 статьи"),
        ("ar", Progress(articles=3), "أقرأ \u2068a &lt;b&gt;.txt\u2069 … 3 مقالات حتى الآن"),
    ],
)
def test_how_far_the_reading_is(language: str, now: Progress | None, expected: str) -> None:
    assert reading_message("a <b>.txt", now, Voice(language)) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "en",
            '2 new articles:\n• <a href="https://nordic.example/lighthouse?a=1&amp;b=2">'
            "The lighthouse of Skagen is moved</a>\n"
            "Mette Holm and Jens Dahl · Nordic Post · 22 October 2019\n"
            "Nearly the same as: <b>A comet returns</b>\n… and 1 more\n\n"
            "1 article has a new version:\n• <b>A comet returns</b>\n\n"
            "From now on I follow:\n• The &lt;Harbour&gt; · 3 articles\n\n"
            "Not added:\n• a &lt;b&gt;.pdf: it is damaged.\n… and 7 more",
        ),
        (
            "de",
            '2 neue Artikel:\n• <a href="https://nordic.example/lighthouse?a=1&amp;b=2">'
            "The lighthouse of Skagen is moved</a>\n"
            "Mette Holm und Jens Dahl · Nordic Post · 22. Oktober 2019\n"
            "Fast gleich wie: <b>A comet returns</b>\n… und 1 weitere\n\n"
            "1 Artikel hat eine neue Fassung:\n• <b>A comet returns</b>\n\n"
            "Ab jetzt folge ich:\n• The &lt;Harbour&gt; · 3 Artikel\n\n"
            "Nicht aufgenommen:\n• a &lt;b&gt;.pdf: it is damaged.\n… und 7 weitere",
        ),
    ],
)
def test_golden_messages(language: str, expected: str) -> None:
    additions = AddingSummary(
        Counter({Change.NEW: 2, Change.CHANGED: 1}),
        {Change.NEW: [AddedArticle(LIGHTHOUSE, (COMET,))], Change.CHANGED: [AddedArticle(COMET)]},
        [("The <Harbour>", 3)],
        8,
        [SourceError("it is damaged.", "a <b>.pdf")],
    )
    assert summary_message(additions, Voice(language)) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_however_much_was_added_the_message_fits(language: str) -> None:
    long = replace(LIGHTHOUSE, title="<&>" * 999, authors=["&" * 999] * 9, publisher="<" * 999)
    five = [AddedArticle(long, (long, long, long))] * 5
    additions = AddingSummary(
        Counter(dict.fromkeys(Change, 10**6)),
        dict.fromkeys(Change, five),
        [("&" * 999, 10**6)] * 10**4,
        10**6,
        [SourceError("<" * 999, "<" * 999)] * 5,
    )
    plain, entities = parse_html(summary_message(additions, Voice(language)))
    assert units(plain) <= 4096
    assert len(entities) <= 100
    assert summary_message(AddingSummary(), Voice(language))
