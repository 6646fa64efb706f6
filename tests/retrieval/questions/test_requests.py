"""Messages that ask for news or an overview, as people write them in a chat, and others."""

from datetime import date

import pytest

from retrieval.dates.periods import TimeOfInterest
from retrieval.questions.requests import RequestKind, read_request

FRIDAY = date(2024, 2, 9)

NEWS: dict[str, list[tuple[str, str | None]]] = {
    "en": [
        ("what's the latest news?", ""),
        ("whats the latest", ""),
        ("What is new?", ""),
        ("anything new?", ""),
        ("any news?", ""),
        ("news", ""),
        ("latest headlines please", ""),
        ("Show me the newest articles", ""),
        ("what's happening right now?", ""),
        ("what did I miss?", ""),
        ("tell me the news", ""),
        ("summarize the news", ""),
        ("is there any news about the ferry?", "the ferry"),
        ("news about ukraine", "ukraine"),
        ("any updates on the strike?", "the strike"),
        ("What’s the latest on Ada Byron?", "Ada Byron"),
        ("what's new with the ferry?", "the ferry"),
        ("what's going on in Vik?", "Vik"),
        ("any ukraine news?", "ukraine"),
        ("latest ferry news", "ferry"),
        ("Give me the latest news from Denmark", "Denmark"),
        ("update me on the strike", "the strike"),
        ("have you got any news on the world cup 2026?", "the world cup 2026"),
        ("tell me about the latest news on the strike", "the strike"),
    ],
    "de": [
        ("Was gibt’s Neues?", ""),
        ("was gibts neues", ""),
        ("Gibt es etwas Neues?", ""),
        ("was ist neu", ""),
        ("die neuesten Nachrichten bitte", ""),
        ("Neuigkeiten?", ""),
        ("Was habe ich verpasst?", ""),
        ("Zeig mir die aktuellen Schlagzeilen", ""),
        ("Neues zur Ukraine", "Ukraine"),
        ("gibt es neuigkeiten zum streik?", "streik"),
        ("Was gibt es Neues über die Fähre?", "die Fähre"),
        ("was gibts neues ueber die faehre", "die faehre"),
        ("Nachrichten Ukraine", "Ukraine"),
        ("aktuelle Ukraine-News", "Ukraine"),
        ("Was ist gerade in Vik los?", None),
        ("was ist los in Vik?", "Vik"),
    ],
    "fr": [
        ("Quoi de neuf ?", ""),
        ("quoi de 9", ""),
        ("du nouveau ?", ""),
        ("Quelles sont les dernières nouvelles ?", ""),
        ("les dernieres actus", ""),
        ("y a-t-il du nouveau ?", ""),
        ("Que se passe-t-il en ce moment ?", ""),
        ("les dernières nouvelles sur la grève", "la grève"),
        ("y a du neuf sur le ferry ?", "le ferry"),
        ("Des nouvelles de l’Ukraine ?", "l'Ukraine"),
        ("infos sur le ferry", "le ferry"),
        ("actualités Ukraine", "Ukraine"),
    ],
    "es": [
        ("¿Qué hay de nuevo?", ""),
        ("que hay de nuevo", ""),
        ("¿Hay noticias?", ""),
        ("últimas noticias", ""),
        ("¿Cuáles son las últimas noticias?", ""),
        ("¿alguna novedad?", ""),
        ("noticias de Ucrania", "Ucrania"),
        ("¿Hay novedades sobre la huelga?", "la huelga"),
        ("lo último sobre el ferry", "el ferry"),
        ("¿qué está pasando en Vik?", "Vik"),
        ("dame las noticias más recientes de la huelga", "la huelga"),
    ],
    "ru": [
        ("Что нового?", ""),
        ("че нового", ""),
        ("какие новости?", ""),
        ("последние новости", ""),
        ("Есть новости?", ""),
        ("покажи свежие новости, пожалуйста", ""),
        ("что происходит в мире?", ""),
        ("новости об Украине", "Украине"),
        ("новости украины", "украины"),
        ("Есть ли новости о забастовке?", "забастовке"),
        ("что нового про паром", "паром"),
    ],
    "ar": [
        ("ما الجديد؟", ""),
        ("شو في جديد", ""),
        ("ما هي آخر الأخبار؟", ""),
        ("اخر الاخبار", ""),
        ("هل هناك أخبار جديدة؟", ""),
        ("ماذا يحدث الآن؟", ""),
        ("آخر أخبار أوكرانيا", "أوكرانيا"),
        ("ما الجديد في الإضراب؟", "الإضراب"),
        ("أخبار عن العبّارة", "العبارة"),
        ("هل هناك مستجدات حول الإضراب؟", "الإضراب"),
    ],
}  # fmt: skip
OVERVIEWS: dict[str, list[tuple[str, str]]] = {
    "en": [
        ("tell me about the ferry", "the ferry"),
        ("Tell me more about Ada Byron, please", "Ada Byron"),
        ("can you tell me something about the strike?", "the strike"),
        ("what do you know about US sanctions?", "US sanctions"),
        ("what can you tell me about the ferry", "the ferry"),
        ("do you know anything about Vik?", "Vik"),
        ("summarize the strike", "the strike"),
        ("Could you please summarise the strike for me?", "the strike"),
        ("give me a short summary of the strike", "the strike"),
        ("overview of the election", "the election"),
        ("i'd like to know more about the ferry", "the ferry"),
        ("I want to know about the ferry", "the ferry"),
        ("info on the ferry", "the ferry"),
        ("do you have any articles about whales?", "whales"),
        ("what do your articles say about whales?", "whales"),
    ],
    "de": [
        ("Fass den Streik zusammen", "den Streik"),
        ("fasse bitte den Artikel über die Fähre kurz zusammen", "die Fähre"),
        ("Kannst du mir den Streik zusammenfassen?", "den Streik"),
        ("Erzähl mir von der Fähre", "der Fähre"),
        ("erzaehl mir was ueber Ada Byron", "Ada Byron"),
        ("Kannst du mir etwas über die Fähre erzählen?", "die Fähre"),
        ("Was weißt du über Vik?", "Vik"),
        ("was weisst du alles über Vik", "Vik"),
        ("Infos zum Streik bitte", "Streik"),
        ("Ich möchte mehr über die Fähre erfahren", "die Fähre"),
        ("Gib mir einen kurzen Überblick über den Streik", "den Streik"),
    ],
    "fr": [
        ("Résume la grève", "la grève"),
        ("resume-moi la grève stp", "la grève"),
        ("Pouvez-vous résumer la grève ?", "la grève"),
        ("Parle-moi de la grève", "la grève"),
        ("parlez moi du ferry", "ferry"),
        ("Que sais-tu sur Ada Byron ?", "Ada Byron"),
        ("Fais-moi un résumé de la grève", "la grève"),
        ("j'aimerais en savoir plus sur le ferry", "le ferry"),
        ("des renseignements sur le ferry", "le ferry"),
    ],
    "es": [
        ("Resume la huelga", "la huelga"),
        ("¿puedes resumir la huelga?", "la huelga"),
        ("hazme un resumen de la huelga", "la huelga"),
        ("Háblame de la huelga", "la huelga"),
        ("hablame del ferry", "ferry"),
        ("cuéntame más sobre Ada Byron", "Ada Byron"),
        ("¿Qué sabes de Vik?", "Vik"),
        ("¿qué me puedes decir sobre el ferry?", "el ferry"),
        ("información sobre el ferry", "el ferry"),
    ],
    "ru": [
        ("Расскажи о забастовке", "забастовке"),
        ("расскажите мне, пожалуйста, про паром", "паром"),
        ("Расскажи подробнее об Аде Байрон", "Аде Байрон"),
        ("что ты знаешь о Вике?", "Вике"),
        ("что известно о забастовке?", "забастовке"),
        ("кратко перескажи статью о пароме", "пароме"),
        ("сделай краткое резюме новостей о пароме", "пароме"),
        ("хочу узнать больше о пароме", "пароме"),
    ],
    "ar": [
        ("لخص الإضراب", "الإضراب"),
        ("لخّص لي الإضراب من فضلك", "الإضراب"),
        ("حدثني عن العبارة", "العبارة"),
        ("أخبرني المزيد عن الإضراب", "الإضراب"),
        ("ماذا تعرف عن فيك؟", "فيك"),
        ("معلومات عن العبارة", "العبارة"),
        ("أعطني ملخصا عن الإضراب", "الإضراب"),
    ],
}  # fmt: skip
QUESTIONS = [
    "who owns Fox News?", "what did the news agency say?", "what is the new law about?",
    "news agency that broke the story", "what is new york's population?", "Fox News",
    "what is the latest version of the law?", "what's the new name of the ferry?",
    "what are the latest figures on unemployment?", "who reads the news at ten?", "what happened?",
    "what happened in Vik?", "what happened in 1815?", "what happened to the ferry?", "the latest",
    "what is happening to the price of bread in the towns of the north?", "tell me", "about", "",
    "tell me what the ferry cost", "tell me who won", "tell me when it sails", "tell me a joke",
    "tell me about yourself", "what do you know about me?", "tell me about how she died",
    "what do people know about the ferry?", "who summarized the report?", "summarize", "why?",
    "what was the summary of the report about?", "what is the news agency of Denmark called?",
    "how many updates were there?", "is there a new ferry?", "when was the news of his death out?",
    "Wem gehört das Neue Deutschland?", "was ist neu am Gesetz über die Fähre?",
    "Wer fasste den Bericht zusammen?", "was sagte die Nachrichtenagentur?", "sag mir, wer gewann",
    "Wie heißt die neue Fähre?", "Was ist passiert?", "Was weißt du über mich?", "neu",
    "Qui a résumé le rapport ?", "quel est le nouveau nom du ferry ?", "dis-moi qui a gagné",
    "que sais-tu de toi ?", "Qui présente les actualités à la télévision ?", "parle-t-on danois ?",
    "¿Quién resumió el informe?", "¿cuál es el nuevo nombre?", "dime quién ganó", "¿qué pasó?",
    "¿quién da las noticias?", "háblame de ti", "¿qué es nuevo león?",
    "Кто сообщил новость?", "какое агентство сообщило новости?", "скажи, кто выиграл",
    "расскажи анекдот",
    "что происходит с водой при нагревании?", "что ты знаешь о себе?", "что случилось?",
    "من أعلن الخبر؟", "ما هي الجديدة بين المدن؟", "أخبرني من فاز", "حدثني عن نفسك", "ماذا حدث؟",
    "new " * 100, "\ud800?", "tell me about " + "very " * 30 + "much",
]  # fmt: skip


@pytest.mark.parametrize(
    ("message", "subject"), [each for listed in NEWS.values() for each in listed]
)
def test_what_asks_for_news(message: str, subject: str | None) -> None:
    request = read_request(message, FRIDAY)
    if subject is None:
        assert request is None
    else:
        assert request
        assert (request.kind, request.subject) == (RequestKind.NEWS, subject)
        assert not request.time.named


@pytest.mark.parametrize(
    ("message", "subject"), [each for listed in OVERVIEWS.values() for each in listed]
)
def test_what_asks_for_an_overview(message: str, subject: str) -> None:
    request = read_request(message, FRIDAY)
    assert request
    assert (request.kind, request.subject) == (RequestKind.OVERVIEW, subject)
    assert not request.is_pointing


@pytest.mark.parametrize("message", QUESTIONS)
def test_what_is_a_question(message: str) -> None:
    request = read_request(message, FRIDAY)
    assert request is None or message == "the latest"


THIS_WEEK = TimeOfInterest(date(2024, 2, 3), FRIDAY, now=True)
TODAY = TimeOfInterest(FRIDAY, FRIDAY, now=True)
YESTERDAY = TimeOfInterest(date(2024, 2, 8), date(2024, 2, 8))


@pytest.mark.parametrize(
    ("message", "subject", "time"),
    [
        ("what happened today?", "", TODAY),
        ("What has happened this week", "", THIS_WEEK),
        ("today's news", "", TODAY),
        ("any news today?", "", TODAY),
        ("news about ukraine this week", "ukraine", THIS_WEEK),
        ("news from yesterday about the ferry", "the ferry", YESTERDAY),
        ("Was ist heute passiert?", "", TODAY),
        ("Was gibt es heute Neues?", "", TimeOfInterest()),
        ("Nachrichten von gestern", "", YESTERDAY),
        ("Neues zur Ukraine diese Woche", "Ukraine", THIS_WEEK),
        ("Que s’est-il passé aujourd’hui ?", "", TODAY),
        ("des nouvelles du ferry cette semaine ?", "ferry", THIS_WEEK),
        ("¿Qué ha pasado hoy?", "", TODAY),
        ("noticias de Ucrania de esta semana", "Ucrania", THIS_WEEK),
        ("Что сегодня произошло?", "", TODAY),
        ("новости о пароме на этой неделе", "пароме", THIS_WEEK),
        ("ماذا حدث اليوم؟", "", TODAY),
        ("أخبار أوكرانيا هذا الأسبوع", "أوكرانيا", THIS_WEEK),
    ],
)
def test_a_time_is_a_limit(message: str, subject: str, time: TimeOfInterest) -> None:
    request = read_request(message, FRIDAY)
    assert request
    assert (request.kind, request.subject, request.time) == (RequestKind.NEWS, subject, time)


@pytest.mark.parametrize(
    "message",
    [
        "tell me more about him", "summarize this article", "any news on that?",
        "erzähl mir mehr über sie", "parle-moi de lui", "háblame de ella", "расскажи о ней",
        "حدثني عن ذلك",
    ],
)  # fmt: skip
def test_what_points_at_what_was_spoken_of(message: str) -> None:
    request = read_request(message, FRIDAY)
    assert request
    assert request.is_pointing
