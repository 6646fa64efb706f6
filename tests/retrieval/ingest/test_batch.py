"""Articles in batches: their languages, sentences and terms, from one process or several."""

import logging
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from retrieval import Added, Article, open_library, processes
from retrieval.index.segment import ARRAYS, TERM_MASK
from retrieval.ingest.batch import Batch, prepare
from retrieval.ingest.workers import prepare_all
from retrieval.store.articles import fingerprint
from retrieval.store.near_duplicates import signature
from tests.conftest import ROOT

OWLS = Article(title="Owls", text="Owls hunt the mice. The mice hide!", language="en-GB")
PORT = Article(title="Der Hafen", text="Die Häuser am Hafen wurden verkauft.")
CANG = Article(title="", text="Đà Nẵng có cảng.", language="vi")
EMPTY = Article(title="", text="")


def many(count: int) -> Iterator[Article]:
    for number in range(count):
        yield Article(title=f"Bell {number}", text=f"Bell {number} rings. It hangs in the tower.")


def terms(batch: Batch) -> list[list[str]]:
    segment = batch.segment
    words = segment.vocabulary.terms((segment.words & TERM_MASK).tolist())
    ends = segment.word_starts.tolist()
    return [words[start:end] for start, end in pairwise(ends)]


def test_a_batch_holds_what_is_stored_and_indexed() -> None:
    batch = prepare([OWLS, EMPTY, PORT, CANG])
    assert [article.language for article in batch.articles] == ["en-GB", None, "de", "vi"]
    assert terms(batch) == [
        ["en:owl", "en:hunt", "en:the", "en:mice"],
        ["en:the", "en:mice", "en:hide"],
        ["de:die", "de:haus", "de:am", "de:haf", "de:wurd", "de:verkauft"],
        ["vi:đà", "vi:nẵng", "vi:có", "vi:cảng", "vi~da", "vi~nang", "vi~co", "vi~cang"],
    ]
    assert batch.segment.title_words.tolist() == [1, 0, 2, 0]
    assert [each.signature for each in batch.split()] == [
        signature(article.text) for article in (OWLS, EMPTY, PORT, CANG)
    ]
    assert [each.sentences for each in batch.split()] == [
        [(0, 19), (20, 34)],
        [],
        [(0, 36)],
        [(0, 16)],
    ]


def test_of_what_was_stored_unchanged_or_twice_the_last_version_is_indexed() -> None:
    with open_library("sqlite://") as library:
        library.add(OWLS)
        newer = Article(title="Port", text="A port.", language="en", url="https://port.example/")
        older = Article(title="Port", text="No port.", language="en", url="https://port.example/")
        batch = prepare([OWLS, older, newer, newer])
        live = batch.live_segment(library._store.put_all(list(batch.split())), 7)
        assert live.removed == {0, 1, 3}
        assert live.versions() == {2: (7, fingerprint(newer.text))}


def test_no_articles_make_an_empty_batch() -> None:
    assert list(prepare([]).split()) == []
    assert list(prepare_all([])) == []


def test_processes_give_what_this_one_would() -> None:
    batches = list(prepare_all(many(950)))
    assert [len(batch.articles) for batch in batches] == [200, 200, 200, 200, 150]
    assert [article.title for batch in batches for article in batch.articles] == [
        article.title for article in many(950)
    ]
    for batch in batches:
        here = prepare(batch.articles)
        assert here.signatures == batch.signatures
        for name in ARRAYS:
            assert np.array_equal(getattr(here.segment, name), getattr(batch.segment, name))


def test_few_articles_begin_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/no/such/python")
    [batch] = prepare_all(many(150))
    assert len(batch.articles) == 150


def test_an_endless_source_is_read_only_a_little_ahead() -> None:
    read = 0

    def endless() -> Iterator[Article]:
        nonlocal read
        for article in many(10**9):
            read += 1
            yield article

    batches = prepare_all(endless())
    next(batches)
    batches.close()
    assert read <= 200 * (2 * processes.MAX_WORKERS + 1)


@pytest.mark.parametrize("count", [3, 200, 450])
def test_what_came_before_an_error_is_given(count: int) -> None:
    def broken() -> Iterator[Article]:
        yield from many(count)
        raise OSError("the disk is gone")

    given: list[Batch] = []
    with pytest.raises(OSError, match="the disk is gone"):
        given.extend(prepare_all(broken()))
    assert sum(len(batch.articles) for batch in given) == count


@pytest.mark.skipif(os.name != "posix", reason="the process that ends is a shell script")
def test_a_process_that_ends_is_replaced_by_this_one(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    broken = tmp_path / "python"
    broken.write_text("#!/bin/sh\nexit 1\n")
    broken.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(broken))
    with caplog.at_level(logging.WARNING):
        assert sum(len(batch.articles) for batch in prepare_all(many(450))) == 450
    assert "has ended" in caplog.text


SCRIPT = """
from retrieval import Article, open_library
print("once")
articles = (Article(title="t", text=f"Bell {number} rings.") for number in range(500))
with open_library("sqlite:///bells.db") as library:
    print(library.add_all(articles))
"""


def test_a_script_without_a_guard_is_run_once() -> None:
    Path("script.py").write_text(SCRIPT)
    done = subprocess.run(
        [sys.executable, "-W", "error", "script.py"],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == f"once\n{Added(new=500)}\n"
    assert done.stderr == ""


@pytest.mark.skipif(os.name != "posix", reason="sends the signal of Ctrl-C")
def test_after_ctrl_c_what_was_stored_stays() -> None:
    endless = SCRIPT.replace("range(500)", "__import__('itertools').count()")
    # What runs the tests may ignore the signal, as nohup and shells do for work behind them.
    heeded = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
    process = subprocess.Popen(
        [sys.executable, "-c", heeded + endless],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    with open_library("sqlite:///bells.db") as library:
        while not library.counts().articles:
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=20)
        assert errors.splitlines()[-1] == "KeyboardInterrupt"
        stored = library.counts().articles
        assert stored % 200 == 0
        again = library.add_all(
            Article(title="t", text=f"Bell {number} rings.") for number in range(stored + 1)
        )
        assert again == Added(new=1, unchanged=stored)


def test_one_article_that_cannot_be_stored_is_refused_alone() -> None:
    bad = Article(title="Broken", text="\ud800", url="https://broken.example/")
    with open_library("sqlite://") as library:
        added = library.add_all([OWLS, bad, PORT])
        assert (added.new, library.counts().articles) == (2, 2)
        [refusal] = added.refused
        assert refusal.startswith("https://broken.example/: The article holds characters that")


@pytest.mark.parametrize("stored", [0, 1, 199, 200, 430])
def test_what_is_stored_already_is_passed_over(
    stored: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_library("sqlite://") as library:
        library.add_all(list(many(430))[:stored])
        monkeypatch.setattr(os, "cpu_count", lambda: 1)
        assert library.add_all(many(430)) == Added(new=430 - stored, unchanged=stored)


def test_an_article_that_changes_and_changes_back_is_stored_as_it_came_last() -> None:
    first, changed = (
        Article(title=title, text="It rings.", url="https://bell.example/")
        for title in ("Bell", "The bell")
    )
    with open_library("sqlite://") as library:
        library.add(first)
        assert library.add_all([first, changed, first]) == Added(changed=2, unchanged=1)
        assert library.article(1).title == "Bell"
