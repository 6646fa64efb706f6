"""Sentence → terms with the kinds of mention that their words belong to."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval.answer_types.answer_type import KIND_BITS, AnswerType
from retrieval.answer_types.mentions import mentions
from retrieval.answer_types.sentence_terms import read_sentence
from retrieval.text.analysis import analyze, words

NUMBER, DATE, PERSON, PLACE, NAME = KIND_BITS.values()
LANGUAGES = st.sampled_from([None, *"ar de en es fi fr hi it ja ko nl pt ru th vi zh xx".split()])
# What is written together, and what goes on behind a space.
PIECES = (
    "United States Kingdom of Per cent 5 million 12 000 Mn 7.5 Ada’s U.S. % 中国 年 한글 ไทย 1:30 "
    "7th seventh first Feb. February may the p.m. pm 5pm 90s '90s half a two hundred £14m "
    "14m people 2/7/2025 7. 2. 2025 17 Uhr drei Mio. siebten Jan 17h 30 h € 1er premier "
    "février sept. années "
    "quatre-vingt-dix pour de la tarde a. m. tres mil primero 1º enero mar años por ciento 7-го "
    "седьмого двадцать первое марта млн часов вечера 90-е في المئة السابع من فبراير كانون الثاني "
    "مساءً ملايين 7e mei milioni 5k \xa0"
)
TEXTS = (
    st.text()
    | st.text("Aa. 19,%'’sé中日한글ไทยकि年\u202f", max_size=60)
    | st.lists(st.sampled_from(PIECES.split(" ")), max_size=9).map(" ".join)
    | st.lists(st.sampled_from(PIECES.split(" ")), max_size=9).map("\n".join)
)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "", []),
        ("en", "Rain, rain!", [("rain", 0), ("rain", 0)]),
        (
            "en",
            "Ada Byron sold 40 bells to Paris",
            [
                ("ada", PERSON),
                ("byron", PERSON),
                ("sold", 0),
                ("40", NUMBER),
                ("bell", 0),
                ("to", 0),
                ("pari", PLACE),
            ],
        ),
        ("en", "on 7 February 2016", [("on", 0), ("7", DATE), ("februari", DATE), ("2016", DATE)]),
        # a joiner belongs to the name
        (
            "en",
            "the University of Skagen.",
            [("the", 0), ("universiti", NAME), ("of", NAME), ("skagen", NAME)],
        ),
        ("en", "Kim Jong-un’s", [("kim", PERSON), ("jong", PERSON), ("un", PERSON)]),
        ("de", "rund fünf Millionen", [("rund", 0), ("5000000", NUMBER)]),
        (None, "in the 1990s", [("in", 0), ("the", 0), ("1990s", DATE)]),
        # what goes on behind a space is one term, or one mention
        ("en", "the United States", [("the", 0), ("us", PLACE)]),
        ("en", "12 000 bells", [("12", NUMBER), ("000", NUMBER), ("bell", 0)]),
        ("fr", "12 000", [("12000", NUMBER)]),
        # n-grams belong to all mentions that they touch
        ("zh", "约三。", [("约", 0), ("约三", NUMBER), ("三", NUMBER)]),
    ],
)
def test_terms_and_their_kinds(
    language: str | None, text: str, expected: list[tuple[str, int]]
) -> None:
    found = list(zip(*read_sentence(text, language), strict=True))
    assert found == expected


@settings(deadline=None)  # the patterns of a language are compiled at its first text
@given(TEXTS, LANGUAGES)
def test_every_word_has_the_kinds_of_the_mentions_it_overlaps(
    text: str, language: str | None
) -> None:
    terms, kinds = read_sentence(text, language)
    assert terms == analyze(text, language)
    assert kinds == [
        sum(
            {
                KIND_BITS[mention.kind]
                for mention in mentions(text, language)
                if mention.span.start < word.span.end and word.span.start < mention.span.end
            }
        )
        for word in words(text, language)
    ]


def test_each_kind_of_mention_has_a_bit_of_its_own() -> None:
    assert sum(KIND_BITS.values()) == 0b11111
    assert set(KIND_BITS) == set(AnswerType) - {
        AnswerType.REASON,
        AnswerType.DEFINITION,
        AnswerType.OTHER,
    }
