"""A question, read in the languages of the library."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval.answer_types.answer_type import AnswerType
from retrieval.questions.query import build_queries

NOW = datetime(2020, 6, 1, tzinfo=UTC)


def test_the_fields_of_a_query() -> None:
    [query] = build_queries("How many troops did Kim send to Russia in 2019?", {"en"}, NOW)
    assert query.language == "en"
    assert query.terms == ("troop", "kim", "send", "russia", "2019")
    assert query.words == ("troops", "Kim", "send", "Russia", "2019")
    assert query.binding == ("how", "mani", "did", "to", "in")
    assert query.sequence[:3] == ("how", "mani", "troop")
    assert query.names == {"kim", "russia"}
    assert query.expectation.kind is AnswerType.NUMBER
    assert (query.time.start, query.time.end) == (date(2019, 1, 1), date(2019, 12, 31))
    assert query.asked_at == NOW
    assert not query.is_unmarked


@settings(deadline=None)
@given(st.text(), st.sampled_from(["en", "de", "vi", "zh", "th", "ko"]))
def test_each_term_is_of_a_content_word_or_a_function_word(question: str, language: str) -> None:
    [query] = build_queries(question, {language}, NOW)
    assert set(query.sequence) <= {*query.terms, *query.binding}
    assert not set(query.terms) & set(query.binding)


@pytest.mark.parametrize(
    ("question", "languages", "read_in"),
    [
        ("Where is the harbour?", {"en", "de"}, ["en"]),
        ("Wo ist der Hafen?", {"en", "de"}, ["de"]),
        ("Visby", {"en", "de"}, ["de", "en"]),
        ("Wo ist der Hafen?", {"en"}, ["en"]),
        ("Wo ist der Hafen?", {"de", None}, ["de", None]),
        ("Visby", {None}, [None]),
        ("Visby", {"de", "en", None}, ["de", "en", None]),
        ("Visby", set(), []),
    ],
)
def test_a_question_is_read_in_its_language_or_if_that_is_not_clear_in_all(
    question: str, languages: set[str | None], read_in: list[str | None]
) -> None:
    assert [query.language for query in build_queries(question, languages, NOW)] == read_in


def test_a_date_that_means_two_days_is_read_in_both_ways() -> None:
    february, july = build_queries("Who won in Oslo on 2/7/2019?", {"en"}, NOW)
    assert february.time.start == february.time.end == date(2019, 2, 7)
    assert july.time.start == july.time.end == date(2019, 7, 2)
    assert february.terms == ("won", "oslo", "2019", "februari", "7")
    assert july.terms == ("won", "oslo", "2019", "juli", "2")
    assert len(build_queries("Wer siegte am 2.7.2019?", {"de"}, NOW)) == 1


def test_articles_in_an_unknown_language_are_searched_for_content_words_only() -> None:
    [german, unknown] = build_queries("Wo ist der Hafen?", {"de", None}, NOW)
    assert german.terms == ("haf",)
    assert unknown.terms == ("hafen",)
    assert unknown.binding == ()


@pytest.mark.parametrize(
    ("question", "terms", "is_unmarked"),
    [("Hồ Chí Minh", ("hồ", "chí", "minh"), False), ("Ho Chi Minh", ("ho", "chi", "minh"), True)],
)
def test_vietnamese_may_be_asked_without_marks(
    question: str, terms: tuple[str, ...], is_unmarked: bool
) -> None:
    [query] = build_queries(question, {"vi"}, NOW)
    assert (query.terms, query.is_unmarked) == (terms, is_unmarked)
