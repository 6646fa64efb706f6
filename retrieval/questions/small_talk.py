"""Signs of small talk: "I" and "you", which articles are not about, and greetings."""

from collections.abc import Collection
from functools import lru_cache

import regex

from retrieval.text.normalization import DEFAULT_LANGUAGE
from retrieval.text.segmentation import UNSPACED_LANGUAGES

# Pronouns of the first and second person.
_PRONOUNS = {
    "de": "ich mich mir mein meine du dich dir dein deine euch ihr",
    "en": "i i'm me my mine you you're your yours yourself u",
    "es": "yo me mí mi tú tu te ti eres estás usted ustedes",
    "fr": "je j(?=') moi mon ma tu toi te t(?=') ton ta vous votre",  # "y a-t-il" is neither
    "it": "io mi mio mia tu ti tuo tua sei voi",
    "nl": "ik mij mijn jij je jou jouw u uw",
    "pt": "eu me meu minha você vocês tu teu tua",
    "ru": "я мне меня мой моя ты тебя тебе твой твоё вы вас вам ваш",
    "tr": "ben bana beni benim sen sana seni senin siz size sizin",
    "zh": "我 你 您",
}
# A message whose content words are all among these asks nothing of articles.
_CHATTER = {
    "de": """
        hallo hi hey moin servus guten gute guter morgen tag abend nacht tschüss tschüs ciao danke
        dankeschön bitte gern gerne sorry ok okay cool super toll prima klasse lustig witz langweilig
        langweile ja nein doch vielleicht stopp hilfe test bot falsch richtig nochmal bald später
        """,
    "en": """
        hello hi hey hiya yo greetings good morning afternoon evening night day nice meet see later
        soon tomorrow bye goodbye cheers thanks thank thx lot much welcome please sorry oops ok okay
        cool great fine awesome perfect wow lol haha hahaha funny fun joke kidding bored boring say
        something anything talk chat try again wrong right true false yes yeah yep no nope maybe never
        mind stop help test testing bot robot human real person name time sure well done job love
        hate stupid idiot dumb hmm what's up
        """,
    "es": """
        hola buenos buenas días tardes noches adiós hasta luego gracias muchas favor perdón vale ok
        genial bien mal gracioso chiste aburrido aburrida sí no quizás para ayuda prueba bot otra vez
        """,
    "fr": """
        bonjour bonsoir salut coucou bonne nuit soirée journée merci beaucoup pardon désolé désolée ok
        d'accord super génial drôle blague oui non peut-être stop aide test bot encore bientôt demain
        """,
    "it": """
        ciao buongiorno buonasera buona notte sera grazie mille prego scusa ok bene male divertente
        barzelletta sì no forse basta aiuto prova bot ancora presto domani
        """,
    "nl": """
        hallo hoi hey goede goedemorgen goedenavond morgen avond nacht doei dag bedankt dank sorry ok
        oké leuk grappig mop ja nee misschien stop hulp test bot weer straks
        """,
    "pt": """
        olá oi bom boa dia tarde noite tchau adeus obrigado obrigada desculpa ok legal ótimo engraçado
        piada sim não talvez pare ajuda teste bot novo logo amanhã
        """,
    "ru": """
        привет здравствуй здравствуйте добрый доброе доброй утро день вечер ночи пока спасибо большое
        пожалуйста извини извините ок хорошо отлично круто смешно шутка шутку скучно да нет может
        стоп помощь тест бот снова завтра
        """,
    "tr": """
        merhaba selam günaydın iyi akşamlar geceler günler hoşça kal teşekkürler teşekkür ederim
        lütfen pardon tamam güzel komik şaka evet hayır belki dur yardım test bot tekrar yarın
        """,
}
_CHATTER_WORDS = {language: frozenset(words.split()) for language, words in _CHATTER.items()}


def is_personal(message: str, language: str | None) -> bool:
    """Whether a message has "I" or "you" in it.

    >>> is_personal("Who are you?", "en"), is_personal("Who sang?", "en")
    (True, False)
    """
    pronoun = _pronoun(language or DEFAULT_LANGUAGE)
    plain = message.casefold().replace("’", "'")
    return pronoun is not None and pronoun.search(plain) is not None


def is_chatter(words: Collection[str], language: str | None) -> bool:
    """Whether the content words of a message only greet, thank, cheer and the like.

    >>> is_chatter(["Good", "morning"], "en"), is_chatter(["good", "ferry"], "en")
    (True, False)
    """
    known = _CHATTER_WORDS.get(language or DEFAULT_LANGUAGE, frozenset())
    return bool(words) and all(word.casefold() in known for word in words)


@lru_cache
def _pronoun(language: str) -> "regex.Pattern[str] | None":
    if language not in _PRONOUNS:
        return None
    edges = (
        ("", "") if language in UNSPACED_LANGUAGES else (r"(?<![\p{L}\p{M}])", r"(?![\p{L}\p{M}])")
    )
    words = "|".join(sorted(_PRONOUNS[language].split(), key=len, reverse=True))
    return regex.compile(f"{edges[0]}(?:{words}){edges[1]}")
