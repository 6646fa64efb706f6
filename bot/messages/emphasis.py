"""The words of a quote that matter, in bold. Without the markup its text is unchanged."""

import re
from collections.abc import Sequence

from bot.messages.html import escaped
from retrieval import Span

# What may stand between two words that are set in bold as one: "Kim Jong-un", "U.S. troops".
_GAP = re.compile(r"[^\S\n]*[-‐‑'’.]?[^\S\n]*")


def emphasized(text: str, matches: Sequence[Span], answer: Span | None, max_runs: int) -> str:
    """Return a quote as HTML: up to `max_runs` runs of matches in bold, the answer underlined."""
    runs = _runs(text, matches, answer)
    answering = [run for run in runs if answer and run[0] <= answer[0] < run[1]]
    others = [run for run in runs if run not in answering]
    parts, position = [], 0
    for start, end in sorted(answering + others[: max(0, max_runs - len(answering))]):
        parts += [escaped(text[position:start]), f"<b>{_bold(text, start, end, answer)}</b>"]
        position = end
    return "".join([*parts, escaped(text[position:])])


def _runs(text: str, matches: Sequence[Span], answer: Span | None) -> list[tuple[int, int]]:
    """Join spans that overlap or are next to each other."""
    runs: list[tuple[int, int]] = []
    for start, end in sorted([*matches, *([answer] if answer else [])]):
        if not text[start:end].strip():
            continue
        if runs and (start <= runs[-1][1] or _GAP.fullmatch(text, runs[-1][1], start)):
            start, end = runs[-1][0], max(end, runs[-1][1])
            runs.pop()
        runs.append((start, end))
    return runs


def _bold(text: str, start: int, end: int, answer: Span | None) -> str:
    if answer is None or not start <= answer[0] < end:
        return escaped(text[start:end])
    first, last = answer
    underlined = f"<u>{escaped(text[first:last])}</u>"
    return f"{escaped(text[start:first])}{underlined}{escaped(text[last:end])}"
