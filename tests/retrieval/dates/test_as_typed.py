"""Dates and numbers as people type them find the sentence that writes them in another way."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from retrieval import Article, Library, open_library

AT = datetime(2025, 8, 1, tzinfo=UTC)
ARTICLES = {
    "en": (
        "Ferries of Skagen",
        "The harbour of Skagen was closed on February 7, 2025. "
        "The harbour of Skagen was opened on July 2, 2025. "
        "The council of Skagen paid £14 million for the new lighthouse. "
        "The council of Skagen paid 10,000 pounds for the old bell. "
        "The baker of Skagen opens his shop at 5 p.m. "
        "Thirty boats sank near Skagen. Twelve percent of the boats in Skagen are red. "
        "Most fishermen left Skagen in the 1990s.",
    ),
    "de": (
        "Die Fähren von Amrum",
        "Der Hafen von Amrum wurde am 7. Februar 2025 gesperrt. "
        "Der Hafen von Amrum wurde am 2. Juli 2025 geöffnet. "
        "Der Leuchtturm von Amrum kostete 3,5 Millionen Euro. "
        "Der Bäcker von Amrum öffnet um 17 Uhr. Dreißig Boote sanken vor Amrum. "
        "Zwölf Prozent der Häuser von Amrum sind rot.",
    ),
    "fr": (
        "Les bateaux de Groix",
        "Le port de Groix a fermé le 7 février 2025. "
        "Le port de Groix a ouvert le 2 juillet 2025. "
        "Le phare de Groix a coûté 3,5 millions d'euros. "
        "Le boulanger de Groix ouvre à 17h30. Trente bateaux ont coulé près de Groix. "
        "Douze pour cent des maisons de Groix sont rouges.",
    ),
    "es": (
        "Los barcos de Tabarca",
        "El puerto de Tabarca cerró el 7 de febrero de 2025. "
        "El puerto de Tabarca abrió el 2 de julio de 2025. "
        "El faro de Tabarca costó 3 mil millones de pesos. "
        "Treinta barcos se hundieron cerca de Tabarca. "
        "El doce por ciento de las casas de Tabarca son rojas.",
    ),
    "ru": (
        "Паромы Валаама",
        "Порт Валаама закрыли 7 февраля 2025 года. Порт Валаама открыли 2 июля 2025 года. "
        "Маяк Валаама стоил 2 миллиона рублей. Тридцать лодок затонули у Валаама. "
        "Двенадцать процентов домов Валаама красные.",
    ),
    "ar": (
        "عبارات أرواد",
        "أُغلق ميناء أرواد في السابع من فبراير 2025. افتُتح ميناء أرواد في 2 يوليو 2025. "
        "كلفت منارة أرواد ثلاثة ملايين ليرة. غرق ثلاثون قاربا قرب أرواد.",
    ),
}


@pytest.fixture(scope="module")
def library() -> Iterator[Library]:
    with open_library("sqlite://") as library:
        library.add_all(
            Article(title=title, text=text, language=language, published=date(2025, 7, 20))
            for language, (title, text) in ARTICLES.items()
        )
        yield library


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("what happened to the harbour of skagen on the 7th of february", "February 7, 2025"),
        ("what happened to the harbour of Skagen on feb 7?", "February 7, 2025"),
        ("what happened to the harbour of Skagen on the second of July?", "July 2, 2025"),
        ("what happened to the harbour of Skagen on 2025-07-02?", "July 2, 2025"),
        ("who paid £14m for the lighthouse of skagen?", "£14 million"),
        ("who paid £10k in skagen?", "10,000 pounds"),
        ("who opens at 5pm in skagen?", "5 p.m."),
        ("where did 30 boats sink?", "Thirty boats"),
        ("what are 12% of the boats in skagen?", "Twelve percent"),
        ("who left skagen in the nineties?", "1990s"),
        ("Was geschah im Hafen von Amrum am 7.2.2025?", "7. Februar 2025"),
        ("Was geschah im Hafen von Amrum am zweiten Juli?", "2. Juli 2025"),
        ("was kostete 3,5 mio. euro auf amrum?", "3,5 Millionen"),
        ("wer öffnet um 17:00 auf amrum?", "17 Uhr"),
        ("wo sanken 30 boote?", "Dreißig Boote"),
        ("was ist zu 12 % rot auf amrum?", "Zwölf Prozent"),
        ("Que s’est-il passé au port de Groix le 7/2/2025 ?", "7 février 2025"),
        ("qu'est-ce qui a coûté 3 500 000 euros à Groix ?", "3,5 millions"),
        ("qui ouvre à 17:30 à groix ?", "17h30"),
        ("où ont coulé 30 bateaux ?", "Trente bateaux"),
        ("qu'est-ce qui est rouge à 12 % à Groix ?", "Douze pour cent"),
        ("¿Qué pasó en el puerto de Tabarca el 07/02/2025?", "7 de febrero de 2025"),
        ("¿qué costó 3.000 millones de pesos en tabarca?", "3 mil millones"),
        ("¿dónde se hundieron 30 barcos?", "Treinta barcos"),
        ("¿qué es rojo en el 12% de tabarca?", "doce por ciento"),
        ("Что случилось с портом Валаама 07.02.2025?", "7 февраля 2025"),
        ("что стоило 2 млн рублей на валааме?", "2 миллиона"),
        ("где затонули 30 лодок?", "Тридцать лодок"),
        ("12% каких домов валаама красные?", "Двенадцать процентов"),
        ("ماذا حدث في ميناء أرواد في 7/2/2025؟", "السابع من فبراير"),
        ("ماذا حدث في ميناء أرواد في ٢ تموز؟", "2 يوليو"),
        ("ما الذي كلف 3 ملايين ليرة في أرواد؟", "ثلاثة ملايين"),
    ],
)
def test_the_sentence_is_found(library: Library, question: str, answer: str) -> None:
    [quote, *_] = library.ask(question, at=AT).quotes
    assert answer in quote.text


def test_a_date_that_means_two_days_finds_both(library: Library) -> None:
    quotes = library.ask("What happened to the harbour of Skagen on 2/7/2025?", at=AT).quotes
    assert {quote.text for quote in quotes[:2]} == {
        "The harbour of Skagen was closed on February 7, 2025.",
        "The harbour of Skagen was opened on July 2, 2025.",
    }


def test_what_matches_is_marked_as_it_is_written(library: Library) -> None:
    [quote, *_] = library.ask("who paid £14m for the lighthouse of skagen?", at=AT).quotes
    marked = [quote.text[start:end] for start, end in quote.matches]
    assert "14 million" in marked
    [quote, *_] = library.ask("Was geschah im Hafen von Amrum am 7.2.2025?", at=AT).quotes
    marked = [quote.text[start:end] for start, end in quote.matches]
    assert marked == ["Hafen", "Amrum", "7", "Februar", "2025"]


COUNCILS = {
    "en": (
        "Council of Skagen",
        "The council of Skagen approved {} on Monday.",
        "a pool",
        "a bridge",
    ),
    "de": (
        "Rat von Amrum",
        "Der Rat von Amrum hat am Montag {} gebilligt.",
        "ein Bad",
        "eine Brücke",
    ),
    "fr": ("Conseil de Groix", "Le conseil de Groix a approuvé lundi {}.", "un bain", "un pont"),
    "es": (
        "Consejo de Tabarca",
        "El consejo de Tabarca aprobó el lunes {}.",
        "un baño",
        "un puente",
    ),
    "ru": ("Совет Валаама", "Совет Валаама в понедельник одобрил {}.", "бассейн", "мост"),
    "ar": ("مجلس أرواد", "وافق مجلس أرواد يوم الاثنين على {}.", "مسبح", "جسر"),
}


@pytest.mark.parametrize(
    ("language", "in_december", "last_june"),
    [
        (
            "en",
            "what did the council of skagen approve in december?",
            "what did the council of skagen approve last june?",
        ),
        (
            "de",
            "was hat der rat von amrum im dezember gebilligt?",
            "was hat der rat von amrum letzten juni gebilligt?",
        ),
        (
            "fr",
            "qu'est-ce que le conseil de groix a approuvé en décembre ?",
            "qu'est-ce que le conseil de groix a approuvé en juin dernier ?",
        ),
        (
            "es",
            "¿qué aprobó el consejo de tabarca en diciembre?",
            "¿qué aprobó el consejo de tabarca el pasado junio?",
        ),
        (
            "ru",
            "что одобрил совет валаама в декабре?",
            "что одобрил совет валаама в июне прошлого года?",
        ),
        (
            "ar",
            "على ماذا وافق مجلس أرواد في ديسمبر؟",
            "على ماذا وافق مجلس أرواد في يونيو الماضي؟",
        ),
    ],
)
def test_an_article_need_not_name_the_month_it_is_of(
    language: str, in_december: str, last_june: str
) -> None:
    title, sentence, pool, bridge = COUNCILS[language]
    january = datetime(2025, 1, 9, tzinfo=UTC)
    with open_library("sqlite://") as library:
        for published, what in ((date(2024, 6, 3), pool), (date(2024, 12, 5), bridge)):
            text = sentence.format(what)
            library.add(Article(title=title, text=text, published=published, language=language))
        first = [library.ask(each, at=january).quotes[0] for each in (in_december, last_june)]
        assert [quote.text for quote in first] == [sentence.format(bridge), sentence.format(pool)]


def test_a_month_that_an_article_is_of_is_no_unknown_word() -> None:
    text = "The council of Skagen approved a bridge on Monday."
    with open_library("sqlite://") as library:
        library.add(Article(title="Skagen", text=text, published=date(2024, 12, 5), language="en"))
        asked = library.ask("who eats fish in december?", at=datetime(2025, 1, 9, tzinfo=UTC))
        assert asked.silence is not None
        assert asked.silence.words == ("eats", "fish")
        asked = library.ask("who eats fish in november?", at=datetime(2025, 1, 9, tzinfo=UTC))
        assert asked.silence is not None
        assert asked.silence.words == ("eats", "fish", "november")
