"""Whole messages in every language, as a reader of it should find them."""

from dataclasses import replace
from datetime import date

import pytest

from bot.messages.article_lists import ArticleListPage, ListPosition
from bot.messages.notices import help_message
from bot.messages.quotes import answer_message
from bot.texts import LANGUAGES, Voice
from bot.texts.explanations import silence_notice
from retrieval import Answer, Counts, Page, Quote, Silence, SilenceKind
from tests.conftest import COMET, LIGHTHOUSE
from tests.telegram_server import parse_html

COUNTS = Counts(articles=25, sentences=900, newest=date(2024, 1, 15))
MANY_AUTHORS = replace(LIGHTHOUSE, authors=["Ada", "Bo", "Cy", "Di", "Ed"])
QUOTE = Quote(
    text="The tower weighs 720 tonnes.",
    start=60,
    end=88,
    score=1.0,
    article=MANY_AUTHORS,
    also_in=(COMET,) * 4,
)


def shown(language: str) -> dict[str, str]:
    """Give one message of each kind as the chat shows it, spaces made plain."""
    voice = Voice(language)
    unknown = Silence(SilenceKind.UNKNOWN_WORDS, ("Paris", "Wien"))
    messages = {
        "answer": parse_html(answer_message(Answer(question="?", quotes=(QUOTE,)), voice))[0],
        "unknown words": silence_notice(unknown, COUNTS, ["A comet returns"], voice),
        "too little": silence_notice(Silence(SilenceKind.TOO_LITTLE), COUNTS, [], voice),
        "no articles": silence_notice(Silence(SilenceKind.NO_ARTICLES), COUNTS, [], voice),
        "list": parse_html(
            ArticleListPage(Page((COMET,), 0, 12), ListPosition()).message(voice)[0]
        )[0],
        "help": parse_html(help_message("A comet returns", voice))[0],
    }
    plain = {0xA0: " ", 0x202F: " "}  # which of them Babel writes depends on its version
    return {kind: text.translate(plain) for kind, text in messages.items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_golden_messages(language: str) -> None:
    assert shown(language) == GOLDEN[language]


GOLDEN = {
    "en": {
        "answer": (
            "The tower weighs 720 tonnes.\n"
            "The lighthouse of Skagen is moved\n"
            "Ada, Bo, Cy and 2 more · Nordic Post · 22 October 2019\n"
            "Also in: A comet returns · A comet returns · A comet returns and 1 more"
        ),
        "unknown words": (
            "No article has the words “Paris” or “Wien”.\n"
            "\n"
            "I have 25 articles, the newest from 15 January 2024. You could ask:\n"
            "• A comet returns"
        ),
        "too little": (
            "The articles have words from your question, but no sentence that seems to answer "
            "it.\n"
            "\n"
            "I have 25 articles, the newest from 15 January 2024."
        ),
        "no articles": ("There are no articles yet, so there is nothing to quote from."),
        "list": (
            "Articles 1–1 of 12, newest first\n\n1. A comet returns\n\n"
            "To find an article, write /articles and words of its title."
        ),
        "help": (
            "Ask me a question and I answer with sentences from the articles I have, word for "
            "word. I make nothing up: if they do not answer it, I tell you so.\n"
            "\n"
            "For example: A comet returns\n"
            "\n"
            "In a group, write /ask and your question, mention me or reply to me. "
            "/articles shows what I have read."
        ),
    },
    "de": {
        "answer": (
            "The tower weighs 720 tonnes.\n"
            "The lighthouse of Skagen is moved\n"
            "Ada, Bo, Cy und 2 weitere · Nordic Post · 22. Oktober 2019\n"
            "Auch in: A comet returns · A comet returns · A comet returns und einem weiteren"
        ),
        "unknown words": (
            "In keinem Artikel stehen die Wörter „Paris“ oder „Wien“.\n"
            "\n"
            "Ich habe 25 Artikel, der neueste ist vom 15. Januar 2024. Du könntest fragen:\n"
            "• A comet returns"
        ),
        "too little": (
            "Wörter deiner Frage kommen in den Artikeln vor, aber kein Satz scheint sie zu "
            "beantworten.\n"
            "\n"
            "Ich habe 25 Artikel, der neueste ist vom 15. Januar 2024."
        ),
        "no articles": ("Es gibt noch keine Artikel, aus denen ich zitieren könnte."),
        "list": (
            "Artikel 1–1 von 12, die neuesten zuerst\n\n1. A comet returns\n\n"
            "Um einen Artikel zu finden, schreib /articles und Wörter aus seinem Titel."
        ),
        "help": (
            "Stell mir eine Frage, und ich antworte mit den Sätzen aus meinen Artikeln, in "
            "denen es steht, Wort für Wort. Ich erfinde nichts: Wenn es nirgends steht, sage "
            "ich dir das.\n"
            "\n"
            "Zum Beispiel: A comet returns\n"
            "\n"
            "In einer Gruppe schreibst du /ask und deine Frage, erwähnst mich oder "
            "antwortest mir. /articles zeigt, was ich "
            "gelesen habe."
        ),
    },
    "fr": {
        "answer": (
            "The tower weighs 720 tonnes.\n"
            "The lighthouse of Skagen is moved\n"
            "Ada, Bo, Cy et 2 autres · Nordic Post · 22 octobre 2019\n"
            "Aussi dans : A comet returns · A comet returns · A comet returns et 1 autre"
        ),
        "unknown words": (
            "Aucun article ne contient les mots « Paris » ou « Wien ».\n"
            "\n"
            "J’ai 25 articles, dont le plus récent est du 15 janvier 2024. Vous pourriez "
            "demander :\n"
            "• A comet returns"
        ),
        "too little": (
            "Des mots de votre question figurent dans les articles, mais aucune phrase ne "
            "semble y répondre.\n"
            "\n"
            "J’ai 25 articles, dont le plus récent est du 15 janvier 2024."
        ),
        "no articles": ("Il n’y a pas encore d’articles : je n’ai rien à citer."),
        "list": (
            "Articles 1 à 1 sur 12, du plus récent au plus ancien\n\n1. A comet returns\n\n"
            "Pour trouver un article, écrivez /articles et des mots de son titre."
        ),
        "help": (
            "Posez-moi une question : je réponds par les phrases de mes articles qui le "
            "disent, mot pour mot. Je n’invente rien : si les articles ne le disent pas, je "
            "vous le dis.\n"
            "\n"
            "Par exemple : A comet returns\n"
            "\n"
            "Dans un groupe, écrivez /ask suivi de votre question, mentionnez-moi "
            "ou répondez-moi. /articles montre ce que "
            "j’ai lu."
        ),
    },
    "es": {
        "answer": (
            "The tower weighs 720 tonnes.\n"
            "The lighthouse of Skagen is moved\n"
            "Ada, Bo, Cy y 2 más · Nordic Post · 22 de octubre de 2019\n"
            "También en: A comet returns · A comet returns · A comet returns y 1 más"
        ),
        "unknown words": (
            "Ningún artículo contiene las palabras «Paris» o «Wien».\n"
            "\n"
            "Tengo 25 artículos; el más reciente es del 15 de enero de 2024. Podrías "
            "preguntar:\n"
            "• A comet returns"
        ),
        "too little": (
            "Los artículos contienen palabras de tu pregunta, pero ninguna frase que parezca "
            "responderla.\n"
            "\n"
            "Tengo 25 artículos; el más reciente es del 15 de enero de 2024."
        ),
        "no articles": ("Todavía no hay artículos, así que no tengo nada que citar."),
        "list": (
            "Artículos 1–1 de 12, los más recientes primero\n\n1. A comet returns\n\n"
            "Para encontrar un artículo, escribe /articles y palabras de su título."
        ),
        "help": (
            "Hazme una pregunta y te respondo con las frases de mis artículos que lo dicen, "
            "palabra por palabra. No invento nada: si no lo dicen, te lo digo.\n"
            "\n"
            "Por ejemplo: A comet returns\n"
            "\n"
            "En un grupo, escribe /ask y tu pregunta, mencióname o respóndeme. "
            "/articles muestra lo que he leído."
        ),
    },
    "ru": {
        "answer": (
            "The tower weighs 720 tonnes.\n"
            "The lighthouse of Skagen is moved\n"
            "Ada, Bo, Cy и ещё 2 · Nordic Post · 22 октября 2019 г.\n"
            "Также в: A comet returns · A comet returns · A comet returns и ещё 1"
        ),
        "unknown words": (
            "Слов «Paris» или «Wien» нет ни в одной статье.\n"
            "\n"
            "У меня 25 статей, самая новая — от 15 января 2024 г. Можно спросить так:\n"
            "• A comet returns"
        ),
        "too little": (
            "Слова из вашего вопроса в статьях есть, но ни одно предложение, похоже, на него "
            "не отвечает.\n"
            "\n"
            "У меня 25 статей, самая новая — от 15 января 2024 г."
        ),
        "no articles": ("Статей пока нет, цитировать нечего."),
        "list": (
            "Статьи 1–1 из 12, сначала новые\n\n1. A comet returns\n\n"
            "Чтобы найти статью, напишите /articles и слова из её заголовка."
        ),
        "help": (
            "Задайте вопрос, и я отвечу предложениями из своих статей, где об этом сказано, "
            "слово в слово. Я ничего не придумываю: если в статьях ответа нет, так и скажу.\n"
            "\n"
            "Например: A comet returns\n"
            "\n"
            "В группе напишите /ask и свой вопрос, упомяните меня или ответьте "
            "мне. /articles покажет, какие статьи у меня "
            "есть."
        ),
    },
    "ar": {
        "answer": (
            "The tower weighs 720 tonnes.\n"
            "\u200f\u2068The lighthouse of Skagen is moved\u2069\n"
            "\u200f\u2068\u2068Ada\u2069 و\u2068Bo\u2069 و\u2068Cy\u2069 واثنان غيرهم\u2069 · "
            "\u2068Nordic Post\u2069 · \u206822 أكتوبر 2019\u2069\n"
            "أيضاً في: \u200f\u2068A comet returns\u2069 · \u2068A comet returns\u2069 · "
            "\u2068A comet returns\u2069 وواحدة غيرها"
        ),
        "unknown words": (
            "لا ترد الكلمتان «\u2068Paris\u2069» أو «\u2068Wien\u2069» في أي مقالة.\n"
            "\n"
            "لديّ 25 مقالةً، أحدثها بتاريخ 15 يناير 2024. يمكنك أن تسأل:\n"
            "\u200f• \u2068A comet returns\u2069"
        ),
        "too little": (
            "ترد كلمات من سؤالك في المقالات، لكن لا تبدو أي جملة جواباً عنه.\n"
            "\n"
            "لديّ 25 مقالةً، أحدثها بتاريخ 15 يناير 2024."
        ),
        "no articles": ("لا توجد مقالات بعد، فليس لديّ ما أقتبس منه."),
        "list": (
            "المقالات 1–1 من 12، الأحدث أولاً\n\n\u200f1. \u2068A comet returns\u2069\n\n"
            "للعثور على مقال، اكتب \u200e/articles وكلمات من عنوانه."
        ),
        "help": (
            "اطرح عليّ سؤالاً أُجبك بالجمل التي تتضمن الجواب، حرفياً، من المقالات التي لديّ. "
            "لا أختلق شيئاً: إن لم يرد الجواب فيها أخبرتك بذلك.\n"
            "\n"
            "على سبيل المثال: \u2068A comet returns\u2069\n"
            "\n"
            "في المجموعات اكتب \u200e/ask ثم سؤالك، أو اذكرني، أو ردّ عليّ. يعرض "
            "\u200e/articles ما قرأته."
        ),
    },
}
