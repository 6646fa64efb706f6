"""Sentence → the numbers, dates and names that it holds."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval.answer_types.mentions import mentions


def found(text: str, language: str | None = None) -> list[tuple[str, str, str | None]]:
    return [(m.kind, text[slice(*m.span)], m.measure) for m in mentions(text, language)]


@pytest.mark.parametrize(
    ("text", "number", "measure"),
    [
        ("about 12,000 troops", "12,000", None),
        ("it sold 5 million copies", "5 million", None),
        ("for $1.2 billion then", "$1.2 billion", "money"),
        ("it cost 5 million kroner", "5 million kroner", "money"),
        ("some 26 percent of it", "26 percent", "percent"),
        ("some 26% of it", "26%", "percent"),
        ("it weighs 720 tonnes", "720 tonnes", "weight"),
        ("it is 12.5 km away", "12.5 km", "length"),
        ("it is 12km away", "12km", None),
        ("rolled for ten hours", "ten hours", "duration"),
        ("twenty-five ships", "twenty-five", None),
        ("two hundred and fifty-five ships", "two hundred and fifty-five", None),
        ("hundreds of thousands of ships", "hundreds of thousands", None),
        ("a dozen ships", "dozen", None),
        ("२५ लाख", "२५ लाख", None),
    ],
)
def test_numbers(text: str, number: str, measure: str | None) -> None:
    assert found(text, "hi" if "लाख" in text else "en") == [("number", number, measure)]


@pytest.mark.parametrize(
    ("text", "date", "measure"),
    [
        ("on 7 February 2016 it", "7 February 2016", "day"),
        ("on February 7, 2016, it", "February 7, 2016", "day"),
        ("on 25 April, 2019", "25 April, 2019", "day"),
        ("on the 7th of May", "7th of May", "day"),
        ("on Wednesday it", "Wednesday", "day"),
        ("in February it", "February", "month"),
        ("in May it", "May", "month"),
        ("in 2019 it", "2019", "year"),
        ("from 1914–1918 it", "1914–1918", "year"),
        ("around 300 BC it", "300 BC", "year"),
        ("in the 1990s it", "1990s", "decade"),
        ("in the 18th century it", "18th century", "century"),
        ("on 2019-04-25 it", "2019-04-25", "day"),
        ("on 25/04/2019 it", "25/04/2019", "day"),
        ("it was at 10:30 then", "10:30", "time of day"),
        ("it was at 7pm then", "7pm", "time of day"),
        ("it was yesterday", "yesterday", "day"),
    ],
)
def test_dates(text: str, date: str, measure: str) -> None:
    assert found(text) == [("date", date, measure)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("then Ada Byron met Kim Jong-un", [("person", "Ada Byron"), ("person", "Kim Jong-un")]),
        ("said Mayor Arne Boelt", [("person", "Mayor Arne Boelt")]),
        ("from Lake Huron to Paris", [("place", "Lake Huron"), ("place", "Paris")]),
        ("the University of Skagen", [("name", "University of Skagen")]),
        ("the U.S. Army", [("name", "U.S. Army")]),
        ("Department of Tides and Winds", [("name", "Department of Tides and Winds")]),
        ("The tower of brick", []),
        ("Engineers moved it", []),
        ("Skagen's tower", [("name", "Skagen")]),
        ("Louis XIV came", [("person", "Louis XIV")]),
    ],
)
def test_names(text: str, names: list[tuple[str, str]]) -> None:
    assert [(kind, shown) for kind, shown, _ in found(text)] == names


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "am 7. Februar 2016 rund fünf Millionen", ["7. Februar 2016", "fünf Millionen"]),
        ("de", "Der Turm steht in Berlin", ["Berlin"]),
        ("cs", "v srpnu 2002 asi 18 tun", ["srpnu 2002", "18 tun"]),
        ("fa", "۱۲ اردیبهشت ۱۳۹۸ و ۴۵ میلیارد تومان", ["۱۲ اردیبهشت ۱۳۹۸", "۴۵ میلیارد تومان"]),
        ("fi", "kesäkuussa 2017, 1,2 miljoonaa euroa", ["kesäkuussa 2017", "1,2 miljoonaa euroa"]),
        ("he", "במאי 2019, 31 מטר", ["במאי 2019", "31 מטר"]),
        ("hu", "májusban 850 millió forintba", ["májusban", "850 millió"]),
        ("id", "3 Mei 2019, dua juta", ["3 Mei 2019", "dua juta"]),
        ("ko", "2019년 5월 3일에 230명", ["2019년 5월 3일", "230명"]),
        ("pl", "12 lipca za 3,7 mln zł", ["12 lipca", "3,7 mln zł"]),
        ("sv", "den 17 augusti och 29 meter", ["17 augusti", "29 meter"]),
        ("uk", "у червні 2018, 14 млн грн", ["червні 2018", "14 млн грн"]),
        (
            "es",
            "el 7 de febrero de 2016, en el siglo XVIII",
            ["7 de febrero de 2016", "siglo XVIII"],
        ),
        ("fr", "le 3 mars 1912, deux millions", ["3 mars 1912", "deux millions"]),
        ("ru", "7 февраля 2016 года около 5 млн рублей", ["7 февраля 2016", "5 млн рублей"]),
        ("zh", "2019年4月25日，约三百万人", ["2019年4月25日", "三百万"]),
        ("th", "7 กุมภาพันธ์", ["7 กุมภาพันธ์"]),
    ],
)
def test_other_languages(language: str, text: str, expected: list[str]) -> None:
    assert [shown for _, shown, _ in found(text, language)] == expected


@settings(deadline=None)  # the patterns of a language are compiled at its first text
@given(st.text(), st.sampled_from([None, "en", "de", "zh", "hi", "xx"]))
def test_mentions_lie_in_the_text_in_order(text: str, language: str | None) -> None:
    end = 0
    for mention in mentions(text, language):
        assert end <= mention.span.start < mention.span.end <= len(text)
        end = mention.span.end
