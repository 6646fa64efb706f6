"""A question, read in the languages of the library."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.answer_types.answer_type import AnswerType
from retrieval.questions.query import understand

NOW = datetime(2020, 6, 1, tzinfo=UTC)


def test_a_question_is_taken_apart() -> None:
    [query] = understand("How many troops did Kim send to Russia in 2019?", {"en"}, NOW)
    assert query.language == "en"
    assert query.terms == ("troop", "kim", "send", "russia", "2019")
    assert query.words == ("troops", "Kim", "send", "Russia", "2019")
    assert query.binding == ("how", "mani", "did", "to", "in")
    assert query.sequence[:3] == ("how", "mani", "troop")
    assert query.names == {"kim", "russia"}
    assert query.expectation.kind is AnswerType.NUMBER
    assert (query.time.start, query.time.end) == (date(2019, 1, 1), date(2019, 12, 31))
    assert query.asked == NOW
    assert not query.is_unmarked


@given(st.text(), st.sampled_from(["en", "de", "vi", "zh", "th", "ko"]))
def test_each_of_a_questions_terms_tells_or_binds(question: str, language: str) -> None:
    [query] = understand(question, {language}, NOW)
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
def test_a_question_is_read_in_its_language_or_where_that_is_unknown_in_all(
    question: str, languages: set[str | None], read_in: list[str | None]
) -> None:
    assert [query.language for query in understand(question, languages, NOW)] == read_in


def test_of_articles_in_an_unknown_language_only_the_telling_words_are_asked() -> None:
    [german, unknown] = understand("Wo ist der Hafen?", {"de", None}, NOW)
    assert german.terms == ("haf",)
    assert unknown.terms == ("hafen",)
    assert unknown.binding == ()


@pytest.mark.parametrize(
    ("question", "terms", "unmarked"),
    [("Hồ Chí Minh", ("hồ", "chí", "minh"), False), ("Ho Chi Minh", ("ho", "chi", "minh"), True)],
)
def test_vietnamese_may_be_asked_without_marks(
    question: str, terms: tuple[str, ...], unmarked: bool
) -> None:
    [query] = understand(question, {"vi"}, NOW)
    assert (query.terms, query.is_unmarked) == (terms, unmarked)
