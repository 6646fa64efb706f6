"""The date vocabulary of any language: written by hand, or else from CLDR.

CLDR has the names of months and weekdays; this module adds "yesterday" and the like.
"""

from functools import lru_cache

import regex

from retrieval.dates.words import VOCABULARIES, DateVocabulary, RelativeTime
from retrieval.text import cldr
from retrieval.text.normalization import DEFAULT_LANGUAGE

# A name of at least so many letters may have a case ending, as in "kesäkuussa", in June.
_MIN_INFLECTED = 5

_R = RelativeTime

_RELATIVE: dict[str, dict[RelativeTime, str]] = {
    "bg": {
        _R.YESTERDAY: r"вчера|снощи",
        _R.TODAY: r"днес",
        _R.LAST_WEEK: r"минал(?:ата|а) седмица",
        _R.LAST_MONTH: r"минал(?:ия|ият) месец",
        _R.LAST_YEAR: r"минал(?:ата|а) година|лани",
        _R.THIS_WEEK: r"тази седмица",
        _R.THIS_MONTH: r"този месец",
        _R.THIS_YEAR: r"тази година",
        _R.NOW: r"сега|в момента|понастоящем|наскоро|напоследък|най-нов\w+",
    },
    "cs": {
        _R.YESTERDAY: r"včera",
        _R.TODAY: r"dnes",
        _R.LAST_WEEK: r"minul\w+ týd\w+",
        _R.LAST_MONTH: r"minul\w+ měsíc\w*",
        _R.LAST_YEAR: r"loni|minul\w+ ro[kc]\w*",
        _R.THIS_WEEK: r"tento týden",
        _R.THIS_MONTH: r"tento měsíc",
        _R.THIS_YEAR: r"letos|tento rok",
        _R.NOW: r"nyní|teď|v současnosti|aktuálně|nedávno|nejnovější\w*",
    },
    "da": {
        _R.YESTERDAY: r"i går|i aftes",
        _R.TODAY: r"i dag",
        _R.LAST_WEEK: r"sidste uge|i sidste uge",
        _R.LAST_MONTH: r"sidste måned",
        _R.LAST_YEAR: r"sidste år|i fjor",
        _R.THIS_WEEK: r"denne uge",
        _R.THIS_MONTH: r"denne måned",
        _R.THIS_YEAR: r"i år|dette år",
        _R.NOW: r"nu|for tiden|i øjeblikket|for nylig|senest|seneste|nyeste",
    },
    "fa": {
        _R.YESTERDAY: r"دیروز|دیشب",
        _R.TODAY: r"امروز|امشب",
        _R.LAST_WEEK: r"هفت[هٔۀ]+ (?:گذشته|پیش)",
        _R.LAST_MONTH: r"ماه (?:گذشته|پیش)",
        _R.LAST_YEAR: r"پارسال|سال (?:گذشته|پیش)",
        _R.THIS_WEEK: r"این هفته",
        _R.THIS_MONTH: r"این ماه",
        _R.THIS_YEAR: r"امسال",
        _R.NOW: r"اکنون|الان|هم‌اکنون|به تازگی|اخیراً|اخیرا|جدیدترین",
    },
    "fi": {
        _R.YESTERDAY: r"eilen",
        _R.TODAY: r"tänään",
        _R.LAST_WEEK: r"viime viiko\w+",
        _R.LAST_MONTH: r"viime kuu\w+",
        _R.LAST_YEAR: r"viime vuo\w+",
        _R.THIS_WEEK: r"tällä viikolla",
        _R.THIS_MONTH: r"tässä kuussa",
        _R.THIS_YEAR: r"tänä vuonna",
        _R.NOW: r"nyt|nykyään|nykyisin|parhaillaan|äskettäin|viime aikoina|uusin",
    },
    "he": {
        _R.YESTERDAY: r"אתמול|אמש",
        _R.TODAY: r"היום|הערב",
        _R.LAST_WEEK: r"ב?שבוע שעבר",
        _R.LAST_MONTH: r"ב?חודש שעבר",
        _R.LAST_YEAR: r"ב?שנה שעברה|אשתקד",
        _R.THIS_WEEK: r"השבוע",
        _R.THIS_MONTH: r"החודש",
        _R.THIS_YEAR: r"השנה",
        _R.NOW: r"עכשיו|כעת|כיום|לאחרונה|העדכני",
    },
    "hu": {
        _R.YESTERDAY: r"tegnap",
        _R.TODAY: r"ma",
        _R.LAST_WEEK: r"múlt héten|a múlt hét",
        _R.LAST_MONTH: r"múlt hónap\w*",
        _R.LAST_YEAR: r"tavaly|múlt év\w*",
        _R.THIS_WEEK: r"ezen a héten",
        _R.THIS_MONTH: r"ebben a hónapban",
        _R.THIS_YEAR: r"idén|ebben az évben",
        _R.NOW: r"most|jelenleg|mostanában|nemrég|legújabb|legutóbbi",
    },
    "id": {
        _R.YESTERDAY: r"kemarin|semalam",
        _R.TODAY: r"hari ini|malam ini",
        _R.LAST_WEEK: r"(?:minggu|pekan) lalu",
        _R.LAST_MONTH: r"bulan lalu",
        _R.LAST_YEAR: r"(?<!\d )tahun lalu",
        _R.THIS_WEEK: r"(?:minggu|pekan) ini",
        _R.THIS_MONTH: r"bulan ini",
        _R.THIS_YEAR: r"tahun ini",
        _R.NOW: r"sekarang|saat ini|kini|baru-baru ini|belakangan ini|terbaru|terkini",
    },
    "ja": {
        _R.YESTERDAY: r"昨日|きのう|昨夜",
        _R.TODAY: r"今日|きょう|今夜|本日",
        _R.LAST_WEEK: r"先週",
        _R.LAST_MONTH: r"先月",
        _R.LAST_YEAR: r"去年|昨年",
        _R.THIS_WEEK: r"今週",
        _R.THIS_MONTH: r"今月",
        _R.THIS_YEAR: r"今年",
        _R.NOW: r"現在|最近|最新|このところ|今は",
    },
    "ko": {
        _R.YESTERDAY: r"어제|어젯밤",
        _R.TODAY: r"오늘",
        _R.LAST_WEEK: r"지난 ?주",
        _R.LAST_MONTH: r"지난 ?달",
        _R.LAST_YEAR: r"작년|지난 ?해",
        _R.THIS_WEEK: r"이번 ?주",
        _R.THIS_MONTH: r"이번 ?달",
        _R.THIS_YEAR: r"올해|금년",
        _R.NOW: r"지금|현재|최근|최신|요즘",
    },
    "no": {
        _R.YESTERDAY: r"i går",
        _R.TODAY: r"i dag",
        _R.LAST_WEEK: r"(?:sist|forrige) uke",
        _R.LAST_MONTH: r"(?:sist|forrige) måned",
        _R.LAST_YEAR: r"i fjor|forrige år",
        _R.THIS_WEEK: r"denne uken?",
        _R.THIS_MONTH: r"denne måneden",
        _R.THIS_YEAR: r"i år|dette året",
        _R.NOW: r"nå|for tiden|for øyeblikket|nylig|siste|nyeste",
    },
    "pl": {
        _R.YESTERDAY: r"wczoraj",
        _R.TODAY: r"dziś|dzisiaj",
        _R.LAST_WEEK: r"(?:zeszł|ubiegł)\w+ tygod\w+",
        _R.LAST_MONTH: r"(?:zeszł|ubiegł)\w+ miesiąc\w*",
        _R.LAST_YEAR: r"(?:zeszł|ubiegł)\w+ rok\w*",
        _R.THIS_WEEK: r"w tym tygodniu",
        _R.THIS_MONTH: r"w tym miesiącu",
        _R.THIS_YEAR: r"w tym roku",
        _R.NOW: r"teraz|obecnie|aktualnie|ostatnio|niedawno|najnowsz\w+",
    },
    "sv": {
        _R.YESTERDAY: r"i går|igår",
        _R.TODAY: r"i dag|idag",
        _R.LAST_WEEK: r"förra veckan",
        _R.LAST_MONTH: r"förra månaden",
        _R.LAST_YEAR: r"förra året|i fjol",
        _R.THIS_WEEK: r"den här veckan|denna vecka",
        _R.THIS_MONTH: r"den här månaden|denna månad",
        _R.THIS_YEAR: r"i år",
        _R.NOW: r"nu|numera|just nu|nyligen|senaste|nyaste",
    },
    "uk": {
        _R.YESTERDAY: r"вчора|учора",
        _R.TODAY: r"сьогодні",
        _R.LAST_WEEK: r"минул\w+ тиж\w+",
        _R.LAST_MONTH: r"минул\w+ місяц\w+",
        _R.LAST_YEAR: r"торік|минул\w+ ро\w+",
        _R.THIS_WEEK: r"цього тижня",
        _R.THIS_MONTH: r"цього місяця",
        _R.THIS_YEAR: r"цього року",
        _R.NOW: r"зараз|нині|тепер|нещодавно|останнім часом|найновіш\w+",
    },
}


@lru_cache
def vocabulary(language: str) -> DateVocabulary:
    """Return the vocabulary of a language, or that of the default language if it has none."""
    if language in VOCABULARIES:
        return VOCABULARIES[language]
    if not cldr.is_known(language):
        return VOCABULARIES[DEFAULT_LANGUAGE]
    return DateVocabulary(
        months=_months(language),
        spaced=language not in ("ja", "ko", "th"),
        weekdays=tuple(map(regex.escape, cldr.weekday_names(language))),
        relative=_RELATIVE.get(language, {}),
    )


def _months(language: str) -> tuple[str, ...]:
    """Return a pattern for each month with its case endings; none if months are numbers."""
    names = cldr.month_names(language)
    if any(map(str.isdigit, names[0][0])):
        return ()
    return tuple(
        "|".join(
            regex.escape(form) + r"\w{0,3}" * (len(form) >= _MIN_INFLECTED)
            for form in sorted(forms, key=len, reverse=True)
        )
        for forms in names
    )
