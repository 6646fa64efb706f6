"""What adding many sources tells: the counts by source, and the refusals without a flood."""

from bot.terminal.summary import Summary
from retrieval import SourceError
from retrieval.store.versions import Change


def test_counts_by_source_and_their_sum() -> None:
    summary = Summary(["a.txt", "folder"])
    summary.count("a.txt", Change.NEW)
    summary.count("folder", Change.CHANGED)
    summary.count("folder", Change.UNCHANGED)
    summary.refuse("folder", SourceError("it is empty.", "folder/b.txt"))
    assert summary.by_source() == [
        "a.txt: 1 new, 0 changed, 0 unchanged",
        "folder: 0 new, 1 changed, 1 unchanged, 1 refused",
    ]
    assert str(summary) == "1 new, 1 changed, 1 unchanged, 1 refused"
    assert summary.refused == 1


def test_one_source_or_very_many_have_no_lines_of_their_own() -> None:
    assert Summary(["folder"]).by_source() == []
    assert Summary([f"{number}.txt" for number in range(21)]).by_source() == []


def test_equal_reasons_are_told_together() -> None:
    summary = Summary(["folder"])
    for number in range(10_000):
        summary.refuse("folder", SourceError("it is empty.", f"{number}.txt"))
    for number in range(3):
        summary.refuse("folder", SourceError("it is binary.", f"{number}.bin"))
    assert summary.refusals() == [
        "0.txt, 1.txt, 2.txt and 9,997 more: it is empty.",
        "0.bin: it is binary.",
        "1.bin: it is binary.",
        "2.bin: it is binary.",
    ]


def test_very_many_reasons_are_cut() -> None:
    summary = Summary(["folder"])
    for number in range(200):
        summary.refuse("folder", SourceError(f"reason {number}.", "a"))
    *lines, last = summary.refusals()
    assert (len(lines), last) == (50, "… and 150 more such lines.")
