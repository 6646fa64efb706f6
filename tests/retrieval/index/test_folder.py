"""The index on disk: derived from the database, repaired from it, never believed against it."""

import json
import logging
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from retrieval import Article, open_library
from retrieval.index.sentence_index import segments_to_merge
from retrieval.ingest.batch import prepare
from retrieval.text.analysis import analyze
from retrieval.text.sentences import split_sentences
from tests.retrieval.index.test_bm25 import stock_scores

OWLS = Article(title="Owls", text="Owls hunt at night. They sleep by day.", language="en")
COMET = Article(title="Comets", text="The comet came back in 1910.", language="en")
BELL = Article(title="The bell", text="Divers found the bell of the ferry.", language="en")


def index_of(database: Path) -> Path:
    return database.with_name(f"{database.name}.index")


def address(database: Path) -> str:
    return f"sqlite:///{database}"


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "library.db"
    with open_library(address(path)) as library:
        for article in (OWLS, COMET):
            library.add(article)
    return path


def texts(database: Path, question: str) -> set[str]:
    with open_library(address(database)) as library:
        return {quote.text for quote in library.search(question)}


def segments(database: Path) -> list[Path]:
    return sorted(index_of(database).glob("*.segment"))


def test_what_is_indexed_is_there_at_the_next_start_and_not_made_anew(database: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in segments(database)}
    assert texts(database, "When did the comet come back?") == {"The comet came back in 1910."}
    assert {path: path.stat().st_mtime_ns for path in segments(database)} == before


def cut_short(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 7)


def flip_a_bit(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 4
    path.write_bytes(content)


def empty(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize("damage", [cut_short, flip_a_bit, empty, Path.unlink])
@pytest.mark.parametrize("which", ["*.segment", "manifest.json"])
def test_damage_is_noticed_and_repaired(
    database: Path,
    which: str,
    damage: Callable[[Path], None],
    caplog: pytest.LogCaptureFixture,
) -> None:
    for path in index_of(database).glob(which):
        damage(path)
    with caplog.at_level(logging.WARNING):
        assert texts(database, "comet or owls") == {
            "The comet came back in 1910.",
            "Owls hunt at night.",
        }
    said = [record.message for record in caplog.records]
    if (which, damage) == ("manifest.json", Path.unlink):
        assert said == []  # as if there had never been an index
    else:
        assert len(said) == 1
        assert str(index_of(database)) in said[0]
    caplog.clear()
    assert texts(database, "When did the comet come back?") == {"The comet came back in 1910."}
    assert not caplog.records


def test_the_whole_folder_may_be_deleted(database: Path) -> None:
    shutil.rmtree(index_of(database))
    assert texts(database, "When did the comet come back?") == {"The comet came back in 1910."}
    assert segments(database)


def test_an_index_of_another_version_is_made_anew(
    database: Path, caplog: pytest.LogCaptureFixture
) -> None:
    manifest = index_of(database) / "manifest.json"
    _, content = manifest.read_text("utf-8").splitlines()
    manifest.write_text(f"00000000\n{json.dumps({**json.loads(content), 'format': 0})}\n")
    assert texts(database, "When did the comet come back?") == {"The comet came back in 1910."}
    assert len(caplog.records) == 1


def test_another_database_under_the_same_name_is_noticed(database: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with open_library(address(other)) as library:
        library.add(BELL)
        library.add(replace(COMET, text="Another comet came in 1986."))
    other.replace(database)  # ids and revisions are those of the articles before
    assert texts(database, "comet owls bell") == {
        "Divers found the bell of the ferry.",
        "Another comet came in 1986.",
    }


def test_what_was_written_without_the_index_is_taken_in(database: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    shutil.copytree(index_of(database), kept)
    with open_library(address(database)) as library:
        library.add(BELL)
        library.remove(1)
    shutil.rmtree(index_of(database))
    kept.rename(index_of(database))  # as it is when a process is killed behind its commit
    assert texts(database, "comet owls bell") == {
        "The comet came back in 1910.",
        "Divers found the bell of the ferry.",
    }


def test_leftovers_of_a_killed_process_are_deleted(database: Path) -> None:
    leftovers = [index_of(database) / name for name in ("0123.new", "4567.segment")]
    for path in leftovers:
        path.write_bytes(b"half of")
    with open_library(address(database)) as library:
        library.add(BELL)
    assert not any(path.exists() for path in leftovers)


def test_another_process_is_followed(database: Path) -> None:
    with open_library(address(database)) as reader, open_library(address(database)) as writer:
        assert reader.search("bell") == []
        writer.add(BELL)
        assert [quote.text for quote in reader.search("bell")] == [
            "Divers found the bell of the ferry."
        ]
        writer.remove(3)
        assert reader.search("bell") == []


def test_nobody_waits_for_a_writer(database: Path) -> None:
    with open_library(address(database)) as reader, open_library(address(database)) as writer:
        assert reader.search("owls")
        with writer._index.changing():
            writer._store.put_all(list(prepare([BELL]).split()))
            found = [quote.text for quote in reader.search("bell owls")]
            assert found == ["Owls hunt at night."]
        assert len(reader.search("bell owls")) == 2


def test_a_folder_that_cannot_be_written_is_done_without(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    database = tmp_path / "library.db"
    index_of(database).write_text("a file is in its way")
    with open_library(address(database)) as library, caplog.at_level(logging.WARNING):
        library.add(COMET)
        library.add(OWLS)
        assert [quote.text for quote in library.search("comet")] == [
            "The comet came back in 1910."
        ]
    assert len(caplog.records) == 1
    assert "kept in memory" in caplog.records[0].message


KILLED = """
import sys
from retrieval import Article, open_library
with open_library(sys.argv[1]) as library:
    number = 0
    while True:
        number += 1
        text = f"Ferry number {number} sank. " * 3 + "It was never found."
        library.add(Article(title=f"Ferry {number}", text=text, language="en"))
        print(number, flush=True)
"""


@pytest.mark.parametrize("after", [1, 4, 9])
def test_killed_at_any_moment(tmp_path: Path, after: int) -> None:
    database = tmp_path / "library.db"
    writer = subprocess.Popen(
        [sys.executable, "-c", KILLED, address(database)], stdout=subprocess.PIPE, text=True
    )
    assert writer.stdout
    for _ in range(after):
        done = int(writer.stdout.readline())
    writer.send_signal(signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
    writer.communicate()
    with open_library(address(database)) as library:
        assert library.counts().articles >= done
        for number in range(1, library.counts().articles + 1):
            best = library.search(f"ferry number {number}")[0]
            assert best.text == f"Ferry number {number} sank."
    shutil.rmtree(index_of(database))


def test_many_ask_while_one_adds(database: Path) -> None:
    found: list[bool] = []
    with open_library(address(database)) as library:
        library.search("owls")
        stop = threading.Event()

        def ask() -> None:
            while not stop.is_set():
                quotes = library.search("When did the comet come back?")
                found.append(quotes[0].text == "The comet came back in 1910.")

        threads = [threading.Thread(target=ask) for _ in range(4)]
        for thread in threads:
            thread.start()
        for number in range(20):
            library.add(Article(title="", text=f"Bell {number} rang.", language="en"))
        stop.set()
        for thread in threads:
            thread.join()
    assert found
    assert all(found)


@pytest.mark.parametrize(
    ("sizes", "expected"),
    [
        ([], None),
        ([30], None),
        ([30, 30], slice(0, 2)),
        ([1_000_000, 1_900, 30], slice(1, 3)),
        ([1_000_000, 1_990, 30], slice(1, 3)),
        ([1_000_000, 40_000, 30], None),
        ([1_000_000, 40_000, 1_990, 30], slice(1, 4)),
        ([1_000_000, 124_000, 1_990, 30], slice(1, 4)),
        ([1_000_000, 142_000, 1_990, 30], slice(0, 4)),
        ([1_000_000, 40_000, 30_000, 30], slice(1, 4)),
        ([11_000] * 84 + [500], slice(0, 85)),
        ([60_000, 60_000], slice(0, 2)),
    ],
)
def test_which_segments_are_merged(sizes: list[int], expected: slice | None) -> None:
    assert segments_to_merge([(size, size) for size in sizes]) == expected


def test_a_segment_of_which_much_was_removed_is_written_anew() -> None:
    assert segments_to_merge([(950, 1_000)]) is None
    assert segments_to_merge([(900_000, 1_000_000), (30, 30)]) == slice(0, 1)


@given(st.lists(st.integers(1, 100_000), max_size=60))
def test_merging_ends_with_three_segments_at_most(sizes: list[int]) -> None:
    while chosen := segments_to_merge([(size, size) for size in sizes]):
        sizes[chosen] = [sum(sizes[chosen])]
    assert len(sizes) <= 3


WORDS = st.lists(st.sampled_from(["owl", "moon", "tide", "bell"]), min_size=1, max_size=5)


class Life(RuleBasedStateMachine):
    """Whatever a library goes through, its scores are those of the stock class."""

    @initialize(number=st.integers(0, 10**12))
    def open(self, number: int) -> None:
        self.folder = Path(os.environ["LIFE"]) / str(number)
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()
        self.library = open_library(address(self.folder / "library.db"))
        self.articles: dict[int, str] = {}

    @rule(words=WORDS, more=WORDS)
    def add(self, words: list[str], more: list[str]) -> None:
        text = f"{' '.join(words).capitalize()}. {' '.join(more).capitalize()}."
        stored = self.library.add(Article(title="", text=text, language="en"))
        self.articles[stored.id or 0] = text

    @precondition(lambda self: self.articles)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        article_id = data.draw(st.sampled_from(sorted(self.articles)))
        self.library.remove(article_id)
        del self.articles[article_id]

    @rule()
    def start_again(self) -> None:
        self.library.close()
        self.library = open_library(address(self.folder / "library.db"))

    @rule(data=st.data())
    def lose_a_segment(self, data: st.DataObject) -> None:
        found = segments(self.folder / "library.db")
        if found:
            self.library.close()
            data.draw(st.sampled_from(found)).unlink()
            self.library = open_library(address(self.folder / "library.db"))

    @invariant()
    def scores_are_those_of_the_stock_class(self) -> None:
        snapshot = self.library._index.follow()
        sentences = {
            (article_id, span.start): analyze(text[slice(*span)], "en")
            for article_id, text in self.articles.items()
            for span in split_sentences(text)
        }
        expected = dict(
            zip(
                sentences,
                stock_scores(list(sentences.values()), ["moon", "owl", "moon"], 0.6, 0.6),
                strict=True,
            )
        )
        numbers, scores = snapshot.bm25.matching(["en:moon", "en:owl", "en:moon"])
        found = {
            (location.article_id, location.span.start): score
            for location, score in zip(snapshot.locations(numbers), scores.tolist(), strict=True)
        }
        assert found == {place: score for place, score in expected.items() if score}
        assert snapshot.bm25.corpus_size == len(sentences)

    def teardown(self) -> None:
        self.library.close()
        shutil.rmtree(self.folder)


def test_a_library_s_life(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIFE", str(tmp_path))
    case = Life.TestCase
    case.settings = settings(max_examples=25, stateful_step_count=12, deadline=None)
    case("runTest").runTest()
