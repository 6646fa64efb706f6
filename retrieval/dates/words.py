"""Date vocabularies written by hand, by language: months, weekdays, "last week", "since"."""

from dataclasses import dataclass, field
from enum import Enum, auto


class RelativeTime(Enum):
    """A time named by its distance from the day of asking."""

    NOW = auto()  # currently, the latest, recently
    TODAY = auto()
    TOMORROW = auto()
    YESTERDAY = auto()
    DAY_BEFORE_YESTERDAY = auto()
    THIS_WEEK = auto()
    THIS_MONTH = auto()
    THIS_YEAR = auto()
    LAST_WEEKEND = auto()
    LAST_WEEK = auto()
    LAST_MONTH = auto()
    LAST_YEAR = auto()
    NEXT_WEEK = auto()
    NEXT_MONTH = auto()
    NEXT_YEAR = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class DateVocabulary:
    """Regular expressions for the words of a language; `months` and `weekdays` in calendar order.

    `weak` months are also other words or names ("may", "Jan"). They count only beside a number or
    after a preposition, and in lower case only after a preposition, if `capitals` are the rule.
    Some of them are `verbs`, which a number may follow. Words for the `last` and the `next` come
    before a month or weekday, or after it.
    """

    months: tuple[str, ...]
    weak: frozenset[int] = frozenset()
    verbs: frozenset[int] = frozenset()
    capitals: bool = False
    spaced: bool = True
    weekdays: tuple[str, ...] = ()
    last: str = r"(?!)"
    next: str = r"(?!)"
    last_after: str = r"(?!)"
    next_after: str = r"(?!)"
    prepositions: str = r"(?!)"
    since: str = r"(?!)"
    after: str = r"(?!)"
    until: str = r"(?!)"
    before: str = r"(?!)"
    relative: dict[RelativeTime, str] = field(default_factory=dict)


_R = RelativeTime

VOCABULARIES = {
    "en": DateVocabulary(
        months=tuple(
            "January February March April May June July August September October November "
            "December".split()
        ),
        weak=frozenset({3, 4, 5, 6, 8}),
        verbs=frozenset({3, 5}),
        capitals=True,
        weekdays=tuple(f"{name}day" for name in "Mon Tues Wednes Thurs Fri Satur Sun".split()),
        last=r"(?<!\bthe )last|this past",
        next=r"next",
        prepositions=r"in|since|during|until|till|early|mid|late",
        since=r"since",
        after=r"after",
        until=r"until|till|by|through",
        before=r"before|prior to",
        relative={
            _R.DAY_BEFORE_YESTERDAY: r"the day before yesterday",
            _R.YESTERDAY: r"yesterday|last night",
            _R.TODAY: r"(?-i:today)|\ATodays?|tonight|this (?:morning|afternoon|evening)",
            _R.TOMORROW: r"tomorrow|(?<!\bthe )next day",
            _R.LAST_WEEKEND: r"(?<!\bthe )last weekend",
            _R.LAST_WEEK: r"(?<!\bthe )(?:last|previous) week",
            _R.LAST_MONTH: r"(?<!\bthe )(?:last|previous) month",
            _R.LAST_YEAR: r"(?<!\bthe )(?:last|previous) year",
            _R.NEXT_WEEK: r"next week(?:end)?|later this week",
            _R.NEXT_MONTH: r"next month|later this month",
            _R.NEXT_YEAR: r"next year|later this year",
            _R.THIS_WEEK: r"this week(?:end)?|(?:the|this) (?:past|last) week(?:end)?",
            _R.THIS_MONTH: r"this month|(?:the|this) (?:past|last) month",
            _R.THIS_YEAR: r"this year|(?:the|this) (?:past|last) year",
            _R.NOW: (
                r"(?-i:now)|\ANow|nowadays|currently|presently|recently|lately|these days"
                r"|at the moment|at present|so far|to date|latest|newest|most recent"
                r"|(?<!\b(?:ocean|direct|electric|alternating) )current(?= (?!in|of|through|is)\w)"
            ),
        },
    ),
    "de": DateVocabulary(
        months=tuple(
            "Januar|Jänner Februar|Feber März April Mai Juni Juli August September Oktober "
            "November Dezember".split()
        ),
        weekdays=tuple(
            "Montag Dienstag Mittwoch Donnerstag Freitag Samstag|Sonnabend Sonntag".split()
        ),
        last=r"letzte[nmrs]?|vergangene[nmrs]?|vorige[nmrs]?",
        next=r"nächste[nmrs]?|kommende[nmrs]?",
        prepositions=r"in|im|ab|seit|bis|Anfang|Mitte|Ende|Jahre?",
        since=r"seit|ab",
        after=r"nach",
        until=r"bis",
        before=r"vor",
        relative={
            _R.DAY_BEFORE_YESTERDAY: r"vorgestern",
            _R.YESTERDAY: r"gestern",
            _R.TODAY: r"heute",
            _R.LAST_WEEK: r"(?:letzte|vergangene|vorige)[nr]? Woche",
            _R.LAST_MONTH: r"(?:letzten|vergangenen|vorigen) Monat",
            _R.LAST_YEAR: r"(?:letzte|vergangene|vorige)[sn] Jahr(?:es)?|(?-i:Vorjahr)",
            _R.NEXT_WEEK: r"(?:nächste|kommende)[nr]? Woche",
            _R.NEXT_MONTH: r"(?:nächsten|kommenden) Monat",
            _R.NEXT_YEAR: r"(?:nächste|kommende)[sn] Jahr(?:es)?",
            _R.THIS_WEEK: r"diese[r]? Woche",
            _R.THIS_MONTH: r"diese[nm] Monat",
            _R.THIS_YEAR: r"diese[sm] Jahr(?:es)?|heuer",
            _R.NOW: r"jetzt|derzeit|zurzeit|momentan|aktuell(?:e[nmrs]?)?|kürzlich|neueste[nmrs]?",
        },
    ),
    "es": DateVocabulary(
        months=tuple(
            "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre "
            "noviembre diciembre".split()
        ),
        weekdays=tuple("lunes martes miércoles jueves viernes sábado domingo".split()),
        last=r"último|pasado",
        next=r"próximo",
        last_after=r"pasado|último",
        next_after=r"próximo|que viene|que entra",
        prepositions=r"en|desde|hasta|año|de",
        since=r"desde(?: el)?",
        after=r"después de(?: el|l)?",
        until=r"hasta(?: el)?",
        before=r"antes de(?: el|l)?",
        relative={
            _R.DAY_BEFORE_YESTERDAY: r"anteayer|antes de ayer",
            _R.YESTERDAY: r"ayer|anoche",
            _R.TODAY: r"hoy",
            _R.LAST_WEEK: r"semana pasada|última semana",
            _R.LAST_MONTH: r"mes pasado|último mes",
            _R.LAST_YEAR: r"año pasado|último año",
            _R.NEXT_WEEK: r"próxima semana|semana que viene",
            _R.NEXT_MONTH: r"próximo mes|mes que viene",
            _R.NEXT_YEAR: r"próximo año|año que viene",
            _R.THIS_WEEK: r"esta semana",
            _R.THIS_MONTH: r"este mes",
            _R.THIS_YEAR: r"este año",
            _R.NOW: r"ahora|actualmente|actual|recientemente|últimamente|más recientes?",
        },
    ),
    "fr": DateVocabulary(
        months=tuple(
            "janvier février mars avril mai juin juillet août septembre octobre novembre "
            "décembre".split()
        ),
        weak=frozenset({3}),
        last_after=r"dernier|passé",
        next_after=r"prochain",
        weekdays=tuple("lundi mardi mercredi jeudi vendredi samedi dimanche".split()),
        prepositions=r"en|depuis|jusqu['’]en|avant|après|dès|début|fin|mi|année|an",
        since=r"depuis(?: le)?|dès(?: le)?",
        after=r"après(?: le)?",
        until=r"jusqu['’](?:en|au)",
        before=r"avant(?: le)?",
        relative={
            _R.DAY_BEFORE_YESTERDAY: r"avant-hier",
            _R.YESTERDAY: r"hier",
            _R.TODAY: r"aujourd['’]hui",
            _R.LAST_WEEK: r"semaine dernière|semaine passée",
            _R.LAST_MONTH: r"mois dernier|mois passé",
            _R.LAST_YEAR: r"an dernier|année dernière|an passé|année passée",
            _R.NEXT_WEEK: r"semaine prochaine",
            _R.NEXT_MONTH: r"mois prochain",
            _R.NEXT_YEAR: r"an prochain|année prochaine",
            _R.THIS_WEEK: r"cette semaine",
            _R.THIS_MONTH: r"ce mois-ci|ce mois",
            _R.THIS_YEAR: r"cette année",
            _R.NOW: r"maintenant|actuellement|actuel(?:le)?s?|en ce moment|plus récente?s?",
        },
    ),
    "it": DateVocabulary(
        months=tuple(
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre "
            "novembre dicembre".split()
        ),
        weekdays=tuple(
            "lunedì martedì mercoledì giovedì venerdì sabato domenica".split(),
        ),
        last=r"scors[oa]",
        next=r"prossim[oa]",
        last_after=r"scors[oa]|passat[oa]",
        next_after=r"prossim[oa]",
        prepositions=r"in|nel|dal|da|fino al|anno|di",
        since=r"dal(?:l['’]anno)?",
        after=r"dopo(?: il)?",
        until=r"fino al?",
        before=r"prima del?",
        relative={
            _R.DAY_BEFORE_YESTERDAY: r"l['’]altro ieri|l['’]altroieri",
            _R.YESTERDAY: r"ieri",
            _R.TODAY: r"oggi",
            _R.LAST_WEEK: r"settimana scorsa|scorsa settimana",
            _R.LAST_MONTH: r"mese scorso|scorso mese",
            _R.LAST_YEAR: r"anno scorso|scorso anno",
            _R.NEXT_WEEK: r"prossima settimana|settimana prossima",
            _R.NEXT_MONTH: r"prossimo mese|mese prossimo",
            _R.NEXT_YEAR: r"prossimo anno|anno prossimo",
            _R.THIS_WEEK: r"questa settimana",
            _R.THIS_MONTH: r"questo mese",
            _R.THIS_YEAR: r"quest['’]anno",
            _R.NOW: r"adesso|ora|attualmente|attuale|recentemente|ultimamente|più recent[ei]",
        },
    ),
    "pt": DateVocabulary(
        months=tuple(
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro "
            "dezembro".split()
        ),
        weekdays=(
            *(rf"{day}-feira" for day in "segunda terça quarta quinta sexta".split()),
            "sábado",
            "domingo",
        ),
        last=r"passad[oa]|últim[oa]",
        next=r"próxim[oa]",
        last_after=r"passad[oa]",
        next_after=r"próxim[oa]|que vem",
        prepositions=r"em|desde|até|ano|de",
        since=r"desde(?: o)?",
        after=r"depois d[eo]|após(?: o)?",
        until=r"até(?: o)?",
        before=r"antes d[eo]",
        relative={
            _R.DAY_BEFORE_YESTERDAY: r"anteontem",
            _R.YESTERDAY: r"ontem",
            _R.TODAY: r"hoje",
            _R.LAST_WEEK: r"semana passada|última semana",
            _R.LAST_MONTH: r"mês passado|último mês",
            _R.LAST_YEAR: r"ano passado|último ano",
            _R.NEXT_WEEK: r"próxima semana|semana que vem",
            _R.NEXT_MONTH: r"próximo mês|mês que vem",
            _R.NEXT_YEAR: r"próximo ano|ano que vem",
            _R.THIS_WEEK: r"(?:n?esta|n?essa) semana",
            _R.THIS_MONTH: r"(?:n?este|n?esse) mês",
            _R.THIS_YEAR: r"(?:n?este|n?esse) ano",
            _R.NOW: r"agora|atualmente|atual|recentemente|ultimamente|mais recentes?",
        },
    ),
    "nl": DateVocabulary(
        months=tuple(
            "januari februari maart april mei juni juli augustus september oktober november "
            "december".split()
        ),
        weekdays=tuple("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()),
        last=r"afgelopen|vorige",
        next=r"volgende|komende",
        prepositions=r"in|sinds|tot|vanaf|begin|eind|jaar",
        since=r"sinds|vanaf",
        after=r"na",
        until=r"tot",
        before=r"vóór|voor",
        relative={
            _R.DAY_BEFORE_YESTERDAY: r"eergisteren",
            _R.YESTERDAY: r"gisteren",
            _R.TODAY: r"vandaag",
            _R.LAST_WEEK: r"(?:vorige|afgelopen) week",
            _R.LAST_MONTH: r"(?:vorige|afgelopen) maand",
            _R.LAST_YEAR: r"(?:vorig|afgelopen) jaar",
            _R.NEXT_WEEK: r"volgende week",
            _R.NEXT_MONTH: r"volgende maand",
            _R.NEXT_YEAR: r"volgend jaar",
            _R.THIS_WEEK: r"deze week",
            _R.THIS_MONTH: r"deze maand",
            _R.THIS_YEAR: r"dit jaar",
            _R.NOW: r"nu|momenteel|tegenwoordig|huidige|onlangs|recent|nieuwste",
        },
    ),
    "ro": DateVocabulary(
        months=tuple(
            r"ianuarie februarie martie aprilie mai(?!\smul) iunie iulie august septembrie "
            r"octombrie noiembrie decembrie".split()
        ),
        weak=frozenset({5}),
        weekdays=tuple("luni marți miercuri joi vineri sâmbătă duminică".split()),
        prepositions=r"în|din|până în|anul|luna",
        since=r"din|de la",
        after=r"după",
        until=r"până (?:în|la)",
        before=r"înainte de",
        relative={
            _R.DAY_BEFORE_YESTERDAY: r"alaltăieri",
            _R.YESTERDAY: r"ieri|aseară",
            _R.TODAY: r"astăzi|azi",
            _R.LAST_WEEK: r"săptămâna trecută",
            _R.LAST_MONTH: r"luna trecută",
            _R.LAST_YEAR: r"anul trecut",
            _R.NEXT_WEEK: r"săptămâna viitoare",
            _R.NEXT_MONTH: r"luna viitoare",
            _R.NEXT_YEAR: r"anul viitor",
            _R.THIS_WEEK: r"săptămâna aceasta|săptămâna asta",
            _R.THIS_MONTH: r"luna aceasta|luna asta",
            _R.THIS_YEAR: r"anul acesta|anul ăsta",
            _R.NOW: r"acum|în prezent|actual[ăei]?|recent|cel mai nou",
        },
    ),
    "ru": DateVocabulary(
        months=tuple(
            "январ(?:[ьяе]|[её]м) феврал(?:[ьяе]|[её]м) март(?:[ае]|ом)? апрел(?:[ьяе]|ем) "
            "ма(?:[йяе]|ем) июн(?:[ьяе]|ем) июл(?:[ьяе]|ем) август(?:[ае]|ом)? "
            "сентябр(?:[ьяе]|[её]м) октябр(?:[ьяе]|[её]м) ноябр(?:[ьяе]|[её]м) "
            "декабр(?:[ьяе]|[её]м)".split()
        ),
        weak=frozenset({3, 5, 8}),
        weekdays=tuple(
            "понедельник вторник сред[ау] четверг пятниц[ау] суббот[ау] воскресенье".split()
        ),
        last=r"прошл(?:ый|ого|ом|ым|ая|ую|ой|ое)",
        next=r"следующ(?:ий|его|ем|им|ая|ую|ей|ее)",
        prepositions=r"в|с|до|после|начале|середине|конце|год[ау]?",
        since=r"с",
        after=r"после",
        until=r"до",
        relative={
            _R.DAY_BEFORE_YESTERDAY: r"позавчера",
            _R.YESTERDAY: r"вчера",
            _R.TODAY: r"сегодня",
            _R.LAST_WEEK: r"прошлой неделе|прошлую неделю",
            _R.LAST_MONTH: r"прошлом месяце|прошлый месяц",
            _R.LAST_YEAR: r"прошлом году|прошлого года|прошлый год",
            _R.NEXT_WEEK: r"следующей неделе",
            _R.NEXT_MONTH: r"следующем месяце",
            _R.NEXT_YEAR: r"следующем году",
            _R.THIS_WEEK: r"этой неделе|эту неделю",
            _R.THIS_MONTH: r"этом месяце",
            _R.THIS_YEAR: r"этом году|этого года",
            _R.NOW: r"сейчас|теперь|недавно|в настоящее время|нынешн\w+",
        },
    ),
    "el": DateVocabulary(
        months=(
            r"Ιανουάριος?|Ιανουαρίου",
            r"Φεβρουάριος?|Φεβρουαρίου",
            r"Μάρτιος?|Μάρτη|Μαρτίου",
            r"Απρίλιος?|Απρίλη|Απριλίου",
            r"Μάιος?|Μάη|Μαΐου",
            r"Ιούνιος?|Ιούνη|Ιουνίου",
            r"Ιούλιος?|Ιούλη|Ιουλίου",
            r"Αύγουστος?|Αυγούστου",
            r"Σεπτέμβριος?|Σεπτέμβρη|Σεπτεμβρίου",
            r"Οκτώβριος?|Οκτώβρη|Οκτωβρίου",
            r"Νοέμβριος?|Νοέμβρη|Νοεμβρίου",
            r"Δεκέμβριος?|Δεκέμβρη|Δεκεμβρίου",
        ),
        prepositions=r"τον|το|από|μέχρι|έως|έτος",
        since=r"από (?:τον|το|τη)",
        after=r"μετά (?:τον|το|τη)",
        until=r"(?:μέχρι|έως) (?:τον|το|τη)",
        before=r"πριν (?:από )?(?:τον|το|τη)",
        relative={
            _R.DAY_BEFORE_YESTERDAY: r"προχθές",
            _R.YESTERDAY: r"χθες|χτες",
            _R.TODAY: r"σήμερα",
            _R.LAST_WEEK: r"περασμένη εβδομάδα|προηγούμενη εβδομάδα",
            _R.LAST_MONTH: r"περασμένο μήνα|προηγούμενο μήνα",
            _R.LAST_YEAR: r"πέρυσι|(?-i:πέρσι)|περασμένο έτος|προηγούμενο έτος",
            _R.NEXT_WEEK: r"επόμενη εβδομάδα",
            _R.NEXT_MONTH: r"επόμενο μήνα",
            _R.NEXT_YEAR: r"(?-i:του χρόνου)|επόμενο έτος",
            _R.THIS_WEEK: r"αυτή την εβδομάδα|αυτήν την εβδομάδα",
            _R.THIS_MONTH: r"αυτό(?:ν)? το(?:ν)? μήνα",
            _R.THIS_YEAR: r"φέτος",
            _R.NOW: r"τώρα|αυτή τη στιγμή|πρόσφατα|σημεριν\w+",
        },
    ),
    "tr": DateVocabulary(
        months=tuple(
            rf"{month}(?:['’]?[dt][ae](?:ki|n)?)?"
            for month in (
                "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"
            ).split()
        ),
        weak=frozenset({1, 3, 10, 12}),
        capitals=True,
        relative={
            _R.DAY_BEFORE_YESTERDAY: r"evvelsi gün|önceki gün",
            _R.YESTERDAY: r"dün",
            _R.TODAY: r"bugün",
            _R.LAST_WEEK: r"geçen hafta",
            _R.LAST_MONTH: r"geçen ay",
            _R.LAST_YEAR: r"geçen (?:yıl|sene)",
            _R.NEXT_WEEK: r"gelecek hafta",
            _R.NEXT_MONTH: r"gelecek ay",
            _R.NEXT_YEAR: r"gelecek (?:yıl|sene)",
            _R.THIS_WEEK: r"bu hafta",
            _R.THIS_MONTH: r"bu ay",
            _R.THIS_YEAR: r"bu (?:yıl|sene)",
            _R.NOW: r"şimdi|şu anda?|günümüzde|son zamanlarda|geçenlerde|en son|güncel",
        },
    ),
    "hi": DateVocabulary(
        months=tuple(
            "जनवरी फ़रवरी|फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर "
            "दिसंबर|दिसम्बर".split()
        ),
        relative={
            _R.TODAY: r"आज",
            _R.LAST_WEEK: r"(?:पिछले|गत) (?:सप्ताह|हफ़्ते|हफ्ते)",
            _R.LAST_MONTH: r"पिछले (?:महीने|माह)",
            _R.LAST_YEAR: r"(?:पिछले|गत) (?:साल|वर्ष)",
            _R.NEXT_WEEK: r"अगले (?:सप्ताह|हफ़्ते|हफ्ते)",
            _R.NEXT_MONTH: r"अगले (?:महीने|माह)",
            _R.NEXT_YEAR: r"अगले (?:साल|वर्ष)",
            _R.THIS_WEEK: r"इस (?:सप्ताह|हफ़्ते|हफ्ते)",
            _R.THIS_MONTH: r"इस (?:महीने|माह)",
            _R.THIS_YEAR: r"इस (?:साल|वर्ष)",
            _R.NOW: r"अभी|वर्तमान|फ़िलहाल|फिलहाल|हाल ही में|हाल में|ताज़ा|ताजा",
        },
    ),
    "ar": DateVocabulary(
        months=tuple(
            "يناير فبراير مارس أبريل|إبريل مايو يونيو|يونيه يوليو|يوليه أغسطس سبتمبر أكتوبر "
            "نوفمبر ديسمبر".split()
        ),
        weak=frozenset({3}),
        last_after=r"الماضي|المنصرم|الفائت",
        next_after=r"القادم|المقبل",
        prepositions=r"في|منذ|حتى|عام|سنة|شهر",
        since=r"منذ(?: عام| سنة)?",
        after=r"بعد(?: عام| سنة)?",
        until=r"حتى(?: عام| سنة)?",
        before=r"قبل(?: عام| سنة)?",
        relative={
            _R.DAY_BEFORE_YESTERDAY: r"أول أمس|أول من أمس",
            _R.YESTERDAY: r"أمس|البارحة",
            _R.TODAY: r"(?<!في )اليوم",
            _R.LAST_WEEK: r"الأسبوع (?:الماضي|المنصرم)",
            _R.LAST_MONTH: r"الشهر (?:الماضي|المنصرم)",
            _R.LAST_YEAR: r"(?:العام|السنة) (?:الماضي|الماضية|المنصرم)",
            _R.NEXT_WEEK: r"الأسبوع (?:القادم|المقبل)",
            _R.NEXT_MONTH: r"الشهر (?:القادم|المقبل)",
            _R.NEXT_YEAR: r"(?:العام|السنة) (?:القادم|القادمة|المقبل|المقبلة)",
            _R.THIS_WEEK: r"هذا الأسبوع",
            _R.THIS_MONTH: r"هذا الشهر",
            _R.THIS_YEAR: r"هذا العام|هذه السنة",
            _R.NOW: r"الآن|حالياً|حاليا|مؤخراً|مؤخرا|الوقت الحالي",
        },
    ),
    "vi": DateVocabulary(
        months=tuple(rf"tháng {number}" for number in range(1, 13)),
        prepositions=r"năm|từ|đến|trước|sau",
        since=r"từ(?: năm)?",
        after=r"sau(?: năm)?",
        until=r"đến(?: năm)?",
        before=r"trước(?: năm)?",
        relative={
            _R.DAY_BEFORE_YESTERDAY: r"hôm kia",
            _R.YESTERDAY: r"hôm qua",
            _R.TODAY: r"hôm nay",
            _R.LAST_WEEK: r"tuần (?:trước|qua)",
            _R.LAST_MONTH: r"tháng (?:trước|qua)",
            _R.LAST_YEAR: r"năm ngoái|(?<!\d )năm (?:trước|qua)",
            _R.NEXT_WEEK: r"tuần (?:sau|tới)",
            _R.NEXT_MONTH: r"tháng (?:sau|tới)",
            _R.NEXT_YEAR: r"năm (?:sau|tới)",
            _R.THIS_WEEK: r"tuần này",
            _R.THIS_MONTH: r"tháng này",
            _R.THIS_YEAR: r"năm nay",
            _R.NOW: r"hiện nay|bây giờ|gần đây|mới nhất|mới đây",
        },
    ),
    "zh": DateVocabulary(
        months=(),
        spaced=False,
        since="自从?|从",
        relative={
            _R.DAY_BEFORE_YESTERDAY: r"前天",
            _R.YESTERDAY: r"昨天|昨日|昨晚",
            _R.TODAY: r"今天|今日|今晚",
            _R.TOMORROW: r"明天|明日",
            _R.LAST_WEEK: r"上(?:个|個)?(?:周|週|星期|礼拜)",
            _R.LAST_MONTH: r"上(?:个|個)?月",
            _R.LAST_YEAR: r"去年",
            _R.NEXT_WEEK: r"下(?:个|個)?(?:周|週|星期|礼拜)",
            _R.NEXT_MONTH: r"下(?:个|個)?月",
            _R.NEXT_YEAR: r"明年",
            _R.THIS_WEEK: r"(?:本|这|這)(?:个|個)?(?:周|週|星期|礼拜)",
            _R.THIS_MONTH: r"本月|这个月|這個月",
            _R.THIS_YEAR: r"今年",
            _R.NOW: r"(?<!出)现在|現在|目前|当前|當前|最近|最新|近日|如今",
        },
    ),
}
