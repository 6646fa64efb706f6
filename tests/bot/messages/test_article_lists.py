"""Lists of articles and an article's page as messages, and what their buttons carry."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import InlineKeyboardMarkup

from bot.messages.article_lists import (
    ARTICLE_DATA,
    LIST_DATA,
    PUBLISHERS_DATA,
    ArticleListPage,
    ListPosition,
    article_data,
    latest_message,
    list_data,
    parse_position,
    publishers_message,
)
from bot.messages.article_page import ArticlePage
from bot.messages.html import message_length
from bot.records import ArticleQuestions
from bot.texts import LANGUAGES, Voice
from retrieval import Article, EarlierVersion, Page
from retrieval.text.excerpts import opening
from retrieval.text.sentences import split_sentences
from tests.conftest import COMET, LIGHTHOUSE
from tests.telegram_server import parse_html

EN = Voice()
HEBREW = Article(
    title="המגדל זז", text="הוא זז.", publisher="עיתון", published=date(2024, 1, 15), id=3
)
LONG = Article(
    title="😀" * 500,
    text="",
    authors=["😀" * 500] * 9,
    publisher="😀" * 500,
    url="https://a.b/",
    id=2**31 - 1,
)
SEARCH = ListPosition.of_search("aZ09_-aZ09_-")


def shown(html: str) -> str:
    """Return a message as the chat shows it, with plain spaces."""
    return parse_html(html)[0].translate({0xA0: " ", 0x202F: " "})


def rows(keyboard: InlineKeyboardMarkup | None) -> list[list[tuple[str, str]]]:
    assert keyboard
    return [[(b.text, str(b.callback_data)) for b in row] for row in keyboard.inline_keyboard]


def listing(*articles: Article, offset: int = 0, total: int = 0, place: ListPosition | None = None,
            **more: Any) -> ArticleListPage:  # fmt: skip
    page = Page(articles, offset, total or len(articles))
    return ArticleListPage(page, place or ListPosition(offset), **more)


# ── lists ──────────────────────────────────────────────────────────────────────────────────


def test_golden_list() -> None:
    page = [replace(LIGHTHOUSE, id=1), replace(COMET, id=2), HEBREW]
    message, keyboard = listing(*page, total=12, has_publishers=True).message(EN)
    assert message == (
        "Articles 1–3 of 12, newest first\n\n"
        '1. <a href="https://nordic.example/lighthouse?a=1&amp;b=2">The lighthouse of Skagen is '
        'moved</a>\nNordic Post · <tg-time unix="1571738400" format="D">22 October 2019</tg-time>'
        "\n\n2. <b>A comet returns</b>\n\n"
        "\u200e3. \u2068<b>המגדל זז</b>\u2069\n"
        "\u200e\u2068עיתון\u2069 · \u2068"
        '<tg-time unix="1705312800" format="D">15 January 2024</tg-time>\u2069\n\n'
        "To find an article, write /articles and words of its title."
    )
    assert rows(keyboard) == [
        [("1", "article:1:0"), ("2", "article:2:0"), ("3", "article:3:0")],
        [("Older »", "articles:8")],
        [("By publisher", "publishers:0")],
    ]


@pytest.mark.parametrize(
    ("ids", "widths"),
    [((7, 6), [2]), (range(999, 991, -1), [8]), (range(1003, 995, -1), [4, 4]), ([10**9], [1])],
)
def test_an_operator_sees_the_numbers_that_remove_takes(
    ids: Sequence[int], widths: list[int]
) -> None:
    articles = [replace(COMET, id=article_id) for article_id in ids]
    lists = (
        listing(*articles, for_operator=True).message(EN),
        latest_message([(article, "It returns.") for article in articles], EN, for_operator=True),
    )
    for message, keyboard in lists:
        titles = [line for line in shown(message).splitlines() if "A comet" in line]
        assert titles == [f"{article_id}. A comet returns" for article_id in ids]
        opening = [row for row in rows(keyboard) if row[0][1].startswith("article:")]
        assert [len(row) for row in opening] == widths
        assert [label for row in opening for label, _ in row] == list(map(str, ids))
        assert shown(message).endswith("\n\nTo remove an article, write /remove and its number.")


@pytest.mark.parametrize(
    ("offset", "total", "turns"),
    [
        (0, 20, ["articles:8"]),
        (8, 20, ["articles:0", "articles:16"]),
        (16, 20, ["articles:8"]),
        (5, 20, ["articles:0", "articles:13"]),  # of a button from before
    ],
)
def test_buttons_lead_to_the_pages_beside(offset: int, total: int, turns: list[str]) -> None:
    articles = [replace(COMET, id=7)] * min(8, total - offset)
    _, keyboard = listing(*articles, offset=offset, total=total).message(EN)
    opens, beside = rows(keyboard)
    assert [data for _, data in beside] == turns
    assert opens[0] == ("1", f"article:7:{offset}")


@pytest.mark.parametrize(
    ("more", "language", "expected"),
    [
        ({"words": "A <b> & c"}, "en", "Titles with A <b> & c: 1–1 of 1, newest first"),
        ({"publisher": "A <b>"}, "de", "A <b>: Artikel 1–1 von 1, die neuesten zuerst"),
        ({"publisher": "עיתון"}, "en", "\u2068עיתון\u2069: articles 1–1 of 1, newest first"),
        ({"words": "Ada"}, "ar", "عناوين فيها \u2068Ada\u2069: 1–1 من 1، الأحدث أولاً"),
        ({"is_limited": True}, "fr", "Articles 1 à 1 sur 1, du plus récent au plus ancien\n"
                                     "Seulement les sources choisies dans /settings."),
    ],
)  # fmt: skip
def test_what_is_listed_is_said(more: dict[str, Any], language: str, expected: str) -> None:
    message, _ = listing(COMET, **more).message(Voice(language))
    assert shown(message).split("\n\n")[0] == expected


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({}, "There are no articles yet."),
        ({"words": "<x"}, "No title has all of these words: <x"),
        ({"is_limited": True}, "There are no articles yet.\n\n"
                               "Only from the sources chosen in /settings."),
    ],
)  # fmt: skip
def test_empty_lists(more: dict[str, Any], expected: str) -> None:
    message, keyboard = listing(**more).message(EN)
    assert shown(message) == expected
    leads_on = [[("All articles", "articles:0")]] if "words" in more else []
    assert (rows(keyboard) if keyboard else []) == leads_on


def test_a_hostile_title_stays_in_its_line_and_is_no_markup() -> None:
    hostile = replace(COMET, title="</b>\n2. <a href='x'>Fake</a>\u202e &lt;", id=1)
    for message in (listing(hostile).message(EN)[0], latest_message([(hostile, "")], EN)[0]):
        [line] = [
            line for line in shown(message).split("\n") if line.startswith(("1.", "\u200e1."))
        ]
        assert "</b> 2. <a href='x'>Fake</a>" in line


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_lists_fit_a_message(language: str) -> None:
    voice, text = Voice(language), "t" * 300
    for message in (
        listing(*[LONG] * 8, total=99, has_publishers=True).message(voice)[0],
        listing(*[LONG] * 8, total=99, words="😀" * 200).message(voice)[0],
        latest_message([(LONG, text)] * 5, voice)[0],
    ):
        assert 0 < message_length(message) <= 4096
        assert shown(message).count("😀…") >= 5


def test_golden_latest() -> None:
    latest = [(replace(LIGHTHOUSE, id=4), "Engineers <moved> it."), (replace(COMET, id=2), "")]
    message, keyboard = latest_message(latest, EN)
    assert message == (
        "The latest articles\n\n"
        '1. <a href="https://nordic.example/lighthouse?a=1&amp;b=2">The lighthouse of Skagen is '
        "moved</a>\nMette Holm and Jens Dahl · Nordic Post · "
        '<tg-time unix="1571738400" format="D">22 October 2019</tg-time>\n'
        "<blockquote>Engineers &lt;moved&gt; it.</blockquote>\n\n2. <b>A comet returns</b>"
    )
    assert rows(keyboard) == [
        [("1", "article:4:0:l"), ("2", "article:2:0:l")],
        [("All articles", "articles:0")],
    ]
    assert latest_message([], EN) == ("There are no articles yet.", None)


def test_publishers_are_chosen_from_pages() -> None:
    publishers = {f"Paper {number}": 20 - number for number in range(19)} | {"عيتון" * 20: 1}
    text, keyboard = publishers_message(publishers, 1, EN)
    *names, turns, last = rows(keyboard)
    assert text == "Whose articles?"
    assert [label for [(label, _)] in names][:2] == ["Paper 8 · 12", "Paper 9 · 11"]
    assert turns == [("«", "publishers:0"), ("»", "publishers:2")]
    assert last == [("All articles", "articles:0")]
    assert rows(publishers_message(publishers, 999_999, EN)[1])[-2] == [("«", "publishers:1")]
    assert rows(publishers_message({}, 3, EN)[1]) == [[("All articles", "articles:0")]]


# ── what buttons carry ─────────────────────────────────────────────────────────────────────

PLACES = [
    ListPosition(),
    ListPosition(999_999_999),
    ListPosition(which="l"),
    ListPosition.of_publisher("Ü" * 300),
    SEARCH,
]


@pytest.mark.parametrize("place", PLACES)
def test_a_place_is_read_as_it_was_written(place: ListPosition) -> None:
    match = re.match(LIST_DATA, list_data(place))
    assert match
    assert parse_position(match.groupdict()) == place
    data = article_data(2**31 - 1, replace(place, offset=999_999_999), question=3)
    assert len(data.encode()) <= 64
    match = re.match(ARTICLE_DATA, data)
    assert match
    assert (match["article"], match["question"]) == ("2147483647", "3")
    assert parse_position(match.groupdict()) == replace(place, offset=999_999_999)


@pytest.mark.parametrize(
    "data",
    [
        "articles:", "articles:-1", "articles:1234567890", "articles:٣", "articles:0:p12",
        "articles:0:s12345678901é", "articles:0:x", "article:1", "article:12345678901:0",
        "article:1.0:0", "article:1.10:0", "article:1:0:l:", "publishers:1234567", "publishers:x",
    ],
)  # fmt: skip
def test_forged_data_fits_no_pattern(data: str) -> None:
    assert not any(re.match(each, data) for each in (LIST_DATA, ARTICLE_DATA, PUBLISHERS_DATA))


# ── the page of an article ─────────────────────────────────────────────────────────────────


def page(article: Article, **more: Any) -> ArticlePage:
    bare = ArticlePage(
        article, 4, "", earlier=(), copies=(), asked=ArticleQuestions(), questions=()
    )
    return replace(bare, **more)


def test_golden_page() -> None:
    earlier = EarlierVersion(LIGHTHOUSE, 1, datetime(2020, 5, 1, tzinfo=UTC))
    message, keyboard = page(
        replace(LIGHTHOUSE, id=4, language="en"),
        opening="Engineers moved it <inland>.",
        earlier=[earlier],
        copies=[COMET],
        asked=ArticleQuestions(12, ("How far?", "A & B?")),
        questions=["What about Arne Boelt?", "<Moved>"],
    ).message(replace(SEARCH, offset=8), EN)
    assert message == (
        '<a href="https://nordic.example/lighthouse?a=1&amp;b=2">The lighthouse of Skagen is '
        "moved</a>\nMette Holm and Jens Dahl · Nordic Post · "
        '<tg-time unix="1571738400" format="D">22 October 2019</tg-time>\n'
        "English · 4 sentences · 1 minute to read\n"
        "Changed once, on 1 May 2020\n"
        "Also in: <b>A comet returns</b>\n"
        "<blockquote expandable>Engineers moved it &lt;inland&gt;.</blockquote>\n\n"
        "Answered 12 questions in the last 30 days.\n"
        "Readers asked most often:\n• How far?\n• A &amp; B?\n\n"
        "It answers, for example:\n1. What about Arne Boelt?\n2. &lt;Moved&gt;"
    )
    assert rows(keyboard) == [
        [("1", "article:4.1:8:saZ09_-aZ09_-"), ("2", "article:4.2:8:saZ09_-aZ09_-")],
        [("« Articles", "articles:8:saZ09_-aZ09_-")],
    ]


@pytest.mark.parametrize(
    ("language", "code", "expected"),
    [
        ("de", "fr", "Französisch · 4 Sätze · 1 Minute Lesezeit"),
        ("fr", "en", "Anglais · 4 phrases · 1 minute de lecture"),
        ("es", "pt-BR", "4 frases · 1 minuto de lectura"),
        ("ru", "ar", "Арабский · 4 предложения · 1 минута чтения"),
        ("ar", "en", "\u200f\u2068الإنجليزية\u2069 · \u20684 جمل\u2069 · "
                     "\u2068دقيقة واحدة للقراءة\u2069"),
        ("en", "ja", "Japanese · 4 sentences"),  # words are not set apart
        ("en", "../<x>", "4 sentences · 1 minute to read"),
        ("en", None, "4 sentences · 1 minute to read"),
    ],
)  # fmt: skip
def test_language_and_length(language: str, code: str | None, expected: str) -> None:
    message, _ = page(replace(COMET, language=code)).message(ListPosition(), Voice(language))
    assert shown(message).split("\n")[1] == expected


def test_reading_takes_longer_for_more_words() -> None:
    message, _ = page(replace(COMET, text="word " * 2200)).message(ListPosition(), EN)
    assert "10 minutes to read" in message


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_page_fits_a_message(language: str) -> None:
    message, _ = page(
        LONG,
        opening="😀" * 700,
        copies=[LONG] * 9,
        asked=ArticleQuestions(9, ("😀" * 119 + "?",) * 3),
        questions=["😀" * 120] * 3,
    ).message(ListPosition(), Voice(language))
    assert 0 < message_length(message) <= 4096


@given(st.text(max_size=600), st.integers(1, 3), st.integers(1, 300))
def test_what_is_shown_as_a_beginning_is_in_the_article(text: str, count: int, most: int) -> None:
    begun = opening(text, split_sentences(text), count, most)
    assert begun in text
    assert len(begun) <= most
    assert begun in parse_html(page(COMET, opening=begun).message(ListPosition(), EN)[0])[0]
