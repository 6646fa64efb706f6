"""The news and overviews that a library of a few articles gives."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from retrieval import (
    Answer,
    Article,
    Correction,
    Library,
    Scope,
    Shown,
    SilenceKind,
    Turn,
    open_library,
    turn_of,
)

NOON = datetime(2024, 2, 9, 12, tzinfo=UTC)


def article(title: str, day: int, text: str, language: str, publisher: str) -> Article:
    published = date(2024, 2, day)
    return Article(
        title=title, text=text, published=published, language=language, publisher=publisher
    )


ARTICLES = [
    article(
        "The ferry of Vik burns", 1, "CNN —\nThe ferry of Vik burned on Monday. Nobody was hurt.",
        "en", "The Harbour",
    ),
    article(
        "Strike at the port", 8,
        "Who works today?\nBy Jon Dahl\nDockers went on strike on Thursday. They want more pay.",
        "en", "The Gull",
    ),
    article(
        "Strike ends", 9, "The strike of the dockers ended on Friday. Ada Byron led the talks.",
        "en", "The Harbour",
    ),
    article(
        "Whales in the bay", 3,
        "Whales came to the bay. They eat herring. Nobody knows why. They sing. A strike of "
        "lightning scared them. Some left.",
        "en", "The Gull",
    ),
    article("Lotsen streiken", 7, "Die Lotsen streiken seit Montag. Sie wollen mehr Lohn.", "de",
            "Die Möwe"),
    article("La grève des pilotes", 6, "Les pilotes font grève depuis lundi. Le port est fermé.",
            "fr", "La Mouette"),
    article("La huelga de prácticos", 5, "Los prácticos están en huelga desde el lunes.", "es",
            "La Gaviota"),
    article("Забастовка лоцманов", 4, "Лоцманы бастуют с понедельника. Забастовка продолжается.",
            "ru", "Чайка"),
    article("إضراب المرشدين", 2, "بدأ المرشدون الإضراب يوم الاثنين. الميناء مغلق.", "ar",
            "النورس"),
]  # fmt: skip
NEWEST = ["Strike ends", "Strike at the port", "Lotsen streiken", "La grève des pilotes",
          "La huelga de prácticos"]  # fmt: skip


@pytest.fixture(scope="module")
def news() -> Iterator[Library]:
    with open_library("sqlite://") as library:
        library.add_all(ARTICLES)
        yield library


def titles(answer: Answer) -> list[str]:
    return [quote.article.title for quote in answer.quotes]


@pytest.mark.parametrize(
    "message",
    ["What's the latest news?", "was gibt's Neues?", "quoi de neuf ?", "¿qué hay de nuevo?",
     "что нового?", "ما الجديد؟", "Hello! Anything new? Thanks"],
)  # fmt: skip
def test_the_news_are_the_newest_articles_as_the_catalogue_lists_them(
    news: Library, message: str
) -> None:
    answer = news.ask(message, at=NOON)
    assert answer.shows is Shown.NEWEST
    assert titles(answer) == NEWEST == [each.title for each in news.browse(limit=5).articles]
    assert [quote.text for quote in answer.quotes[:2]] == [
        "The strike of the dockers ended on Friday.",
        "Dockers went on strike on Thursday.",
    ]
    for quote in answer.quotes:
        assert quote.article.text[quote.start : quote.end] == quote.text
    assert (answer.question, answer.understood, answer.silence) == (message, None, None)


@pytest.mark.parametrize(
    ("message", "found"),
    [
        ("any news about the strike?", ["Strike ends", "Strike at the port"]),
        ("latest on the ferry", ["The ferry of Vik burns"]),
        ("Neues zu den Lotsen", ["Lotsen streiken"]),
        ("les dernières nouvelles sur la grève", ["La grève des pilotes"]),
        ("noticias de la huelga", ["La huelga de prácticos"]),
        ("новости о забастовке", ["Забастовка лоцманов"]),
        ("آخر أخبار الإضراب", ["إضراب المرشدين"]),
    ],
)
def test_news_on_a_subject(news: Library, message: str, found: list[str]) -> None:
    answer = news.ask(message, at=NOON)
    assert (titles(answer), answer.shows) == (found, Shown.NEWEST)


@pytest.mark.parametrize(
    ("message", "found"),
    [
        ("tell me about the strike of the dockers", ["Strike ends", "Strike at the port"]),
        ("what do you know about whales?", ["Whales in the bay"]),
        ("Fass den Streik der Lotsen zusammen", ["Lotsen streiken"]),
        ("parle-moi de la grève", ["La grève des pilotes"]),
        ("háblame de la huelga", ["La huelga de prácticos"]),
        ("расскажи о забастовке", ["Забастовка лоцманов"]),
        ("لخص الإضراب", ["إضراب المرشدين"]),
    ],
)
def test_an_overview_is_how_the_best_articles_open(
    news: Library, message: str, found: list[str]
) -> None:
    answer = news.ask(message, at=NOON)
    assert (titles(answer), answer.shows) == (found, Shown.OPENINGS)


@pytest.mark.parametrize(
    ("message", "found", "widened"),
    [
        ("what happened yesterday?", ["Strike at the port"], False),
        ("news about the strike today", ["Strike ends"], False),
        ("news about the ferry this week", ["The ferry of Vik burns"], True),
        ("news from The Gull", ["Strike at the port", "Whales in the bay"], False),
    ],
)
def test_a_time_or_a_source_limits_the_articles(
    news: Library, message: str, found: list[str], widened: bool
) -> None:
    answer = news.ask(message, at=NOON)
    assert (titles(answer), answer.widened) == (found, widened)
    assert answer.scope


def test_what_is_asked_for_stays_within_the_scope_of_a_chat_and_before_the_day(
    news: Library,
) -> None:
    gull = Scope(publishers=("The Gull",))
    assert titles(news.ask("any news?", at=NOON, within=gull)) == titles(
        news.ask("news from The Gull", at=NOON)
    )
    assert titles(news.latest("strike", within=gull)) == ["Strike at the port"]
    assert titles(news.latest("strike", datetime(2024, 2, 8, tzinfo=UTC))) == [
        "Strike at the port"
    ]


def test_a_subject_that_no_article_has_is_named(news: Library) -> None:
    for answer in (news.ask("any news about Eurovision?", at=NOON), news.latest("Eurovision")):
        assert answer.silence
        assert answer.silence.kind is SilenceKind.UNKNOWN_WORDS
        assert answer.silence.words == ("Eurovision",)
        assert answer.silence.is_gap


def test_a_subject_that_articles_only_mention_is_answered_as_a_question(news: Library) -> None:
    answer = news.ask("tell me about the lightning that scared the whales", at=NOON)
    assert answer.shows is Shown.ANSWER
    assert answer.quotes[0].text == "A strike of lightning scared them."


def test_a_misspelt_subject_is_read_as_the_one_that_articles_have(news: Library) -> None:
    answer = news.ask("tell me about the stirke of the dockers", at=NOON)
    assert titles(answer) == ["Strike ends", "Strike at the port"]
    assert answer.corrections == (Correction("stirke", "strike"),)


def test_it_points_at_what_was_spoken_of(news: Library) -> None:
    turn = turn_of(news.ask("Who led the talks of the dockers?", at=NOON))
    answer = news.ask("tell me more about her", at=NOON, after=turn)
    assert (titles(answer), answer.understood) == (["Strike ends"], "Ada Byron")
    assert news.ask("tell me more about her", at=NOON).shows is Shown.ANSWER


def test_news_on_no_subject_change_none(news: Library) -> None:
    turn = Turn("Who is Ada Byron?", subject=("Ada Byron",))
    assert turn_of(news.ask("what's new?", at=NOON, after=turn), turn) == turn


def test_copies_are_named_with_the_first_of_them() -> None:
    text = (
        "The bell of Vik rang on Sunday, as it has for ninety years, and people came to hear it."
    )
    with open_library("sqlite://") as library:
        for day, title in enumerate(("The bell rings", "Bell rings again"), 1):
            library.add(article(title, day, f"{text} It was day {day}.", "en", title))
        answer = library.ask("any news about the bell?", at=NOON)
        [quote] = answer.quotes
        assert quote.article.title == "Bell rings again"
        assert [each.title for each in quote.also_in] == ["The bell rings"]


def test_an_empty_library_has_no_news() -> None:
    with open_library("sqlite://") as library:
        for answer in (library.ask("any news?"), library.latest("bell")):
            assert answer.silence
            assert answer.silence.kind is SilenceKind.NO_ARTICLES
