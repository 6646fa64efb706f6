"""Work in a process of its own, and the memory that it takes (of Linux)."""

import re
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import ParamSpec, TypeVar

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")


def in_new_process(
    function: Callable[Arguments, Result], *args: Arguments.args, **kwargs: Arguments.kwargs
) -> Result:
    """Call a function in a fresh interpreter and give its result."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(function, *args, **kwargs).result()


def anonymous_memory() -> int:
    """Give the bytes of this process that no file stands behind."""
    return _kilobytes("smaps_rollup", "Anonymous") * 1024


def peak_memory() -> int:
    """Give the most bytes that this process ever held, files it maps included.

    Not `resource.getrusage`: to that counts what the parent held when it started this process.
    """
    return _kilobytes("status", "VmHWM") * 1024


def _kilobytes(file: str, name: str) -> int:
    found = re.search(rf"^{name}:\s+(\d+) kB$", Path("/proc/self", file).read_text(), re.MULTILINE)
    if found is None:
        raise LookupError(f"no {name} in /proc/self/{file}")
    return int(found[1])
