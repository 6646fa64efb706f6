"""Why a sentence was quoted: what of the question stands where, and how it is told."""

from datetime import date, datetime

import pytest

from bot.texts import LANGUAGES, Voice
from bot.texts.explanations import reason_lines
from retrieval import Article, Quote
from retrieval.answer_types.answer_type import AnswerType
from retrieval.ranking.explanation import Reasons, reasons
from retrieval.text.sentences import Span

BELL = Article(
    title="The bell of the ferry",
    text=(
        "The ferry to Vik sank in a storm in 1912.\n"
        "Divers found the bell in 2003 near Moss. It weighs ninety kilograms.\n"
        "A priest bought it."
    ),
    published=date(2003, 8, 1),
    language="en",
)
FOUND, WEIGHS, BOUGHT = (
    "Divers found the bell in 2003 near Moss.",
    "It weighs ninety kilograms.",
    "A priest bought it.",
)
ASKED = datetime(2004, 1, 1)  # noqa: DTZ001  # a day in the reader's own zone


@pytest.mark.parametrize(
    ("question", "sentence", "expected"),
    [
        (
            "When did divers find the bell of the ferry?",
            FOUND,
            Reasons(
                sentence=("divers", "bell"),
                near=("ferry",),
                title=("bell", "ferry"),
                kind=AnswerType.DATE,
            ),
        ),
        (
            "How heavy is the bell?",
            WEIGHS,
            Reasons(
                near=("bell",),
                title=("bell",),
                related=(("heavy", "weighs"),),
                kind=AnswerType.NUMBER,
            ),
        ),
        (
            "Where was the bell found in 2003?",
            FOUND,
            Reasons(
                sentence=("bell", "found", "2003"),
                title=("bell",),
                kind=AnswerType.PLACE,
                in_time=True,
            ),
        ),
        ("In 2012, who bought it?", BOUGHT, Reasons(sentence=("bought",))),
        ("Is it raining in Rome?", BOUGHT, Reasons()),
    ],
)
def test_what_speaks_for_a_sentence(question: str, sentence: str, expected: Reasons) -> None:
    start = BELL.text.index(sentence)
    assert reasons(question, ASKED, BELL, Span(start, start + len(sentence))) == expected


def told(found: Reasons, language: str, article: Article = BELL) -> list[str]:
    quote = Quote(text=article.text, start=0, end=len(article.text), score=1.0, article=article)
    return reason_lines(found, quote, Voice(language))


EVERYTHING = Reasons(
    sentence=("bell",),
    near=("ferry", "Vik"),
    title=("bell",),
    related=(("heavy", "weighs"),),
    kind=AnswerType.NUMBER,
)
TOLD = {
    "en": [
        "• From your question, the sentence has “bell”.",
        "• Beside it: “ferry” and “Vik”.",
        "• In the title: “bell”.",
        "• For “heavy” it has “weighs”.",
        "• It names a number, as you asked for one.",
        "• The article is from 1 August 2003; newer ones go first.",
    ],
    "de": [
        "• Aus deiner Frage stehen im Satz: „bell“.",
        "• Daneben: „ferry“ und „Vik“.",
        "• Im Titel: „bell“.",
        "• Für „heavy“ steht dort „weighs“.",
        "• Er nennt eine Zahl, nach der du fragst.",
        "• Der Artikel ist vom 1. August 2003; neuere gehen vor.",
    ],
    "fr": [
        "• De votre question, la phrase contient « bell ».",
        "• À côté : « ferry » et « Vik ».",
        "• Dans le titre : « bell ».",
        "• Pour « heavy », elle contient « weighs ».",
        "• Elle donne un nombre, comme demandé.",
        "• L’article est du 1 août 2003 ; les plus récents passent d’abord.",
    ],
    "es": [
        "• De tu pregunta, la frase contiene «bell».",
        "• Al lado: «ferry» y «Vik».",
        "• En el título: «bell».",
        "• En lugar de «heavy» contiene «weighs».",
        "• Da un número, como pedías.",
        "• El artículo es del 1 de agosto de 2003; los más recientes van primero.",
    ],
    "ru": [
        "• Из вашего вопроса в предложении есть: «bell».",
        "• Рядом: «ferry» и «Vik».",
        "• В заголовке: «bell».",
        "• Вместо «heavy» там «weighs».",
        "• В нём есть число, о котором вы спросили.",
        "• Статья от 1 августа 2003 г.; более новые идут первыми.",
    ],
    "ar": [
        "\u200f• من سؤالك وردت في الجملة: «\u2068bell\u2069».",
        "\u200f• بجوارها: «\u2068ferry\u2069» و«\u2068Vik\u2069».",
        "\u200f• في العنوان: «\u2068bell\u2069».",
        "\u200f• بدلاً من «\u2068heavy\u2069» ورد فيها «\u2068weighs\u2069».",
        "\u200f• تذكر عددًا كما سألت.",
        "\u200f• المقالة بتاريخ 1 أغسطس 2003، والأحدث يأتي أولاً.",
    ],
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_golden_reasons(language: str) -> None:
    plain = {0xA0: " ", 0x202F: " "}  # which of them Babel writes depends on its version
    lines = [line.translate(plain) for line in told(EVERYTHING, language)]
    assert lines == TOLD[language]


@pytest.mark.parametrize(
    ("found", "line"),
    [
        (Reasons(kind=AnswerType.DATE), "• It names a date, as you asked for one."),
        (Reasons(kind=AnswerType.PERSON), "• It names a person, as you asked for one."),
        (Reasons(kind=AnswerType.PLACE), "• It names a place, as you asked for one."),
        (Reasons(kind=AnswerType.NAME), "• It names someone or something, as you asked."),
        (Reasons(sentence=tuple("abcdefghij")), "• From your question, the sentence has “a”, “b”, "
         "“c”, “d”, “e”, “f”, “g”, “h” and 2 more."),
        (Reasons(related=(("a", "b"), ("c", "d"))), "• For “c” it has “d”."),
    ],
)  # fmt: skip
def test_a_line(found: Reasons, line: str) -> None:
    undated = Article(title="The bell", text="It rings.")
    assert told(found, "en", undated)[-1] == line


def test_the_time_that_was_asked_about() -> None:
    assert told(Reasons(in_time=True), "en") == [
        "• The article is from the time that you ask about: 1 August 2003."
    ]


def test_what_nothing_speaks_for_has_no_lines() -> None:
    assert told(Reasons(), "en", Article(title="The bell", text="It rings.")) == []
