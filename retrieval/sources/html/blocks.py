"""The blocks of text in the markup (TEI) that trafilatura gives for the main part of a page."""

from dataclasses import dataclass
from itertools import groupby
from typing import Any

_INLINE = frozenset({"ref", "hi", "del", "code"})


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a heading, a list's item or a table's cell; `linked` is the links' share."""

    text: str
    linked: float


def blocks_in(element: Any) -> list[Block]:
    """Give the blocks in their order, white space made single spaces."""
    runs: list[tuple[str, bool] | None] = []
    _collect(element, runs, False)
    return [
        _block([run for run in group if run is not None])
        for broken, group in groupby(runs, key=lambda run: run is None)
        if not broken
    ]


def _collect(element: Any, runs: list[tuple[str, bool] | None], link: bool) -> None:
    """Write down the texts with whether they are links, and None where a block ends."""
    link = link or element.tag == "ref"
    inline = element.tag in _INLINE
    if not inline:
        runs.append(None)
    if element.text:
        runs.append((element.text, link))
    for child in element:
        _collect(child, runs, link)
        if child.tail:
            runs.append((child.tail, link))
    if not inline:
        runs.append(None)


def _block(runs: list[tuple[str, bool]]) -> Block:
    text = " ".join("".join(run for run, _ in runs).split())
    linked = sum(len(run.strip()) for run, link in runs if link)
    return Block(text, linked / max(1, sum(len(run.strip()) for run, _ in runs)))
