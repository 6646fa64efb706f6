"""A file with one article a line, as JSON (https://jsonlines.org/), compressed or not → articles.

Read as a stream: however large the file is, one line of it is in memory.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import IO, cast

from pydantic import BaseModel, ValidationError

from retrieval.article import Article
from retrieval.errors import SourceError

SUFFIXES = (".jsonl", ".jsonl.gz", ".jsonl.xz")

_LONGEST = 10_000_000  # bytes of one line
_CHUNK = 1_000_000  # bytes of a longer one that are passed over at once


class _Line(BaseModel, frozen=True, strict=True):
    """The keys of an article; whatever else a line holds is ignored."""

    title: str
    text: str
    authors: list[str] = []
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    captions: list[str] = []


def read_json_lines(path: Path) -> Iterator[tuple[Article | SourceError, int]]:
    """Yield the article of each line, or why it has none, and how many bytes of the file are read.

    SourceError where the file cannot be read, or not to its end.
    """
    number = 0
    try:
        with path.open("rb") as file, decompressed(file, path.suffix.lower()) as lines:
            while line := lines.readline(_LONGEST + 1):
                number += 1
                try:
                    if len(line) > _LONGEST:
                        _pass_over(line, lines)
                        raise SourceError(f"it is longer than {_LONGEST // 1_000_000} MB.")
                    if not line.isspace():
                        yield _article(line, number), file.tell()
                except SourceError as error:
                    yield SourceError(f"{path}, line {number}: {error}"), file.tell()
    except EOFError as error:
        raise SourceError(
            f"{path}: behind line {number} the file is damaged or cut short."
        ) from error
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror or error}.") from error


@contextmanager
def decompressed(file: IO[bytes], suffix: str) -> Iterator[IO[bytes]]:
    """Open what is compressed; EOFError, from any use of it, where it is damaged."""
    # Imported here, because few need them and some Pythons are built without.
    if suffix == ".gz":
        import gzip
        import zlib

        try:
            with closing(gzip.GzipFile(fileobj=file)) as lines:
                yield cast(IO[bytes], lines)
        except (gzip.BadGzipFile, zlib.error) as error:
            raise EOFError from error
    elif suffix == ".xz":
        import lzma

        try:
            with closing(lzma.LZMAFile(file)) as lines:
                yield lines
        except lzma.LZMAError as error:
            raise EOFError from error
    else:
        yield file


def _pass_over(line: bytes, lines: IO[bytes]) -> None:
    """Read to the end of a line of which this is the beginning."""
    while line and not line.endswith(b"\n"):
        line = lines.readline(_CHUNK)


def _article(line: bytes, number: int) -> Article:
    if number == 1:
        line = line.removeprefix(b"\xef\xbb\xbf")
    try:
        values = _Line.model_validate_json(line.rstrip())
    except ValidationError as error:
        first = error.errors(include_input=False)[0]
        place = ".".join(map(str, first["loc"]))
        reason = first["msg"].replace("at line 1 column", "at column")
        raise SourceError(f"{f'{place}: ' if place else ''}{reason}.") from error
    if not values.text.strip():
        raise SourceError("text: it is empty.")
    if "\0" in values.text or "\0" in values.title:
        raise SourceError("it is not text but binary data.")
    if values.url and not values.url.lower().startswith(("http://", "https://")):
        raise SourceError("url: a web address begins with https://.")
    return Article(
        title=values.title,
        text=values.text,
        authors=values.authors,
        publisher=values.publisher or None,
        published=_date(values.published),
        url=values.url or None,
        language=values.language or None,
        captions=values.captions,
    )


def _date(value: str | None) -> date | None:
    if not value:
        return None
    try:
        return date.fromisoformat(value) if len(value) <= 10 else datetime.fromisoformat(value)
    except ValueError as error:
        raise SourceError(
            f"published: write {value[:40]!r} like 2025-02-27 or 2025-02-27T14:30."
        ) from error
