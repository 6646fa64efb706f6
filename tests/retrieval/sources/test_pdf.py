"""PDF documents: reading order, paragraphs, what is left out, and their properties."""

import pytest

from retrieval import SourceError
from retrieval.sources.pdf import read_pdf
from retrieval.sources.pdf.columns import TextLine
from retrieval.sources.pdf.paragraphs import paragraphs_of
from tests.retrieval.sources.documents import Placed, column, pdf

LEFT = [
    "The ferry left the harbour at",
    "noon with forty passengers on",
    "board. Nobody had seen the fog",
]
RIGHT = [
    "that came from the north, and",
    "the bell of the lighthouse was",
    "silent on that day in March.",
]
TITLE: Placed = (60, 760, 20, "The bell of the ferry")


def interleaved() -> list[Placed]:
    """Two columns, drawn line by line across both, as some programs do."""
    sides = zip(column(LEFT), column(RIGHT, left=320), strict=True)
    return [placed for pair in sides for placed in pair]


def test_columns_are_read_one_after_the_other_under_their_headline() -> None:
    article = read_pdf(pdf([[TITLE, *interleaved()]]))
    assert article.title == "The bell of the ferry"
    assert article.text == (
        "The ferry left the harbour at noon with forty passengers on board. Nobody had seen the "
        "fog that came from the north, and the bell of the lighthouse was silent on that day in "
        "March."
    )
    assert (article.authors, article.published, article.url) == ([], None, None)


def test_the_cells_of_a_table_are_no_columns() -> None:
    rows = [
        placed
        for n, row in enumerate([("Harbour", "Ships"), ("Hamburg", "812"), ("Bremen", "417")])
        for left, text in zip((60, 320), row, strict=True)
        for placed in column([text], left, 600 - 30 * n)
    ]
    text = read_pdf(pdf([[*column(LEFT), *rows]])).text
    assert text.splitlines()[-3:] == ["Harbour Ships", "Hamburg 812", "Bremen 417"]


def test_running_heads_and_page_numbers_are_left_out() -> None:
    pages = [
        [
            (60, 800, 8, f"The Harbour Journal, vol. 12, no. {n}"),
            *column([f"On day {n} of the year the ferry crossed the strait", "in two hours."]),
            (290, 30, 8, f"– {n} –"),
        ]
        for n in (1, 2, 3)
    ]
    assert read_pdf(pdf(pages)).text.splitlines() == [
        f"On day {n} of the year the ferry crossed the strait in two hours." for n in (1, 2, 3)
    ]


def test_a_paragraph_goes_on_over_the_end_of_a_page() -> None:
    first = column(["The ferry burned in the night of the third", "of May because nobody had"])
    second = column(["closed the valve of its boiler.", "It sank."])
    text = read_pdf(pdf([first, second])).text
    assert text.startswith(
        "The ferry burned in the night of the third of May because nobody had cl"
    )


def test_the_number_of_a_note_is_no_part_of_a_sentence() -> None:
    page: list[Placed] = [
        (60, 700, 10, "The bell of the ferry was cast in Malmö in the year 1883."),
        (309, 704, 6, "12"),
        *column(["It weighs ninety kilograms and hangs in the church.", "12 By Ada."], top=688)[
            :1
        ],
    ]
    assert "1883. It weighs" in read_pdf(pdf([page])).text


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["the light-", "house shone"], "the lighthouse shone"),
        (
            ["a well-known bell and a well-", "known ship"],
            "a well-known bell and a well-known ship",
        ),
        (["the Anglo-", "Saxon ship"], "the Anglo-Saxon ship"),
        (["in 1914-", "1918 it sank"], "in 1914-1918 it sank"),
        (["the light\u00ad", "house shone"], "the lighthouse shone"),
        (["it sank -", "twice"], "it sank - twice"),
        (["船が港", "を出た"], "船が港を出た"),
    ],
)
def test_words_broken_at_the_end_of_a_line_are_made_whole(lines: list[str], text: str) -> None:
    placed = [
        TextLine(line, 0, 100 - 12 * n, 200, 110 - 12 * n, 10, (0, 200))
        for n, line in enumerate(lines)
    ]
    assert [paragraph.text for paragraph in paragraphs_of(placed)] == [text]


def test_a_page_that_is_shown_turned() -> None:
    article = read_pdf(pdf([column(LEFT, top=400)], turned=True))
    assert article.text.startswith("The ferry left the harbour at noon with forty")


@pytest.mark.parametrize(
    ("information", "title", "authors"),
    [
        (
            "/Title(The bell of the ferry)/Author(Ada Byron)",
            "The bell of the ferry",
            ["Ada Byron"],
        ),
        ("/Title(Microsoft Word - bell_final.doc)/Author(user)", "The bell of the ferry", []),
        ("/Title(Untitled)/Author(Microsoft Office User)", "The bell of the ferry", []),
        ("/Author(Ada Byron; Jo Doe)", "The bell of the ferry", ["Ada Byron", "Jo Doe"]),
    ],
)
def test_properties_are_taken_where_they_make_sense(
    information: str, title: str, authors: list[str]
) -> None:
    article = read_pdf(pdf([[TITLE, *column(LEFT)]], information))
    assert (article.title, article.authors) == (title, authors)
    assert "The bell of the ferry" not in article.text


def test_without_a_headline_the_title_is_left_to_the_file() -> None:
    assert read_pdf(pdf([column(LEFT)])).title == ""


LOCKED = pdf([[]]).replace(
    b"trailer<<",
    b"trailer<</ID[(bell)(bell)]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(%s)/U(%s)>>"
    % (b"o" * 32, b"u" * 32),
)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"%PDF-1.4 and nothing more", "damaged or cut short"),
        (pdf([[]]), "only pictures of it"),
        (LOCKED, "protected by a password"),
        (pdf([]), "damaged|only pictures"),
        (pdf([[(60, 700, 10, "\u2022" * 200 + "a" * 3)]]), "only pictures of it"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_reason(content: bytes, reason: str) -> None:
    with pytest.raises(SourceError, match=reason):
        read_pdf(content)


def test_one_that_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("retrieval.sources.pdf.reading._TIMEOUT", 0.001)
    with pytest.raises(SourceError, match="takes more than"):
        read_pdf(pdf([column(LEFT)]))
