"""The authors of an article, as a byline names them: "By Rory Sullivan".

A wrong author is worse than none. Names are taken only if the line says "by" in some language, or
has a role beside them, and only if it is nothing but names.
"""

import re
import unicodedata

from retrieval.dates.publication import DATE_LABEL, without_dates

_MAX_BYLINE_LENGTH = 160  # characters: five names with a role are shorter

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
# Say "by" only if a colon follows: "Yazan Ayşe Yılmaz" is "Ayşe Yılmaz, who writes".
_AMBIGUOUS_BY = re.compile(r"(?i)(?:autor|text|tekst|txt|texto|文|글|yazan|haber|โดย)\w*\s+")
# In Korea, China and Japan "reporter" follows the name, in Korea with a mail address after it.
_REPORTER = re.compile(r"(.{2,30}?)(?<![社报報台])\s?(?:기자|記者|记者|特派員)(?:\s+\S+@\S+)?")
_TOGETHER = re.compile(r"\s*[·ㆍ・、,]\s*")
_DANGLING = re.compile(r"(?i)\s+(?:on|am|le|el)$")  # is left of a date that was taken out
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
# Words in the names of organisations, desks, places and dates, but not of persons.
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
_MAX_PREFIX_LENGTH = 4  # letters before a capital in a name: "MacArthur", "FitzGerald"


def authors_in(line: str) -> list[str]:
    """Return the persons that a byline names, none if the line is not a byline of persons."""
    if len(line) > _MAX_BYLINE_LENGTH:
        return []
    text = _DANGLING.sub("", without_dates(line))
    reporter = _REPORTER.fullmatch(text)
    if reporter and all(map(is_name, _TOGETHER.split(reporter[1]))):
        return _TOGETHER.split(reporter[1])
    by = _BY.match(text)
    if by is None or (
        _AMBIGUOUS_BY.fullmatch(by.group())
        and not by.group().rstrip().endswith((":", "：", "／", "|", "・"))
    ):
        return []
    return names_in(text[by.end() :])


def names_in(text: str) -> list[str]:
    """Return the names in a list such as "Ada Byron, Jane Doe and John Roe, Political Editor"."""
    text = DATE_LABEL.split(without_dates(text))[0]
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
    """Cut off what a page has glued to a name: "Ada ByronCorrespondent", "Ada ByronTwitter"."""
    glued = _GLUED.fullmatch(text)
    if glued and (len(glued[2]) > _MAX_PREFIX_LENGTH or _is_role(glued[3])):
        return glued[1]
    return text


def _once(text: str) -> str:
    """Return "Ada Byron" for "Ada Byron Ada Byron": a picture's link, and the name beside it."""
    words = text.split()
    half = len(words) // 2
    return " ".join(words[:half]) if half and words[:half] == words[half:] else text


def is_name(text: str) -> bool:
    """Whether it can be a person's name: two to five words, capitalised but for particles."""
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
    """Whether it is a name in a script with capitals: in others, sections look like names."""
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
