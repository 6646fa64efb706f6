"""A database of form 1, as its SQL made it, is brought to form 2 whole or not at all."""

import itertools
import os
import shutil
import signal
from dataclasses import replace
from hashlib import sha256
from multiprocessing import get_context
from pathlib import Path

import pytest
from sqlalchemy import Engine, MetaData, create_engine, event, inspect, text

from retrieval import Added, Article, open_library
from retrieval.errors import BusyError
from retrieval.store.articles import Store
from retrieval.text.sentences import Span, split_sentences

FORM_1 = """
CREATE TABLE library (
    id INTEGER NOT NULL, schema_version INTEGER NOT NULL, revision INTEGER NOT NULL,
    PRIMARY KEY (id), CHECK (id = 1)
);
CREATE TABLE article (
    id {id}, revision INTEGER NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL,
    authors JSON NOT NULL, publisher TEXT, published VARCHAR, url TEXT, language VARCHAR,
    captions JSON NOT NULL, digest VARCHAR NOT NULL, UNIQUE (url)
);
CREATE INDEX ix_article_digest ON article (digest);
CREATE INDEX ix_article_revision ON article (revision);
CREATE TABLE sentence (
    article_id INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    PRIMARY KEY (article_id, start),
    FOREIGN KEY(article_id) REFERENCES article (id) ON DELETE CASCADE
) {sentences}
"""
DIALECTS = {
    "sqlite": {
        "id": "INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT",
        "sentences": "WITHOUT ROWID",
    },
    "postgresql": {"id": "SERIAL NOT NULL PRIMARY KEY", "sentences": ""},
}

REPORT = "\n".join(
    f"The keepers of lighthouse {name} saw the ferry Balder pass with {number} cows on board."
    for number, name in enumerate(["Anholt", "Skagen", "Hirsholm", "Lodbjerg", "Hanstholm"], 20)
)
BELL = "The bell rings. It is old."
NEWER = "The bell rang. It was very old."
# With the revision of each; the first, the fourth and the third are one article, in this order.
STORED = [
    (1, Article(title="A", text=BELL, url="http://www.bell.example/a?utm_source=x")),
    (2, Article(title="No address", text="Owls hunt.", authors=["Ada"], published=None)),
    (5, Article(title="A", text=NEWER, url="https://bell.example/a", captions=["A bell"])),
    (2, Article(title="Again", text=BELL, url="https://bell.example/a/amp", publisher="Bell")),
    (5, Article(title="Ferry", text=REPORT, url="https://north.example/ferry")),
    (6, Article(title="Cows", text=f"By Ada. {REPORT}", url="https://south.example/cows")),
]


@pytest.fixture
def old(address: str) -> str:
    """The address of a database of form 1."""
    if address == "sqlite://":
        pytest.skip("what is in memory was never of form 1")
    make(address, STORED)
    return address


def make(address: str, stored: list[tuple[int, Article]]) -> None:
    engine = create_engine(address)
    with engine.begin() as connection:
        for statement in FORM_1.format(**DIALECTS[engine.dialect.name]).split(";\n"):
            connection.execute(text(statement))
        connection.execute(text("INSERT INTO library VALUES (1, 1, 6)"))
        for number, (revision, article) in enumerate(stored, 1):
            connection.execute(
                text(
                    "INSERT INTO article (revision, title, text, authors, publisher, published,"
                    " url, language, captions, digest) VALUES (:revision, :title, :text,"
                    " :authors, :publisher, NULL, :url, NULL, :captions, :digest)"
                ),
                {
                    "revision": revision,
                    "title": article.title,
                    "text": article.text,
                    "authors": str(article.authors).replace("'", '"'),
                    "publisher": article.publisher,
                    "url": article.url,
                    "captions": str(article.captions).replace("'", '"'),
                    "digest": sha256(article.text.encode()).hexdigest(),
                },
            )
            for start, end in split_sentences(article.text):
                connection.execute(
                    text("INSERT INTO sentence VALUES (:article_id, :start, :last)"),
                    {"article_id": number, "start": start, "last": end},
                )
    engine.dispose()


def test_articles_of_one_identity_become_one_with_a_history(old: str) -> None:
    store = Store(old)
    first, _, third, fourth, *_ = [article for _, article in STORED]
    assert store.articles(newest_first=False, offset=0, limit=None) == [
        replace(third, id=1),
        *(replace(STORED[number - 1][1], id=number) for number in (2, 5, 6)),
    ]
    history = store.history.of(1)
    assert [version.article for version in history] == [
        replace(fourth, id=1),
        replace(first, id=1),
    ]
    assert [version.revision for version in history] == [8, 7]
    assert store.changes(0).revision == 9
    [split] = store.split_versions([1])
    assert split.sentences == [Span(0, 14), Span(15, 31)]
    assert store.sentence_counts() == {1: 2, 2: 1, 5: 5, 6: 6}
    assert store.history.of(2) == []
    store.close()


def test_what_was_stored_is_known_again(old: str) -> None:
    with open_library(old) as library:
        known = [article for _, article in STORED[1:3]]
        assert library.add_all(known).new == 0
        again = replace(STORED[2][1], url="https://www.bell.example/a/amp?fbclid=1")
        assert library.add_all([again, *known]) == Added(unchanged=3)
        assert library.history(1)[0].article.title == "Again"  # of the language, no version
        assert [article.title for article in library.copies(5)] == ["Cows"]
        assert [article.title for article in library.copies(6)] == ["Ferry"]
        assert library.search("the bell")[0].text == "The bell rang."


def test_a_database_that_was_brought_over_is_like_a_new_one(old: str, tmp_path: Path) -> None:
    Store(old).close()
    new = Store(f"sqlite:///{tmp_path / 'new.db'}")
    engine = create_engine(old)
    there, expected = inspect(engine), inspect(new.database._engine)
    assert sorted(there.get_table_names()) == sorted(expected.get_table_names())
    for table in there.get_table_names():
        columns = [{each["name"] for each in db.get_columns(table)} for db in (there, expected)]
        assert columns[0] == columns[1]
    for db in (there, expected):
        unique = [each["column_names"] for each in db.get_indexes("article") if each["unique"]]
        assert unique == [["identity"]]
    engine.dispose()
    new.close()


def _open(address: str) -> None:
    store = Store(address)
    assert len(store.history.of(1)) == 2
    store.close()


def test_processes_that_open_it_at_once(old: str) -> None:
    context = get_context("spawn")
    processes = [context.Process(target=_open, args=(old,)) for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    assert [process.exitcode for process in processes] == [0, 0]
    store = Store(old)
    assert (store.counts().articles, store.revision()) == (4, 9)
    store.close()


def _open_and_be_killed(address: str, last: int) -> None:
    statements = itertools.count(1)

    @event.listens_for(Engine, "before_cursor_execute")
    def kill(*_: object) -> None:
        if next(statements) == last:
            os.kill(os.getpid(), signal.SIGKILL)

    Store(address).close()


@pytest.mark.skipif(os.name != "posix", reason="processes are forked and killed")
def test_a_process_that_is_killed_leaves_one_form_or_the_other(old: str) -> None:
    context = get_context("forkserver")
    context.set_forkserver_preload([__name__])
    engine = create_engine(old)
    forms = []
    # Each is killed some statements later than the one before, until one is not killed.
    for last in itertools.count(1, 4):
        process = context.Process(target=_open_and_be_killed, args=(old, last))
        process.start()
        process.join()
        with engine.connect() as connection:
            form = connection.execute(text("SELECT schema_version FROM library")).scalar_one()
        there = inspect(engine)
        columns = {column["name"] for column in there.get_columns("article")}
        count = len(there.get_table_names())
        assert ("identity" in columns, count) == ((form == 2), {1: 3, 2: 7}[form])
        forms.append(form)
        store = Store(old)
        assert [version.article.title for version in store.history.of(1)] == ["Again", "A"]
        assert store.counts().articles == 4
        store.close()
        assert process.exitcode in (0, -signal.SIGKILL)
        if process.exitcode == 0:
            break
        _empty(engine)
        make(old, STORED)
    engine.dispose()
    assert forms == sorted(forms)
    assert {1, 2} == set(forms)
    assert len(forms) > 8


def _empty(engine: Engine) -> None:
    tables = MetaData()
    tables.reflect(engine)
    tables.drop_all(engine)


def test_who_waits_too_long_for_another_that_brings_it_over_is_told_so(
    old: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("retrieval.store.database._BUSY_SECONDS", 0.2)
    engine = create_engine(old)
    with engine.connect() as other:
        if engine.dialect.name == "sqlite":
            other.execute(text("PRAGMA journal_mode = WAL"))  # as version 0.1.0 left it
        other.execute(text("UPDATE library SET schema_version = 2"))
        with pytest.raises(BusyError, match="Another process is bringing the database to"):
            Store(old)
    engine.dispose()
    Store(old).close()


def test_an_empty_database_of_form_1(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'old.db'}"
    make(address, [])
    shutil.copy(tmp_path / "old.db", tmp_path / "copy.db")
    with open_library(address) as library:
        assert library.articles() == []
        assert library.add(Article(title="t", text="One.")).id == 1
