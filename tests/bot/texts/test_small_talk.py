"""What the bot says to small talk."""

from datetime import date

import pytest

from bot.texts import LANGUAGES, Voice
from bot.texts.small_talk import LibraryFacts, small_talk_reply
from retrieval import Counts, SmallTalk

FACTS = LibraryFacts(
    counts=Counts(articles=1234, sentences=9, newest=date(2019, 10, 22)),
    publishers={"The Harbour Post": 1200, "Visby Times": 34},
    languages={"en", "de", None},
    example="When did the ferry burn?",
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", SmallTalk)
def test_there_is_a_short_reply_to_everything(topic: SmallTalk, language: str) -> None:
    reply = small_talk_reply(topic, FACTS, Voice(language))
    assert 10 < len(reply) < 400


@pytest.mark.parametrize(
    ("topic", "language", "reply"),
    [
        (SmallTalk.THANKS, "en", "You’re welcome! Just ask if you want to know anything else."),
        (
            SmallTalk.IDENTITY,
            "en",
            "I am Verbatim, a bot: I answer questions with sentences from articles, word for"
            " word.\n\nFor example: When did the ferry burn?",
        ),
        (
            SmallTalk.EXTENT,
            "en",
            "I have 1,234 articles, the newest from 22 October 2019. /articles shows what I have"
            " read.",
        ),
        (SmallTalk.SOURCES, "en", "My articles are from The Harbour Post and Visby Times."),
        (SmallTalk.SOURCES, "de", "Meine Artikel sind von The Harbour Post und Visby Times."),
        (
            SmallTalk.LANGUAGES,
            "en",
            "I speak English, German, French, Spanish, Russian and Arabic. My articles are in"
            " English and German.",
        ),
        (
            SmallTalk.LANGUAGES,
            "fr",
            "Mes langues\xa0: anglais, allemand, français, espagnol, russe et arabe. Celles de mes"
            " articles\xa0: allemand et anglais.",
        ),
        (
            SmallTalk.LANGUAGES,
            "es",
            "Hablo inglés, alemán, francés, español, ruso y árabe. Los idiomas de mis artículos:"
            " alemán e inglés.",
        ),
        (SmallTalk.MOOD, "ru", "Спасибо, всё хорошо! Что вы хотите узнать?"),
        (SmallTalk.FAREWELL, "ar", "مع السلامة! أنا هنا كلما كان لديك سؤال."),
    ],
)
def test_golden_replies(topic: SmallTalk, language: str, reply: str) -> None:
    assert small_talk_reply(topic, FACTS, Voice(language)) == reply


@pytest.mark.parametrize(
    ("language", "publishers", "reply"),
    [
        ("en", 0, "My articles do not say who published them."),
        ("en", 9, "My articles are from P0, P1, P2, P3, P4, P5, P6, P7 and 1 other publisher."),
        ("en", 11, "My articles are from P0, P1, P2, P3, P4, P5, P6, P7 and 3 other publishers."),
        ("ru", 11, "Источники моих статей: P0, P1, P2, P3, P4, P5, P6, P7 и ещё 3."),
    ],
)
def test_the_largest_publishers_are_named(language: str, publishers: int, reply: str) -> None:
    names = {f"P{number}": 20 - number for number in range(publishers)}
    facts = LibraryFacts(FACTS.counts, names, set(), None)
    assert small_talk_reply(SmallTalk.SOURCES, facts, Voice(language)) == reply


def test_without_an_example_or_a_known_language_less_is_said() -> None:
    facts = LibraryFacts(FACTS.counts, {}, {None}, None)
    assert small_talk_reply(SmallTalk.GREETING, facts, Voice()) == (
        "Hello! Ask me a question, and I look for the answer in my articles."
    )
    assert small_talk_reply(SmallTalk.LANGUAGES, facts, Voice()) == (
        "I speak English, German, French, Spanish, Russian and Arabic."
    )
