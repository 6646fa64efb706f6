"""The sentence before a quote that cannot be understood alone, such as "He said it would."

Precision goes before recall: a quote gets a context only if it begins with a word that points
back, is a few words long, or answers a question. The words are of the article's language.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

import regex

from retrieval.answer import Quote
from retrieval.answering.only_asks import only_asks
from retrieval.article import Article
from retrieval.text.normalization import DEFAULT_LANGUAGE
from retrieval.text.sentences import Span, split_sentences

# A sentence of no more than these needs its context.
_MAX_WORDS = 3
_MAX_IDEOGRAPHS = 6

_OPENERS = r"[\s\"'“”‘’„«»‹›「『(\[–—-]*"
_WORD = regex.compile(r"[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*")
_IDEOGRAPH = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]")
_ENDS = regex.compile(r"[.!?…。！？؟।][\"'”’»›」』)\]]*$")
# “We will win,” he said: who?
_SOMEONE_SAID = regex.compile(
    r"[”\"’'],? (?:he|she|they) (?:said|says|added|adds|told|wrote|continued|explained"
    r"|explains|recalled|recalls|admitted|admits|asked|asks|replied|answered|argued|argues|warned"
    r"|warns|noted|notes|insisted|insists|joked|claimed|claims|declared|stated|remarked)\b"
)
# "It is late," said Ada Byron: the speaker is named, so "it" needs no context.
_NAMED_SPEAKER = regex.compile(
    r"\s*[“„«\"][^“”„«»\"]+[”“»\"],?\s(?!(?:he|she|they)\b)[^“„«\"]*?\p{Lu}\p{L}"
)
_NAME = regex.compile(r"(?<=[\p{Ll}\p{N},;:”’]\s[“‘\"']?)(?!I\b|I['’])\p{Lu}\p{L}+")

# By language: beginnings of sentences that point back, and those that only look like it.
_POINTING = {
    "en": (
        r"(?:(?:and|but|so|yet|still|also|then|now|later|instead|however|meanwhile),? )?"
        r"(?:s?he|him|his|hers?|they|them|their|its?|these|this|that (?:is|was|would|will|has|had"
        r"|means|meant|makes?|made|could|may|might)|that['’]s|those (?:are|were)"
        r"|(?:both|neither|none|most|some|many|all|one|two|three|another|each|half) "
        r"(?:of (?:them|these|those|which)|(?:was|were|are|is|had|have)\b)|the (?:former|latter)"
        r"|others|as a result|because of (?:this|that|it|these)|for (?:this|that) reason"
        r"|(?:since|after|before|until) (?:then|that)\b|at (?:that|the) time,|by then|similarly,"
        r"|likewise,|otherwise,|in contrast,|by contrast,|instead,)",
        r"(?:\w+,? )?(?:this (?:\p{L}+ )?(?:year|month|week|weekend|season|summer|winter|spring"
        r"|fall|autumn|morning|afternoon|evening|article|story|page|time|image|photo|picture)\b"
        r"|it(?: (?:is|was|will be|has been|takes?|took|makes?|seems|seemed|appears|remains|turns"
        r" out)|['’]s)\b.*\b(?:that|to|who|whether|how|why|when|since)\b|it['’]s (?:not )?just\b"
        r"|those who\b|(?:s?he|they|his|her|their|its) [^,]{0,40}, \p{Lu})",
    ),
    "de": (
        r"(?:(?:und|aber|doch|auch|dann|später|jedoch) )?(?:er|sie|ihm|ihnen|seine[nmrs]?"
        r"|ihre[nmrs]?|diese[nmrs]?|das (?:ist|war|sei|wäre|bedeutet)|dort|damals|dabei"
        r"|dadurch|dafür|dagegen|damit|danach|daraufhin|deshalb|daher|beide (?:sind|waren))",
        r"diese[nmrs]? (?:Woche|Jahr|Monat|Sommer|Winter|Frühjahr|Herbst)\b",
    ),
    "es": (
        r"(?:(?:y|pero|también|además|luego),? )?(?:él|ellas?|ellos|sus?|est[aeo]s?|estos|es[ao]s?"
        r"|esos|aquel(?:la|los|las)?|por (?:eso|ello)|ambos|ambas|l[aoe]s? \p{L}+ó)",
        r"est[ae] (?:año|mes|semana|verano|invierno|mañana|tarde|noche)\b",
    ),
    "fr": (
        r"(?:(?:et|mais|puis|or),? )?(?:ils?|elles?|son|sa|ses|leurs?|ce|cet|cette|ces|cela|ceci"
        r"|c['’](?:est|était)|celui-ci|celle-ci|ceux-ci|celles-ci)",
        r"(?:il (?:y (?:a|avait)|faut|fallait|s['’]agi\w+|est \w+ (?:que|de))\b"
        r"|ce (?:qui|que)\b|c(?:e|ette) (?:année|mois|semaine|matin|soir|été|hiver)\b)",
    ),
    "it": (
        r"(?:(?:e|ma|poi|anche),? )?(?:egli|lui|lei|loro|ess[aieo]|quest[aieo]|ciò|il suo|la sua"
        r"|i suoi|le sue|entrambi)",
        r"quest['’]?[ao]? ?(?:anno|mese|settimana|estate|inverno|mattina|sera)\b",
    ),
    "pt": (
        r"(?:(?:e|mas|também|depois),? )?(?:eles?|elas?|seus?|suas?|est[ae]s?|ess[ae]s?|isso|isto"
        r"|aquilo|ambos|ambas)",
        r"(?:est|ess)[ae] (?:ano|mês|semana|verão|inverno|manhã|tarde|noite)\b",
    ),
    "nl": (
        r"(?:(?:en|maar|ook|toen|later) )?(?:hij|zij|ze|zijn|haar|hun|dit|deze|dat (?:is|was|zou)"
        r"|daarom|daardoor|daarna|beide)",
        r"(?:dit (?:jaar|seizoen)|deze (?:week|maand|zomer|winter))\b",
    ),
    "ro": (
        r"(?:(?:și|dar|apoi) )?(?:el|ea|ei|ele|acest(?:a|ea|eia|ora)?|această|aceasta|aceste(?:a)?"
        r"|acești(?:a)?|aceea)",
        r"aceast[ăa] (?:săptămână|lună|vară|iarnă)\b|acest an\b",
    ),
    "ru": (
        r"(?:(?:и|но|а|также|потом) )?(?:он|она|оно|они|его|её|ее|их|ему|ей|им|это|эт[аи]|этот"
        r"|поэтому|там|тогда|оба)",
        r"это(?:т|м)? (?:год|году|месяц|месяце|лето)\b|эту неделю\b",
    ),
    "tr": (
        r"(?:(?:ve|ama|fakat) )?(?:o|onlar|onun|onu|bu|bunlar|bunun)",
        r"bu (?:yıl|ay|hafta)\b",
    ),
    "el": (
        r"(?:(?:και|αλλά) )?(?:αυτ(?:ός|ή|ό|οί|ές|ά)|εκείν(?:ος|η|ο)|τους)",
        r"αυτ(?:ή|ό|όν) (?:την εβδομάδα|τον μήνα)\b",
    ),
    "ar": (r"و?(?:هو|هي|هم|هذا|هذه|ذلك|تلك|هؤلاء)", r"هذا (?:العام|الأسبوع|الشهر)\b"),
    "hi": (
        r"(?:वह|वे|उन्होंने|उसने|उनके|उनकी|उनका|उसके|उसकी|यह|ये|इसके|इसकी|इसका)",
        r"यह (?:साल|वर्ष)",
    ),
    "vi": (r"(?:ông ấy|bà ấy|anh ấy|cô ấy|họ|nó|điều (?:này|đó)|việc (?:này|đó)|đây)", r"(?!)"),
    "zh": (
        r"(?:但|而|不过|此外，)?(?:他|她|它|这|這|此(?!外)|该|該)",
        r"[这這](?:周|週|年|个月|個月)",
    ),
}


def with_contexts(quotes: Sequence[Quote]) -> list[Quote]:
    """Add its context to each quote that needs one, unless an earlier quote shows it."""
    shown: set[tuple[int | None, int]] = set()
    results = []
    for quote in quotes:
        context = context_of(quote)
        if context and (quote.article.id, context.start) not in shown:
            quote = replace(quote, context=context)
        shown.add((quote.article.id, quote.start))
        results.append(quote)
    return results


def unrepeated(quotes: Sequence[Quote]) -> list[Quote]:
    """Leave out quotes that were shown as the context of an earlier one."""
    seen: set[tuple[int | None, int]] = set()
    kept = []
    for quote in quotes:
        if (quote.article.id, quote.start) not in seen:
            kept.append(quote)
        if quote.context:
            seen.add((quote.article.id, quote.context.start))
    return kept


def context_of(quote: Quote) -> Span | None:
    """Return the span of the sentence before; None if there is none or it is not needed."""
    article = quote.article
    before = _sentence_before(article, quote.start)
    if before is None:
        return None
    is_answer = only_asks(article.text[slice(*before)], article.language)
    return before if is_answer or not stands_alone(quote.text, article.language) else None


def stands_alone(sentence: str, language: str | None) -> bool:
    """Whether a sentence names whom and what it is about, as far as its words show."""
    if _has_few_words(sentence) and _ENDS.search(sentence):
        return False
    pointing, standing = _patterns(language or DEFAULT_LANGUAGE)
    if (
        pointing.match(sentence)
        and not standing.match(sentence)
        and not _NAMED_SPEAKER.match(sentence)
    ):
        return False
    return not (_SOMEONE_SAID.search(sentence) and not _NAME.search(sentence))


def _has_few_words(sentence: str) -> bool:
    ideographs = len(_IDEOGRAPH.findall(sentence))
    if ideographs:
        return ideographs <= _MAX_IDEOGRAPHS
    return len(_WORD.findall(sentence)) <= _MAX_WORDS


@lru_cache
def _patterns(language: str) -> tuple["regex.Pattern[str]", "regex.Pattern[str]"]:
    pointing, standing = _POINTING.get(language, _POINTING[DEFAULT_LANGUAGE])
    end = "" if language == "zh" else r"(?![\p{L}\p{M}\p{N}])"
    return (
        regex.compile(rf"{_OPENERS}{pointing}{end}", regex.IGNORECASE),
        regex.compile(rf"{_OPENERS}(?:{standing})", regex.IGNORECASE),
    )


def _sentence_before(article: Article, start: int) -> Span | None:
    """Return the sentence that ends before `start`; a line without a full stop is none."""
    before = article.text[:start].rstrip()
    line = max(before.rfind("\n"), before.rfind("\r")) + 1
    spans = split_sentences(before[line:])
    if not spans or not _ENDS.search(before):
        return None
    first, last = spans[-1]
    return Span(line + first, line + last)
