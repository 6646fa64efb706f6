"""Questions without what only wraps them: greetings, thanks, signatures."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval import Article, Library, open_library
from retrieval.questions.wrapping import unwrapped

NOW = datetime(2020, 6, 1, tzinfo=UTC)

# For each language a question and forms of it, with a star in its place.
QUESTIONS = {
    "ar": "متى احترقت العبارة",
    "de": "wann brannte die Fähre",
    "en": "when did the ferry burn",
    "es": "cuándo se quemó el ferry",
    "fr": "quand est-ce que le ferry a brûlé",
    "ru": "когда сгорел паром",
}
FORMS = {
    "ar": """
        مرحبا، *؟
        السلام عليكم ورحمة الله وبركاته، *
        السلام عليكم *
        صباح الخير! *؟
        أهلا وسهلا، عندي سؤال: *
        سؤال سريع: *
        هل يمكنك أن تخبرني *؟
        ممكن تقول لي *
        أريد أن أعرف *
        هل تعرف *؟
        عذرا على الإزعاج، *
        لو سمحت *
        *، من فضلك
        *؟ شكرا
        *؟ شكراً جزيلاً لك
        * شكرا مقدما
        *؟ مع تحياتي، أحمد
        *؟ أُرسلت من هاتفي
        *؟ https://example.org/a
        @verbatim_bot *
        """,
    "de": """
        Hallo, *?
        Guten Morgen! *?
        Moin, *
        Moin moin *
        Hallo zusammen, *?
        Lieber Bot, *?
        Hallo *
        Könntest du mir bitte sagen, *?
        kannst du mir sagen *
        Koennen wir? Nein: weißt du, *?
        Weiß jemand, *?
        weiss jemand *
        Ich hätte da mal eine Frage: *?
        mal ne Frage, *
        Ich möchte gerne wissen, *.
        Entschuldigung die Störung, aber *?
        bitte *
        * bitte
        *? Danke im Voraus!
        * danke dir
        *? Vielen lieben Dank für deine Hilfe
        *? LG Anna
        *?\\nViele Grüße\\nAnna Muster
        *? Von meinem iPhone gesendet
        *? 🙏🙏 Danke 😊
        *, weißt du das?
        Hi, *?
        """.replace("Koennen wir? Nein: weißt", "Weißt"),
    "en": """
        Hello, *?
        hello *
        Hi there! *?
        hey bot *
        Good morning, *?
        Dear bot, *?
        dear sir or madam: *?
        Can you tell me *?
        could you please tell me *
        can u pls tell me *
        Do you know *?
        does anyone know *
        I was wondering *
        i'd like to know *
        Sorry to bother you but *?
        Quick question: *?
        question: *
        please *
        pls tell me *
        * please
        * pls thx
        *? Thanks!
        * thanks
        *, thank you so much
        *? cheers
        * asap
        *? Thank you in advance for your help :)
        *?\\n\\nSent from my iPhone
        *? Get Outlook for Android
        *?\\n--\\nAda Byron\\nHarbour Office
        *? Best regards, Ada
        *? https://example.org/ferry?a=b
        https://example.org/ferry *?
        @verbatim_bot *?
        * @verbatim_bot
        *? Do you know?
        ok *
        Hello bot! I hope you are doing well. I have a question. *? Thanks a lot! 🙂
        👋 Hi! *?
        hallo, *?
        """,
    "es": """
        Hola, *?
        hola *
        ¡Buenos días! ¿*?
        buenas, *
        Hola a todos, ¿*?
        ¿Me podrías decir *?
        puedes decirme *
        ¿Sabes *?
        alguien sabe *
        quisiera saber *
        Tengo una pregunta: ¿*?
        una pregunta, *
        perdona que te moleste, pero *
        Disculpa, *
        por favor *
        * por favor
        * porfa
        ¿*? Gracias
        * gracias
        ¿*? Muchas gracias de antemano
        ¿*? Un saludo, Ana
        ¿*? Enviado desde mi iPhone
        dime *
        """,
    "fr": """
        Bonjour, * ?
        bonjour *
        Salut ! * ?
        Coucou, *
        Bonsoir à tous, * ?
        Pouvez-vous me dire * ?
        peux tu me dire *
        tu peux me dire *
        Savez-vous * ?
        quelqu'un sait *
        je voudrais savoir *
        J'ai une question : * ?
        petite question : *
        Désolé de vous déranger, mais *
        Excusez-moi, *
        svp *
        * s'il vous plaît ?
        * stp
        * ? Merci
        * merci d'avance
        * ? Merci beaucoup !
        * ? Cordialement, Anne
        * ? Envoyé de mon iPhone
        dis-moi *
        """,
    "ru": """
        Привет, *?
        привет *
        Здравствуйте! *?
        Добрый день, *?
        Доброе утро *
        Всем привет, *?
        Подскажите, пожалуйста, *?
        скажи *
        не подскажете, *
        Не могли бы вы сказать, *?
        кто-нибудь знает, *
        не знаешь *
        хотел бы узнать, *
        У меня вопрос: *?
        вопрос: *
        Извините за беспокойство, но *
        пожалуйста *
        * пожалуйста
        *? Спасибо!
        * спс
        *? Заранее спасибо
        *? С уважением, Анна
        *? Отправлено с iPhone
        мне интересно, *
        """,
}
CASES = [
    (language, form.strip().replace("\\n", "\n"))
    for language, forms in FORMS.items()
    for form in forms.strip().splitlines()
]
# Each with another sentence that has what wraps a question in it.
ARTICLES = {
    "ar": "احترقت العبارة في ميناء فيسبي عام 1912.\nقال البحار شكرا لمن سأل عن الهاتف.",
    "de": "Die Fähre brannte im Hafen von Visby im Jahr 1912.\nDer Matrose sagte bitte und danke, als er das Telefon fand.",
    "en": "The ferry burned in the port of Visby in 1912.\nThe sailor said hello and thanks, and asked a quick question about the phone.",
    "es": "El ferry se quemó en el puerto de Visby en 1912.\nEl marinero dijo hola y gracias, y tenía una pregunta sobre el teléfono.",
    "fr": "Le ferry a brûlé dans le port de Visby en 1912.\nLe marin a dit bonjour et merci, et avait une question sur le téléphone.",
    "ru": "Паром сгорел в порту Висбю в 1912 году.\nМатрос сказал привет и спасибо, у него был вопрос о телефоне.",
}


@pytest.mark.parametrize(("language", "form"), CASES)
def test_what_wraps_a_question_is_peeled_off(language: str, form: str) -> None:
    question = QUESTIONS[language]
    assert unwrapped(form.replace("*", question)).strip(" ¿?؟.") == question


@pytest.fixture(scope="module")
def library() -> Iterator[Library]:
    with open_library("sqlite://") as library:
        for language, text in ARTICLES.items():
            library.add(Article(title=f"({language})", text=text, language=language))
        yield library


@pytest.mark.parametrize(("language", "form"), CASES)
def test_a_wrapped_question_gets_the_quotes_of_the_bare_one(
    library: Library, language: str, form: str
) -> None:
    question, message = QUESTIONS[language], form.replace("*", QUESTIONS[language])
    bare, wrapped = library.ask(question, at=NOW), library.ask(message, at=NOW)
    assert bare.quotes[0].text == ARTICLES[language].split("\n")[0]
    assert [quote.text for quote in wrapped.quotes] == [quote.text for quote in bare.quotes]
    assert wrapped.question == message
    assert (wrapped.understood or "").strip(" ¿?؟.") == question


@pytest.mark.parametrize(
    ("message", "question"),
    [
        ("Hi, wer hat gewonnen?", "wer hat gewonnen?"),
        ("Hello. Who scored twice? Thank you!", "Who scored twice?"),
        ("hello in which year did it burn", "in which year did it burn"),
        ("Hallo, ist die Fähre verbrannt?", "ist die Fähre verbrannt?"),
        ("¡Hola! ¿Quién ganó?", "¿Quién ganó?"),
        ("who won please?", "who won?"),
        ("who won?? thanks", "who won??"),
        ("The ferry (https://example.org/a) burned when?", "The ferry  burned when?"),
        ("您好，请问谁赢了", "谁赢了"),
        ("Merhaba, kim kazandı? Teşekkürler", "kim kazandı?"),
        ("Ciao, mi chiedevo chi ha vinto. Grazie mille!", "chi ha vinto."),
        ("GOOD MORNING, WHO WON", "WHO WON"),
        ("Buenos dias, podrias decirme quien gano", "quien gano"),
        ("tell me about the ferry please", "tell me about the ferry"),
    ],
)
def test_the_question_stays_as_it_was_typed(message: str, question: str) -> None:
    assert unwrapped(message) == question


@pytest.mark.parametrize(
    "message",
    [
        "Hello Dolly",
        "Hello, Dolly!",
        "Hello, Goodbye",
        "hello kitty creator",
        "Hi-Lo",
        "Thank You for Smoking",
        "Good Morning America host",
        "Good Morning, Vietnam",
        "Dear Evan Hansen",
        "please please me release date",
        "who said hello kitty is not a cat",
        "who sang thank you next",
        "who sang thank u, next",
        "who sang thank you",
        "how do you say please",
        "who wrote hey jude",
        "who is @nobody",
        "where was the first message sent from",
        "K-pop bands",
        "can you open an oyster with a knife",
        "morgen ist Wahl in Bremen",
        "wer sang Danke",
        "was heißt bitte",
        "qui a dit merci",
        "quién dijo gracias",
        "кто сказал спасибо",
        "что значит пожалуйста",
        "من قال شكرا",
        "so who won",
        "and who won",
        "tell me a joke",
        "can you tell me about the ferry",
        "do you know me?",
        "From example.org: who won?",
        # Nothing else is in these.
        "hello",
        "Hi, thanks!",
        "hello please thanks",
        "Guten Morgen!",
        "спасибо большое",
        "https://example.org/a",
        "🙂",
        "",
    ],
)
def test_what_wraps_nothing_stays(message: str) -> None:
    assert unwrapped(message) == message


@settings(deadline=None)  # the patterns are compiled at the first message
@given(st.text())
def test_any_text_can_be_unwrapped(text: str) -> None:
    assert unwrapped(text)[:1] in text


@pytest.mark.parametrize(
    "part",
    [
        "hello, ",
        "please ",
        "? thanks ",
        "can you ",
        "(((",
        "😀",
        "\n",
        "-- \n",
        " https://",
        "sent from ",
        "@a",
        "how ",
    ],
)
def test_a_long_message_takes_no_longer_than_its_length(part: str) -> None:
    unwrapped("hello")
    started = time.process_time()
    unwrapped((part * 4096)[:4096])
    assert time.process_time() - started < 0.5
