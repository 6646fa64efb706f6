"""What is too long is cut between characters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts.attribution import cut


@pytest.mark.parametrize(
    ("text", "length", "expected"),
    [
        ("", 3, ""),
        ("bell", 4, "bell"),
        ("bells", 4, "bel…"),
        ("a bell", 3, "a…"),
        ("ab👩‍👩‍👧‍👦cd", 6, "ab…"),
        ("ab👩‍👩‍👧‍👦cd", 10, "ab👩‍👩‍👧‍👦…"),
        ("🇸🇪🇩🇰🇳🇴", 4, "🇸🇪…"),
        ("e\u0301e\u0301", 3, "e\u0301…"),
    ],
)
def test_characters_stay_whole(text: str, length: int, expected: str) -> None:
    assert cut(text, length) == expected


@given(st.text(max_size=40), st.integers(1, 30))
def test_it_is_never_too_long(text: str, length: int) -> None:
    assert len(cut(text, length)) <= length
