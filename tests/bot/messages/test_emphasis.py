"""Which words of a quote are bold."""

import pytest

from bot.messages.emphasis import emphasized
from retrieval.text.sentences import Span


@pytest.mark.parametrize(
    ("text", "words", "answer", "expected"),
    [
        ("The tower moved.", [], None, "The tower moved."),
        ("The tower moved.", ["tower"], None, "The <b>tower</b> moved."),
        ("A <b> & c", ["<b>"], None, "A <b>&lt;b&gt;</b> &amp; c"),
        # Neighbours are one run, unless a word or a mark that divides stands between them.
        ("Kim Jong-un met troops.", ["Kim", "Jong", "un"], None, "<b>Kim Jong-un</b> met troops."),
        ("U.S. troops", ["U", "S", "troops"], None, "<b>U.S. troops</b>"),
        ("Troops to Russia", ["Troops", "Russia"], None, "<b>Troops</b> to <b>Russia</b>"),
        ("Russia, troops", ["Russia", "troops"], None, "<b>Russia</b>, <b>troops</b>"),
        # Pairs of ideographs overlap.
        ("塔在十月", ["塔在", "在十"], None, "<b>塔在十</b>月"),
        # What answers is underlined, alone, within and beside other words.
        ("It was 1951.", [], "1951", "It was <b><u>1951</u></b>."),
        ("It was 12 May 1951.", ["May"], "12 May 1951", "It was <b><u>12 May 1951</u></b>."),
        ("It cost 5 kroner.", ["cost"], "5 kroner", "It <b>cost <u>5 kroner</u></b>."),
        ("It cost 5 kroner.", ["kroner"], "5", "It cost <b><u>5</u> kroner</b>."),
        ("Some 5 kroner", ["5 kroner"], "Some 5", "<b><u>Some 5</u> kroner</b>"),
        ("Some 5 kroner", ["Some 5"], "5 kroner", "<b>Some <u>5 kroner</u></b>"),
    ],
)
def test_golden_emphasis(text: str, words: list[str], answer: str | None, expected: str) -> None:
    matches = [Span(text.index(word), text.index(word) + len(word)) for word in words]
    span = answer and Span(text.index(answer), text.index(answer) + len(answer))
    assert emphasized(text, matches, span or None, max_runs=9) == expected


@pytest.mark.parametrize(
    ("most", "expected"),
    [
        (3, "<b>a</b>, <b>b</b>, <b><u>c</u></b>"),
        (2, "<b>a</b>, b, <b><u>c</u></b>"),
        (1, "a, b, <b><u>c</u></b>"),
    ],
)
def test_what_answers_goes_before_other_words(most: int, expected: str) -> None:
    spans = [Span(0, 1), Span(3, 4), Span(6, 7)]
    assert emphasized("a, b, c", spans, spans[-1], most) == expected
