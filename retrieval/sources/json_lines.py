"""One article a line, as JSON (https://jsonlines.org/) → articles.

Read as a stream: however large the file is, one line of it is in memory.
"""

from collections.abc import Iterator
from typing import IO

from retrieval.article import Article
from retrieval.errors import SourceError
from retrieval.sources.json_article import parse_article

_LONGEST = 10_000_000  # bytes of one line
_CHUNK = 1_000_000  # bytes of a longer one that are passed over at once


def read_json_lines(stream: IO[bytes], place: str) -> Iterator[Article | SourceError]:
    """Yield the article of each line, or why it has none.

    SourceError where the stream cannot be read to its end.
    """
    number, found = 0, False
    try:
        while line := stream.readline(_LONGEST + 1):
            number += 1
            if number == 1:
                line = line.removeprefix(b"\xef\xbb\xbf")
            if line.isspace():
                continue
            found = True
            try:
                if len(line) > _LONGEST:
                    _pass_over(line, stream)
                    raise SourceError(f"it is longer than {_LONGEST // 1_000_000} MB.")
                yield parse_article(line.rstrip())
            except SourceError as error:
                yield SourceError(error.reason, f"{place}, line {number}")
        if not found:
            raise SourceError("there are no articles in it.", place)
    except EOFError as error:
        raise SourceError(
            f"behind line {number} the file is damaged or cut short.", place
        ) from error


def _pass_over(line: bytes, lines: IO[bytes]) -> None:
    """Read to the end of a line of which this is the beginning."""
    while line and not line.endswith(b"\n"):
        line = lines.readline(_CHUNK)
