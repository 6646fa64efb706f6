"""Answers as the terminal shows them, with their styles."""

from dataclasses import replace
from io import StringIO

import pytest
from rich.console import Console

from bot.terminal import console
from bot.texts import Voice
from retrieval import Answer, Quote
from retrieval.text.sentences import Span
from tests.conftest import COMET

LONG = Quote(
    text="The comet was last seen in 1951 by a keeper of the lighthouse.",
    start=0,
    end=62,
    score=1.0,
    article=replace(COMET, url="https://comet.example/a/very/long/address/of/an/article"),
)


def test_matches_are_bold_and_the_answer_is_underlined(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = StringIO()
    styled = Console(file=shown, force_terminal=True, color_system="standard", soft_wrap=True)
    monkeypatch.setattr(console, "_out", styled)
    quote = Quote(
        text="Last seen in 1951.",
        start=0,
        end=18,
        score=1.0,
        article=COMET,
        matches=(Span(5, 9),),
        answer_span=Span(13, 17),
    )
    console.show_quotes(Answer(question="?", quotes=(quote,)), Voice())
    assert shown.getvalue().splitlines()[0] == ("> Last \x1b[1mseen\x1b[0m in \x1b[4m1951\x1b[0m.")


def test_in_a_terminal_a_sentence_is_wrapped_at_words(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = StringIO()
    monkeypatch.setattr(console, "_out", Console(file=shown, width=30, highlight=False))
    console.show_quotes(Answer(question="?", quotes=(LONG,)), Voice())
    lines = shown.getvalue().splitlines()
    assert lines[:3] == [
        "> The comet was last seen in",
        "> 1951 by a keeper of the",
        "> lighthouse.",
    ]
    assert "  https://comet.example/a/very/long/address/of/an/article" in lines


def test_elsewhere_it_stays_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    console.show_quotes(Answer(question="?", quotes=(LONG,)), Voice())
    assert capsys.readouterr().out.splitlines()[0] == f"> {LONG.text}"
