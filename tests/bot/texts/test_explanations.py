"""Why there is no answer: the terminal's sentences are written twice, and have to be the same."""

import pytest

from bot.texts import Voice
from bot.texts.explanations import silence_reason
from retrieval import Silence, SilenceKind


@pytest.mark.parametrize("kind", SilenceKind)
@pytest.mark.parametrize(
    "words",
    [
        ("bell",),
        ("bell", "ferry"),
        tuple("abcde"),
        tuple("abcdef"),
        ("w" * 41, *map(str, range(1205))),
    ],
    ids=["one", "two", "all", "one more", "many"],
)
def test_the_chat_says_in_english_what_the_terminal_says(
    kind: SilenceKind, words: tuple[str, ...]
) -> None:
    silence = Silence(kind, words)
    assert silence_reason(silence, Voice("en")) == str(silence)
