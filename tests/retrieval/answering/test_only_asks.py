"""Sentences that only ask are never the answer; the statements after them are."""

import pytest

from retrieval import Article, Library, open_library
from retrieval.answering.only_asks import only_asks, statement_after
from retrieval.text.sentences import Span


@pytest.mark.parametrize(
    ("sentence", "language", "asks"),
    [
        ("Why did the mayor resign?", "en", True),
        ("“Where is the bell?”", "en", True),
        ("(AP) In which year did the ferry burn?", "en", True),
        ("“Where is it?” asked the mayor.", "en", False),
        ("The mayor said on Monday that it is over: is it?", "en", False),
        ("Hoping to bring some mustard home?", "en", False),
        ("Warum trat sie zurück?", "de", True),
        ("¿Dónde está la campana?", "es", True),
        ("Πού είναι η καμπάνα;", "el", True),
        ("Η καμπάνα είναι εδώ.", "el", False),
        ("متى احترقت العبّارة؟", "ar", True),
        ("渡轮什么时候烧毁？", "zh", True),
        ("Feribot ne zaman yandı?", "tr", True),
        ("Когда сгорел паром?", "ru", True),
    ],
)
def test_what_only_asks(sentence: str, language: str, asks: bool) -> None:
    assert only_asks(sentence, language) is asks


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Where is it held?\nIn Egypt. In November.", "In Egypt."),
        ("Where is it held? When is it? And why?\n\nIn Egypt.", "In Egypt."),
        ("Where is it held?", None),
        ("Where is it held? And why?", None),
        (f"Where is it held? {'How ' * 600}is it? In Egypt.", None),
    ],
)
def test_the_statement_after_a_question(text: str, after: str | None) -> None:
    found = statement_after(text, Span(0, 17), "en")
    assert (None if found is None else text[slice(*found)]) == after


@pytest.fixture(scope="module")
def library() -> Library:
    library = open_library("sqlite://")
    library.add_all(
        [
            Article(
                title="What to know about the meeting of the lighthouse keepers",
                text=(
                    "Where is the meeting of the keepers being held?\n"
                    "They come together in Vik, between the fjord and the sea.\n"
                    "Who pays for the meeting of the keepers?"
                ),
                language="en",
            ),
            *(
                Article(title=f"Pier {n}", text=f"The gulls of pier {n} sleep.", language="en")
                for n in range(9)
            ),
        ]
    )
    return library


def test_a_question_in_an_article_is_answered_by_the_statement_after_it(library: Library) -> None:
    answer = library.ask("Where is the meeting of the keepers held?")
    [quote] = answer.quotes
    assert quote.text == "They come together in Vik, between the fjord and the sea."
    assert quote.article.text[quote.start : quote.end] == quote.text
    assert quote.context is not None
    context = quote.article.text[slice(*quote.context)]
    assert context == "Where is the meeting of the keepers being held?"


def test_a_question_with_no_statement_after_it_is_never_found(library: Library) -> None:
    found = library.search("Who pays for the meeting of the keepers?")
    assert [quote.text for quote in found if quote.text.endswith("?")] == []
    assert [quote.text for quote in found].count(found[0].text) == 1
