"""Work that is done on all cores: processes work, threads of this one wait for them.

The processes are our own and not those of `multiprocessing`, because these run the caller's main
module once more: a script without `if __name__ == "__main__"` would do its work in each.
"""

import logging
import os
import pickle
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from queue import SimpleQueue
from types import TracebackType
from typing import IO, Any, Generic, Self, TypeVar, cast

# Storing takes at least a fourth of the time that preparing takes: more could not be kept busy.
MOST_WORKERS = 4

_log = logging.getLogger(__name__)

_Task = TypeVar("_Task")
_Result = TypeVar("_Result")


def worker_count() -> int:
    """Say how many processes are worth their memory; with one, this process is as good."""
    return min(os.cpu_count() or 1, MOST_WORKERS)


def environment() -> dict[str, str]:
    """Give the environment in which another Python finds the modules that this one does."""
    paths = os.pathsep.join(path or os.curdir for path in sys.path)
    return {**os.environ, "PYTHONPATH": paths}


def serve(work: Callable[[Any], object]) -> None:
    """Be a worker: do what comes in by standard input until it is closed."""
    # What anyone prints must not get among the results.
    results = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    while True:
        try:
            task = pickle.load(sys.stdin.buffer)  # noqa: S301  # of the process that began us
            pickle.dump(work(task), results, pickle.HIGHEST_PROTOCOL)
            results.flush()
        except (EOFError, BrokenPipeError, pickle.UnpicklingError):
            return  # that process is done, or gone


class Processes(Generic[_Task, _Result]):
    """Processes that run a module, which serves. Leaving ends them, whatever they are at."""

    def __init__(
        self,
        module: str,
        instead: Callable[[Callable[[_Task], _Result], _Task], _Result],
        count: int | None = None,
    ) -> None:
        """Begin them, as many as there is work for by default.

        `instead` is called for a task at which a process has ended, with `do`, which has another
        process do a task: a part of that one, for example.
        """
        count = count or worker_count()
        self._module = module
        self._instead = instead
        self._processes = [_Process(module) for _ in range(count)]
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

    def map(self, tasks: Iterable[_Task]) -> Generator[_Result, None, None]:
        """Yield what comes of each task, in order, a few tasks ahead of what is taken."""
        ahead: deque[Future[_Result]] = deque()
        for task in tasks:
            ahead.append(self._threads.submit(self.do, task))
            if len(ahead) > 2 * len(self._processes):  # each has its next task waiting
                yield ahead.popleft().result()
        while ahead:
            yield ahead.popleft().result()

    def do(self, task: _Task) -> _Result:
        """Have the next idle process do a task, and wait for it."""
        process = self._idle.get()
        try:
            return cast(_Result, process.do(task))
        except (EOFError, OSError, pickle.UnpicklingError):
            if self._left:
                raise
            _log.warning("A process that adds articles has ended: another takes its place.")
            process = _Process(self._module)
            self._processes.append(process)
        finally:
            self._idle.put(process)
        return self._instead(self.do, task)


class _Process:
    """A process that does one task after the other."""

    def __init__(self, module: str) -> None:
        self._process = subprocess.Popen(  # noqa: S603  # nothing from outside
            [sys.executable, "-m", module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment(),
            # Ctrl-C in the terminal is for this process, which then ends the others.
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )
        self._tasks = cast(IO[bytes], self._process.stdin)
        self._results = cast(IO[bytes], self._process.stdout)

    def do(self, task: object) -> object:
        """Have a task done; EOFError, OSError or UnpicklingError where it has ended."""
        pickle.dump(task, self._tasks, pickle.HIGHEST_PROTOCOL)
        self._tasks.flush()
        return cast(object, pickle.load(self._results))  # noqa: S301  # from a process of ours

    def kill(self) -> None:
        """End it; who waits for it gets an error."""
        self._process.kill()
        self._process.wait()

    def close(self) -> None:
        """Let go of its pipes, which ends it if nothing has."""
        with suppress(OSError):  # what it did not read any more
            self._tasks.close()
        self._results.close()
        self._process.wait()
