"""Many sources: read in order, by several processes, whatever is among them."""

import json
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from retrieval import Article, SourceError
from retrieval.processes import WorkerPool
from retrieval.sources import find, read_each
from retrieval.sources.web.fetching import Fetcher
from tests.conftest import ROOT
from tests.retrieval.sources.crashing_worker import LETHAL
from tests.retrieval.sources.documents import column, pdf, zipped

PROSE = (
    "The ferry left the harbour at noon with forty passengers on board, and nobody saw the fog."
)


def write(count: int) -> list[str]:
    """Write pages, with an archive, a stream and something bad among them."""
    Path("f").mkdir()
    names = []
    for number in range(count):
        page = f"<title>{number}</title><p>{PROSE}</p><p>The year was {1900 + number}. {PROSE}</p>"
        Path(f"f/{number:03}.html").write_text(page)
        names.append(f"{number:03}.html")
    Path("f/005x.txt").write_bytes(b"\0")
    Path("f/010x.zip").write_bytes(zipped({"a.txt": PROSE, "b.txt": b"\0", "c.txt": PROSE}))
    lines = [json.dumps({"title": f"line {number}", "text": PROSE}) for number in range(3)]
    Path("f/011x.jsonl").write_text("\n".join(lines))
    return names


@pytest.mark.parametrize("cores", [1, 2])
def test_many_are_read_in_their_order(cores: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: cores)
    write(24)
    readings = list(read_each(find("f"), Fetcher))
    items = [r.item.title if isinstance(r.item, Article) else r.item.place for r in readings]
    assert items == [
        *map(str, range(6)), "f/005x.txt", *map(str, range(6, 11)), "a", "f/010x.zip, b.txt", "c",
        "11", "line 0", "line 1", "line 2", *map(str, range(12, 24)),
    ]  # fmt: skip
    assert [reading.source for reading in readings] == sorted(r.source for r in readings)
    assert readings[-1].bytes_read == Path("f/023.html").stat().st_size


def test_a_few_start_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/no/such/python")
    write(3)
    assert len(list(read_each(find("f"), Fetcher))) == 10


def test_only_a_little_is_read_ahead() -> None:
    names = [f"f/{name}" for name in write(200)]
    opened = 0

    def counted() -> Iterator[str]:
        nonlocal opened
        for name in names:
            opened += 1
            yield name

    readings = read_each(counted(), Fetcher)
    next(readings)
    readings.close()
    assert opened <= 8 * 12


@pytest.fixture
def _crashing_workers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Let workers crash at a lethal document."""
    python = tmp_path / "python"
    python.write_text(
        f"#!/bin/sh\nexec {sys.executable} -m tests.retrieval.sources.crashing_worker\n"
    )
    python.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(python))


@pytest.mark.skipif(os.name != "posix", reason="starts workers by a shell script")
@pytest.mark.usefixtures("_crashing_workers")
def test_a_single_document_is_read_in_a_worker_if_isolated() -> None:
    for name, content in {"a.html": LETHAL.decode(), "b.html": "The year was 1912."}.items():
        Path(name).write_text(f"<title>Bell</title><p>{PROSE}</p><p>{content} {PROSE}</p>")
    for sources in (["a.html"], ["b.html"]):
        [reading] = read_each(sources, Fetcher, isolated=True)
        assert isinstance(reading.item, SourceError) is (sources == ["a.html"])


@pytest.mark.skipif(os.name != "posix", reason="starts workers by a shell script")
@pytest.mark.usefixtures("_crashing_workers")
def test_a_document_that_crashes_a_worker_is_refused_and_the_others_are_read(
    caplog: pytest.LogCaptureFixture,
) -> None:
    names = [f"f/{name}" for name in write(30)]
    page = f"<title>Bell</title><p>{PROSE}</p><p>{LETHAL.decode()}</p>"
    Path("f/010.html").write_text(page)
    with caplog.at_level(logging.WARNING):
        readings = list(read_each(names, Fetcher))
    assert [reading.source for reading in readings] == names
    refused = [reading.item for reading in readings if isinstance(reading.item, SourceError)]
    assert [(error.place, error.reason) for error in refused] == [
        ("f/010.html", "whatever reads it comes to a sudden end: it is damaged.")
    ]
    assert "has ended: another takes its place" in caplog.text


def test_leaving_a_pool_ends_its_processes() -> None:
    with WorkerPool[str, str]("retrieval.sources", lambda _run, task: task) as pool:
        running = [worker._process for worker in pool._workers]
        assert [process.poll() for process in running] == [None] * len(running)
    assert all(process.poll() is not None for process in running)


def test_what_is_not_used_is_not_loaded() -> None:
    Path("a.txt").write_text(f"Title: Bell\n\n{PROSE}")
    heavy = (
        "lxml", "trafilatura", "mammoth", "markdown_it", "pypdfium2", "email.parser", "numba",
        "httpx",
    )  # fmt: skip
    code = (
        "import sys; from retrieval.sources import read_each; "
        "list(read_each([sys.argv[1]], None)); "
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(Path("a.txt").absolute())],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout == "[]\n"


def test_pdf_is_read_in_a_worker() -> None:
    for number in range(10):
        Path(f"{number}.pdf").write_bytes(pdf([column([PROSE, f"Then {PROSE}"])]))
    readings = list(read_each((f"{number}.pdf" for number in range(10)), Fetcher))
    assert [r.item.title for r in readings if isinstance(r.item, Article)] == list("0123456789")
