"""Small talk is told from questions to the articles, in many languages."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval import (
    Article,
    Library,
    Silence,
    SilenceKind,
    SmallTalk,
    Turn,
    open_library,
    turn_of,
)
from retrieval.questions.small_talk import small_talk

NOW = datetime(2020, 6, 1, tzinfo=UTC)

# A line for each topic: its name, and what people write.
TALK = """
greeting: hi | Hello! | HEY | hiii | good morning!! | hi there | Hello everyone 👋 | are you there?
greeting: Hallo | Guten Tag! | moin | Grüß Gott | na | Bonjour | coucou | salut à tous | Hola 🙂 | ¡Buenos días!
greeting: привет | Здравствуйте! | добрый день | всем привет | مرحبا | السلام عليكم | أهلا وسهلا | صباح الخير
greeting: buongiorno | hoi | goedemorgen | olá | bom dia | merhaba | 你好 | hello bot
thanks: thanks | thx | Thank you so much! | ty | ok thanks a lot | thank u bot | cheers mate | thanks for your help
thanks: danke | Danke dir! | vielen lieben Dank | dankeschön | thx dir | merci | mrc | Merci beaucoup ! | grand merci à vous
thanks: gracias | muchas gracias!! | grax | спасибо | спс | Спасибо большое! | благодарю | شكرا | شكراً جزيلاً | يعطيك العافية
thanks: grazie mille | dank je wel | obrigado | teşekkürler | 谢谢
praise: good bot | great! | you are awesome | well done | I love you | That is great | du bist toll | sehr gut | gut gemacht
praise: tu es génial | bravo | eres el mejor | muy bien | молодец | ты умный | أحسنت | رائع جدا
complaint: you are stupid | bad bot | That is wrong, try again | this is useless | shut up | you don't understand me | wtf
complaint: du bist doof | falsch | das stimmt nicht | t'es nul | c'est faux | eres tonto | no es cierto | ты тупой | неправда | أنت غبي | خطأ
farewell: bye | goodbye! | see you later | good night | tschüss | bis bald | auf Wiedersehen | au revoir | à bientôt | bonne nuit
farewell: adiós | hasta luego | пока | до свидания | спокойной ночи | مع السلامة | arrivederci | doei | tchau
mood: how are you? | hi, how are you doing today? | how's it going | what's up | hru? | wie geht's? | wie geht es dir | ça va ?
mood: comment allez-vous ? | cómo estás | ¿Qué tal? | как дела? | как ты | كيف حالك؟ | شلونك | 你好吗 | nasılsın
help: help | help me please | can you help me? | how do I use this bot? | what can I ask you? | Hilfe! | kannst du mir helfen?
help: aide-moi | à l'aide | comment ça s'utilise | ayuda | ¿me puedes ayudar? | помощь | помоги мне | مساعدة | كيف أستخدمك
ability: what can you do? | How does this work? | how does this bot work | what do you do | what do you know?
ability: was kannst du? | wie funktioniert das hier? | que sais-tu faire ? | comment ça marche ? | tu peux faire quoi | ¿qué puedes hacer?
ability: cómo funciona este bot | что ты умеешь? | как ты работаешь | ماذا يمكنك أن تفعل | ايش تقدر تسوي
identity: who are you? | who r u | what's your name? | whats ur name | Hi! Who are you? | what are you | how old are you? | tell me about yourself
identity: Wer bist du? | wie heißt du | wer sind Sie? | qui es-tu ? | t'es qui | comment tu t'appelles | quién eres | ¿Cómo te llamas?
identity: кто ты? | ты кто такой | как тебя зовут? | من أنت؟ | مين انت | شو اسمك | chi sei? | wie ben je | quem é você? | sen kimsin | 你是谁？
maker: who made you? | who built this bot | who is your owner? | wer hat dich programmiert? | qui t'a créé ? | quién te creó | кто тебя создал? | من صنعك؟
is-ai: are you an AI? | are you a bot | are you a real person? | are you human or a robot? | am I talking to a bot | do you use ChatGPT
is-ai: Bist du eine KI? | bist du ein Mensch? | tu es un robot ? | es-tu humain ? | eres una IA | ¿eres un robot? | ты бот? | ты человек или робот? | هل أنت روبوت؟
extent: how many articles do you have? | how many articles are there | when was your newest article published? | wie viele Artikel hast du?
extent: combien d'articles as-tu ? | ¿cuántos artículos tienes? | сколько у тебя статей? | كم مقالة لديك؟
sources: what are your sources? | where do you get your information? | which newspapers do you read | sources? | woher hast du deine Infos?
sources: was sind deine Quellen? | quelles sont tes sources ? | d'où viennent tes informations | cuáles son tus fuentes | откуда ты берёшь информацию? | ما هي مصادرك؟
languages: what languages do you speak? | do you speak German? | can you speak french | welche Sprachen sprichst du? | sprichst du Deutsch?
languages: quelles langues parles-tu ? | parlez-vous français ? | qué idiomas hablas | hablas español? | на каких языках ты говоришь? | هل تتكلم العربية؟
joke: tell me a joke | Tell us a funny joke please | do you know any jokes? | make me laugh | erzähl mir einen Witz | raconte-moi une blague
joke: cuéntame un chiste | расскажи анекдот | قل لي نكتة
trust: are you sure? | is that true? | can I trust you? | do you make things up? | bist du sicher? | ist das wahr? | c'est vrai ? | ¿estás seguro? | ты уверен? | هل أنت متأكد؟
chatter: ok | lol | test | yes | no | haha | sorry | I see | ja | nein | ach so | oui | d'accord | mdr | sí | vale | jajaja | да | нет | хаха | ладно | نعم | طيب | ههههه
"""
CASES = [
    (topic, message.strip())
    for topic, _, messages in (line.partition(": ") for line in TALK.strip().splitlines())
    for message in messages.split(" | ")
]


@pytest.mark.parametrize(("topic", "message"), CASES)
def test_small_talk_is_read(topic: str, message: str) -> None:
    assert small_talk(message) == topic


@pytest.mark.parametrize(
    "message",
    [
        "who are you voting for according to the mayor",
        "who are the Help cast",
        "who is in the cast of The Help?",
        "how many articles does the constitution have",
        "thanks to whom did the ferry stop",
        "Hello Dolly",
        "who wrote Hello?",
        "who sang thank you next",
        "what does thank you mean",
        "who made it?",
        "who made this?",
        "who is this?",
        "what is this about?",
        "what is it?",
        "how does it work?",
        "how many pages are there?",
        "where did it come from?",
        "is it a person?",
        "how big is the library?",
        "what languages do people speak in Visby?",
        "what?",
        "why?",
        "who?",
        "and?",
        "what's new?",
        "what's the latest news?",
        "tell me about the ferry",
        "ferry",
        "wie groß ist die Bibliothek?",
        "wie funktioniert das?",
        "wer ist das?",
        "was sind die Quellen der Donau?",
        "c'est qui ?",
        "qui est-ce ?",
        "quoi de neuf ?",
        "para qué sirve",
        "quién es este",
        "кто это?",
        "как это работает?",
        "من هو؟",
        "",
        "🙂",
        "?!",
    ],
)
def test_what_asks_the_articles_is_no_small_talk(message: str) -> None:
    assert small_talk(message) is None


@settings(deadline=None)  # the patterns are compiled at the first message
@given(st.text())
def test_any_text_is_small_talk_or_not(text: str) -> None:
    assert small_talk(text) in (None, *SmallTalk)


@pytest.mark.parametrize("part", ["hello ", "are you ", "ha", "you are so ", "please ", "how "])
def test_long_messages_take_no_time(part: str) -> None:
    small_talk("hello")
    started = time.process_time()
    small_talk((part * 4096)[:4096])
    small_talk((part * 120)[:120])
    assert time.process_time() - started < 0.2


@pytest.fixture(scope="module")
def library() -> Iterator[Library]:
    text = (
        "The ferry burned in 1912.\nWho are you, asked the captain, and how are you?\n"
        "The captain made a joke, said thanks and went for help.\nShe died in Oslo in 1950."
    )
    with open_library("sqlite://") as library:
        library.add(Article(title="You are the captain", text=text))
        yield library


@pytest.mark.parametrize(
    ("message", "topic"),
    [
        ("who are you?", SmallTalk.IDENTITY),
        ("Hello! Could you please tell me who you are?", SmallTalk.IDENTITY),
        ("how are you", SmallTalk.MOOD),
        ("help", SmallTalk.HELP),
        ("tell me a joke", SmallTalk.JOKE),
        ("danke", SmallTalk.THANKS),
    ],
)
def test_it_is_never_answered_with_a_quote(
    library: Library, message: str, topic: SmallTalk
) -> None:
    before = turn_of(library.ask("Who made a joke?", at=NOW))
    for after in (None, before):
        answer = library.ask(message, at=NOW, after=after)
        assert answer.quotes == ()
        assert answer.silence == Silence(SilenceKind.SMALL_TALK, topic=topic)
        assert answer.reason == "I only quote articles: ask about what they report."


def test_it_leaves_the_turn_before_as_it_was(library: Library) -> None:
    before = turn_of(library.ask("When did the ferry burn?", at=NOW))
    assert turn_of(library.ask("thanks", at=NOW, after=before), before) == before
    assert turn_of(library.ask("hello", at=NOW)) == Turn("")
