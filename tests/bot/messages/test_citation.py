"""The citation to copy: plain text, whole where it fits, never more than Telegram copies."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.messages.citation import citation
from bot.texts import LANGUAGES, Voice
from retrieval import Article, Quote
from tests.conftest import COMET, LIGHTHOUSE
from tests.telegram_server import units

ROLLED = "It rolled on rails for ten hours."
LONG = "The lighthouse that was moved on rails " * 8
ADDRESS = "https://nordic.example/lighthouse?a=1&b=2"


def cited(article: Article, sentence: str, language: str = "en", *, says: bool = True) -> str:
    start = article.text.index(sentence)
    quote = Quote(
        text=sentence, start=start, end=start + len(sentence), score=1.0, article=article
    )
    return citation(quote, Voice(language), says=says)


def test_golden_citation() -> None:
    assert cited(LIGHTHOUSE, ROLLED) == (
        "Mette Holm and Jens Dahl · The lighthouse of Skagen is moved · Nordic Post · "
        "22 October 2019\n"
        f"{ADDRESS}#:~:text=It%20rolled%20on%20rails%20for%20ten%20hours."
    )


@pytest.mark.parametrize(
    ("article", "says", "expected"),
    [
        (COMET, True, "A comet returns"),
        (
            replace(LIGHTHOUSE, authors=[], published=None),
            False,
            f"The lighthouse of Skagen is moved · Nordic Post\n{ADDRESS}",
        ),
        (
            replace(LIGHTHOUSE, title="Moved\n\ton   rails", url="javascript:alert(1)"),
            True,
            "Mette Holm and Jens Dahl · Moved on rails · Nordic Post · 22 October 2019",
        ),
        (  # no room for the fragment, but for the address
            replace(LIGHTHOUSE, title=LONG[:120].rstrip()),
            True,
            "Mette Holm and Jens Dahl · The lighthouse that was moved on rails The lighthouse "
            "that was moved on rails The lighthouse that was moved on rails The · Nordic Post · "
            f"22 October 2019\n{ADDRESS}",
        ),
        (  # the longest part is cut for the address
            replace(LIGHTHOUSE, title=LONG),
            True,
            "Mette Holm and Jens Dahl · The lighthouse that was moved on rails The lighthouse "
            "that was moved on rails The lighthouse that was moved on rails The lighthouse "
            "that was moved on rail… · "
            f"Nordic Post · 22 October 2019\n{ADDRESS}",
        ),
    ],
    ids=["title alone", "no longer says it", "no web address", "long", "too long"],
)
def test_what_is_left_out_and_cut(article: Article, says: bool, expected: str) -> None:
    sentence = "The comet was last seen in 1951." if article == COMET else ROLLED
    assert cited(article, sentence, says=says) == expected


def test_a_link_without_room_is_left_out_and_never_cut() -> None:
    article = replace(LIGHTHOUSE, url=f"https://nordic.example/{'a' * 250}")
    assert cited(article, ROLLED) == (
        "Mette Holm and Jens Dahl · The lighthouse of Skagen is moved · Nordic Post · "
        "22 October 2019"
    )


@given(
    title=st.text(max_size=400),
    author=st.text(max_size=300),
    publisher=st.text(max_size=300),
    tail=st.text(st.characters(min_codepoint=33), max_size=300),
    language=st.sampled_from(sorted(LANGUAGES)),
)
def test_it_always_fits(title: str, author: str, publisher: str, tail: str, language: str) -> None:
    article = replace(
        LIGHTHOUSE,
        title=title,
        authors=[author],
        publisher=publisher,
        url=f"https://a.example/{tail}",
        published=date(2020, 2, 29),
    )
    assert units(cited(article, ROLLED, language)) <= 256
