"""Looking through a library: the order, publishers, words of titles, and following changes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from threading import Event

import pytest

from retrieval import Article, ArticleNotFoundError, Library, open_library
from retrieval.store.catalogue import Catalogue, Heading, HeadingChanges

ELECTION = Article(
    title="Elections in Córdoba", text="A vote.", publisher="Post", published=date(2024, 1, 2)
)
TROOPS = Article(
    title="US troops leave the base",
    text="They left.",
    publisher="Harbour",
    published=datetime(2024, 1, 2, 9, tzinfo=UTC),
)
OLD = Article(title="Uses of the elector’s hat", text="It is a hat.", published=date(1999, 5, 1))
UNDATED = Article(title="Выборы в Ялте", text="Голосовали.", language="ru", publisher="Post")
TOKYO = Article(
    title="東京の選挙", text="投票があった。", language="ja", published=date(2001, 1, 1)
)
ARABIC = Article(
    title="الانتخابات في القاهرة", text="صوّتوا.", language="ar", published=date(2000, 1, 1)
)


@pytest.fixture
def full(address: str) -> Iterator[Library]:
    with open_library(address) as library:
        library.add_all([UNDATED, OLD, ELECTION, TROOPS, TOKYO, ARABIC])
        yield library


def titles(library: Library, words: str | None = None) -> list[str]:
    return [article.title for article in library.browse(title_words=words).articles]


def test_the_newest_come_first_and_those_without_a_day_last(full: Library) -> None:
    newest = [TROOPS, ELECTION, TOKYO, ARABIC, OLD, UNDATED]
    assert titles(full) == [article.title for article in newest]
    page = full.browse(offset=2, limit=2)
    assert [article.title for article in page.articles] == [TOKYO.title, ARABIC.title]
    assert (page.offset, page.total) == (2, 6)
    assert full.browse(offset=999_999_999, limit=4).offset == 4  # the last page
    by_post = full.browse(publishers=("Post", "elsewhere"), limit=9)
    assert [article.title for article in by_post.articles] == [ELECTION.title, UNDATED.title]
    assert full.browse(publishers=()).articles == ()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("election", [ELECTION]),  # in another form
        ("ELECT", [ELECTION, OLD]),  # a beginning, in capitals
        ("cordoba", [ELECTION]),  # without its accent
        ("cördobá the in", [ELECTION]),  # with others; what only binds need not be there
        ("us", [TROOPS]),  # too short for a beginning
        ("election troops", []),
        ("ectio", []),
        ("выборах", [UNDATED]),
        ("ялта", [UNDATED]),
        ("東京", [TOKYO]),
        ("選挙 東京", [TOKYO]),
        ("القاهرة", [ARABIC]),
        ("انتخاب", [ARABIC]),
        ("the", [TROOPS, OLD]),
        ("", []),
        ("?! %_*", []),
        ("\0", []),
    ],
)
def test_words_of_titles(words: str, found: list[Article]) -> None:
    with open_library("sqlite://") as library:
        library.add_all([UNDATED, OLD, ELECTION, TROOPS, TOKYO, ARABIC])
        assert titles(library, words) == [article.title for article in found]


def test_the_list_follows_what_is_added_changed_and_removed(full: Library) -> None:
    assert full.browse(limit=1).total == 6
    with_address = replace(ELECTION, title="A ferry sinks", url="https://a.example/1")
    stored = full.add(replace(with_address, text="It sank."))
    assert titles(full, "ferry") == ["A ferry sinks"]
    full.add(replace(with_address, text="It was raised.", title="A ferry is raised"))
    assert titles(full, "sinks") == []
    assert titles(full, "raised") == ["A ferry is raised"]
    full.remove(stored.id or 0)
    assert titles(full, "ferry") == []
    assert full.browse(limit=1).total == 6


def test_the_sentences_of_an_article(full: Library) -> None:
    article, sentences = full.with_sentences(3)
    assert [article.text[slice(*span)] for span in sentences] == ["A vote."]
    for absent in (0, -1, 99, 2**31, 9_999_999_999):
        with pytest.raises(ArticleNotFoundError):
            full.with_sentences(absent)


def test_questions_about_an_article_are_answered_by_it() -> None:
    text = "On Monday we met Ada Holm. She sold the ferry to Jon Dahl, a miller."
    with open_library("sqlite://") as library:
        library.add(Article(title="The miller " * 20, text="The miller Jon Dahl. Jon Dahl."))
        ferry = library.add(Article(title="The ferry is sold", text=text))
        questions = library.questions_about(ferry)
        assert questions
        for question in questions:
            assert library.ask(question).quotes[0].article.id == ferry.id
        copy = library.add(replace(ferry, id=None, url="https://copy.example/1"))
        assert library.questions_about(copy) == library.questions_about(ferry)


class Title(str):
    """A title that counts how often a part of it is read."""

    parts = 0

    def __getitem__(self, key: object) -> str:
        self.parts += 1
        return super().__getitem__(key)  # type: ignore[index]


def test_titles_are_read_beforehand_as_far_as_there_is_time() -> None:
    title = Title("The bell of the ferry")
    heading = Heading(title, None, "", "en")
    changes = HeadingChanges(revision=1, ids=frozenset([7]), written={7: heading})
    catalogue, stop = Catalogue(lambda: 1, lambda _: changes), Event()
    stop.set()
    catalogue.read_titles(stop)
    assert title.parts == 0
    catalogue.read_titles(Event())
    read = title.parts
    assert read > 0
    assert catalogue.ids(title_words="bells") == [7]
    assert title.parts == read
