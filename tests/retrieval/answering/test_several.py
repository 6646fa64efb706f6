"""A message with several questions."""

from collections.abc import Iterator

import pytest

from retrieval import Article, Library, open_library


@pytest.fixture
def library() -> Iterator[Library]:
    with open_library("sqlite://") as library:
        library.add(
            Article(
                title="The fair of Vik",
                text="The fair of Vik opens on 3 May 2021.\nThe fair lasts nine days.",
            )
        )
        library.add(Article(title="The ferry", text="The ferry to Moss carries 300 passengers."))
        yield library


def test_each_is_answered(library: Library) -> None:
    message = "when does the fair of vik open, and how many passengers does the ferry carry?"
    answer = library.ask(message)
    assert answer.question == message
    assert [(quote.answers, quote.text) for quote in answer.quotes] == [
        ("when does the fair of vik open", "The fair of Vik opens on 3 May 2021."),
        ("how many passengers does the ferry carry?", "The ferry to Moss carries 300 passengers."),
    ]
    assert answer.unanswered == ()


def test_a_later_one_leans_on_the_one_before(library: Library) -> None:
    answer = library.ask("when does the fair of vik open? and how many days does it last?")
    assert [quote.text for quote in answer.quotes][-1] == "The fair lasts nine days."


def test_what_has_no_answer_is_named(library: Library) -> None:
    answer = library.ask("when does the fair of vik open, and who painted the town hall of Oslo?")
    assert [quote.text for quote in answer.quotes] == ["The fair of Vik opens on 3 May 2021."]
    assert answer.unanswered == ("who painted the town hall of Oslo?",)
    assert answer.reason is None


def test_without_any_answer_there_is_the_reason(library: Library) -> None:
    answer = library.ask("who painted the town hall, and who composed the opera?")
    assert answer.quotes == ()
    assert answer.reason == "No article has the words “painted”, “town” or “hall”."


def test_a_sentence_that_answers_two_comes_once(library: Library) -> None:
    answer = library.ask("what opens on 3 May 2021? when does the fair of vik open?")
    assert [quote.answers for quote in answer.quotes] == [
        "what opens on 3 May 2021? / when does the fair of vik open?"
    ]
