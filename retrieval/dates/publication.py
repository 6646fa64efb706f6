"""The date of publication in a line of an article: "Published 27 February 2025, 9:40 am".

A date counts only if it can be read in just one way.
"""

import re
from datetime import UTC, date, datetime, timedelta, timezone

from retrieval.dates.days import as_day

_MAX_LINE = 160  # characters: a longer line is part of the text

_MONTHS = {
    name: number
    for number, names in enumerate(
        [
            "يناير جانفي ינואר בינואר มกราคม ม.ค"
            " january jan januar jänner jän janvier janv enero ene janeiro gennaio gen januari januar"
            " styczeń stycznia leden ledna január január января янв січня ocak ιανουαρίου tammikuuta sausio ianuarie",
            "فبراير فيفري شباط פברואר בפברואר กุมภาพันธ์ ก.พ"
            " february feb februar februar févr février fév febrero fev fevereiro febbraio februari lutego luty"
            " února februára февраля фев лютого şubat φεβρουαρίου helmikuuta vasario februarie",
            "مارس آذار מרץ במרץ มีนาคม มี.ค"
            " march mar märz mrz mars marzo março maart mrt marca marzec března március марта березня mart"
            " μαρτίου maaliskuuta kovo martie maret",
            "أبريل ابريل إبريل نيسان אפריל באפריל เมษายน เม.ย"
            " april apr avril avr abril abr aprile aprilis kwietnia kwiecień dubna apríla április апреля апр"
            " квітня nisan απριλίου huhtikuuta balandžio aprilie",
            "مايو أيار מאי במאי พฤษภาคม พ.ค"
            " may mai mayo maio maggio mag mei maj maja května mája május мая травня mayıs μαΐου toukokuuta gegužės",
            "يونيو حزيران יוני ביוני มิถุนายน มิ.ย"
            " june jun juni juin junio junho giugno giu czerwca czerwiec června júna június июня июн червня"
            " haziran ιουνίου kesäkuuta birželio iunie",
            "يوليو تموز יולי ביולי กรกฎาคม ก.ค"
            " july jul juli juil juillet julio julho luglio lug lipca lipiec července júla július июля июл липня"
            " temmuz ιουλίου heinäkuuta liepos iulie",
            "أغسطس آب אוגוסט באוגוסט สิงหาคม ส.ค"
            " august aug août agosto ago augustus augusti sierpnia sierpień srpna augusta augusztus августа авг"
            " серпня ağustos αυγούστου elokuuta rugpjūčio agustus",
            "سبتمبر أيلول ספטמבר בספטמבר กันยายน ก.ย"
            " september sep sept septembre septiembre setiembre setembro set settembre września wrzesień září"
            " septembra szeptember сентября сен вересня eylül σεπτεμβρίου syyskuuta rugsėjo septembrie",
            "أكتوبر אוקטובר באוקטובר ตุลาคม ต.ค"
            " october oct oktober okt octobre octubre outubro out ottobre ott października październik října"
            " októbra október октября окт жовтня ekim οκτωβρίου lokakuuta spalio octombrie",
            "نوفمبر נובמבר בנובמבר พฤศจิกายน พ.ย"
            " november nov novembre noviembre novembro listopadu novembra ноября ноя листопада"
            " kasım νοεμβρίου marraskuuta lapkričio noiembrie",
            "ديسمبر דצמבר בדצמבר ธันวาคม ธ.ค"
            " december dec dezember dez décembre déc diciembre dic dezembro dicembre desember des grudnia grudzień"
            " prosince decembra декабря дек грудня aralık δεκεμβρίου joulukuuta gruodžio decembrie desember",
        ],
        1,
    )
    for name in names.split()
}
_BUDDHIST_OFFSET = 543  # years by which Thailand counts ahead
_MAX_COMMON_YEAR = 2400  # a later year is counted as in Thailand
_MIN_YEAR = 1600
_FIRST_WEB_YEAR = 1990  # a page's earlier date is of the story told, or none at all (1970-01-01)
_MAX_AHEAD = timedelta(days=2)  # clocks and zones differ
_SPACES = re.compile(r"\s{2,}")
_DIGIT = re.compile(r"\d")  # every date and hour has one, and a search for it is far quicker
_MONTH = "|".join(sorted(map(re.escape, _MONTHS), key=len, reverse=True))
_DATE = re.compile(
    rf"""(?ix)
    (?<!\d)(?<!\d[/.-])
    (?: (?P<y1>\d{{4}})-(?P<m1>\d\d)-(?P<d1>\d\d)
    | (?P<y6>\d{{4}})[./](?P<m6>\d\d?)[./](?P<d6>\d\d?)\.?
    | (?P<y2>\d{{4}})\s?[年년]\s?(?P<m2>\d\d?)\s?[月월]\s?(?P<d2>\d\d?)\s?[日일]
    | (?P<d3>\d\d?)(?:st|nd|rd|th|er|\.|º|-)?\s*(?:de\s+|of\s+)?(?P<m3>{_MONTH})(?!\w)\.?,?\s*(?:/\s*\w+\s+)?(?:de\s+|del\s+)?(?P<y3>\d{{4}})
    | (?<!\w)(?P<m4>{_MONTH})(?!\w)\.?\s*(?P<d4>\d\d?)(?:st|nd|rd|th)?,?\s+(?P<y4>\d{{4}})
    | (?P<a5>\d\d?)(?P<sep>[/-]|\.\s?)(?P<b5>\d\d?)(?P=sep)(?P<y5>\d{{4}})
    )
    (?!\d|[-/.]\d(?!\d?[:.h]\d\d(?!\d)))
    """
)
_TIME = re.compile(
    r"""(?ix)
    (?:T|[\s,|–—-]|\bat\b|\bum\b|\bà\b|\balle\b|\ba\s+las\b|\bkl\.?|\bo\b)*
    (?P<hour>\d{1,2})[:.h時시](?P<minute>\d\d)(?::(?P<second>\d\d)(?:\.\d+)?)?(?!\d)[分분]?
    (?:\s*Uhr\b)?
    (?:\s*(?P<half>[ap])\.?m\b\.?)?
    (?:\s*\(?(?P<zone>Z\b|GMT|UTC|CEST|CET|EEST|EET|EST|EDT|PST|PDT|MSK|JST|KST)?
       (?P<offset>[+-]\d{1,2}(?::?\d\d)?)?(?![\w+-]))?
    """
)
# Zones that mean the same offset everywhere: not BST, IST, CST, nor ET and PT, which change.
_ZONES = {
    "Z": 0, "GMT": 0, "UTC": 0, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "MSK": 3, "JST": 9,
    "KST": 9, "EST": -5, "EDT": -4, "PST": -8, "PDT": -7,
}  # fmt: skip
_UPDATED = re.compile(
    r"(?i)\b(?:updated?|last\s+(?:modified|edited)|modified|aktualisiert|stand|mis\s+à\s+jour|modifié|"
    r"actualizad[oa]|aggiornat[oa]|atualizad[oa]|bijgewerkt|gewijzigd|uppdaterad|opdateret|oppdatert|"
    r"aktualizacja|aktualizováno|обновлено|оновлено|güncelleme|güncellendi|diperbarui)|更新|갱신|수정"
)
_PUBLISHED = re.compile(
    r"(?i)\b(?:published|posted|first\s+published|created|veröffentlicht|erstellt|publié|paru|publicado|"
    r"publicada|pubblicato|gepubliceerd|publicerad|publiceret|publisert|opublikowano|publikacja|"
    r"опубликовано|дата\s+публикации|опубліковано|yayınlanma|yayın\s+tarihi|giriş|date|datum|fecha)\b"
    r"|发布|發布|発表|公開|掲載|입력|등록|نشر"
)
# Labels of dates; no names follow after one.
DATE_LABEL = re.compile(f"{_PUBLISHED.pattern}|{_UPDATED.pattern[4:]}", re.IGNORECASE)


def published_in(line: str) -> tuple[date, bool] | None:
    """Return the date that a line states, and whether the line labels it as that of publication.

    None if there is no date, if it can be read in two ways, or if it is that of an update.
    """
    if len(line) > _MAX_LINE:
        return None
    for match in _DATE.finditer(line):
        before = line[: match.start()]
        updated, published = _last_start(_UPDATED, before), _last_start(_PUBLISHED, before)
        if updated > published:
            continue
        day = _day(match)
        if day is not None:
            return _with_hour(day, line[match.end() :]), published >= 0
    return None


def is_plausible(published: date) -> bool:
    """Return whether a web page or feed can be of this date: since the web began, not to come."""
    day = as_day(published)
    return day.year >= _FIRST_WEB_YEAR and day <= (datetime.now(UTC) + _MAX_AHEAD).date()


def has_date(line: str) -> bool:
    """Return whether a short line states a date, whatever it is of."""
    if len(line) > _MAX_LINE or not _DIGIT.search(line):
        return False
    return _DATE.search(line) is not None


def without_dates(line: str) -> str:
    """Return a line without its dates and hours."""
    if _DIGIT.search(line):
        line = _TIME.sub(" ", _DATE.sub(" ", line))
    return _SPACES.sub(" ", line).strip()


def _last_start(pattern: re.Pattern[str], text: str) -> int:
    return max((match.start() for match in pattern.finditer(text)), default=-1)


def _day(match: re.Match[str]) -> date | None:
    part = match.groupdict()
    if part["a5"]:
        first, second = int(part["a5"]), int(part["b5"])
        if part["sep"].startswith(".") or first > 12 or first == second:
            year, month, day = int(part["y5"]), second, first  # with dots, the day comes first
        elif second > 12:
            year, month, day = int(part["y5"]), first, second
        else:
            return None
    else:
        n = next(n for n in "12346" if part[f"y{n}"])
        name = part[f"m{n}"]
        month = int(name) if name.isdecimal() else _month(name)
        year, day = int(part[f"y{n}"]), int(part[f"d{n}"])
    year -= _BUDDHIST_OFFSET if year > _MAX_COMMON_YEAR else 0
    try:
        return date(year, month, day) if year >= _MIN_YEAR else None
    except ValueError:
        return None


def _month(name: str) -> int:
    """Return the number of a month that `_DATE` has matched, in any case."""
    # Not by lower case, which spells "HAZİRAN" and "Μαΐου" differently.
    return next(
        number
        for month, number in _MONTHS.items()
        if re.fullmatch(re.escape(month), name, re.IGNORECASE)
    )


def _with_hour(day: date, rest: str) -> date:
    """Return a day with the hour that follows it, if that has a zone that means one offset."""
    time = _TIME.match(rest)
    if time is None or not (time["zone"] or time["offset"]):
        return day
    hour = int(time["hour"])
    if time["half"]:
        hour = hour % 12 + (12 if time["half"].casefold() == "p" else 0)
    offset = timedelta(hours=_ZONES[time["zone"].upper()] if time["zone"] else 0)
    if time["offset"]:
        digits = time["offset"][1:].replace(":", "")
        minutes = (
            int(digits[:-2] or 0) * 60 + int(digits[-2:]) if len(digits) > 2 else int(digits) * 60
        )
        offset += timedelta(minutes=-minutes if time["offset"][0] == "-" else minutes)
    try:
        zone = timezone(offset) if offset else UTC
        return datetime(
            day.year,
            day.month,
            day.day,
            hour,
            int(time["minute"]),
            int(time["second"] or 0),
            tzinfo=zone,
        )
    except ValueError:
        return day
