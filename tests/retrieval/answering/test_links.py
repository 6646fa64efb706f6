"""Links to quotes: which text they name, and what that highlights in a real browser."""

from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import Page

from retrieval import Article, Quote
from retrieval.answering.links import link_to
from tests.browser import chromium, find_chromium, follow, phone, serving

MOVE = (
    "The tower was moved in October.\n"
    "Crowds came. The tower was moved on rails, said the mayor. He agreed. It took ten hours.\n"
    "Then it rained, and nobody who had come to see the old tower roll stayed to the very end.\n"
    "The tower was moved in October. He agreed."
)


def quoted(text: str, sentence: str, place: int = 0, **fields: str) -> Quote:
    """Return a quote of the sentence's occurrence number `place`, from 0, in a text."""
    start = -1
    for _ in range(place + 1):
        start = text.index(sentence, start + 1)
    article = Article(title=fields.get("title", "News"), text=text, url=fields.get("url"))
    return Quote(text=sentence, start=start, end=start + len(sentence), score=1.0, article=article)


def directive(quote: Quote) -> str:
    """Return the text directive of a quote's link, decoded, with visible separators."""
    link = link_to(replace(quote, article=replace(quote.article, url="https://a.example/")))
    assert link is not None
    start, text = link.split("#:~:text=")
    assert start == "https://a.example/"
    return "|".join(
        unquote(part) for part in text.replace("-,", ">|").replace(",-", "|<").split(",")
    )


@pytest.mark.parametrize(
    ("sentence", "place", "expected"),
    [
        ("The tower was moved on rails, said the mayor.", 0, None),
        # Short of what else may stand on the page, and twice in the article.
        ("Crowds came.", 0, "Crowds came.|<The tower was moved"),
        ("He agreed.", 0, "said the mayor.>|He agreed."),
        ("He agreed.", 1, "moved in October.>|He agreed."),
        # Beside it there is another sentence only before or after, or a paragraph away.
        (
            "The tower was moved in October.",
            0,
            "The tower was moved in October.|<Crowds came. The",
        ),
        (
            "The tower was moved in October.",
            1,
            "to the very end.>|The tower was moved in October.",
        ),
        # Long: its first and its last words.
        (
            "Then it rained, and nobody who had come to see the old tower roll stayed to the "
            "very end.",
            0,
            "Then it rained, and nobody who had come|old tower roll stayed to the very end.",
        ),
    ],
)
def test_golden_directives(sentence: str, place: int, expected: str | None) -> None:
    assert directive(quoted(MOVE, sentence, place)) == (expected or sentence)


def test_a_line_of_a_list_is_told_by_both_its_neighbours() -> None:
    days = ["Breakfast of oats.", "Lunch of beans.", "Dinner of rice."]
    lines = [days[n] for n in (1, 0, 2, 0, 1, 0, 1, 2, 0)]
    assert directive(quoted("\n".join(lines), days[0], 2)) == (
        "Lunch of beans.>|Breakfast of oats.|<Lunch of beans."
    )
    # Where all is the same there is nothing to tell it by.
    assert directive(quoted("\n".join([days[0]] * 5), days[0], 2)) == days[0]


def test_a_title_with_the_same_words_is_another_place() -> None:
    quote = quoted(MOVE, "Crowds came.", title="Crowds came. The towers")
    assert directive(quote) == "Crowds came.|<The tower was moved"
    quote = quoted(MOVE, "The tower was moved on rails, said the mayor.", title="News")
    named = replace(quote.article, title="The tower was moved on rails, said the Mayor.")
    assert directive(replace(quote, article=named)) == (
        "The tower was moved on rails, said the mayor.|<He agreed. It took"
    )


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("https://a.example/x", "https://a.example/x#:~:text=100%25%2C%20%26%20so%2Don%3A%20%E2%80%9Cé%F0%9F%98%80%E2%80%9D"),
        ("HTTP://a.example/?q=1#part", "HTTP://a.example/?q=1#part:~:text=100%25%2C%20%26%20so%2Don%3A%20%E2%80%9Cé%F0%9F%98%80%E2%80%9D"),
        ("https://a.example/#:~:text=old", "https://a.example/#:~:text=100%25%2C%20%26%20so%2Don%3A%20%E2%80%9Cé%F0%9F%98%80%E2%80%9D"),
        ("https://a.example/" + "x" * 2020, "https://a.example/" + "x" * 2020),
        ("https://a.example/" + "x" * 2048, None),
        ("ftp://a.example/x", None),
        ("tg://user?id=1", None),
        ("", None),
    ],
)  # fmt: skip
def test_addresses(url: str, link: str | None) -> None:
    sentence = "100%, & so-on: “e\u0301😀”"
    expected = link.replace("é", "e%CC%81") if link else None
    assert link_to(quoted(sentence, sentence, url=url)) == expected


@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=300), st.data())
def test_any_link_is_short_and_names_the_quote(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    article = Article(title="", text=text, url="https://a.example/")
    link = link_to(Quote(text=text[start:end], start=start, end=end, score=1.0, article=article))
    assert link is not None
    assert len(link) <= 2048
    assert link.isascii()
    if not text[start:end].strip():
        assert link == "https://a.example/"
        return
    parts = link.partition("#:~:text=")[2].split(",")
    named = [unquote(part) for part in parts if "-" not in part]
    shown = " ".join(text[start:end].split())
    assert shown.startswith(named[0])
    assert shown.endswith(named[-1])


def test_a_book_of_one_sentence_costs_no_more_than_reading_it() -> None:
    again = "He agreed. " * 20_000
    assert directive(quoted(again, "He agreed.", 1)) == "He agreed."
    endless = "word " * 40_000
    assert link_to(quoted(endless, endless.strip(), url="https://a.example/")) == (
        "https://a.example/"
    )


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    executable = find_chromium()
    if executable is None:
        pytest.skip("no Chromium is installed")
    with chromium(executable) as browser:
        yield phone(browser)


GAP = "<div style='height: 2000px'></div>"
HARD = (
    "“Rock-’n’-roll & more”, 100% of it — said O’Neil, 45–50 of them; #1, a/b, c=d? "
    "Café 😀 naïve (e\u0301)."
)
MAYOR = "市长说，这项工作花了十个小时，费用为五百万克朗，而且没有人受伤，一切都很顺利。"
RAIN = "Башню передвинули, и это заняло десять часов, а потом пошёл сильный дождь, и все ушли."
SCRIPTS = [
    f"Ο πύργος κύλησε. {RAIN}",
    "نُقل البرج في أكتوبر. استغرق ذلك عشر ساعات.",
    f"塔在十月被移动了。{MAYOR}",
    "灯台は十月に移された。作業は十時間かかった。",
    "หอคอยถูกย้ายในเดือนตุลาคม ใช้เวลาสิบชั่วโมง",
    "मीनार को अक्टूबर में हटाया गया। इसमें दस घंटे लगे।",
]
PAGES = {
    "move": "<h1>News</h1>" + GAP + "".join(f"<p>{line}</p>{GAP}" for line in MOVE.split("\n")),
    "inline": f"{GAP}<p>The <b>old</b> tow<i>er</i> of <a href='#'>Skagen</a>&nbsp;rolled "
    f"on\n  rails, and <br>it took ten long hours un&shy;til it was where it was to be.</p>{GAP}",
    "signs": f"{GAP}<p>{HARD.replace('&', '&amp;')}</p>{GAP}",
    "scripts": GAP.join(["", *(f"<p>{line}</p>" for line in SCRIPTS), ""]),
}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "text", "sentence", "place"),
    [
        *(
            ("move", MOVE, sentence, place)
            for sentence, place in [
                ("The tower was moved in October.", 0),
                ("The tower was moved in October.", 1),
                ("He agreed.", 0),
                ("He agreed.", 1),
                ("Then it rained, and nobody who had come to see the old tower roll stayed to "
                 "the very end.", 0),
            ]
        ),
        ("inline", "", "The old tower of Skagen rolled on rails, and it took ten long hours until "
         "it was where it was to be.", 0),
        ("signs", "", HARD, 0),
        ("scripts", "", "Ο πύργος κύλησε.", 0),
        ("scripts", "", RAIN, 0),
        ("scripts", "", "استغرق ذلك عشر ساعات.", 0),
        ("scripts", "", MAYOR, 0),
        ("scripts", "", "作業は十時間かかった。", 0),
        ("scripts", "", "หอคอยถูกย้ายในเดือนตุลาคม ใช้เวลาสิบชั่วโมง", 0),
        ("scripts", "", "इसमें दस घंटे लगे।", 0),
    ],
)  # fmt: skip
def test_a_browser_highlights_the_sentence_and_nothing_else(
    page: Page, name: str, text: str, sentence: str, place: int
) -> None:
    html = f"<!doctype html><meta charset=utf-8>{PAGES[name]}".encode()
    with serving({"page": html}) as address:
        quote = quoted(text or sentence, sentence, place, url=f"{address}page")
        around = quote.article.text[: quote.start], quote.article.text[quote.end :]
        assert follow(page, link_to(quote) or "", sentence, *around) == "right"


def test_a_browser_that_highlights_something_else_is_found_out(page: Page) -> None:
    html = f"<!doctype html>{PAGES['move']}".encode()
    with serving({"page": html}) as address:
        link = f"{address}page#:~:text="
        agreed, before = "He agreed.", "The tower was moved in October. "
        assert follow(page, f"{link}He%20agreed.", agreed, before) == "copy"
        assert follow(page, f"{link}Crowds,agreed.", agreed, "said the mayor. ") == "too much"
        assert follow(page, f"{link}agreed", agreed, "said the mayor. ") == "too little"
        assert follow(page, f"{link}Then%20it%20rained", agreed) == "elsewhere"
        assert follow(page, f"{link}He%20agr", agreed) == "nothing"
        assert follow(page, f"{link}He%20agreed.", "He refused.") == "gone"
