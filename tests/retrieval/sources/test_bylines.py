"""Authors and dates as lines in many languages state them."""

from datetime import date

import pytest

from retrieval.dates.publication import published_in
from retrieval.sources.page_text.bylines import authors_in


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Doe, Political Editor, and John Roe", ["Jane Doe", "John Roe"]),
        ("Escrito por Ana García", ["Ana García"]),
        ("Por Ana García y Luis Soto Publicado el 3 de mayo de 2024", ["Ana García", "Luis Soto"]),
        ("Text: Anna Svensson Publicerad 3 maj 2024", ["Anna Svensson"]),
        ("Texto de Maria Costa", ["Maria Costa"]),
        ("A cura di Mario Rossi", ["Mario Rossi"]),
        ("Geschreven door Jan de Vries", ["Jan de Vries"]),
        ("Napsal Jan Novák", ["Jan Novák"]),
        ("Yazan: Ayşe Yılmaz", ["Ayşe Yılmaz"]),
        ("Yazan Ayşe Yılmaz", []),  # "Ayşe Yılmaz, who writes"
        ("بقلم: ليلى حسن", ["ليلى حسن"]),
        ("โดย : สมชาย ใจดี", ["สมชาย ใจดี"]),
        ("本报记者 李小明", ["李小明"]),
        ("文・山田太郎", ["山田太郎"]),
        ("山田太郎 記者", ["山田太郎"]),
        ("김철수 기자 chulsoo@harbour.example", ["김철수"]),
        ("김철수·이영희 기자", ["김철수", "이영희"]),
        ("新华社记者", []),
    ],
)
def test_a_byline_names_persons(line: str, names: list[str]) -> None:
    assert authors_in(line) == names


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("3 Μαΐου 2024", date(2024, 5, 3)),
        ("3 HAZİRAN 2024", date(2024, 6, 3)),
        ("3. 5. 2024 10:00", date(2024, 5, 3)),
        ("الجمعة 3 مايو/ أيار 2024", date(2024, 5, 3)),
        ("٣ مايو ٢٠٢٤", date(2024, 5, 3)),
        ("3 במאי 2024", date(2024, 5, 3)),
        ("3 พฤษภาคม 2567", date(2024, 5, 3)),
        ("3 พ.ค. 2567", date(2024, 5, 3)),
        ("12 กุมภาพันธ์ 2567", date(2024, 2, 12)),
        ("入力 2024年5月3日", date(2024, 5, 3)),
        ("13/05/2024", date(2024, 5, 13)),
        ("03/05/2024", None),  # the third of May, or the fifth of March
        ("Updated May 3, 2024", None),
    ],
)
def test_a_date_is_read_in_one_way_or_not_at_all(line: str, day: date | None) -> None:
    found = published_in(line)
    assert (found and found[0]) == day
