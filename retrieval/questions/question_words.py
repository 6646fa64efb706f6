"""Words that ask, and words by which a question leans on the one before, by language."""

from dataclasses import dataclass
from functools import lru_cache

import regex

from retrieval.text.normalization import DEFAULT_LANGUAGE
from retrieval.text.segmentation import UNSPACED_LANGUAGES

_NOTHING = r"(?!)"
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
    # Not "diese Woche" or "gibt es", which refer to nothing before.
    "de": r"er|sie|ihn|ihm|ihr|ihnen|ihre[mnrs]?|sein|seine[mnrs]?|(?<!\b(?:gibt|gab) )es"
    r"|dies(?:e[mnrs]?)?(?!\s+(?:jahr|monat|woche|sommer|winter|herbst|frühling|frühjahr|tage?)\b)"
    r"|das(?=\s*[?!.]?$)|dort|davon|dazu|dabei|damals|dafür|dagegen|damit|daran|darüber|darum"
    r"|deren|dessen",
    "el": r"αυτός|αυτή|αυτό|αυτοί|αυτές|αυτά|του|της|τους|εκεί",
    # Not "how long does it take to …", "is it true that …", "what time is it in …".
    "en": r"he|him|his|himself|she|her|hers|herself"
    r"|its?(?!\s+(?:takes?\s.*\bto|(?:true|possible|legal|illegal|safe|worth|ok|okay|normal)\b|in\b"
    r"|rain|snow))|they|them|their|theirs"
    r"|(?<!\b(?:is|are|was|were|be|been|has|have|had) )there|then(?=\s*[?!.]?$)"
    r"|(?:that|this|these|those)(?=\s*(?:[?!.,]|$)|\s+(?:is|was|are|were|did|does|do|mean|happen"
    r"|cause|have|has|had|took|take)\b)",
    # "la" only before a verb; not "este año".
    "es": r"él|ella|ellos|ellas|su|sus|l[oae]s?(?=\s\w+(?:ó|aron|ieron|aba|ía)\b)|eso|esto"
    r"|es[ea]|est[ea](?!\s+(?:año|mes|semana|verano|invierno|otoño|primavera|temporada)\b)"
    r"|all[íi]|ah[íi]",
    # Not "est-ce que", "y a-t-il", "il y a", "cette année" or "en 1912".
    "fr": r"l(?=['’](?:a|ont|avait|avaient)\b)|(?<!\ba[- ]t[- ])ils?(?!\s+(?:y\s+a|faut)\b)|elles?|lui|leurs?|son|sa|ses|cela|ça"
    r"|(?<!est-)ce(?!\s+qu)|cet(?:te)?(?!\s+(?:année|semaine|été|hiver|automne)\b)|ces"
    r"|y(?!\s+a(?:vait|[- ]t)?\b)|en(?=\s+(?:a|ont|est|sont|dit|pense)\b)",
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
    # "He" and "she" are part of "who is" and "what is"; most pronouns are endings of a word. "ه" is
    # also typed for "ة": it is one only in words that are often owned, and in "من بناه؟".
    "ar": r"هذا|هذه(?!\s+(?:السنة|المرة))|ذلك|تلك|هناك|(?<!\b(?:من|ما|ماذا) )ه[ويم]ا?"
    r"|(?:عمر|اسم|زوج|زوجت|ابن|ابنت|أب|أبو|أم|والد|والدت|أولاد|أبنائ|أبناؤ|أطفال|سن|طول|وزن|سبب"
    r"|ثمن|سعر|عدد|مكان|عمل|لدي|عند|ل|عن|في|من|ب|إلي|علي|بعد|قبل|مع)ه(?:ا|م|ما|ن)?"
    r"|(?<=\bمن )(?!ال)\p{L}{2,}ه(?:ا|م)?|(?!ال)\p{L}{2,}(?:ها|هم|هما)",
}

# Those of them that mean a person, and a place; in other languages any may mean either.
_PERSONAL = {
    "ar": r"(?<!\b(?:من|ما|ماذا) )ه[وي]|(?:عمر|اسم|زوج|زوجت|ابن|ابنت|والد|والدت|أولاد|أبنائ|أبناؤ"
    r"|أطفال|سن|لدي|عند)ها?",
    "de": r"er|ihn|ihm|sein|seine[mnrs]?|sie|ihr|ihre[mnrs]?",
    "en": r"he|him|his|himself|she|her|hers|herself",
    "es": r"él|ella|sus?|l[oa](?=\s\w+(?:ó|aron|ieron|aba|ía)\b)",
    "fr": r"l(?=['’](?:a|ont|avait|avaient)\b)|(?<!\ba[- ]t[- ])il(?!\s+(?:y\s+a|faut)\b)|elle|lui|son|sa|ses",
    "ru": r"он|она|его|её|ее|ему|ей|него|неё|нее|ним|ней|нём|нем",
}
_PLACES = {
    "ar": r"هناك|فيها?",
    "de": r"dort|dorthin|da",
    "en": r"there",
    "es": r"all[íi]|ah[íi]",
    "fr": r"y|là",
    "ru": r"там|туда",
}
# Words that make a question no more than its question word: "where exactly?", "what did he say?".
_FILLERS = {
    "ar": r"بالضبط|تحديدا|لا|إذن|قالت?|قالوا|ي?ت?قول",
    "de": r"genau|eigentlich|denn|nicht|bitte|noch|sag(?:t|te|ten)|gesagt|mein(?:t|te|ten)",
    "en": r"exactly|precisely|not|though|please|else|again|come|so|say|said",
    "es": r"exactamente|no|entonces|más|dijo|dice|dijeron|dicho",
    "fr": r"exactement|précisément|pas|donc|au juste|ça|dit|disent",
    "ru": r"именно|точно|же|нет|не|ещё|еще|тогда|сказал[аи]?|говорит|говорил[аи]?",
}
# Verbs that come right before the subject of a question: "How many children does he have?".
_AUXILIARIES = {
    "de": r"ha(?:t|tte|ben|tten)|ist|sind|war(?:en)?|w(?:ird|erden|urden?)|kann|will|soll|muss",
    "en": r"do|does|did|is|was|are|were|has|had|have|can|could|will|would|should",
}
# Questions for someone's age: a sentence that says it has none of these words.
_AGE = {
    "ar": r"كم (?:يبلغ |تبلغ )?(?:من )?(?:ال)?عمر(?:ه|ها)?(?: سنة| عاما)?|كم (?:سنة|سنه) عمره?ا?",
    "de": r"wie alt|welches alter",
    "en": r"how old|what(?:['’]?s| is| was) (?:his|her|their) age|what age",
    "es": r"cu[aá]ntos años|qu[eé] edad",
    "fr": r"quel(?:le)? âge|quel age",
    "ru": r"сколько (?:\w+ )?лет|какого (?:\w+ )?возраста|какой (?:\w+ )?возраст",
}
# Questions for what someone said; "say" is a stop word in some languages.
_SPEECH = {
    "ar": r"(?:ماذا|ما الذي|شو) (?:قال|قالت|قالوا|يقول|تقول)",
    "de": r"was (?:sagt|sagte|meint|meinte|sagten)|was hat(?:te)? \w+(?: \w+){0,3} (?:gesagt|gemeint)",
    "en": r"what (?:did|does|do|has|have|had) \w+(?: \w+){0,3} (?:say|said)|what was said",
    "es": r"qu[eé] (?:dijo|dice|dijeron|ha dicho)",
    "fr": r"qu['’](?:a|ont)[- ](?:t[- ])?\w+ dit|que (?:dit|disent)[- ]\w+|\w+ a dit quoi"
    r"|qu['’]est[- ]ce qu['’]\w+ (?:a|ont) dit",
    "ru": r"что (?:\w+ )?(?:сказал|говорит|говорил|сказали)[аи]?",
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
    """The patterns of one language: what opens a follow-up, refers back, or asks.

    `personal` and `place` are the pronouns for a person, and for a place; `filler` adds nothing to
    a question word, `auxiliary` ends before the subject of a question, `age` asks how old someone is, and `speech` what someone said.
    """

    opening: "regex.Pattern[str]"
    pronoun: "regex.Pattern[str]"
    personal: "regex.Pattern[str]"
    place: "regex.Pattern[str]"
    filler: "regex.Pattern[str]"
    auxiliary: "regex.Pattern[str]"
    age: "regex.Pattern[str]"
    speech: "regex.Pattern[str]"
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

    def word(pattern: str) -> "regex.Pattern[str]":
        return regex.compile(rf"{before}(?:{pattern}){after}", regex.IGNORECASE)

    return QuestionWords(
        opening=regex.compile(rf"[\s¿¡«“\"'(]*{_OPENINGS[known]}{end}[\s,،:]*", regex.IGNORECASE),
        pronoun=word(_PRONOUNS[known]),
        personal=word(_PERSONAL.get(known, _PRONOUNS[known])),
        place=word(_PLACES.get(known, _PRONOUNS[known])),
        filler=word(_FILLERS.get(known, _NOTHING)),
        auxiliary=regex.compile(
            rf"\b(?:{_AUXILIARIES.get(known, _NOTHING)})\s$", regex.IGNORECASE
        ),
        age=word(_AGE.get(known, _NOTHING)),
        speech=word(_SPEECH.get(known, _NOTHING)),
        asking=word(_ASKING[known]),
    )
