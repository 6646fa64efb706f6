"""The names of the months and their other spellings, by language, in lower case.

Each month's first name is the one that the others stand for. An abbreviation that is another word
is left out: Spanish "mar" (sea), German "Jan" (a name) count only beside a day.
"""

_MONTHS = {
    "ar": (
        "يناير|جانفي فبراير|فيفري|شباط مارس|آذار أبريل|إبريل|أفريل|نيسان مايو|أيار|ماي "
        "يونيو|يونيه|حزيران|جوان يوليو|يوليه|تموز|جويلية أغسطس|آب|أوت "
        "سبتمبر|أيلول أكتوبر نوفمبر ديسمبر"
    ),
    "de": (
        "januar|jänner|jan februar|feber|feb märz|mrz|mär april|apr mai juni|jun juli|jul "
        "august|aug september|sept|sep oktober|okt november|nov dezember|dez"
    ),
    "en": (
        "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug "
        "september|sept|sep october|oct november|nov december|dec"
    ),
    "es": (
        "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago "
        "septiembre|setiembre|sept|sep|set octubre|oct noviembre|nov diciembre|dic"
    ),
    "fr": (
        "janvier|janv|jan février|févr|fév mars avril|avr mai juin juillet|juil|jul août "
        "septembre|sept|sep octobre|oct novembre|nov décembre|déc"
    ),
    "it": (
        "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug "
        "agosto|ago settembre|sett|set ottobre|ott novembre|nov dicembre|dic"
    ),
    "nl": (
        "januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug "
        "september|sept|sep oktober|okt november|nov december|dec"
    ),
    "pt": (
        "janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago "
        "setembro|set outubro|out novembro|nov dezembro|dez"
    ),
    "ru": (
        "января|январь|январе|янв февраля|февраль|феврале|февр|фев марта|март|марте "
        "апреля|апрель|апреле|апр мая|май|мае июня|июнь|июне июля|июль|июле "
        "августа|август|августе|авг сентября|сентябрь|сентябре|сент|сен "
        "октября|октябрь|октябре|окт ноября|ноябрь|ноябре|нояб|ноя "
        "декабря|декабрь|декабре|дек"
    ),
}
# Abbreviations that are names or other words when no day stands beside them.
_ONLY_BESIDE_A_DAY = {
    "de": "jan mär", "es": "mar may set ago", "fr": "jan jul sept", "it": "mar set mag gen",
    "nl": "jan", "pt": "jan mar set out mai", "ru": "сен окт",
}  # fmt: skip


def month_names(language: str) -> list[list[str]]:
    """Return the spellings of each month, the one that the others stand for first."""
    return [month.split("|") for month in _MONTHS.get(language, "").split()]


def month_variants(language: str) -> dict[str, str]:
    """Return the month that each other spelling stands for, wherever it is."""
    excluded = months_only_beside_a_day(language)
    return {
        spelling: name
        for name, *spellings in month_names(language)
        for spelling in spellings
        if spelling not in excluded
    }


def months_only_beside_a_day(language: str) -> list[str]:
    """Return the spellings that are another word when no day stands beside them."""
    return _ONLY_BESIDE_A_DAY.get(language, "").split()


def month_beside_a_day(spelling: str, language: str) -> str:
    """Return the month that a spelling stands for beside a day."""
    return next(names[0] for names in month_names(language) if spelling in names)
