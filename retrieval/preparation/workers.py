"""Many articles are prepared on all cores: processes work, threads of this one wait for them.

The processes are our own and not those of `multiprocessing`, because these run the caller's main
module once more: a script without `if __name__ == "__main__"` would add its articles in each.
"""

import logging
import os
import pickle
import subprocess
import sys
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from itertools import chain, islice
from queue import SimpleQueue
from types import TracebackType
from typing import IO, Self, cast

from retrieval.article import Article
from retrieval.preparation.batch import Batch, prepare

_ARTICLES = 200  # in a batch, which is one transaction
_CHARACTERS = 4_000_000  # after which a batch is full however few its articles are
# Storing takes at least a fourth of the time that preparing takes: more could not be kept busy.
_MOST_WORKERS = 4

_log = logging.getLogger(__name__)


def prepared(articles: Iterable[Article]) -> Generator[Batch, None, None]:
    """Prepare articles in batches and in order, a few batches ahead of what is taken.

    What came before an error in `articles` is given before it is raised. What fits into one batch
    is done in this process, sooner than another could begin.
    """
    batches = Batches(articles)
    coming = iter(batches)
    workers = min(os.cpu_count() or 1, _MOST_WORKERS)
    first = list(islice(coming, 2))
    if len(first) < 2 or workers < 2:
        yield from map(prepare, chain(first, coming))
    else:
        with _Workers(workers) as processes:
            ahead: deque[Future[Batch]] = deque()
            for batch in chain(first, coming):
                ahead.append(processes.submit(batch))
                if len(ahead) > 2 * workers:  # each has its next batch waiting
                    yield ahead.popleft().result()
            for future in ahead:
                yield future.result()
    if batches.failure:
        raise batches.failure


class Batches:
    """Articles in lists; an error ends them and is kept, so that none before it is lost."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self._articles = articles
        self.failure: Exception | None = None

    def __iter__(self) -> Iterator[list[Article]]:
        batch: list[Article] = []
        characters = 0
        try:
            for article in self._articles:
                batch.append(article)
                characters += len(article.text)
                if len(batch) == _ARTICLES or characters >= _CHARACTERS:
                    yield batch
                    batch, characters = [], 0
        except Exception as error:
            self.failure = error
        if batch:
            yield batch


class _Workers:
    """Processes that prepare batches. Leaving ends them, whatever they are at."""

    def __init__(self, count: int) -> None:
        self._processes = [_Process() for _ in range(count)]
        self._idle: SimpleQueue[_Process] = SimpleQueue()
        for process in self._processes:
            self._idle.put(process)
        self._threads = ThreadPoolExecutor(count)
        self._left = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._left = True
        self._threads.shutdown(wait=False, cancel_futures=True)
        for process in self._processes:
            process.kill()
        self._threads.shutdown()
        for process in self._processes:
            process.close()

    def submit(self, articles: list[Article]) -> Future[Batch]:
        """Have a batch prepared by the next process that has nothing to do."""
        return self._threads.submit(self._prepare, articles)

    def _prepare(self, articles: list[Article]) -> Batch:
        process = self._idle.get()
        try:
            return process.prepare(articles)
        except (EOFError, OSError, pickle.UnpicklingError):
            if self._left:
                raise
            _log.warning("A process that prepares articles has ended: this one does its work.")
            return prepare(articles)
        finally:
            self._idle.put(process)


class _Process:
    """A process that prepares one batch after the other."""

    def __init__(self) -> None:
        paths = os.pathsep.join(path or os.curdir for path in sys.path)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "retrieval.preparation"],  # nothing from outside
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": paths},
            # Ctrl-C in the terminal is for this process, which then ends the others.
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )

        self._articles = cast(IO[bytes], self._process.stdin)
        self._batches = cast(IO[bytes], self._process.stdout)

    def prepare(self, articles: list[Article]) -> Batch:
        """Have a batch prepared; EOFError, OSError or UnpicklingError where it has ended."""
        pickle.dump(articles, self._articles, pickle.HIGHEST_PROTOCOL)
        self._articles.flush()
        return cast(Batch, pickle.load(self._batches))  # noqa: S301  # from a process of ours

    def kill(self) -> None:
        """End it; who waits for it gets an error."""
        self._process.kill()
        self._process.wait()

    def close(self) -> None:
        """Let go of the pipes of a process that has ended."""
        with suppress(OSError):  # what it did not read any more
            self._articles.close()
        self._batches.close()
