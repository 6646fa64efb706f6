"""The article in the text of a page."""

import textwrap
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval import SourceError
from retrieval.sources.page_text.text import read_page_text
from tests.conftest import SEED

SEED_BEGINNINGS = [
    "Thousands of North Korean soldiers are said",
    "North Korea has sent more troops to aid",
    "Kim Jong-un, the leader of North Korea, dispatched",
    "Thousands of them are believed",
    "South Korea’s National Intelligence Service (NIS) said",
    "The statement from NIS came",
    "North Korean forces were back in action",
    "Ukrainian President Volodymyr Zelenskyy also confirmed",
    "Although they are regarded as highly disciplined",
    "Kim and Putin have held several summits",
    "In November, the two leaders ratified",
    "As well as receiving economic assistance",
]


def test_the_seed() -> None:
    article = read_page_text(SEED.read_text())
    assert article.title == "North Korea has sent more troops to Russia, says Seoul"
    assert article.authors == ["Rory Sullivan"]
    assert (article.publisher, article.published, article.url) == (None, None, None)
    assert article.captions == [
        "North Korean leader Kim Jong-un and Russian President Vladimir Putin toast in "
        "Vladivostok, Russia, on 25 April, 2019."
    ]
    paragraphs = article.text.split("\n")
    assert len(paragraphs) == len(SEED_BEGINNINGS)
    for paragraph, beginning in zip(paragraphs, SEED_BEGINNINGS, strict=True):
        assert paragraph.startswith(beginning)
        assert paragraph.endswith(".")


BODY = [
    "The old ferry was raised from the bottom of the harbour on Tuesday, after a week of work.",
    "Two cranes lifted the hull while hundreds of people watched from the quay in the rain.",
    "“We had almost given up,” said the harbour master, who has planned the work since spring.",
    "The ferry will be shown in the town’s museum, where its bell has hung for twenty years.",
]

ENGLISH = f"""Skip to content
Home
News
Sport
Sign in
Subscribe
Ferry raised from the harbour after a century
By Jane Doe and John Smith
Published 4 March 2021
Share
{BODY[0]}
{BODY[1]}
Advertisement
{BODY[2]}
Read more: The storm that sank a fleet
{BODY[3]}
Related stories
Bakery on the quay closes after ninety years
Mayor wants a bridge across the river mouth
© 2021 The Harbour. All rights reserved.
"""

GERMAN = """Zum Inhalt springen
Startseite
Politik
Anmelden
Fähre nach hundert Jahren aus dem Hafen gehoben
Von Erika Beispiel
Anzeige
Die alte Fähre ist am Dienstag nach einer Woche Arbeit vom Grund des Hafens gehoben worden.
Zwei Kräne hoben den Rumpf, während Hunderte im Regen am Kai standen und ihnen zusahen.
Die Fähre soll im Museum der Stadt gezeigt werden, wo ihre Glocke seit zwanzig Jahren hängt.
Lesen Sie auch
Bäckerei am Kai schließt nach neunzig Jahren
Impressum
"""


@pytest.mark.parametrize("separator", ["\n", "\n\n", "\r\n"])
def test_an_english_page(separator: str) -> None:
    article = read_page_text(ENGLISH.replace("\n", separator))
    assert article.title == "Ferry raised from the harbour after a century"
    assert article.authors == ["Jane Doe", "John Smith"]
    assert article.published == date(2021, 3, 4)
    assert article.text.split("\n") == BODY


def test_a_german_page() -> None:
    article = read_page_text(GERMAN)
    assert article.title == "Fähre nach hundert Jahren aus dem Hafen gehoben"
    assert article.authors == ["Erika Beispiel"]
    assert article.text.startswith("Die alte Fähre")
    assert article.text.endswith("zwanzig Jahren hängt.")
    assert article.text.count("\n") == 2


@pytest.mark.parametrize(
    "byline",
    ["By Staff", "By Admin", "By our correspondent", "By 4 March 2021", "Published on", "By"],
)
def test_no_author_is_made_up(byline: str) -> None:
    page = ENGLISH.replace("By Jane Doe and John Smith", byline)
    assert read_page_text(page).authors == []


@pytest.mark.parametrize("line", ["Updated 5 March 2021", "Published on", "03/04/2021", ""])
def test_no_date_is_made_up(line: str) -> None:
    page = ENGLISH.replace("Published 4 March 2021", line)
    assert read_page_text(page).published is None


@pytest.mark.parametrize(
    "line",
    ["Posted on March 4, 2021 by Jane Doe", "Posted by Jane Doe on 4 March 2021"],
)
def test_author_and_date_in_one_line(line: str) -> None:
    article = read_page_text(ENGLISH.replace("By Jane Doe and John Smith", line))
    assert article.authors == ["Jane Doe"]
    assert article.published == date(2021, 3, 4)


@pytest.mark.parametrize(
    "line",
    [
        "Last modified on Fri 5 Mar 2021 12.31 GMT",
        "Staff Writers | March 4, 2021 | Updated 6:42 p.m. ET",
    ],
)
def test_a_line_of_dates_is_no_text(line: str) -> None:
    page = ENGLISH.replace("Published 4 March 2021", f"Published 4 March 2021\n{line}")
    article = read_page_text(page)
    assert article.published == date(2021, 3, 4)
    assert article.text.split("\n") == BODY


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Jane DoeCorrespondent", ["Jane Doe"]),
        ("By Jane DoeringTwitter", ["Jane Doering"]),
        ("By Ronald McDonald", ["Ronald McDonald"]),
        ("By Jane Doe Jane Doe", ["Jane Doe"]),
        ("Von Jane Doe 04.03.2021, 18:11 Uhr", ["Jane Doe"]),
        ("By MDR Harbour", []),
        ("By Harbour D", []),
    ],
)
def test_what_stands_beside_a_name_is_no_part_of_it(line: str, authors: list[str]) -> None:
    page = ENGLISH.replace("By Jane Doe and John Smith", line)
    assert read_page_text(page).authors == authors


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Jane Doe", ["Jane Doe"]),
        ("Jane Doe Jane Doe", ["Jane Doe"]),
        ("Harbour News", []),
        # The article is about him: his name is a caption.
        ("Karl Tuesday", []),
    ],
)
def test_a_name_beside_the_date_signs_unless_the_article_is_about_it(
    line: str, authors: list[str]
) -> None:
    page = ENGLISH.replace("By Jane Doe and John Smith", line)
    page = page.replace(BODY[3], f"{BODY[3]} So says Tuesday, the owner.")
    assert read_page_text(page).authors == authors


@pytest.mark.parametrize(
    "line",
    [
        "Publiziert4. März 2021, 12:17",
        "-Aktualisiert 5 March 2021 Published 4.03.2021-19:20",
        "2021年3月4日 21時37分",
    ],
)
def test_dates_that_a_page_glues_to_other_words(line: str) -> None:
    page = ENGLISH.replace("Published 4 March 2021", line)
    assert read_page_text(page).published == date(2021, 3, 4)


def test_wire_copy_has_its_headline_below_the_slug() -> None:
    wire = ["FERRY-RAISED", "Ferry raised from the harbour", "By Jane Doe", *BODY]
    article = read_page_text("\n".join(wire))
    assert article.title == "Ferry raised from the harbour"
    assert article.authors == ["Jane Doe"]
    assert article.text.split("\n") == BODY


def test_a_pages_note_above_a_text_is_not_its_title() -> None:
    note = ["Welcome to the Harbour", "Learn More"]
    text = "\n".join([*note, "Ferry raised from the harbour", *BODY, *BODY])
    assert read_page_text(text).title == "Ferry raised from the harbour"


def test_the_headline_is_not_the_way_to_it() -> None:
    headline = "Ferry raised from the harbour after a century"
    page = ENGLISH.replace(headline, f"Home News {headline}\nHarbour\n{headline}")
    article = read_page_text(page)
    assert article.title == headline
    assert article.text.split("\n") == BODY


def test_bylines_of_other_stories_name_no_author() -> None:
    listed = ["A bell is found in the bay", "By Mary Major", "Sport"]
    below = ENGLISH.replace(BODY[0], "\n".join([BODY[0], *listed[:2]]))
    above = ENGLISH.replace("By Jane Doe and John Smith", "\n".join(listed * 4))
    assert read_page_text(below).authors == ["Jane Doe", "John Smith"]
    assert read_page_text(above).authors == []


def as_converted(page: str, width: int) -> str:
    """Break a page's lines as converters for terminals do, and number the links among them."""
    lines = page.splitlines()
    numbered = {line: f"[{n}]{line}" for n, line in enumerate(lines[:6], 1)}
    return "\n\n".join(
        textwrap.fill(
            numbered.get(line, line), width, initial_indent="   ", subsequent_indent="   "
        )
        for line in lines
    )


@pytest.mark.parametrize("width", [66, 72, 80])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_converters_layout_is_undone(width: int, end: str) -> None:
    converted = as_converted(ENGLISH, width).replace("\n", end)
    assert read_page_text(converted) == read_page_text(ENGLISH)


def test_numbered_references_are_part_of_the_text() -> None:
    cited = [f"{sentence[:-1]} [{n}]." for n, sentence in enumerate(BODY * 2, 1)]
    assert read_page_text("\n".join(cited)).text.split("\n") == cited


def test_lines_that_a_text_breaks_by_itself_stay_apart() -> None:
    verses = (
        "The ferry lies below\nwhere tides go slow,\nand nobody will know\nwhat bells can tell."
    )
    assert read_page_text(verses).text == verses


def test_a_sentence_that_speaks_of_advertisement_survives() -> None:
    sentence = (
        "The advertisement that he placed was never answered, and the story continues to this."
    )
    page = ENGLISH.replace(BODY[2], sentence)
    assert sentence in read_page_text(page).text


def test_a_plain_text_loses_nothing() -> None:
    article = read_page_text("The ferry\n\nIt sank.\n\nIts bell was found.\nBy divers, says one.")
    assert article.title == "The ferry"
    assert article.text == "It sank.\nIts bell was found.\nBy divers, says one."


def test_paragraphs_alone_are_all_text() -> None:
    text = "\n".join(BODY)
    article = read_page_text(text)
    assert (article.title, article.text) == ("", text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "no text in it"),
        (" \n\t\n", "no text in it"),
        ("Home\nNews\nSport\nSign in\nSubscribe\nShare\nAdvertisement\n", "no article in it"),
        ("Accept all cookies\nSign in\nPage not found\nHome\nSubscribe\n", "no article in it"),
    ],
)
def test_pages_without_an_article(text: str, message: str) -> None:
    with pytest.raises(SourceError, match=message):
        read_page_text(text)


LINES = st.one_of(
    st.sampled_from([*BODY, *ENGLISH.splitlines(), "Photo: Jane Doe / AP", "• One", "漢字。" * 9]),
    st.text(max_size=30),
)


@given(st.lists(LINES, max_size=30).map("\n".join))
def test_nothing_is_invented(text: str) -> None:
    try:
        article = read_page_text(text)
    except SourceError:
        return
    # A paragraph may be several lines of a text that is broken at a width.
    words = iter(text.split())
    assert all(word in words for word in article.text.split())
    flowing = " ".join(text.split())
    for given_text in (article.title, *article.captions, *article.authors):
        assert " ".join(given_text.split()) in flowing
