"""Files with an article a line: what is read, and what is refused with its line."""

import gzip
import json
import lzma
import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from retrieval import Article, SourceError
from tests.retrieval.sources.reading import read_all

BELL = '{"title": "Bell", "text": "It rings."}'


def read(content: bytes, name: str = "a.jsonl") -> list[Article | str]:
    Path(name).write_bytes(content)
    items = [item for item, _ in read_all(name)]
    return [item if isinstance(item, Article) else str(item) for item in items]


def test_the_keys_are_those_of_an_article() -> None:
    values = {
        "id": 7,
        "title": "Der Hafen",
        "text": "Die Flut kam.\nSie ging.",
        "authors": ["Ada", "Bo"],
        "publisher": "Die Tide",
        "published": "2022-01-31",
        "url": "https://tide.example/1",
        "language": "de",
        "captions": ["Ein Boot"],
        "unknown": [{}],
    }
    assert read(json.dumps(values).encode()) == [
        Article(
            title="Der Hafen",
            text="Die Flut kam.\nSie ging.",
            authors=["Ada", "Bo"],
            publisher="Die Tide",
            published=date(2022, 1, 31),
            url="https://tide.example/1",
            language="de",
            captions=["Ein Boot"],
        )
    ]


def test_what_is_not_stated_stays_empty() -> None:
    plain = Article(title="Bell", text="It rings.")
    stated = BELL[:-1] + ', "published": null, "url": "", "publisher": "", "language": ""}'
    assert read(f"\ufeff{BELL}\r\n\n  \n{stated}".encode()) == [plain, plain]


def test_an_hour_is_kept() -> None:
    [article] = read((BELL[:-1] + ', "published": "2022-01-31T10:30:00Z"}').encode())
    assert isinstance(article, Article)
    assert article.published == datetime(2022, 1, 31, 10, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"not JSON", "Invalid JSON"),
        (b'{"title": "a", "text": "b"', "Invalid JSON: EOF while parsing an object at column 26"),
        (b"[" * 100_000, "Invalid JSON: recursion limit exceeded"),
        (b'{"title": "a", "text": "b", "x": ' + b"[" * 9_000, "Invalid JSON: recursion limit"),
        (b'{"title": "a", "text": "b", "x": ' + b"9" * 9_000 + b"}", "Invalid JSON: number"),
        (b'{"title": "a", "text": "\xff"}', "Invalid JSON: invalid unicode"),
        (b'{"title": "a", "text": "\\ud800"}', "Invalid JSON: unexpected end of hex escape"),
        (b'{"title": "a", "text": "b\\u0000"}', "it is not text but binary data."),
        (b"3", "Input should be an object."),
        (b'{"title": "a"}', "text: Field required."),
        (b'{"title": 1, "text": "b"}', "title: Input should be a valid string."),
        (b'{"title": "a", "text": "b", "authors": "c"}', "authors: Input should be a valid array"),
        (b'{"title": "a", "text": "b", "authors": [1]}', "authors.0: Input should be a valid str"),
        (b'{"title": "a", "text": " \\n"}', "text: it is empty."),
        (b'{"title": "a", "text": "b", "url": "a.b"}', "url: a web address begins with https://."),
        (b'{"title": "a", "text": "b", "published": "May"}', "published: write 'May' like 2025-"),
        (b'{"title": "a", "text": "b", "published": 2022}', "published: Input should be a valid"),
        (b'{"title": "a", "text": "' + b"b" * 10_000_000 + b'"}', "it is longer than 10 MB."),
    ],
)
def test_a_bad_line_is_refused_and_the_others_go_on(line: bytes, reason: str) -> None:
    first, second, third = read(BELL.encode() + b"\n" + line + b"\n" + BELL.encode())
    assert first == third == Article(title="Bell", text="It rings.")
    assert str(second).startswith(f"a.jsonl, line 2: {reason}")
    assert len(str(second)) < 200


LINES = "".join(
    f'{{"title": "Bell {number}", "text": "Bell {number * number} rings."}}\n'
    for number in range(20_000)
).encode()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.jsonl", LINES),
        ("a.jsonl.gz", gzip.compress(LINES, mtime=0)),
        ("a.JSONL.XZ", lzma.compress(LINES)),
    ],
)
def test_a_file_is_read_as_a_stream(name: str, content: bytes) -> None:
    Path(name).write_bytes(content)
    items = list(read_all(name))
    assert len(items) == 20_000
    places = [place for _, place in items]
    assert places == sorted(places)
    assert places[0] < len(content)
    assert places[-1] == len(content)


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.jsonl.xz"])
@pytest.mark.parametrize("damage", ["cut short", "overwritten", "another format"])
def test_a_damaged_file_is_read_as_far_as_it_can_be(name: str, damage: str) -> None:
    content = gzip.compress(LINES, mtime=0) if name.endswith("gz") else lzma.compress(LINES)
    half = len(content) // 2
    Path(name).write_bytes(
        {
            "cut short": content[:half],
            "overwritten": content[:half] + bytes(100) + content[half + 100 :],
            "another format": LINES,
        }[damage]
    )
    *items, (error, _) = read_all(name)
    assert isinstance(error, SourceError)
    assert re.fullmatch(
        rf"{name}: (?:behind line \d+ )?the file is damaged or cut short.", str(error)
    )
    # What xz had decompressed of the block before the damage is lost with it.
    assert bool(items) or damage == "another format" or name.endswith("xz")


def test_a_file_that_is_not_there() -> None:
    assert [str(item) for item, _ in read_all("no.jsonl")] == [
        "no.jsonl: No such file or directory."
    ]


def test_a_file_without_a_line() -> None:
    assert read(b"") == ["a.jsonl: there are no articles in it."]
