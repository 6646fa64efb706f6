"""What the bar at the terminal says besides its length."""

import pytest

from bot.services.intake import Progress
from bot.terminal.progress import found


@pytest.mark.parametrize(
    ("articles", "refused", "elapsed", "expected"),
    [
        (0, 0, 0.0, "0 articles"),
        (1, 0, 0.5, "1 article"),
        (1, 1, 2.0, "1 article, 0 a second, 1 refused"),
        (1200, 0, 2.0, "1,200 articles, 600 a second"),
    ],
)
def test_what_was_found_is_counted(
    articles: int, refused: int, elapsed: float, expected: str
) -> None:
    assert found(Progress(articles=articles, refused=refused), elapsed) == expected
