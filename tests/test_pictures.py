"""Messages drawn as a phone shows them: the entities become the right elements."""

import pytest

from tests.pictures import drawn
from tests.telegram_server import parse_html


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ("a &lt; b", "a &lt; b"),
        ("<b>😀 <u>b</u></b><i>c</i>", "<b>😀 <u>b</u></b><i>c</i>"),
        (
            '<blockquote>a <b>b</b></blockquote>\n<a href="https://a.example/">c</a>',
            "<blockquote>a <b>b</b></blockquote><a>c</a>",
        ),
        (
            '<blockquote expandable>a</blockquote><tg-time unix="60" format="D">b</tg-time>',
            '<blockquote><div class="folded">a</div></blockquote><span class="date">b</span>',
        ),
    ],
)
def test_golden_drawings(sent: str, expected: str) -> None:
    assert drawn(*parse_html(sent)) == expected
