"""Which articles a question limits itself to."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from retrieval import Article, Library, open_library
from retrieval.article_scope import EVERYTHING, Scope
from retrieval.questions.scope import SourceNames, read_scope

NAMES = SourceNames.of(["The Harbour", "Le Quai", "Bryggen"], ["Ada Byron", "Jon Dahl"])
NOW = datetime(2026, 11, 25, tzinfo=UTC)


@pytest.mark.parametrize(
    ("question", "language", "scope", "rest"),
    [
        ("Who won?", "en", EVERYTHING, "Who won?"),
        ("Who won, from The Harbour?", "en", Scope(publishers=("The Harbour",)), "Who won?"),
        ("From the harbour: who won?", "en", Scope(publishers=("The Harbour",)), "who won?"),
        ("Who won according to Ada Byron?", "en", Scope(authors=("Ada Byron",)), "Who won?"),
        ("Who came from Germany?", "en", EVERYTHING, "Who came from Germany?"),
        ("What does the Harbour say?", "en", EVERYTHING, "What does the Harbour say?"),
        ("Who won in 2023?", "en", EVERYTHING, "Who won in 2023?"),
        (
            "Who won, in 2023?",
            "en",
            Scope(since=date(2023, 1, 1), until=date(2023, 12, 31)),
            "Who won?",
        ),
        (
            "Last week: who won?",
            "en",
            Scope(since=date(2026, 11, 16), until=date(2026, 11, 22)),
            "who won?",
        ),
        ("What was said since March?", "en", Scope(since=date(2026, 3, 1)), "What was said?"),
        (
            "Since March, from The Harbour: who won?",
            "en",
            Scope(publishers=("The Harbour",), since=date(2026, 3, 1)),
            "who won?",
        ),
        (
            "From Bryggen, since March: who won?",
            "en",
            Scope(publishers=("Bryggen",), since=date(2026, 3, 1)),
            "who won?",
        ),
        ("Wer gewann laut Bryggen?", "de", Scope(publishers=("Bryggen",)), "Wer gewann?"),
        ("Selon Le Quai, qui a gagné ?", "fr", Scope(publishers=("Le Quai",)), "qui a gagné ?"),
        ("¿Quién ganó, según Jon Dahl?", "es", Scope(authors=("Jon Dahl",)), "¿Quién ganó?"),
        ("Кто победил, с марта?", "ru", Scope(since=date(2026, 3, 1)), "Кто победил?"),
    ],
)
def test_a_scope_is_read_where_it_is_meant(
    question: str, language: str, scope: Scope, rest: str
) -> None:
    assert read_scope(question, NAMES, NOW, language) == (scope, rest)


def test_a_scope_within_another_allows_what_both_do() -> None:
    chat = Scope(publishers=("The Harbour", "Bryggen"), since=date(2020, 1, 1))
    asked = Scope(publishers=("Bryggen",), since=date(2026, 1, 1), until=date(2026, 2, 1))
    assert asked.within(chat) == asked
    assert EVERYTHING.within(chat) == chat
    nothing = Scope(publishers=("Le Quai",)).within(chat)
    assert not nothing.includes("Le Quai", [], date(2026, 1, 1))
    assert not nothing.includes("Bryggen", [], date(2026, 1, 1))


@pytest.fixture
def library() -> Iterator[Library]:
    with open_library("sqlite://") as library:
        for publisher, author, day, text in (
            ("The Harbour", "Ada Byron", date(2026, 10, 1), "The ferry to Vik burned on Monday."),
            ("Bryggen", "Jon Dahl", date(2024, 5, 1), "The ferry to Vik sank on Tuesday."),
            (None, "Ada Byron", None, "The old bridge of Hamar was painted green."),
        ):
            library.add(
                Article(
                    title=text, text=text, publisher=publisher, authors=[author], published=day
                )
            )
        yield library


@pytest.mark.parametrize(
    ("question", "quoted", "widened"),
    [
        ("What happened to the ferry to Vik, from Bryggen?", ["sank"], False),
        ("What happened to the ferry to Vik, by Ada Byron?", ["burned"], False),
        ("What happened to the ferry to Vik since 2025?", ["burned"], False),
        ("In 2024: what happened to the ferry to Vik?", ["sank"], False),
        ("Who painted the old bridge of Hamar, from Bryggen?", ["painted"], True),
        ("Who painted the old bridge of Hamar since 2025?", ["painted"], True),
    ],
)
def test_only_its_articles_answer_unless_none_does(
    library: Library, question: str, quoted: list[str], widened: bool
) -> None:
    answer = library.ask(question, at=NOW)
    assert len(answer.quotes) == len(quoted)
    assert all(word in quote.text for word, quote in zip(quoted, answer.quotes, strict=True))
    assert (answer.question, answer.widened) == (question, widened)
    assert answer.scope


def test_what_a_chat_is_limited_to_is_never_left(library: Library) -> None:
    bryggen = Scope(publishers=("Bryggen",))
    answer = library.ask("What happened to the ferry to Vik?", within=bryggen)
    assert [quote.article.publisher for quote in answer.quotes] == ["Bryggen"]
    assert not library.ask("Who painted the old bridge of Hamar?", within=bryggen).quotes
    both = library.ask("What of the ferry to Vik, from The Harbour?", within=bryggen)
    assert all(quote.article.publisher == "Bryggen" for quote in both.quotes)


def test_publishers_are_counted_as_they_are_now(library: Library) -> None:
    assert library.publishers() == {"Bryggen": 1, "The Harbour": 1}
    library.add(Article(title="More", text="More of it.", publisher="Bryggen"))
    assert library.publishers() == {"Bryggen": 2, "The Harbour": 1}
    library.remove(1)
    assert library.publishers() == {"Bryggen": 2}
