"""Words for numbers, by language: cardinals, ordinals of days, scales, per cent.

Words that more often mean something else are left out: "one" and "second", Italian "sei" (you
are), French "neuf" (new), Russian "семью" (family).
"""

from functools import lru_cache
from itertools import product

# From two on; "-" where a word means something else.
_UNITS = {
    "ar": (
        "اثنان|اثنين|اثنتان|اثنتين ثلاثة|ثلاث أربعة|أربع خمسة|خمس ستة سبعة|سبع "
        "ثمانية|ثماني|ثمان تسعة|تسع عشرة|عشر"
    ),
    "de": (
        "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
        "sechzehn siebzehn achtzehn neunzehn"
    ),
    "en": (
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen"
    ),
    "es": (
        "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
        "dieciséis diecisiete dieciocho diecinueve"
    ),
    "fr": "deux trois quatre cinq six sept huit - dix onze douze treize quatorze quinze seize",
    "it": (
        "due tre quattro cinque - sette otto nove dieci undici dodici tredici quattordici "
        "quindici sedici diciassette diciotto diciannove"
    ),
    "nl": (
        "twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien "
        "zestien zeventien achttien negentien"
    ),
    "pt": (
        "dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze "
        "quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove"
    ),
    "ru": (
        "два|две|двух|двум|двумя|двое три|трёх|трём|тремя|трое "
        "четыре|четырёх|четырём|четырьмя|четверо пять|пяти|пятью|пятеро шесть|шести|шестью "
        "семь|семи восемь|восьми|восемью девять|девяти|девятью десять|десяти|десятью "
        "одиннадцать|одиннадцати двенадцать|двенадцати тринадцать|тринадцати "
        "четырнадцать|четырнадцати пятнадцать|пятнадцати шестнадцать|шестнадцати "
        "семнадцать|семнадцати восемнадцать|восемнадцати девятнадцать|девятнадцати"
    ),
}
# From twenty on.
_TENS = {
    "ar": (
        "عشرون|عشرين ثلاثون|ثلاثين أربعون|أربعين خمسون|خمسين ستون|ستين سبعون|سبعين "
        "ثمانون|ثمانين تسعون|تسعين"
    ),
    "de": "zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "fr": "vingt trente quarante cinquante soixante septante - nonante",
    "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    "pt": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    "ru": (
        "двадцать|двадцати тридцать|тридцати сорок|сорока пятьдесят|пятидесяти "
        "шестьдесят|шестидесяти семьдесят|семидесяти восемьдесят|восьмидесяти девяносто|девяноста"
    ),
}
# From the first on; the Russian ones without their endings.
_ORDINALS = {
    "ar": "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر",
    "de": (
        "erste zweite dritte vierte fünfte sechste siebte|siebente achte neunte zehnte elfte "
        "zwölfte dreizehnte vierzehnte fünfzehnte sechzehnte siebzehnte achtzehnte neunzehnte "
        "zwanzigste einundzwanzigste zweiundzwanzigste dreiundzwanzigste vierundzwanzigste "
        "fünfundzwanzigste sechsundzwanzigste siebenundzwanzigste achtundzwanzigste "
        "neunundzwanzigste dreißigste|dreissigste einunddreißigste|einunddreissigste"
    ),
    "en": (
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth "
        "twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth "
        "twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
    ),
    "es": "primero|primer",
    "fr": "premier",
    "it": "primo",
    "nl": (
        "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde "
        "dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste"
    ),
    "pt": "primeiro",
    "ru": (
        "перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат "
        "четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат "
        "двадцать\xa0перв двадцать\xa0втор двадцать\xa0трет двадцать\xa0четверт двадцать\xa0пят "
        "двадцать\xa0шест двадцать\xa0седьм двадцать\xa0восьм двадцать\xa0девят тридцат "
        "тридцать\xa0перв"
    ),
}
_RUSSIAN_ENDINGS = "ое ого ому ом ым ый ой ий ье ьего ьему".split()
_GERMAN_ENDINGS = ("", "n", "r", "s", "m")

# The words after a number that multiply it, and by what. They are regular expressions.
_THOUSAND, _MILLION, _BILLION, _TRILLION = 10**3, 10**6, 10**9, 10**12
_SCALES = {
    "ar": {
        "مئة مائة": 100, "ألف الف ألفا آلاف الاف": _THOUSAND, "مليون مليونا ملايين": _MILLION,
        "مليار مليارا مليارات بليون": _BILLION, "تريليون تريليونات": _TRILLION,
    },
    "cs": {r"tisíc\w* tis": _THOUSAND, r"mili[oó]n\w* mil": _MILLION, r"miliard\w* mld": _BILLION},
    "da": {"tusind": _THOUSAND, "million(?:er)? mio": _MILLION, "milliard(?:er)? mia": _BILLION},
    "de": {
        "hundert": 100, "tausend tsd": _THOUSAND, "million(?:en)? mio mill": _MILLION,
        "milliarden? mrd mia": _BILLION, "billion(?:en)? bio": _TRILLION,
    },
    "el": {
        "χιλιάδες χιλ": _THOUSAND, r"εκατομμύρι\w+ εκατ": _MILLION,
        r"δισεκατομμύρι\w+ δισ": _BILLION, r"τρισεκατομμύρι\w+ τρισ": _TRILLION,
    },
    "en": {
        "hundred": 100, "thousand": _THOUSAND, "million mn mln": _MILLION, "billion bn": _BILLION,
        "trillion tn": _TRILLION,
    },
    "es": {
        "mil": _THOUSAND, "mill[oó]n(?:es)?": _MILLION, "bill[oó]n(?:es)?": _TRILLION,
    },
    "fr": {
        "mille": _THOUSAND, "millions?": _MILLION, "milliards? mds?": _BILLION,
        "billions?": _TRILLION,
    },
    "hi": {
        "सौ": 100, "हज़ार हजार": _THOUSAND, "लाख": 10**5, "करोड़ करोड़": 10**7, "मिलियन": _MILLION,
        "अरब बिलियन": _BILLION,
    },
    "id": {"ribu": _THOUSAND, "juta": _MILLION, "miliar": _BILLION, "triliun": _TRILLION},
    "it": {
        "mila mille": _THOUSAND, "milion[ei] mln": _MILLION, "miliard[oi] mld mrd": _BILLION,
    },
    "nl": {
        "honderd": 100, "duizend": _THOUSAND, "miljoen mln": _MILLION, "miljard mld": _BILLION,
        "biljoen": _TRILLION,
    },
    "no": {"tusen": _THOUSAND, "million(?:er)? mill": _MILLION, "milliard(?:er)? mrd": _BILLION},
    "pl": {r"tysi\w+ tys": _THOUSAND, r"milion\w* mln": _MILLION, r"miliard\w* mld": _BILLION},
    "pt": {
        "mil": _THOUSAND, "milh(?:ão|ões) mi": _MILLION, "bilh(?:ão|ões) bi": _BILLION,
        "trilh(?:ão|ões) tri": _TRILLION,
    },
    "ro": {
        "mii": _THOUSAND, "milion milioane mil": _MILLION, "miliarde? mld": _BILLION,
    },
    "ru": {
        "тысяч[аиу]? тыс": _THOUSAND, r"миллион\w{0,3} млн": _MILLION,
        r"миллиард\w{0,3} млрд": _BILLION, r"триллион\w{0,3} трлн": _TRILLION,
    },
    "sv": {
        "hundra": 100, "tusen": _THOUSAND, "miljon(?:er)? mn": _MILLION,
        "miljard(?:er)? mdr": _BILLION,
    },
    "tr": {"bin": _THOUSAND, "milyon": _MILLION, "milyar": _BILLION, "trilyon": _TRILLION},
    "uk": {
        r"тисяч\w? тис": _THOUSAND, r"мільйон\w{0,3} млн": _MILLION,
        r"мільярд\w{0,3} млрд": _BILLION,
    },
    "vi": {"nghìn ngàn": _THOUSAND, "triệu": _MILLION, "tỷ tỉ": _BILLION},
}  # fmt: skip

# Per cent in several words, and in one, in all forms.
PERCENT_PHRASES = {
    "ar": "في المئة|في المائة", "el": "τοις εκατό", "en": "per cent", "es": "por ciento",
    "fr": "pour cent", "it": "per cento", "pt": "por cento", "ro": "la sută",
    "vi": "phần trăm",
}  # fmt: skip
PERCENT_WORDS = {
    "ar": "بالمئة بالمائة بالمية", "cs": "procent procenta procento procentech", "da": "procent",
    "de": "prozent prozents prozente prozenten", "en": "pct", "es": "porciento", "fr": "pourcent",
    "hi": "प्रतिशत फीसदी", "id": "persen", "nl": "procent", "no": "prosent",
    "pl": "procent procenta procentów procentach", "ro": "procente",
    "ru": "процент процента проценте процентов проценты процентам процентами процентах",
    "sv": "procent", "uk": "відсоток відсотка відсотків відсотки відсотками відсотках",
}  # fmt: skip


@lru_cache
def scales(language: str) -> dict[str, int]:
    """Return by what each word behind a number multiplies it; words are regular expressions."""
    return {
        word: factor
        for words, factor in _SCALES.get(language, {}).items()
        for word in words.split()
    }


@lru_cache
def cardinals(language: str) -> dict[str, int]:
    """Return the value of each word for a number from two on."""
    values = _numbered(_UNITS.get(language, ""), 2)
    tens = {word: 10 * ten for word, ten in _numbered(_TENS.get(language, ""), 2).items()}
    if language == "de":  # in one word
        units = {"ein": 1, **{word: value for word, value in values.items() if value < 10}}
        joined = {f"{unit}und{ten}": units[unit] + tens[ten] for unit, ten in product(units, tens)}
        large = {
            f"{word}{scale}": value * factor
            for word, value in (units | values | tens).items()
            for scale, factor in (("hundert", 100), ("tausend", 1000))
        }
        return values | tens | joined | large
    return values | tens


@lru_cache
def ordinals(language: str) -> dict[str, int]:
    """Return the value of each word for a place in an order, the first included."""
    values = _numbered(_ORDINALS.get(language, ""), 1)
    endings = {"de": _GERMAN_ENDINGS, "ru": _RUSSIAN_ENDINGS}.get(language, ("",))
    return {
        word.replace("\xa0", " ") + ending: value
        for word, value in values.items()
        for ending in endings
    }


def _numbered(words: str, first: int) -> dict[str, int]:
    return {
        word: number
        for number, group in enumerate(words.split(" "), first)
        for word in group.split("|")
        if word not in ("", "-")
    }
