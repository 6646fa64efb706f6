"""Articles in real databases: in memory, in a file, in PostgreSQL where there is one."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from multiprocessing import get_context
from pathlib import Path

import pytest
from sqlalchemy import text

from retrieval import Article, ArticleNotFoundError, StoreError
from retrieval.store.articles import SplitArticle, Store, fingerprint
from retrieval.store.versions import Change
from retrieval.text.sentences import Span, split_sentences
from tests.conftest import COMET, LIGHTHOUSE

BERLIN = timezone(timedelta(hours=1))


@pytest.fixture
def store(address: str) -> Iterator[Store]:
    store = Store(address)
    yield store
    store.close()


def put(store: Store, article: Article) -> tuple[int, Change]:
    [(stored, change)] = store.put_all([SplitArticle(article, split_sentences(article.text), b"")])
    assert stored.id is not None
    return stored.id, change


@pytest.mark.parametrize(
    "article",
    [
        LIGHTHOUSE,
        COMET,
        Article(title="", text=""),
        Article(title="Ünïcode 😀", text=" leading, trailing \n\n\t“quotes” \u200b 漢字\r\n"),
        Article(title="d", text="t", published=datetime(2024, 5, 1, 12, 30, tzinfo=UTC)),
        Article(title="d", text="t", published=datetime(2024, 5, 1, 23, 30, tzinfo=BERLIN)),
        Article(title="d", text="t", published=datetime(2024, 5, 1, 12, 30)),  # noqa: DTZ001
        Article(title="d", text="t", language="de", captions=["Ein Bild"], authors=["A", "B"]),
    ],
)
def test_an_article_comes_back_as_it_was(store: Store, article: Article) -> None:
    article_id, change = put(store, article)
    assert change is Change.NEW
    assert store.get(article_id) == replace(article, id=article_id)
    assert type(store.get(article_id).published) is type(article.published)


@pytest.mark.parametrize(
    ("again", "change"),
    [
        (LIGHTHOUSE, Change.UNCHANGED),
        (replace(LIGHTHOUSE, text="Something else."), Change.CHANGED),
        (replace(LIGHTHOUSE, authors=["Mette Holm"]), Change.CHANGED),
        (replace(LIGHTHOUSE, url="https://elsewhere.example/"), Change.NEW),
        (replace(LIGHTHOUSE, url=None), Change.UNCHANGED),  # only its address is lost
        (COMET, Change.NEW),
    ],
)
def test_the_same_article_again(store: Store, again: Article, change: Change) -> None:
    first, _ = put(store, LIGHTHOUSE)
    second, done = put(store, again)
    assert done is change
    assert (second == first) is (change is not Change.NEW)
    assert store.counts().articles == (2 if change is Change.NEW else 1)


def test_an_article_without_address_is_known_by_its_text(store: Store) -> None:
    first, _ = put(store, COMET)
    assert put(store, COMET) == (first, Change.UNCHANGED)
    found = replace(COMET, url="https://comet.example/", publisher="The Comet")
    assert put(store, found) == (first, Change.CHANGED)
    assert store.get(first).publisher == "The Comet"


def test_a_change_replaces_the_sentences(store: Store) -> None:
    article_id, _ = put(store, LIGHTHOUSE)
    put(store, replace(LIGHTHOUSE, text="Now it is one sentence."))
    [changed] = store.split_versions([article_id])
    assert changed.sentences == [Span(0, 23)]
    assert store.sentence_counts() == {article_id: 1}


def test_removing(store: Store) -> None:
    article_id, _ = put(store, LIGHTHOUSE)
    store.remove(article_id)
    assert store.sentence_counts() == {}
    with pytest.raises(ArticleNotFoundError, match=f"no article {article_id}"):
        store.get(article_id)
    with pytest.raises(ArticleNotFoundError):
        store.remove(article_id)
    again, _ = put(store, LIGHTHOUSE)
    assert again != article_id  # an id is never used for another article


@pytest.mark.parametrize("article_id", [0, -1, 2**31, 2**63, 10**30])
def test_ids_that_cannot_be(store: Store, article_id: int) -> None:
    with pytest.raises(ArticleNotFoundError):
        store.get(article_id)


def test_the_revision_tells_what_changed(store: Store) -> None:
    first, _ = put(store, LIGHTHOUSE)
    before = store.revision()
    put(store, LIGHTHOUSE)
    assert store.revision() == before  # nothing was changed
    second, _ = put(store, COMET)
    changes = store.changes(before)
    assert (changes.since, changes.revision, changes.articles) == (before, store.revision(), 2)
    assert changes.written == {second: (store.revision(), fingerprint(COMET.text))}
    assert list(store.changes(0).written) == [first, second]
    store.remove(first)
    assert store.revision() > before + 1
    assert list(store.changes(0).written) == [second]


def test_many_articles_are_read_page_by_page(store: Store) -> None:
    for number in range(450):
        put(store, Article(title=str(number), text=f"Sentence {number}."))
    ids = list(store.changes(0).written)
    assert [v.version.article.title for v in store.split_versions([*ids, 10_000])] == [
        str(number) for number in range(450)
    ]
    part = store.articles(newest_first=True, offset=10, limit=3)
    assert [article.title for article in part] == ["439", "438", "437"]


def test_counts(store: Store) -> None:
    assert (store.counts().articles, store.counts().newest) == (0, None)
    put(store, LIGHTHOUSE)
    put(store, COMET)
    assert store.counts().articles == 2
    assert store.counts().sentences == 6
    assert store.counts().newest == date(2019, 10, 22)


def test_a_failed_write_leaves_nothing_behind(store: Store) -> None:
    article_id, _ = put(store, LIGHTHOUSE)
    before = store.revision()
    # Two sentences that begin at the same place cannot be stored.
    changed = replace(LIGHTHOUSE, text="Changed.")
    with pytest.raises(StoreError):
        store.put_all([SplitArticle(changed, [Span(0, 3), Span(0, 5)], b"")])
    assert store.get(article_id).text == LIGHTHOUSE.text
    assert store.sentence_counts() == {article_id: 4}
    assert store.revision() == before


@pytest.mark.parametrize("broken", ["\ud800", "a\udfffb"])
def test_text_that_is_no_text_is_refused(store: Store, broken: str) -> None:
    with pytest.raises(StoreError):
        put(store, Article(title="t", text=broken))
    assert store.counts().articles == 0


def test_sqlite_is_set_up_to_last(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path / 'a.db'}")
    with store.database._engine.connect() as connection:
        assert connection.execute(text("PRAGMA journal_mode")).scalar() == "wal"
        assert connection.execute(text("PRAGMA foreign_keys")).scalar() == 1
    store.close()


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("nonsense", "DATABASE_URL is not a database address"),
        ("postgresql+psycopg://user:geheim@host:port/x", "DATABASE_URL is not a database address"),
        ("nosuchdb://host/name", "no driver for nosuchdb"),
        (
            "sqlite:////no/such/folder/verbatim.db",
            "/no/such/folder/verbatim.db refused: unable to open database file",
        ),
        ("postgresql+psycopg://user:geheim@127.0.0.1:1/x", "refused"),
    ],
)
def test_databases_that_cannot_be_opened(address: str, message: str) -> None:
    with pytest.raises(StoreError, match=message) as caught:
        Store(address)
    assert "geheim" not in str(caught.value)


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "letter.db"
    path.write_text("Dear Ada, " * 1000)
    with pytest.raises(StoreError, match="not a database"):
        Store(f"sqlite:///{path}")
    assert path.read_text() == "Dear Ada, " * 1000


def test_a_database_of_another_version(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    Store(f"sqlite:///{path}").close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE library SET schema_version = 999")
    connection.close()
    with pytest.raises(StoreError, match="another version of Verbatim"):
        Store(f"sqlite:///{path}")


def _add_articles(address: str, name: str, count: int) -> None:
    store = Store(address)
    for number in range(count):
        put(store, Article(title=name, text=f"Sentence {number} of {name}."))
        put(store, Article(title="all", text="The same in all.", url="https://all.example/"))
    store.close()


def test_processes_that_write_at_once_lose_nothing(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'shared.db'}"  # none of them finds the tables made
    context = get_context("spawn")
    writers = [
        context.Process(target=_add_articles, args=(address, f"writer {n}", 20)) for n in range(3)
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert [writer.exitcode for writer in writers] == [0, 0, 0]
    store = Store(address)
    assert store.counts().articles == 61
    assert store.revision() == 61
    store.close()
