"""Cues: signs by which a sentence gives a reason, an age or someone's words, no mention does."""

from enum import Enum
from functools import lru_cache

import regex

from retrieval.text.normalization import DEFAULT_LANGUAGE
from retrieval.text.segmentation import UNSPACED_LANGUAGES

_NOTHING = r"(?!)"
_HINT_STRENGTH = 0.4
# Those in the second dictionary give one less surely.
_REASONS = {
    "ar": r"و?(?:لأن|لان|لأنه|لأنها|لأنهم|بسبب|نتيجة|نظرا|خوفا)\w*",
    "de": r"weil|da(?! \w+ (?:ist|war)\b)|denn|wegen|aufgrund|auf grund|deshalb|daher|grund dafür"
    r"|infolge|aus (?:angst|protest|sorge)",
    "el": r"επειδή|διότι|γιατί|λόγω|εξαιτίας|ώστε|αφού",
    "en": r"because|due to|owing to|since(?! \d)|so that|in order to|as a result|reasons?"
    r"|thanks to",
    "es": r"porque|debido a|a causa de|por culpa de|ya que|puesto que|gracias a"
    r"|a raíz de|motivo|razón",
    "fr": r"parce qu\w*|car|à cause d\w*|en raison d\w*|grâce à|puisqu\w*|faute de|afin d\w*"
    r"|à la suite d\w*|pour cause|raison",
    "hi": r"क्योंकि|कारण|वजह|इसलिए|ताकि",
    "it": r"perché|a causa d\w*|poiché|grazie a\w*|dopo|per via d\w*|motivo|dovuto",
    "ja": r"ため|から|ので|理由|原因",
    "nl": r"omdat|doordat|wegens|vanwege|want|door een|zodat|nadat|reden",
    "pt": r"porque|devido a\w*|por causa d\w*|já que|pois|após|graças a|motivo|razão",
    "ro": r"pentru că|fiindcă|deoarece|din cauza|datorită|în urma|motiv\w*",
    "ru": r"потому что|так как|из-за|поскольку|благодаря|в связи с|вследствие|причин\w+|поэтому",
    "th": r"เพราะ|เนื่องจาก|สาเหตุ|ด้วยเหตุ|เพื่อ",
    "tr": r"çünkü|nedeniyle|yüzünden|için|sebebiyle|dolayı|diye",
    "vi": r"vì|bởi|do|nhờ|để|nguyên nhân|lý do",
    "zh": r"因为|因為|由于|由於|所以|为了|為了|原因|导致",
}
_HINTS = {
    "ar": r"إثر|كي|لكي|بعدما|بعد أن|لذلك|يعود",
    "de": r"nachdem|damit|um .{0,60}\bzu \w+|nach (?:einem|einer|dem|der)|führte zu|gegen",
    "en": r"after|over|blam\w+|caus\w+|prompt\w+|amid|following|the aim|led to"
    r"|reflect\w*|attribut\w+|to avoid|to protect",
    "es": r"tras|para|por|después de|causa\w*|provoc\w+",
    "fr": r"après|pour|provoqu\w+|suite à|afin",
    "ru": r"чтобы|после|из-за|ради",
}
# "Ada Byron, 36, wrote …" says it in any language.
_APPOSITION = r"(?<=\p{L}, )\d{1,3}(?=[,.)])|(?<=\p{L} \()\d{1,3}(?=\))"
_AGES = {
    "ar": r"(?:عمر|يبلغ|تبلغ|سن)\w* .{0,30}?\p{N}{1,3}|\p{N}{1,3} (?:عاما|سنة|عامًا)(?= من عمر)",
    "de": r"\d{1,3}[ -]?jährige?[rnms]?|\d{1,3} jahre? alt|(?:alter von|mit) \d{1,3}(?: jahren)?",
    "en": r"\d{1,3}[ -]years?[ -]old|aged? (?:of )?\d{1,3}"
    r"|(?:turned|died at|was|is) \d{1,3}(?=[.,;]|$)",
    "es": r"(?:de|tiene|tenía|a los|con) \d{1,3} años|a los \d{1,3}",
    "fr": r"(?:âgée?s? de|à l['’]âge de|à|a|avait) \d{1,3} ans|\d{1,3} ans",
    "ru": r"\d{1,3}(?:-летн\w+)|\d{1,3} (?:лет|года?)|на \d{1,3}-м году",
}


_SPEECH = r"[“”\"„«»「『][^“”\"„«»」』]{12,}[“”\"„«»」』]"


class Cue(Enum):
    """What a sentence can give that is no number, date or name."""

    REASON = "why"
    AGE = "how old someone is"
    SPEECH = "what someone said"


def strength(cue: Cue, text: str, language: str | None) -> float:
    """Return how surely a sentence gives something, 0 to 1.

    >>> [strength(Cue.REASON, text, "en") for text in ("It sank because of ice.", "It sank.")]
    [1.0, 0.0]
    >>> [strength(Cue.AGE, text, "en") for text in ("Ada Byron, 36, wrote.", "She wrote 36.")]
    [1.0, 0.0]
    """
    if _pattern(cue, language).search(text):
        return 1.0
    is_hint = cue is Cue.REASON and _hints(language).search(text)
    return _HINT_STRENGTH if is_hint else 0.0


@lru_cache
def _pattern(cue: Cue, language: str | None) -> "regex.Pattern[str]":
    known = language if language in _REASONS else DEFAULT_LANGUAGE
    if cue is Cue.REASON:
        return _compile(_REASONS[known], known)
    if cue is Cue.AGE:
        ages = _compile(_AGES.get(known, _AGES[DEFAULT_LANGUAGE]), known).pattern + r"(?![.,]\d)"
        return regex.compile(f"{ages}|{_APPOSITION}", regex.IGNORECASE)
    return regex.compile(_SPEECH)


@lru_cache
def _hints(language: str | None) -> "regex.Pattern[str]":
    known = language if language in _REASONS else DEFAULT_LANGUAGE
    return _compile(_HINTS.get(known, _NOTHING), known)


def _compile(words: str, language: str) -> "regex.Pattern[str]":
    before, after = ("", "") if language in UNSPACED_LANGUAGES else (r"(?<!\w)", r"(?!\w)")
    return regex.compile(f"{before}(?:{words}){after}", regex.IGNORECASE)
