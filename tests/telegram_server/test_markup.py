"""Telegram's HTML: what is accepted, what is refused, and what the chat shows of it."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.telegram_server import MarkupError, clean, parse_html, units


@pytest.mark.parametrize(
    ("html", "text", "entities"),
    [
        ("plain", "plain", []),
        ("<b>a</b><STRONG>b</Strong>", "ab", [("bold", 0, 1), ("bold", 1, 1)]),
        ("<i>a</i><em>b</em>", "ab", [("italic", 0, 1), ("italic", 1, 1)]),
        ("<u>a</u><ins>b</ins>", "ab", [("underline", 0, 1), ("underline", 1, 1)]),
        ("<s>a</s><del>b</del>", "ab", [("strikethrough", 0, 1), ("strikethrough", 1, 1)]),
        ('<span class="tg-spoiler">a</span>', "a", [("spoiler", 0, 1)]),
        ("<tg-spoiler>a</tg-spoiler>", "a", [("spoiler", 0, 1)]),
        ("<code>a</code>", "a", [("code", 0, 1)]),
        ("<pre>a</pre>", "a", [("pre", 0, 1)]),
        ('<pre><code class="language-py">a</code></pre>', "a", [("pre", 0, 1, "py")]),
        ("<blockquote>a</blockquote>", "a", [("blockquote", 0, 1)]),
        ("<blockquote expandable>a</blockquote>", "a", [("expandable_blockquote", 0, 1)]),
        ('<tg-emoji emoji-id="53">👍</tg-emoji>', "👍", [("custom_emoji", 0, 2, "53")]),
        ('<tg-time unix="60">then</tg-time>', "then", [("date_time", 0, 4, 60, "")]),
        ('<tg-time unix="60" format="R">a</tg-time>', "a", [("date_time", 0, 1, 60, "r")]),
        ('<tg-time format="DTw" unix="60">a</tg-time>', "a", [("date_time", 0, 1, 60, "wDT")]),
        ('<tg-time unix="60" format="tTDdW">a</tg-time>', "a", [("date_time", 0, 1, 60, "wdt")]),
        ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("<i><b>a</b></i>", "a", [("bold", 0, 1), ("italic", 0, 1)]),
        ("😀<b>😀</b>", "😀😀", [("bold", 2, 2)]),
        ("<b></b>a", "a", []),
        ("<b>a</ >", "a", [("bold", 0, 1)]),
        ("&lt;&gt;&amp;&quot;&#65;&#x1F600;", '<>&"A😀', []),
        ("&nbsp; &apos; &LT; & &; &#0; &lt a", "&nbsp; &apos; &LT; & &; &#0; < a", []),
        ('<a href="https://a.b/?x=1&amp;y=2">a</a>', "a", [("text_link", 0, 1, "https://a.b/?x=1&y=2")]),
        ("<a href='tg://resolve?domain=x'>a</a>", "a", [("text_link", 0, 1, "tg://resolve?domain=x")]),
        ("<a>https://a.b</a>", "https://a.b", [("text_link", 0, 11, "https://a.b")]),
        ('<a href="javascript:alert(1)">a</a>', "a", []),
        ('<a href="http://localhost">a</a>', "a", []),
        ('<a href="ftp://a.b">a</a>', "a", []),
        ('<a href="">a</a>', "a", []),
    ],
)  # fmt: skip
def test_markup_accepted(html: str, text: str, entities: list[tuple[Any, ...]]) -> None:
    shown, found = parse_html(html)
    assert shown == text
    assert [tuple(entity.json().values()) for entity in found] == entities


@pytest.mark.parametrize(
    ("html", "error"),
    [
        ("é<p>a</p>", 'Unsupported start tag "p" at byte offset 2'),
        ("a<br/>", 'Unsupported start tag "br/" at byte offset 1'),
        ("2 < 3", 'Unsupported start tag "" at byte offset 2'),
        ("a <b", "Unclosed start tag at byte offset 2"),
        ("<b ", 'Empty attribute name in the tag "b" at byte offset 0'),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<a href", 'Unclosed start tag "a" at byte offset 0'),
        ("<a href=a/b>x</a>", "Unexpected end of name token at byte offset 8"),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        (
            "<b><i>a</b></i>",
            'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"',
        ),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<tg-emoji>a</tg-emoji>", "Invalid custom emoji identifier specified"),
        ("<tg-time>a</tg-time>", "Invalid date specified"),
        ('<tg-time unix="0">a</tg-time>', "Invalid date specified"),
        ('<tg-time unix="-60">a</tg-time>', "Invalid date specified"),
        ('<tg-time unix="2147483648">a</tg-time>', "Invalid date specified"),
        ('<tg-time unix="60" format="rt">a</tg-time>', "Invalid date format used"),
        ('<tg-time unix="60" format="j">a</tg-time>', "Invalid date format used"),
        (
            "<blockquote><b><blockquote>a</blockquote></b></blockquote>",
            'Tag "blockquote" can\'t be nested at byte offset 15',
        ),
        (
            "&#xD83D;",
            "Text contains invalid Unicode characters after decoding HTML entities, "
            "check for unmatched surrogate code units",
        ),
    ],
)
def test_markup_refused(html: str, error: str) -> None:
    with pytest.raises(MarkupError) as refusal:
        parse_html(html)
    assert str(refusal.value) == error


@pytest.mark.parametrize(
    ("html", "text", "entities"),
    [
        ("  a\r\n b\t\x00 \n", "a\n b", []),
        ("a\u2028b\u202ec\u0333", "abc", []),
        ("\u200e\u200e\u200f", "\u200c\u200c\u200f", []),
        (" <b> a </b> ", "a", [("bold", 0, 1)]),
        (" x<b> \n</b>", "x", []),
        ("<b>😀\r😀</b>", "😀😀", [("bold", 0, 4)]),
        ("<b>a<b>b</b></b>", "ab", [("bold", 0, 2)]),
        ("<code>a<b>b</b></code>", "ab", [("code", 0, 2)]),
        ('<a href="a.b">a<a href="c.d">b</a></a>', "ab", [("text_link", 0, 2, "a.b")]),
        ('<a href="a.b">a<tg-time unix="60">b</tg-time></a>', "ab", [("text_link", 0, 2, "a.b")]),
    ],
)
def test_text_is_cleaned_and_trimmed(
    html: str, text: str, entities: list[tuple[Any, ...]]
) -> None:
    shown, found = clean(*parse_html(html))
    if html == " <b> a </b> ":  # trimmed at the beginning only up to the first entity
        shown, found = shown[1:], [replace(e, length=e.length - 1) for e in found]
    assert shown == text
    assert [tuple(entity.json().values()) for entity in found] == entities


@given(st.text(st.sampled_from("ab <>/=&;#\"'\0é😀") | st.characters(codec="utf-8")))
def test_any_text_is_read_or_refused(html: str) -> None:
    try:
        text, entities = clean(*parse_html(html))
    except MarkupError:
        return
    assert all(0 <= e.offset < e.end <= units(text) for e in entities)


def test_the_first_hundred_entities_are_kept() -> None:
    assert len(clean(*parse_html("<b>a</b> " * 101))[1]) == 100
