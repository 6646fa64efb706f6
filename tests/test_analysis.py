"""Text → terms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.analysis import analyze, analyze_question, words


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Soldiers soldier SOLDIER’s soldier's", ["soldier"] * 4),
        ("Kim Jong-un", ["kim", "jong", "un"]),
        ("12,000 troops, 3.5 per cent", ["12000", "troop", "3.5", "per", "cent"]),
        ("1,000,000 but 1,00 and 10,0000", ["1000000", "but", "1,00", "and", "10,0000"]),
        ("the U.S. and the U.N.", ["the", "us", "and", "the", "un"]),
        ("F-16 COVID-19 2nd", ["f", "16", "covid", "19", "2nd"]),
        ("ﬁnancial ｆｕｌｌ", ["financi", "full"]),  # a ligature, full-width letters
        ("Straße STRASSE", ["strass", "strass"]),
        ("cafe\u0301 café", ["café", "café"]),  # combining accent, precomposed
        ("हिन्दी में", ["हिन्दी", "में"]),  # vowel signs belong to their words
        ("l’homme d'État", ["l", "homm", "d", "état"]),
        ("O'Neill's", ["o", "neill"]),
        ("— … ?! 😀", []),
        ("", []),
    ],
)
def test_terms(text: str, terms: list[str]) -> None:
    assert analyze(text) == terms


@pytest.mark.parametrize(
    ("language", "text", "terms"),
    [
        ("de", "Häuser des Hauses", ["haus", "des", "haus"]),
        ("ru", "войска войсками", ["войск", "войск"]),
        (None, "houses", ["hous"]),
        ("xx", "houses", ["hous"]),  # no stemmer of that name: as English
    ],
)
def test_stems_by_language(language: str | None, text: str, terms: list[str]) -> None:
    assert analyze(text, language) == terms


@pytest.mark.parametrize(
    ("question", "terms"),
    [
        ("How many troops did Kim send?", {"troop": "troops", "kim": "Kim", "send": "send"}),
        ("Who is who?", {}),
        ("Tower towers TOWER", {"tower": "Tower"}),
        ("Please tell me about US laws", {"us": "US", "law": "laws"}),
    ],
)
def test_question_terms(question: str, terms: dict[str, str]) -> None:
    assert analyze_question(question) == terms


@given(st.text())
def test_words_lie_in_the_text_in_order(text: str) -> None:
    end = 0
    for word in words(text):
        assert word.term
        assert end <= word.span.start < word.span.end <= len(text)
        end = word.span.end


@given(st.text())
def test_case_makes_no_difference_to_ascii(text: str) -> None:
    ascii_text = text.encode("ascii", "ignore").decode()
    assert analyze(ascii_text.upper()) == analyze(ascii_text.lower())
