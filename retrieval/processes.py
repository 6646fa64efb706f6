"""A pool of worker processes, to use all cores and to survive crashes of a parser.

Not that of `multiprocessing`, whose processes run the caller's main module again: a script without
`if __name__ == "__main__"` would do its work in each of them. A worker runs a module that calls
`serve`; threads of this process wait for the results.
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

# Storing takes at least a fourth of the time of preparing, so more workers would wait.
MAX_WORKERS = 4

logger = logging.getLogger(__name__)

_Task = TypeVar("_Task")
_Result = TypeVar("_Result")


def worker_count() -> int:
    """Return how many workers are worth their memory; for 1, this process does as well."""
    return min(os.cpu_count() or 1, MAX_WORKERS)


def child_environment() -> dict[str, str]:
    """Return the environment in which a child process finds the modules that this one does."""
    paths = os.pathsep.join(path or os.curdir for path in sys.path)
    return {**os.environ, "PYTHONPATH": paths}


def serve(work: Callable[[Any], object]) -> None:
    """Run as a worker: do the tasks from standard input until it is closed."""
    # Anything printed must not get among the results.
    results = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    while True:
        try:
            task = pickle.load(sys.stdin.buffer)  # noqa: S301  # from the process that started us
            pickle.dump(work(task), results, pickle.HIGHEST_PROTOCOL)
            results.flush()
        except (EOFError, BrokenPipeError, pickle.UnpicklingError):
            return  # that process is done, or gone


class WorkerPool(Generic[_Task, _Result]):
    """Worker processes that run a module. Leaving its context kills them, whatever they do."""

    def __init__(
        self,
        module: str,
        on_crash: Callable[[Callable[[_Task], _Result], _Task], _Result],
        count: int | None = None,
    ) -> None:
        """Start `count` workers, by default `worker_count()`.

        If a worker ends during a task, `on_crash` is called with `run` and the task, and its
        result is taken. `run` has another worker do a task, such as a part of that one.
        """
        count = count or worker_count()
        self._module = module
        self._on_crash = on_crash
        self._workers = [_Worker(module) for _ in range(count)]
        self._idle: SimpleQueue[_Worker] = SimpleQueue()
        for worker in self._workers:
            self._idle.put(worker)
        self._threads = ThreadPoolExecutor(count)
        self._is_closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._is_closed = True
        self._threads.shutdown(wait=False, cancel_futures=True)
        for worker in self._workers:
            worker.kill()
        self._threads.shutdown()
        for worker in self._workers:
            worker.close()

    def map(self, tasks: Iterable[_Task]) -> Generator[_Result, None, None]:
        """Yield the result of each task, in order; work goes on a few tasks ahead."""
        ahead: deque[Future[_Result]] = deque()
        for task in tasks:
            ahead.append(self._threads.submit(self.run, task))
            if len(ahead) > 2 * len(self._workers):  # each worker has its next task waiting
                yield ahead.popleft().result()
        while ahead:
            yield ahead.popleft().result()

    def run(self, task: _Task) -> _Result:
        """Return the result of a task from the next idle worker."""
        worker = self._idle.get()
        try:
            return cast(_Result, worker.run(task))
        except (EOFError, OSError, pickle.UnpicklingError):
            if self._is_closed:
                raise
            logger.warning("A process that adds articles has ended: another takes its place.")
            worker = _Worker(self._module)
            self._workers.append(worker)
        finally:
            self._idle.put(worker)
        return self._on_crash(self.run, task)


class _Worker:
    """A process that does one task after another."""

    def __init__(self, module: str) -> None:
        self._process = subprocess.Popen(  # noqa: S603  # no argument is from outside
            [sys.executable, "-m", module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=child_environment(),
            # Ctrl-C in the terminal is for this process, which then kills the workers.
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )
        self._tasks = cast(IO[bytes], self._process.stdin)
        self._results = cast(IO[bytes], self._process.stdout)

    def run(self, task: object) -> object:
        """Return the result of a task; EOFError, OSError or UnpicklingError if it ends."""
        pickle.dump(task, self._tasks, pickle.HIGHEST_PROTOCOL)
        self._tasks.flush()
        return cast(object, pickle.load(self._results))  # noqa: S301  # from our own worker

    def kill(self) -> None:
        """Kill it; a thread that waits for its result gets an error."""
        self._process.kill()
        self._process.wait()

    def close(self) -> None:
        """Close its pipes and wait for its end."""
        with suppress(OSError):  # unread tasks cannot be flushed
            self._tasks.close()
        self._results.close()
        self._process.wait()
