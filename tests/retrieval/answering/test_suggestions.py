"""Suggested questions: near the reader's, answered, and found once per revision."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from retrieval import Article, Library, open_library
from retrieval.answering.suggestions import example_questions
from retrieval.store.per_revision import PerRevision

WHALE = Article(title="A whale in the harbour", text="The whale came in May.\nIt ate herring.")
FERRY = Article(title="The ferry burns", text="On Monday we met Ada Holm. The ferry burned.")
OWLS = Article(title="Owls return to the town", text="The owls were back. They sat in limes.")


@pytest.fixture
def library() -> Iterator[Library]:
    with open_library("sqlite://") as library:
        library.add_all([WHALE, FERRY, OWLS])
        yield library


def suggested(library: Library, question: str) -> list[str]:
    silence = library.ask(question).silence
    assert silence is not None
    return library.suggestions(silence)


def test_the_nearest_article_comes_first(library: Library) -> None:
    examples = ["Owls return to the town", "What about Ada Holm?", "A whale in the harbour"]
    assert suggested(library, "hello") == examples
    assert suggested(library, "Why did the whale visit Paris?") == [
        "A whale in the harbour",
        "Owls return to the town",
        "What about Ada Holm?",
    ]


def test_whatever_is_suggested_is_answered(library: Library) -> None:
    library.add(Article(title="Herring", text="Herring is a fish."))  # a word, and no question
    library.add(Article(title="Herring " * 20, text="Herring was scarce."))  # nobody asks that
    for question in ("Who loves herring in Paris?", "asdfgh", "herring"):
        suggestions = suggested(library, question)
        assert suggestions
        for suggestion in suggestions:
            assert library.ask(suggestion).quotes


def test_they_follow_the_library(library: Library) -> None:
    assert library.counts().articles == 3
    assert suggested(library, "hello")[0] == "Owls return to the town"
    library.add(Article(title="Storks nest on the roof", text="The storks nest there."))
    assert library.counts().articles == 4
    assert suggested(library, "hello")[0] == "Storks nest on the roof"
    library.remove(4)
    assert library.counts().articles == 3
    assert suggested(library, "hello")[0] == "Owls return to the town"


def test_they_follow_what_another_process_does(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'library.db'}"
    with open_library(address) as reader, open_library(address) as writer:
        assert reader.counts().articles == 0
        writer.add(OWLS)
        assert reader.counts().articles == 1
        assert reader.example() == "Owls return to the town"


def test_what_is_found_is_found_once_per_revision() -> None:
    revision = 1
    finds: list[int] = []

    def find() -> int:
        finds.append(revision)
        return 10 * revision

    found = PerRevision(lambda: revision, find)
    assert (found(), found()) == (10, 10)
    revision = 2
    assert (found(), found()) == (20, 20)
    assert finds == [1, 2]


def test_questions_are_made_in_english_only() -> None:
    text = "Gestern traf man dort Ada Holm. Sie ging bald."
    assert list(example_questions(Article(title="Besuch", text=text, language="de"))) == ["Besuch"]
    assert list(example_questions(Article(title="Besuch", text=text, language=None))) == [
        "What about Ada Holm?",
        "Besuch",
    ]


def test_nothing_longer_is_suggested_than_somebody_would_ask() -> None:
    title = "How the ferry of Vik was lifted " * 20
    with open_library("sqlite://") as library:
        library.add(Article(title=title, text="The ferry of Vik was lifted."))
        assert library.example() is None
