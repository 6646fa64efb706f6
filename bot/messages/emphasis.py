"""The words of a quote that matter, in bold, as Telegram's HTML: its text stays what it is."""

from collections.abc import Sequence
from re import compile as pattern

from bot.messages.html import escaped
from retrieval import Span

# Between two words that are made bold as one: "Kim Jong-un", "U.S. troops".
_GAP = pattern(r"[^\S\n]*[-‐‑'’.]?[^\S\n]*")


def emphasized(text: str, matches: Sequence[Span], answer: Span | None, most: int) -> str:
    """Make up to `most` runs of the matching words bold, and what answers underlined, too."""
    runs = _runs(text, matches, answer)
    answering = [run for run in runs if answer and run[0] <= answer[0] < run[1]]
    others = [run for run in runs if run not in answering]
    parts, position = [], 0
    for start, end in sorted(answering + others[: max(0, most - len(answering))]):
        parts += [escaped(text[position:start]), f"<b>{_bold(text, start, end, answer)}</b>"]
        position = end
    return "".join([*parts, escaped(text[position:])])


def _runs(text: str, matches: Sequence[Span], answer: Span | None) -> list[tuple[int, int]]:
    """Join spans that overlap or stand beside each other."""
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
    within = f"<u>{escaped(text[first:last])}</u>"
    return f"{escaped(text[start:first])}{within}{escaped(text[last:end])}"
