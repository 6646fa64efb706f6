"""The benchmarks run, and the other engines find what ours finds."""

import json
import lzma
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.benchmarks import changing, engines, footprint, growth, loading, starting, together
from tests.benchmarks.corpus import Question, articles, filled_library, questions, quiz
from tests.benchmarks.ours import open_bare, question_terms, sentence_terms
from tests.benchmarks.peers import PEERS
from tests.evaluation.news_library import read_articles

_NEWS = [
    (
        "A bridge for Ribe",
        "The council of Ribe chose a wooden bridge on Monday. Engineers from Oslo drew it.\n"
        "The old bridge fell in 1953, and the mayor Tove Lind wants a cheap one.",
    ),
    (
        "Owls come back",
        "Eleven owls nest in the tower of Ribe. In spring the visitor Kai Moe counted nine.\n"
        "Nobody knows what the owls eat. Farmers are glad of the birds.",
    ),
    (
        "A train without a driver",
        "The train to Esbjerg drives itself. It stopped twice because of a cow.\n"
        "The railway wants nine more.",
    ),
]
_SENTENCES = 10


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder as the measuring data's, with small news of our own."""
    folder = tmp_path / "data" / "news"
    folder.mkdir(parents=True)
    with lzma.open(folder / "articles.jsonl.xz", "wt", encoding="utf-8") as lines:
        for number, (title, text) in enumerate(_NEWS):
            article = {
                "title": title,
                "text": text,
                "authors": [],
                "published": "2020-05-01",
                "url": f"https://news.example/{number}",
            }
            lines.write(json.dumps(article) + "\n")
    asked = {"asked": "2020-06-01", "answers": ["Eleven"], "editor_articles": []}
    (folder / "questions.jsonl").write_text(
        "\n".join(
            json.dumps({"question": question, **asked})
            for question in ("How many owls nest in the tower?", "Who drew the wooden bridge?")
        )
    )
    return folder.parent


@pytest.fixture
def database(data: Path, tmp_path: Path) -> Path:
    return filled_library(data, tmp_path / "kept", _SENTENCES)


def test_a_library_is_filled_once(data: Path, database: Path) -> None:
    written = database.stat().st_mtime_ns
    assert filled_library(data, database.parent.parent, _SENTENCES) == database
    assert database.stat().st_mtime_ns == written
    assert len(list(sentence_terms(database))) == _SENTENCES


def test_a_library_whose_filling_was_cut_short_is_filled_anew(data: Path, tmp_path: Path) -> None:
    left = tmp_path / f"{_SENTENCES}.filling"
    left.mkdir()
    (left / "library.db").write_text("half a library")
    assert len(list(sentence_terms(filled_library(data, tmp_path, _SENTENCES)))) == _SENTENCES
    assert not left.exists()


def test_articles_are_repeated_under_changed_names(data: Path) -> None:
    [first, *_, copy] = articles(data, _SENTENCES + 1)
    [original, *_] = read_articles(data)
    assert first == original
    assert copy == replace(
        original,
        title="A bridge for Ribeba",
        text=(
            "The council of Ribeba chose a wooden bridge on Mondayba. Engineers from Osloba drew "
            "it.\nThe old bridge fell in 1953, and the mayor Toveba Lindba wants a cheap one."
        ),
        url="https://news.example/0#copy-1",
    )


def test_questions_are_the_quizzes_and_others_made_of_telling_words(data: Path) -> None:
    asked = questions(data)
    assert questions(data) == asked
    assert set(quiz(data)) <= set(asked)
    sampled = [question for question in asked if question.asked is None]
    assert len(sampled) == len(_NEWS)
    for question in sampled:
        assert 1 <= len(question.text.split()) <= 6
        assert question_terms(question.text)


@pytest.mark.parametrize("peer", PEERS)
def test_a_peer_finds_what_shares_a_term(database: Path, tmp_path: Path, peer: str) -> None:
    try:
        top_ten = PEERS[peer](list(sentence_terms(database)), tmp_path)
    except ImportError:
        pytest.skip(f"{peer} is not installed")
    bare = open_bare(database)
    for question, found in {
        "Which owls?": 2,
        "What drew the owls of Ribe?": 4,
        "Who counted nine cows?": 3,
        "Where are zebras?": 0,
    }.items():
        terms = question_terms(question)
        ours = bare.top_ten(terms)
        assert sorted(top_ten(terms)) == sorted(ours)
        assert len(ours) == found


def test_engines_are_timed_and_a_missing_one_is_named(
    data: Path, database: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(PEERS, "absent", lambda _documents, _folder: __import__("absent_engine"))
    monkeypatch.delitem(PEERS, "bm25s (numba)")  # takes seconds to compile
    taken = engines.times(database, questions(data))
    assert {"our top ten", "library.ask", "SQLite FTS5", "rank_bm25"} <= taken.keys()
    assert all(min(values) > 0 for values in taken.values())
    assert "absent is left out: No module named 'absent_engine'" in capsys.readouterr().err
    assert engines.table(taken, _SENTENCES).row_count == len(taken)


def test_each_change_is_timed_until_it_is_found(data: Path, database: Path) -> None:
    taken = changing.times(data, database, number=2)
    assert set(taken) == {
        f"{change}{ask}" for change in ("add", "change", "remove") for ask in ("", ", then ask")
    }
    assert all(len(values) == 2 for values in taken.values())
    assert len(list(sentence_terms(database))) == _SENTENCES  # a copy was changed


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read as Linux tells it")
def test_processes_are_measured(data: Path, database: Path, tmp_path: Path) -> None:
    started = starting.times(database, "How many owls nest in the tower?", rounds=1)
    assert [len(values) for values in started.values()] == [1, 1]
    loaded = loading.measure(data, tmp_path)
    assert (loaded.articles, loaded.sentences) == (len(_NEWS), _SENTENCES)
    taken = footprint.measure(database, quiz(data))
    assert 1_000_000 < taken.anonymous < loaded.peak < 1_000_000_000
    assert taken.postings == sum(len(set(terms)) for terms in sentence_terms(database))


def test_threads_ask_together_and_while_one_adds(data: Path, database: Path) -> None:
    taken = together.measure(data, database, [Question("Which owls?", None)], added=2)
    assert min(taken.alone, taken.together) > 0


def test_growth_is_drawn(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    costs = {10: growth.Costs(1.0, 2.0, 3.0, 4.0), 100: growth.Costs(2.0, 2.0, 3.0, 5.0)}
    picture = tmp_path / "pictures" / "growth.png"
    assert str(picture) in growth.draw(costs, picture)
    assert picture.stat().st_size > 0
