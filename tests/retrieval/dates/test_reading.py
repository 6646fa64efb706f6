"""What time a question is about."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval.dates.periods import TimeOfInterest
from retrieval.dates.reading import time_of
from retrieval.dates.words import VOCABULARIES

FRIDAY = date(2024, 2, 9)


def spoken(time: TimeOfInterest) -> str:
    """Write a time as the tables do: "2024-02-03 2024-02-09 now", with "…" for an open end."""
    ends = f"{time.start or '…'} {time.end or '…'}" if time.named else ""
    return " ".join([*ends.split(), *(["now"] if time.now else [])])


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        # years
        ("Who won in 2019?", "2019-01-01 2019-12-31"),
        ("Who hosted Expo 2020?", "2020-01-01 2020-12-31"),
        ("How many took part in Cobra Gold 2023?", "2023-01-01 2023-12-31"),
        ("the 2022 NHL finals", "2022-01-01 2022-12-31"),
        ("How often since 2015?", "2015-01-01 …"),
        ("since early 2015", "2015-01-01 …"),
        ("What came after 2015?", "2016-01-01 …"),
        ("Who ruled until 2015?", "… 2015-12-31"),
        ("Who ruled before 2015?", "… 2014-12-31"),
        ("between 2010 and 2014", "2010-01-01 2014-12-31"),
        ("from 2010 to 2014", "2010-01-01 2014-12-31"),
        ("from 2010 through 2014", "2010-01-01 2014-12-31"),
        ("the season 2014–15", "2014-01-01 2015-12-31"),
        ("2010-2014", "2010-01-01 2014-12-31"),
        ("in the 1990s", "1990-01-01 1999-12-31"),
        ("in the '90s", "1990-01-01 1999-12-31"),
        ("Who ruled in the 19th century?", "1801-01-01 1900-12-31"),
        ("Who landed in 1492?", "1492-01-01 1492-12-31"),
        ("What will happen in 2030?", "2030-01-01 2030-12-31"),
        # numbers that are no years
        ("Who found the 1492 coins?", ""),
        ("Who needs more than 2000?", ""),
        ("Who gave $2000 or 2,000 or 2000.5?", ""),
        ("Did 2000 soldiers march 2000 miles?", ""),
        ("What is a F-2000 or a ZX2000?", ""),
        ("Who ruled in 1500 BC?", ""),
        ("in 500 BC", ""),
        # months and days
        ("What happened in February?", "2024-02-01 2024-02-29"),
        ("What happened in March?", "2023-03-01 2023-03-31"),
        ("what happened in march", "2023-03-01 2023-03-31"),
        ("last March", "2023-03-01 2023-03-31"),
        ("last February", "2023-02-01 2023-02-28"),
        ("next March", "2024-03-01 2024-03-31"),
        ("next February", "2025-02-01 2025-02-28"),
        ("since October", "2023-10-01 …"),
        ("in early May", "2023-05-01 2023-05-31"),
        ("in March 2020", "2020-03-01 2020-03-31"),
        ("in Sept. 2020", "2020-09-01 2020-09-30"),
        ("the February elections", "2024-02-01 2024-02-29"),
        ("on 7 February", "2024-02-07 2024-02-07"),
        ("on 10 February", "2023-02-10 2023-02-10"),
        ("on February 7", "2024-02-07 2024-02-07"),
        ("on the 7th of February, 2019", "2019-02-07 2019-02-07"),
        ("on January 6, 2021", "2021-01-06 2021-01-06"),
        ("the Jan. 6 committee", "2024-01-06 2024-01-06"),
        ("between 3 and 5 May 2021", "2021-05-05 2021-05-05"),
        ("on 29 February", "2020-02-29 2020-02-29"),
        ("on 2023-12-24", "2023-12-24 2023-12-24"),
        ("until 24.12.2023", "… 2023-12-24"),
        ("what happened on feb 7", "2024-02-07 2024-02-07"),
        ("the february 7th vote", "2024-02-07 2024-02-07"),
        ("on the seventh of February", "2024-02-07 2024-02-07"),
        ("february the seventh", "2024-02-07 2024-02-07"),
        ("the twenty-first of January 2020", "2020-01-21 2020-01-21"),
        ("what did he say on march 7?", "2023-03-07 2023-03-07"),
        ("the may 7th debate", "2023-05-07 2023-05-07"),
        ("the april 7 elections", "2023-04-07 2023-04-07"),
        ("on 13/2/2023", "2023-02-13 2023-02-13"),
        ("on 2/13/23", "2023-02-13 2023-02-13"),
        ("on 2/7/2023", "2023-02-07 2023-07-02"),  # one of both
        ("on 31/31/2023", "2023-01-01 2023-12-31"),
        ("in June last year", "2023-06-01 2023-06-30"),
        ("in June of this year", "2024-06-01 2024-06-30"),
        ("in the nineties", "1990-01-01 1999-12-31"),
        ("the 80s in Oslo", "1980-01-01 1989-12-31"),
        ("in the nineteenth century", "1801-01-01 1900-12-31"),
        ("the XIX century", "1801-01-01 1900-12-31"),
        # what only looks like a month or a day
        ("Who is in her thirties, his early forties or their 30s?", ""),
        ("Who served in the 7th army?", ""),
        ("Did it take 3 decades?", ""),
        ("Will they march first?", ""),
        ("How many may it be?", ""),
        ("How many may 5 people lift?", ""),
        ("Who led the March on Washington?", ""),
        ("When was the last march held?", ""),
        ("What did Theresa May say about June Osborne?", ""),
        ("Did they march 12 miles?", ""),
        ("What did Jan say to April?", ""),
        ("What is 31 February?", "2024-02-01 2024-02-29"),
        # weekdays
        ("What happened on Thursday?", "2024-02-08 2024-02-08"),
        ("Who was convicted Friday?", "2024-02-09 2024-02-09"),
        ("last Friday", "2024-02-02 2024-02-02"),
        ("next Friday", "2024-02-16 2024-02-16"),
        ("since Monday", "2024-02-05 …"),
        ("What was Bloody Sunday?", ""),
        ("Who leads Sheffield Wednesday?", ""),
        ("Who hosts Saturday Night Live?", ""),
        # relative to the day of asking
        ("yesterday", "2024-02-08 2024-02-08"),
        ("the day before yesterday", "2024-02-07 2024-02-07"),
        ("tomorrow", "2024-02-10 2024-02-10"),
        ("last week", "2024-01-29 2024-02-04"),
        ("last weekend", "2024-02-03 2024-02-04"),
        ("last month", "2024-01-01 2024-01-31"),
        ("last year", "2023-01-01 2023-12-31"),
        ("next week", "2024-02-12 2024-02-18"),
        ("next month", "2024-03-01 2024-03-31"),
        ("next year’s final", "2025-01-01 2025-12-31"),
        ("later this year", "2025-01-01 2025-12-31"),
        ("two weeks ago", "2024-01-23 2024-01-29"),
        ("three days ago", "2024-02-06 2024-02-06"),
        ("a couple of months ago", "2023-11-26 2023-12-26"),
        ("2 years ago", "2022-01-01 2022-12-31"),
        ("66 million years ago", ""),
        ("5000 years ago", ""),
        # about now
        ("Who won today?", "2024-02-09 2024-02-09 now"),
        ("Today's winner?", "2024-02-09 2024-02-09 now"),
        ("Who owns USA Today?", ""),
        ("this week", "2024-02-03 2024-02-09 now"),
        ("the past week", "2024-02-03 2024-02-09 now"),
        ("earlier this month", "2024-02-01 2024-02-09 now"),
        ("this year", "2024-01-01 2024-02-09 now"),
        ("in the last ten days", "2024-01-30 2024-02-09 now"),
        ("Who is currently in charge?", "now"),
        ("the latest figures", "now"),
        ("Who was elected recently?", "now"),
        ("Who is the current president?", "now"),
        ("How strong is the ocean current in winter?", ""),
        ("Who directed Apocalypse Now?", ""),
        ("Who dropped quarantine this week after March 2020?", "2024-02-03 2024-02-09 now"),
        # no time
        ("How many troops did Kim Jong-un send?", ""),
        ("", ""),
        ("🙂", ""),
    ],
)
def test_english(question: str, expected: str) -> None:
    assert spoken(time_of(question, FRIDAY)) == expected


@pytest.mark.parametrize(
    ("language", "question", "expected"),
    [
        ("de", "Wer siegte 2019?", "2019-01-01 2019-12-31"),
        ("de", "Was geschah am 7. Februar?", "2024-02-07 2024-02-07"),
        ("de", "im März 2020", "2020-03-01 2020-03-31"),
        ("de", "im letzten März", "2023-03-01 2023-03-31"),
        ("de", "seit 2015", "2015-01-01 …"),
        ("de", "die 1990er Jahre", "1990-01-01 1999-12-31"),
        ("de", "am Donnerstag", "2024-02-08 2024-02-08"),
        ("de", "Wer kam letzte Woche?", "2024-01-29 2024-02-04"),
        ("de", "Wer ist derzeit Kanzler?", "now"),
        ("es", "¿Qué pasó el 7 de febrero de 2019?", "2019-02-07 2019-02-07"),
        ("es", "desde 2015", "2015-01-01 …"),
        ("es", "el año pasado", "2023-01-01 2023-12-31"),
        ("es", "¿Quién ganó ayer?", "2024-02-08 2024-02-08"),
        ("fr", "Que s’est-il passé le 7 février ?", "2024-02-07 2024-02-07"),
        ("fr", "Qui a marché sur Mars ?", ""),
        ("fr", "en mars 2020", "2020-03-01 2020-03-31"),
        ("fr", "depuis 2015", "2015-01-01 …"),
        ("fr", "la semaine dernière", "2024-01-29 2024-02-04"),
        ("fr", "aujourd’hui", "2024-02-09 2024-02-09 now"),
        ("it", "il 7 febbraio 2019", "2019-02-07 2019-02-07"),
        ("it", "questa settimana", "2024-02-03 2024-02-09 now"),
        ("pt", "em 7 de fevereiro", "2024-02-07 2024-02-07"),
        ("pt", "no ano passado", "2023-01-01 2023-12-31"),
        ("pt", "na segunda-feira", "2024-02-05 2024-02-05"),
        ("nl", "op 7 februari 2019", "2019-02-07 2019-02-07"),
        ("nl", "sinds 2015", "2015-01-01 …"),
        ("nl", "vorige maand", "2024-01-01 2024-01-31"),
        ("ru", "Что случилось 7 февраля 2019 года?", "2019-02-07 2019-02-07"),
        ("ru", "в прошлом году", "2023-01-01 2023-12-31"),
        ("ru", "в мае", "2023-05-01 2023-05-31"),
        ("ru", "в 1990-х годах", "1990-01-01 1999-12-31"),
        # days
        ("de", "am siebten Februar", "2024-02-07 2024-02-07"),
        ("de", "am 07.02.23", "2023-02-07 2023-02-07"),
        ("de", "am 7/2/2023", "2023-02-07 2023-02-07"),
        ("de", "am 7. Feb. 2023", "2023-02-07 2023-02-07"),
        ("es", "el 7/2/2023", "2023-02-07 2023-02-07"),
        ("es", "el 1º de enero de 2023", "2023-01-01 2023-01-01"),
        ("es", "el primero de enero", "2024-01-01 2024-01-01"),
        ("es", "el 7 de feb", "2024-02-07 2024-02-07"),
        ("fr", "le 1er février", "2024-02-01 2024-02-01"),
        ("fr", "le 7 févr. 2023", "2023-02-07 2023-02-07"),
        ("fr", "le 7/2/2023", "2023-02-07 2023-02-07"),
        ("ru", "седьмого февраля", "2024-02-07 2024-02-07"),
        ("ru", "7-го фев 2023", "2023-02-07 2023-02-07"),
        ("ru", "07.02.2023", "2023-02-07 2023-02-07"),
        ("ar", "في ٧ فبراير", "2024-02-07 2024-02-07"),
        ("ar", "في السابع من فبراير", "2024-02-07 2024-02-07"),
        ("ar", "٧/٢/٢٠٢٣", "2023-02-07 2023-02-07"),
        ("ar", "في 7 شباط 2023", "2023-02-07 2023-02-07"),
        ("it", "il 7/2/2023", "2023-02-07 2023-02-07"),
        ("fi", "7.2.2023", "2023-02-07 2023-02-07"),
        # months before and after that of asking
        ("de", "im letzten Juni", "2023-06-01 2023-06-30"),
        ("de", "letzten Juni", "2023-06-01 2023-06-30"),
        ("de", "im Juni letzten Jahres", "2023-06-01 2023-06-30"),
        ("de", "im Juni des vergangenen Jahres", "2023-06-01 2023-06-30"),
        ("de", "nächsten Juni", "2024-06-01 2024-06-30"),
        ("fr", "en juin dernier", "2023-06-01 2023-06-30"),
        ("fr", "en juin de l’année dernière", "2023-06-01 2023-06-30"),
        ("fr", "en juin prochain", "2024-06-01 2024-06-30"),
        ("fr", "vendredi dernier", "2024-02-02 2024-02-02"),
        ("es", "el pasado junio", "2023-06-01 2023-06-30"),
        ("es", "en junio pasado", "2023-06-01 2023-06-30"),
        ("es", "en junio del año pasado", "2023-06-01 2023-06-30"),
        ("es", "el viernes pasado", "2024-02-02 2024-02-02"),
        ("ru", "в июне прошлого года", "2023-06-01 2023-06-30"),
        ("ru", "прошлым июнем", "2023-06-01 2023-06-30"),
        ("ru", "в прошлом июне", "2023-06-01 2023-06-30"),
        ("ru", "в прошлую пятницу", "2024-02-02 2024-02-02"),
        ("ar", "في يونيو الماضي", "2023-06-01 2023-06-30"),
        ("ar", "في يونيو من العام الماضي", "2023-06-01 2023-06-30"),
        ("it", "lo scorso giugno", "2023-06-01 2023-06-30"),
        ("it", "giugno dell’anno scorso", "2023-06-01 2023-06-30"),
        ("pt", "em junho passado", "2023-06-01 2023-06-30"),
        ("nl", "afgelopen juni", "2023-06-01 2023-06-30"),
        # decades and centuries
        ("de", "in den Neunzigern", "1990-01-01 1999-12-31"),
        ("de", "in den neunziger Jahren", "1990-01-01 1999-12-31"),
        ("de", "die 90er-Jahre", "1990-01-01 1999-12-31"),
        ("de", "im 19. Jahrhundert", "1801-01-01 1900-12-31"),
        ("de", "im neunzehnten Jahrhundert", "1801-01-01 1900-12-31"),
        ("de", "im 1. Jahrhundert v. Chr.", ""),
        ("fr", "dans les années 90", "1990-01-01 1999-12-31"),
        ("fr", "dans les années quatre-vingt-dix", "1990-01-01 1999-12-31"),
        ("fr", "dans les années 1990", "1990-01-01 1999-12-31"),
        ("fr", "au XIXe siècle", "1801-01-01 1900-12-31"),
        ("fr", "au 19ème siècle", "1801-01-01 1900-12-31"),
        ("es", "en los años noventa", "1990-01-01 1999-12-31"),
        ("es", "en los 90", "1990-01-01 1999-12-31"),
        ("es", "en los 90 minutos", ""),
        ("es", "en la década de 1990", "1990-01-01 1999-12-31"),
        ("es", "en el siglo XIX", "1801-01-01 1900-12-31"),
        ("ru", "в 90-е", "1990-01-01 1999-12-31"),
        ("ru", "в девяностых", "1990-01-01 1999-12-31"),
        ("ru", "в XIX веке", "1801-01-01 1900-12-31"),
        ("ar", "في التسعينيات", "1990-01-01 1999-12-31"),
        ("ar", "في القرن التاسع عشر", "1801-01-01 1900-12-31"),
        ("it", "negli anni novanta", "1990-01-01 1999-12-31"),
        ("it", "nel XIX secolo", "1801-01-01 1900-12-31"),
        ("pt", "nos anos 90", "1990-01-01 1999-12-31"),
        ("nl", "in de jaren negentig", "1990-01-01 1999-12-31"),
        ("nl", "in de 19e eeuw", "1801-01-01 1900-12-31"),
        # others
        ("cs", "Co se stalo v roce 2019 loni?", "2019-01-01 2023-12-31"),
        ("fi", "mitä tapahtui kesäkuussa 2017", "2017-06-01 2017-06-30"),
        ("he", "מה קרה אתמול", "2024-02-08 2024-02-08"),
        ("id", "3 Mei 2019", "2019-05-03 2019-05-03"),
        ("ko", "2019년 5월에", "2019-05-01 2019-05-31"),
        ("pl", "12 lipca 2014 r.", "2014-07-12 2014-07-12"),
        ("sv", "vad hände i fjol", "2023-01-01 2023-12-31"),
        ("sl", "junija 2019", "2019-06-01 2019-06-30"),
        ("zh", "2019年2月7日发生了什么?", "2019-02-07 2019-02-07"),
        ("zh", "2月发生了什么?", "2024-02-01 2024-02-29"),
        ("zh", "去年谁赢了?", "2023-01-01 2023-12-31"),
        ("zh", "1990年代", "1990-01-01 1999-12-31"),
        ("zh", "谁出现在城里?", ""),
        ("zh", "目前的总统是谁?", "now"),
        ("ar", "ماذا حدث في فبراير ٢٠١٩؟", "2019-02-01 2019-02-28"),
        ("ar", "كم يأكل في اليوم؟", ""),
        ("ar", "من فاز الأسبوع الماضي؟", "2024-01-29 2024-02-04"),
        ("tr", "7 Şubat 2019'da ne oldu?", "2019-02-07 2019-02-07"),
        ("tr", "bu hafta kim kazandı?", "2024-02-03 2024-02-09 now"),
        ("el", "Τι έγινε στις 7 Φεβρουαρίου 2019;", "2019-02-07 2019-02-07"),
        ("el", "Ποιος μάρτυρας ζει μετά τον Μάιο του 2019;", "2019-06-01 …"),
        ("el", "Ποιος κέρδισε πέρυσι;", "2023-01-01 2023-12-31"),
        ("hi", "फरवरी २०१९ में क्या हुआ?", "2019-02-01 2019-02-28"),
        ("hi", "पिछले साल कौन जीता?", "2023-01-01 2023-12-31"),
        ("ro", "Ce s-a întâmplat pe 7 februarie 2019?", "2019-02-07 2019-02-07"),
        ("ro", "Cine mai este în mai multe echipe?", ""),
        ("ro", "anul trecut", "2023-01-01 2023-12-31"),
        ("vi", "Điều gì xảy ra ngày 7 tháng 2 năm 2019?", "2019-02-07 2019-02-07"),
        ("vi", "100 năm trước", ""),
        ("vi", "năm ngoái ai thắng?", "2023-01-01 2023-12-31"),
        ("sv", "Vem vann 2019?", "2019-01-01 2019-12-31"),
    ],
)
def test_other_languages(language: str, question: str, expected: str) -> None:
    assert spoken(time_of(question, FRIDAY, language)) == expected


def test_a_datetime_of_asking_is_its_day() -> None:
    at = datetime(2024, 2, 9, 23, 59, tzinfo=UTC)
    assert time_of("yesterday", at) == TimeOfInterest(date(2024, 2, 8), date(2024, 2, 8))


PIECES = st.sampled_from(
    "in since the last next may March 7 31 0 99 2019 9999 1000s 12月 年 ago week weeks year "
    "decades Feb. of , - Sunday today this past 7. 2. 21st century '90s until before 31/2/2019 "
    "0/0/00 7/2/0000 seventh nineties XIX siècle années quatre-vingt siglo 0 "
    "القرن السابع من".split()
)


@settings(deadline=None)  # the patterns of a language are compiled at its first text
@given(
    st.lists(st.one_of(PIECES, st.text(max_size=5)), max_size=12).map(" ".join),
    st.dates(),
    st.sampled_from([None, *VOCABULARIES, "fi", "he", "ja", "ko"]),
)
def test_any_text_on_any_day_gives_days_in_order(
    question: str, at: date, language: str | None
) -> None:
    time = time_of(question, at, language)
    assert time.start is None or time.end is None or time.start <= time.end


def test_a_long_question_takes_no_long_time() -> None:
    assert not time_of("may 7 of the last " * 10_000, FRIDAY).named
    assert time_of("since 2019 and 7 May " * 10_000, FRIDAY).end is None
