"""Spellings of numbers, days, hours and decades that are the same terms."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval.text.analysis import analyze, analyze_question, words
from retrieval.text.variants.numeric_dates import in_each_reading

LANGUAGES = "ar cs de el en es fi fr hi id it ja nl pl pt ru sv th tr uk vi zh xx".split()


@pytest.mark.parametrize(
    ("language", "spellings", "terms"),
    [
        # days
        ("en", "7 February|February 7|7th of February|February 7th|feb 7|7 feb", "7 februari"),
        ("en", "the seventh of February|Feb. 7th|February the 7th|February seventh", "7 februari"),
        ("en", "7 May|may 7|7th of may|May 7th|the seventh of May", "7 may"),
        ("en", "21 June|twenty-first of June|June 21st|June twenty-first", "21 june"),
        ("en", "2025-02-13|13/2/2025|2/13/2025|13.2.25|13/02/25", "13 2025 februari"),
        ("en", "13 February 2025|February 13th, 2025", "13 2025 februari"),
        ("de", "7. Februar 2025|7.2.2025|07.02.25|2025-02-07", "2025 7 februar"),
        ("de", "7. Feb. 2025|7. 2. 2025|7/2/2025|٧.٢.٢٠٢٥", "2025 7 februar"),
        ("de", "am siebten Februar|am 7. Februar|am siebenten Feb.", "7 februar"),
        ("de", "7. Jan.|7. Januar|7. Jänner|siebter Januar", "7 januar"),
        ("fr", "7 février 2025|7/2/2025|7 févr. 2025|07.02.2025|7 fevrier 2025", "2025 7 fevri"),
        ("fr", "1er mars|premier mars|1 mars", "1 mar"),
        ("fr", "7 sept.|7 septembre", "7 septembr"),
        ("es", "7 de febrero|7 de feb.|siete de febrero", "7 febrer"),
        ("es", "7 de marzo|7 de mar.", "7 marz"),
        ("es", "primero de enero|1º de enero|1 de ene.", "1 ener"),
        ("es", "7/2/2025|07-02-2025|7 febrero 2025", "2025 7 febrer"),
        ("ru", "7 февраля 2025|07.02.2025|7.2.25|7 фев. 2025", "2025 7 феврал"),
        ("ru", "7-го февраля|седьмого февраля|7 февраля", "7 феврал"),
        ("ru", "двадцать первое марта|21 марта|21-е марта", "21 март"),
        ("ar", "٧ فبراير ٢٠٢٥|7/2/2025|7 شباط 2025|7 فيفري 2025", "2025 7 راير"),
        ("ar", "السابع من فبراير|7 من شباط|٧ فبراير", "7 راير"),
        ("ar", "كانون الثاني|يناير", "يناير"),
        ("it", "1º febbraio|primo febbraio|1 feb.", "1 febbrai"),
        ("pt", "primeiro de fevereiro|1º de fev.", "1 fevereir"),
        ("nl", "7e februari|zevende februari|7 feb.", "7 februari"),
        ("fi", "7.2.2025|2025-02-07", "2025 7 helmiku"),
        # numbers with a scale
        ("en", "14 million|14,000,000|£14m|$14M|14mn|fourteen million", "14000000"),
        ("en", "1.5 billion|$1.5bn|1.5bn|€1.5b", "1500000000"),
        ("en", "10k|10,000|ten thousand|£10K", "10000"),
        (
            "en",
            "half a million|500,000|500k|five hundred thousand|five-hundred thousand",
            "500000",
        ),
        ("en", "a million people|one million people|1 million people|1m people", "1000000 peopl"),
        ("de", "3,5 Millionen|3,5 Mio.|3.500.000", "3500000"),
        ("de", "1,5 Mrd.|1,5 Milliarden", "1500000000"),
        ("de", "zwölftausend|12.000|12 Tausend|zwölf Tausend", "12000"),
        ("fr", "3,5 millions|3 500 000|3,5 M€", "3500000"),
        ("fr", "deux milliards|2 Mds|2 milliards", "2000000000"),
        ("es", "3 mil millones|tres mil millones|3.000 millones", "3000000000"),
        ("ru", "2 млн|два миллиона|2 миллиона|2 000 000", "2000000"),
        ("ru", "5 тыс.|5 тысяч|пять тысяч", "5000"),
        ("ar", "3 ملايين|ثلاثة ملايين|٣ ملايين", "3000000"),
        ("it", "2 milioni|due milioni|2 mln", "2000000"),
        ("pt", "2 milhões|dois milhões", "2000000"),
        ("nl", "3,5 miljoen|3,5 mln", "3500000"),
        ("pl", "3,5 mln|3,5 miliona", "3500000"),
        ("hi", "5 करोड़|50000000", "50000000"),
        # number words
        ("en", "thirty|30", "30"),
        ("de", "dreißig|dreissig|30", "30"),
        ("de", "fünfundzwanzig|25", "25"),
        ("fr", "trente|30", "30"),
        ("es", "dieciséis|dieciseis|16", "16"),
        ("ru", "тридцать|тридцати|30", "30"),
        ("ar", "ثلاثون|ثلاثين|30", "30"),
        # per cent
        ("en", "5 percent|5%|5 per cent|5 pct|five %", "5 percent"),
        ("de", "5 Prozent|5 %|fünf Prozent", "5 percent"),
        ("fr", "5 %|5 pour cent|cinq pourcent", "5 percent"),
        ("es", "5 %|5 por ciento|cinco por ciento", "5 percent"),
        ("ru", "5 %|5 процентов|пять процентов", "5 percent"),
        ("ar", "5٪|5 في المئة|خمسة بالمئة|5%", "5 percent"),
        # hours
        ("en", "5pm|5 p.m.|5 PM|17:00|5:00pm|5.00 p.m.", "17:00"),
        ("en", "12 am|12am|0:00|00:00", "0:00"),
        ("de", "17 Uhr|17:00|17.00 Uhr|17:00 Uhr", "17:00"),
        ("fr", "17h|17 h|17:00|17h00|5 heures du soir", "17:00"),
        ("es", "5 de la tarde|17:00|17:00 h|5 p. m.", "17:00"),
        ("ru", "5 часов вечера|17:00|5 вечера", "17:00"),
        ("ar", "5 مساءً|5 مساء|17:00", "17:00"),
        # decades
        ("en", "1990s|nineties|'90s|the 90s|the '90s", "1990s"),
        ("de", "1990er|90er|neunziger|Neunzigern", "1990er"),
        ("fr", "années 90|années 1990|années quatre-vingt-dix", "1990 anne"),
        ("es", "años 90|años noventa|años 1990", "1990 anos"),
        ("ru", "90-е|девяностые|1990-х|девяностых", "1990"),
        ("ar", "التسعينيات|التسعينات|تسعينيات", "1990"),
        # names
        ("en", "USA|U.S.|U.S.A.|United  States|the United\nStates of America", "us"),
    ],
)
def test_one_meaning_has_the_same_terms(language: str, spellings: str, terms: str) -> None:
    found = {
        each: " ".join(sorted(analyze_question(each, language))) for each in spellings.split("|")
    }
    assert found == dict.fromkeys(spellings.split("|"), terms)


@pytest.mark.parametrize(
    ("language", "text", "terms"),
    [
        # both readings where the order of day and month is not known
        ("en", "2/7/2025", ["februari", "2", "7", "juli", "2025"]),
        # no such day, no such hour, not a date at all
        ("en", "31/31/2025", ["31", "31", "2025"]),
        ("en", "25:61", ["25", "61"]),
        ("en", "2:04:30", ["2", "04", "30"]),
        ("en", "1.2.3.4", ["1.2.3.4"]),
        ("de", "24 Uhr", ["24", "uhr"]),
        ("ja", "2025/2/7", ["2025", "2", "7"]),
        # units, ages and places in an order
        ("en", "14m tall", ["14m", "tall"]),
        ("en", "her 30s", ["her", "30s"]),
        ("en", "the 7th army", ["the", "7th", "armi"]),
        ("en", "5 millions", ["5", "million"]),
        # words that are something else
        ("de", "Jan Müller", ["jan", "mull"]),
        ("es", "el mar y mil barcos", ["el", "mar", "y", "mil", "barc"]),
        ("fr", "sept hommes neufs", ["7", "homm", "neuf"]),
        ("it", "sei qui", ["sei", "qui"]),
        ("ru", "с семьёй", ["с", "сем"]),
        ("ar", "أب", ["اب"]),
    ],
)
def test_what_only_looks_like_a_variant(language: str, text: str, terms: list[str]) -> None:
    assert analyze(text, language) == terms


@pytest.mark.parametrize(
    ("language", "text", "spans"),
    [
        ("en", "It cost £14m.", ["It", "cost", "14m"]),
        ("en", "The U.S.A. on the 7th of May", ["The", "U.S.A.", "on", "the", "7th", "of", "May"]),
        ("en", "by 2025-02-07", ["by", "2025", "02", "07"]),
        ("de", "am 7. 2. 2025 um 17 Uhr", ["am", "7", "2", "2025", "um", "17 Uhr"]),
        ("es", "el 5 por ciento", ["el", "5", "por ciento"]),
        ("tr", "İ İİ 7.2.2025 %5", ["İ", "İİ", "7", "2", "2025", "%", "5"]),
    ],
)
def test_the_spans_are_those_of_the_text(language: str, text: str, spans: list[str]) -> None:
    assert [text[start:end] for _, (start, end) in words(text, language)] == spans


@pytest.mark.parametrize(
    ("language", "question", "readings"),
    [
        ("en", "Who won on 2/7/2025?", ["Who won on 2025-02-07?", "Who won on 2025-07-02?"]),
        ("en", "2.7.25", ["2025-02-07", "2025-07-02"]),
        ("en", "Who won on 13/7/2025 or 2025-02-07?", ["Who won on 13/7/2025 or 2025-02-07?"]),
        ("en", "7/7/2025", ["7/7/2025"]),
        ("de", "Wer siegte am 2.7.2025?", ["Wer siegte am 2.7.2025?"]),
    ],
)
def test_an_ambiguous_date_has_two_readings(
    language: str, question: str, readings: list[str]
) -> None:
    assert in_each_reading(question, language) == readings


PIECES = st.sampled_from(
    "7th of the February may 7 2/7/2025 7.2. 31.31.31 million half a £14m 90s ' 5 p.m. am 25 Uhr "
    "h années quatre-vingt-dix drei Mio. tres mil por ciento в 90-е двадцать первое марта млн "
    "في المئة كانون الثاني % ٪ ٣ 𝟛 ² İ ﬁ \0 \n".split(" ")
)


@settings(deadline=None)  # the patterns of a language are compiled at its first text
@given(
    st.text() | st.lists(PIECES, max_size=9).map(" ".join) | st.lists(PIECES).map("".join),
    st.sampled_from(LANGUAGES),
)
def test_any_text_has_words_in_order(text: str, language: str) -> None:
    last = 0
    for word in words(text, language):
        assert word.term
        assert last <= word.span.start < word.span.end <= len(text)
        last = word.span.start
    assert analyze_question(text, language).keys() <= {word.term for word in words(text, language)}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "piece", ["7", "7.", "1,", "half a ", "million ", "5 p", "twenty-", "2/7/", "quatre-", "a "]
)
def test_a_long_text_takes_no_long_time(language: str, piece: str) -> None:
    analyze("", language)  # compiles the patterns
    began = time.process_time()
    analyze(piece * (4096 // len(piece)), language)
    assert time.process_time() - began < 0.5
