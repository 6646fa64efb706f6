"""Words that ask, and words by which a question leans on the one before, by language."""

from dataclasses import dataclass
from functools import lru_cache

import regex

from retrieval.text.normalization import DEFAULT_LANGUAGE
from retrieval.text.segmentation import UNSPACED_LANGUAGES

# What joins a question to the one before, or asks the same about something else.
_OPENINGS = {
    "ar": r"(?:و?ماذا عن|و?بالنسبة (?:ل|إلى)|و(?=متى|أين|كيف|كم|لماذا|من\b|ما\b|ماذا|هل))",
    "de": r"(?:und|aber|oder|dann|also)?\s*(?:was ist mit|wie steht es (?:um|mit)|und|aber|oder)",
    "el": r"(?:και|αλλά|τι γίνεται με|όσο για)",
    "en": r"(?:and |but |so |or )?(?:what about|how about|as for|and|but|or|so|also)",
    "es": r"(?:y|e|pero|o|qué (?:hay de|pasa con))",
    "fr": r"(?:et|mais|ou|qu['’]en est-il d[eu']s?)",
    "hi": r"(?:और|लेकिन|तो)",
    "it": r"(?:e|ma|o|che (?:mi dici di|ne è d[ei]))",
    "ja": r"(?:では|じゃあ|それで|そして)",
    "nl": r"(?:en|maar|of|hoe zit het met)",
    "pt": r"(?:e|mas|ou|e quanto a)",
    "ro": r"(?:și|dar|sau|ce zici de|cum rămâne cu)",
    "ru": r"(?:а как насч[её]т|как насч[её]т|а что (?:с|насч[её]т)|а|и|но|или)",
    "th": r"(?:แล้ว|และ|แต่)",
    "tr": r"(?:peki|peki ya|ya|ve|ama)",
    "vi": r"(?:thế còn|vậy còn|còn|và|nhưng)",
    "zh": r"(?:那么?|还有|還有|而|但)",
}
# Words for someone or something that the question does not name.
_PRONOUNS = {
    "de": r"er|sie|ihn|ihm|ihr|ihre[mnrs]?|sein|seine[mnrs]?|es|dies(?:e[mnrs]?)?|das(?=\s*[?!.]?$)"
    r"|dort|davon|dazu|dabei|damals|dafür|daran|darüber|darum|deren|dessen",
    "el": r"αυτός|αυτή|αυτό|αυτοί|αυτές|αυτά|του|της|τους|εκεί",
    "en": r"he|him|his|she|her|hers|it|its|they|them|their|theirs"
    r"|(?<!\b(?:is|are|was|were|be|been|has|have|had) )there|then(?=\s*[?!.]?$)"
    r"|(?:that|this|these|those)(?=\s*(?:[?!.,]|$)|\s+(?:is|was|are|were|did|does|do|mean|happen"
    r"|cause|have|has|had|took|take)\b)",
    "es": r"él|ella|ellos|ellas|su|sus|lo|la(?=\s\w+[óeéaá]\b)|eso|esto|ese|esa|este|esta|allí|ahí",
    "fr": r"il|elle|ils|elles|lui|leur|leurs|son|sa|ses|cela|ça|ce|cette|ces|y|en"
    r"|-t-il|-t-elle|-il|-elle|-ils|-elles",
    "hi": r"वह|वे|वहाँ|वहां|उस|उसके|उसकी|उसका|उसने|उन्होंने|उनके|उनकी|उनका|इस|इसके|इसकी|इसका|यह|ये",
    "it": r"lui|lei|loro|suo|sua|suoi|sue|lo|esso|essa|questo|questa|quello|quella|lì|là",
    "ja": r"彼女?|それ|その|そこ|これ|この",
    "nl": r"hij|zij|ze|hem|haar|zijn(?=\s\w)|hun|het(?=\s*[?!.]?$)|dit|dat(?=\s*[?!.]?$)|daar",
    "pt": r"ele|ela|eles|elas|seu|sua|seus|suas|isso|isto|esse|essa|este|esta|lá|ali",
    "ro": r"el|ea|ei|ele|lui|lor|său|sa|săi|sale|asta|acesta|aceasta|acolo",
    "ru": r"он|она|оно|они|его|её|ее|их|ему|ей|им|него|неё|нее|них|ним|ней|нём|нем|это|этот|эта"
    r"|эти|этого|этом|там|тогда",
    "th": r"เขา|เธอ|มัน|พวกเขา|ที่นั่น|นั้น",
    "tr": r"onun|onu|ona|onlar|onların|onları|bu|bunu|bunun|şu|orada|oraya|o(?=\s)",
    "vi": r"ông ấy|bà ấy|anh ấy|cô ấy|nó|họ|đó|đây|ở đó",
    "zh": r"他们?|她们?|它们?|他們|她們|它們|那里|那裡|那儿|这|這|其",
    # Without "he" and "she", which are part of "what is" in Arabic.
    "ar": r"هذا|هذه|ذلك|تلك|هناك|عنه|عنها|عنهم|فيه|فيها|منه|منها|له|لها|لهم",
}

# Words that ask: a follow-up without one only names a new topic.
_ASKING = {
    "ar": r"متى|أين|كيف|كم|لماذا|مين|وين|فين|ليش|ليه|[إا]متى|كام|قديش|[إا]ي[هش]|شو|شنو|من(?=\s\w+[تا]?\b)|ما|ماذا|هل|أي",
    "de": r"we[rmns]|wers|wessen|wat|was|wann|wo[’']?s|wo(?:her|hin|mit|zu|für|von)?|wie(?:\s?viele?)?|warum|wieso"
    r"|weshalb|welche[mnrs]?",
    "el": r"ποιος|ποια|ποιο|ποιοι|πότε|πού|πώς|γιατί|τι|πόσ\w+",
    "en": r"who|whom|whose|what|which|when|where|why|how|do|does|did|is|are|was|were|has|have|had"
    r"|can|could|will|would|should|wh(?:at|ere|en|o|y)(?:s|d|ll)|how[sd]"
    r"|(?:do|does|did|is|are|was|were|has|have|had|could|would|should)n['’]?t",
    "es": r"qui[eé]n(?:es)?|qu[eé]|cu[aá]ndo|d[oó]nde|c[oó]mo|por qu[eé]|xq|porq|ki[eé]n(?:es)?|dnd|cu[aá]nt[oa]s?|cu[aá]l(?:es)?",
    "fr": r"qui|ki|pk|que|qu['’]|quoi|quand|où|comment|pourquoi|combien|quel(?:le)?s?|est-ce",
    "hi": r"कौन|किस\w*|क्या|कब|कहाँ|कहां|कैसे|क्यों|कितन\w+",
    "it": r"chi|che|cosa|quando|dove|come|perché|quant[oaie]|quale|quali",
    "ja": r"誰|だれ|何|なに|いつ|どこ|どう|なぜ|いくら|いくつ|どの",
    "nl": r"wie|wat|wanneer|waar(?:om)?|hoe(?:veel)?|welke?",
    "pt": r"quem|que|o que|quando|onde|como|por que|quant[oa]s?|qual|quais",
    "ro": r"cine|ce|când|unde|cum|de ce|cât|câtă|câți|câte|care",
    "ru": r"кто|хто|кого|кому|что|што|ч[её]|чо|чего|ск[ао]к[ао]?|када|когда|где|куда|откуда|как|почему|зачем|сколько|как\w{2,3}|чей",
    "th": r"ใคร|อะไร|เมื่อไ\w+|ที่ไหน|อย่างไร|ทำไม|กี่|เท่าไ\w+",
    "tr": r"kim\w*|ne|ne zaman|nerede|nasıl|neden|niçin|kaç|hangi",
    "vi": r"ai|gì|khi nào|ở đâu|đâu|thế nào|tại sao|vì sao|bao nhiêu|mấy|nào",
    "zh": r"谁|誰|什么|什麼|何时|哪|怎|为什么|為什麼|多少|几|幾|多",
}


@dataclass(frozen=True, slots=True)
class QuestionWords:
    """The patterns of one language: what opens a follow-up, refers back, or asks."""

    opening: "regex.Pattern[str]"
    pronoun: "regex.Pattern[str]"
    asking: "regex.Pattern[str]"


@lru_cache
def question_words(language: str | None) -> QuestionWords:
    """Return the patterns of a language; those of the default language if it is not known."""
    known = language if language in _OPENINGS else DEFAULT_LANGUAGE
    before, after = (
        ("", "")
        if known in UNSPACED_LANGUAGES
        else (r"(?<![\p{L}\p{M}\p{N}])", r"(?![\p{L}\p{M}\p{N}])")
    )
    end = "" if known in UNSPACED_LANGUAGES or known == "ar" else after
    return QuestionWords(
        opening=regex.compile(rf"[\s¿¡«“\"'(]*{_OPENINGS[known]}{end}[\s,،:]*", regex.IGNORECASE),
        pronoun=regex.compile(rf"{before}(?:{_PRONOUNS[known]}){after}", regex.IGNORECASE),
        asking=regex.compile(rf"{before}(?:{_ASKING[known]}){after}", regex.IGNORECASE),
    )
