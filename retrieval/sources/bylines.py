"""Who wrote an article and when, as a line of it says: "By Rory Sullivan", "27 February 2025".

A wrong author is worse than none: a name is taken only where the line says "by" in some language
(or a role beside it), and only if the line reads as names and nothing else. A date is taken only
if it can be read in one way.
"""

import re
import unicodedata
from datetime import UTC, date, datetime, timedelta, timezone

_LONGEST_BYLINE = 160  # characters: five names with a role are shorter

_BY = re.compile(
    r"""(?ix)
    (?: (?:written|reported|posted|published|words|story|text|analysis|review|opinion)\s+(?:on\s+)?by
    | (?:geschrieben|verfasst)\s+von | écrit\s+par | escrit[oa]\s+por | texto\s+de | scritto\s+da
    | a\s+cura\s+di | geschreven\s+door | skriv(?:en|et)\s+av | skrevet\s+a[fv] | napsala? | بقلم
    | by | von | par | por | di | door | av | af | ein\s+\w+\s+von | texte?\s+(?:de|von) | przez
    | (?:author|autor(?:in|en)?|auteure?|autore|autorzy|auteurs?|автор(?:ы)?|автори|yazar|penulis
       |tekst|text|txt|texto|kirjoittaja|szerző|συντάκτης|مؤلف|الكاتب|كتب|בא?מאת|מאת|記者|记者|作者|文|撰文
       |執筆|글|기자|yazan|haber|โดย|[本特][报報][记記]者)
    ) (?:\s*[:：／/|・]\s*|\s+)
    """
)
_BY_SIGNED = re.compile(
    r"(?i)(?:autor|text|tekst|txt|texto|文|글|yazan|haber|โดย)\w*\s+"
)  # need a colon
# Who reports stands behind the name in Korea, China and Japan, and in Korea the address behind both.
_REPORTER = re.compile(r"(.{2,30}?)(?<![社报報台])\s?(?:기자|記者|记者|特派員)(?:\s+\S+@\S+)?")
_TOGETHER = re.compile(r"\s*[·ㆍ・、,]\s*")
_DANGLING = re.compile(r"(?i)\s+(?:on|am|le|el)$")  # what stood before a date at the end
_ROLES = frozenset(
    """
    editor editors reporter reporters correspondent correspondents journalist writer columnist
    analyst producer contributor chief staff bureau senior political business science sports
    redakteur redakteurin redaktion korrespondent korrespondentin autor autorin reporterin
    journaliste correspondant correspondante rédacteur rédactrice envoyé spécial spéciale
    corresponsal redactor redactora periodista giornalista inviato corrispondente redacteur
    verslaggever correspondente repórter jornalista dziennikarz корреспондент обозреватель muhabiri
    """.split()
)
# Words that organisations, desks, places and dates have in them, and names of persons have not.
_NOT_NAMES = (
    frozenset(
        """
    the a an and our this that with from for of in on at to as is are was his her their
    staff agency agencies news newsroom desk team press media network wire service services post
    times tribune herald guardian telegraph journal gazette mail express mirror sun star daily weekly
    magazine today online digital web com admin administrator editorial guest anonymous reuters afp
    dpa apa sda ap upi tass efe ansa pti xinhua bloomberg bbc cnn npr nbc cbs abc fox pa epd kna
    interfax ria getty images associated international company inc ltd limited corp group foundation
    institute university college school department ministry office council committee commission
    association society union party club centre center trust bank radio television tv channel
    video podcast newsletter opinion analysis review exclusive live update updates breaking world
    redaktion agentur agenturen nachrichten zeitung presse online-redaktion deutsche welle
    rédaction agence redacción agencia agencias redazione agenzia redactie redação agência redakcja
    редакция агентство новости haber merkezi ajansı redaksi editör jazeera
    january february march april june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag
    freitag samstag sonntag januar februar märz mai juni juli oktober dezember
    new north south east west los las san santa saint city york street road avenue republic
    states kingdom united europe africa asia america contributors contributor community
    advertisement share published updated posted subscribe sponsored partner content more read
    home menu search follow us all everyone accident design default law contrast far now then
    """.split()
    )
    | _ROLES
)
_PARTICLES = frozenset(
    "de del della di da do dos das du des le la el al bin bint ibn abu ben van von vom zu zur der den"
    " ter ten te af av y e i of ap st".split()
)
_GIVEN = frozenset({"Al", "Ben", "Van"})  # particles that are given names at the beginning
_AND = re.compile(
    r"""(?ix)
    \s*(?:,?\s(?:and|und|et|y|e|en|og|och|i|ja|und|и|та|ve|dan|a|és|și)|[,;/•|&+])\s+ | \s*[;/|•、]\s*
    """
)
_TAIL = re.compile(
    r"""(?ix) \s*(?:[|•·—–]|\s-\s|,?\s+(?:in|for|at|aus|à|en|für|w|v|a)\s+(?=[A-ZÄÖÜÉ])|\(|@|\#).*$ """
)
_ACRONYM = re.compile(r"[B-DF-HJ-NP-TV-XZ]{3,}")  # of a station or an agency: "MDR"
_GLUED = re.compile(r"(.*?([^\W\d_]*[a-zß-öø-ÿ]))([A-ZÀ-Ö][a-zß-öø-ÿ]{3,})")
_LONGEST_PREFIX = 4  # letters of a name before a capital in it: "MacArthur", "FitzGerald"


def authors_in(line: str) -> list[str]:
    """Give the persons that a byline names; none where it is not a byline or not of persons."""
    if len(line) > _LONGEST_BYLINE:
        return []
    text = _DANGLING.sub("", without_dates(line))
    reporter = _REPORTER.fullmatch(text)
    if reporter and all(map(is_name, _TOGETHER.split(reporter[1]))):
        return _TOGETHER.split(reporter[1])
    by = _BY.match(text)
    if by is None or (
        _BY_SIGNED.fullmatch(by.group())
        and not by.group().rstrip().endswith((":", "：", "／", "|", "・"))
    ):
        return []
    return names_in(text[by.end() :])


def names_in(text: str) -> list[str]:
    """Give the names in a list such as "Ada Byron, Jane Doe and John Roe, Political Editor"."""
    text = _STATED.split(without_dates(text))[0]
    names: list[str] = []
    for n, part in enumerate(_AND.split(text)):
        part = _once(_unglued(_TAIL.sub("", part).strip(" \u00a0,.;:-–—")))
        if is_name(part):
            names.append(part)
        elif n == 0 or (part and not _is_role(part)):
            # "By Monday evening and …" is a sentence; "Jane Doe, Berlin" a name and a place.
            return names if n and len(part.split()) <= 3 and names else []
    return list(dict.fromkeys(names))


def _unglued(text: str) -> str:
    """Cut off what a page shows beside a name: "Ada ByronCorrespondent", "Ada ByronTwitter"."""
    glued = _GLUED.fullmatch(text)
    if glued and (len(glued[2]) > _LONGEST_PREFIX or _is_role(glued[3])):
        return glued[1]
    return text


def _once(text: str) -> str:
    """Undo "Ada Byron Ada Byron": a link around a picture, and the name beside it."""
    words = text.split()
    half = len(words) // 2
    return " ".join(words[:half]) if half and words[:half] == words[half:] else text


def is_name(text: str) -> bool:
    """Tell whether a text can be a person's name: two to four capitalised words, or particles."""
    words = text.split()
    if not 2 <= len(words) <= 5 or len(text) > 50 or any(c.isdigit() for c in text):
        return _is_ideographic_name(text)
    if any(len(word) > 2 and word.casefold().strip(".'’") in _NOT_NAMES for word in words):
        return False
    if len(words[-1]) == 1 or any(map(_ACRONYM.fullmatch, words)):
        return False
    capitalised = [
        word
        for n, word in enumerate(words)
        if word.casefold() not in _PARTICLES or (n == 0 and word in _GIVEN)
    ]
    return (
        len(capitalised) >= 2 and all(map(_is_name_word, capitalised)) and not text.endswith(".")
    )


def is_full_name(text: str) -> bool:
    """Tell a name whose script has capitals and spaces, which sections' names often are not."""
    return is_name(text) and text[0] != text[0].lower()


def _is_name_word(word: str) -> bool:
    letters = [c for c in word if c not in "-'’.‘`·"]
    if not letters or not all(c.isalpha() or unicodedata.category(c)[0] == "M" for c in letters):
        return False
    first = letters[0]
    # Scripts without case cannot tell a name from other words by its first letter.
    return first.isupper() or first.istitle() or (first.lower() == first.upper())


def _is_ideographic_name(text: str) -> bool:
    return 2 <= len(text) <= 4 and all(
        "\u4e00" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3" for c in text
    )


def _is_role(text: str) -> bool:
    words = [word.casefold().strip(".'’") for word in text.split()]
    return any(word in _ROLES for word in words)


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
_BUDDHIST = 543  # years that Thailand counts more
_LAST = 2400  # a year of the common era that no article is of
_SPACES = re.compile(r"\s{2,}")
_DIGIT = re.compile(r"\d")  # in all dates and hours, and found far sooner than these are
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
# Zones that mean one offset everywhere: not BST, IST, CST, nor ET and PT, which change.
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
_STATED = re.compile(f"{_PUBLISHED.pattern}|{_UPDATED.pattern[4:]}", re.IGNORECASE)


def published_in(line: str) -> tuple[date, bool] | None:
    """Give the date that a line states, and whether it says that it is of publication.

    None where there is no date, where it can be read in two ways, or where it is of an update.
    """
    if len(line) > _LONGEST_BYLINE:
        return None
    for found in _DATE.finditer(line):
        before = line[: found.start()]
        updated, published = _last(_UPDATED, before), _last(_PUBLISHED, before)
        if updated > published:
            continue
        day = _day(found)
        if day is not None:
            return _moment(day, line[found.end() :]), published >= 0
    return None


def has_date(line: str) -> bool:
    """Tell whether a short line states a date, of whatever."""
    if len(line) > _LONGEST_BYLINE or not _DIGIT.search(line):
        return False
    return _DATE.search(line) is not None


def without_dates(line: str) -> str:
    """Give a line without the dates and hours in it."""
    if _DIGIT.search(line):
        line = _TIME.sub(" ", _DATE.sub(" ", line))
    return _SPACES.sub(" ", line).strip()


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((found.start() for found in pattern.finditer(text)), default=-1)


def _day(found: re.Match[str]) -> date | None:
    part = found.groupdict()
    if part["a5"]:
        first, second = int(part["a5"]), int(part["b5"])
        if part["sep"].startswith(".") or first > 12 or first == second:
            year, month, day = int(part["y5"]), second, first  # with dots: the day is first
        elif second > 12:
            year, month, day = int(part["y5"]), first, second
        else:
            return None
    else:
        n = next(n for n in "12346" if part[f"y{n}"])
        name = part[f"m{n}"]
        month = int(name) if name.isdecimal() else _month(name)
        year, day = int(part[f"y{n}"]), int(part[f"d{n}"])
    year -= _BUDDHIST if year > _LAST else 0
    try:
        return date(year, month, day) if year >= 1600 else None
    except ValueError:
        return None


def _month(name: str) -> int:
    """Give the number of a month that `_DATE` has found, in whichever case."""
    # Not by the name in lower case: that of "HAZİRAN" or "Μαΐου" is spelt in other ways.
    return next(
        number
        for month, number in _MONTHS.items()
        if re.fullmatch(re.escape(month), name, re.IGNORECASE)
    )


def _moment(day: date, rest: str) -> date:
    """Add the hour that follows a date, if its zone is stated and means one offset."""
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
