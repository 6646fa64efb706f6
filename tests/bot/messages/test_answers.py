"""An answer as its buttons show it: each view's message and keyboard, and what holds for all."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.messages.answers import MAX_QUOTES, VIEW_DATA, AnswerView, View, parse_view
from bot.messages.keyboards import Rendered
from bot.records import Records
from bot.services.remembered import RememberedAnswer, recall_answer, remember_answer
from bot.texts import LANGUAGES, Voice
from retrieval import Article, Library, open_library
from tests.telegram_server import clean, parse_html, units
from tests.telegram_server.entities import cut

MEMORY = "m" * 12
BELL = Article(
    title="The bell of the ferry",
    text=(
        "The ferry to Vik sank in a storm in 1912.\n"
        "Divers found the bell in 2003 near Moss. It weighs ninety kilograms.\n"
        "A priest bought it. It rings at noon."
    ),
    authors=["Ada Byron"],
    publisher="The Harbour",
    published=date(2003, 8, 1),
    url="https://harbour.example/bell",
    language="en",
)
QUESTION = "When was the bell of the ferry found?"
FOUND = "Divers found the bell in 2003 near Moss."
SOURCE = "The bell of the ferry\nAda Byron · The Harbour · 1 August 2003"


def pier(number: int) -> str:
    return f"Another bell of a ferry was found near pier {number} by a diver from Moss."


@pytest.fixture
def bells() -> Iterator[Library]:
    with open_library("sqlite://") as library:
        library.add(BELL)
        library.add_all(Article(title=f"Pier {n}", text=pier(n)) for n in range(5))
        yield library


def answered(library: Library, question: str = QUESTION, language: str = "en") -> AnswerView:
    """Ask, and return the answer as it is remembered."""
    answer = library.ask(question, limit=MAX_QUOTES)
    remembered = RememberedAnswer.of(answer, datetime(2004, 1, 1, tzinfo=UTC), None)
    records = Records(library.database)
    kept = recall_answer(records, remember_answer(records, 1, remembered), 1)
    assert kept == remembered
    return AnswerView(kept, MEMORY, Voice(language))


def text_of(shown: Rendered | None) -> str:
    assert shown is not None
    return parse_html(shown[0])[0].strip()


def views_of(shown: Rendered | None) -> dict[str, str]:
    """Return the buttons of the first row with the views that they lead to."""
    assert shown is not None
    assert shown[1] is not None
    return {
        button.text: str(button.callback_data).removeprefix(f"answer:{MEMORY}:")
        for button in shown[1].inline_keyboard[0]
    }


def test_what_is_shown_first(bells: Library) -> None:
    answer = bells.ask(QUESTION, limit=MAX_QUOTES)
    first = answered(bells).first(answer.quotes)
    assert text_of(first) == f"{FOUND}\n{SOURCE}\n\n{pier(0)}\nPier 0\n\n{pier(1)}\nPier 1"
    assert views_of(first) == {"More": "q3", "Context": "c0.0.2", "Why this?": "r0"}
    assert answered(bells).view(bells, View()) == first


@pytest.mark.parametrize(
    ("view", "text", "leads_to"),
    [
        (
            "q3",
            f"{pier(2)}\nPier 2\n\n{pier(3)}\nPier 3\n\n{pier(4)}\nPier 4",
            {"« Back": "q0", "Why this?": "r3"},
        ),
        (
            "c0.0.1",
            "The ferry to Vik sank in a storm in 1912.\n"
            f"{FOUND} It weighs ninety kilograms.\n{SOURCE}",
            {"« Back": "q0", "More context": "c0.0.2", "Next quote": "c0.1.2"},
        ),
        ("c0.0.64", f"{BELL.text}\n{SOURCE}", {"« Back": "q0", "Next quote": "c0.1.2"}),
        ("c3.5.2", f"{pier(4)}\nPier 4", {"« Back": "q3"}),
    ],
)
def test_a_view(bells: Library, view: str, text: str, leads_to: dict[str, str]) -> None:
    shown = answered(bells).view(bells, parse_view(view))
    assert text_of(shown) == text
    assert views_of(shown) == leads_to


def test_why_is_told_under_each_quote(bells: Library) -> None:
    shown = answered(bells).view(bells, parse_view("r3"))
    assert text_of(shown) == "\n\n".join(
        f"{pier(n)}\nPier {n}\n• From your question, the sentence has “bell”, “ferry” and “found”."
        for n in (2, 3, 4)
    )
    assert views_of(shown) == {"« Back": "q3"}


@pytest.mark.parametrize("view", ["q6", "q9", "r6", "c0.6.2", "c0.9.1"])
def test_what_the_answer_does_not_have(bells: Library, view: str) -> None:
    assert answered(bells).view(bells, parse_view(view)) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"News.\n{BELL.text}",
            f"{FOUND}\nThe article has changed since.\n{SOURCE}",
        ),
        (
            "The ferry to Vik sank in a storm in 1912.",
            f"{FOUND}\nThe article has changed since, and no longer says this.\n{SOURCE}",
        ),
    ],
    ids=["moved on", "withdrawn"],
)
def test_an_article_that_has_changed(bells: Library, text: str, expected: str) -> None:
    before = answered(bells, "When was the bell found in 2003?")
    bells.add(replace(BELL, text=text))
    lines = text_of(before.view(bells, View())).split("\n\n")[0].splitlines()
    assert sorted(lines) == sorted(expected.splitlines())


def test_an_article_that_is_removed(bells: Library) -> None:
    before = answered(bells)
    bells.remove(1)
    page, context = before.view(bells, View()), before.view(bells, parse_view("c0.0.2"))
    assert text_of(page) == (
        f"An article quoted here has been removed.\n{pier(0)}\nPier 0\n\n{pier(1)}\nPier 1"
    )
    assert views_of(page)["Why this?"] == "r0"
    assert text_of(context) == "An article quoted here has been removed."
    for article in bells.articles():
        assert article.id is not None
        bells.remove(article.id)
    assert text_of(before.view(bells, View())) == "An article quoted here has been removed."


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_labels(bells: Library, language: str) -> None:
    answer = answered(bells, language=language)
    shown = [answer.view(bells, parse_view(view)) for view in ("q0", "c0.0.1")]
    assert [list(views_of(one)) for one in shown] == LABELS[language]


LABELS = {
    "en": [["More", "Context", "Why this?"], ["« Back", "More context", "Next quote"]],
    "de": [["Mehr", "Kontext", "Warum das?"], ["« Zurück", "Mehr Kontext", "Nächstes Zitat"]],
    "fr": [["Plus", "Contexte", "Pourquoi\xa0?"], ["«\xa0Retour", "Élargir", "Suivante"]],
    "es": [["Más", "Contexto", "¿Por qué?"], ["« Volver", "Ampliar", "Siguiente"]],
    "ru": [["Ещё", "Контекст", "Почему это?"], ["« Назад", "Шире", "Следующая"]],
    "ar": [["المزيد", "السياق", "لماذا هذا؟"], ["رجوع", "سياق أوسع", "الاقتباس التالي"]],
}


@given(
    st.builds(View, first=st.integers(0, 9), reasons=st.booleans())
    | st.builds(
        View,
        first=st.integers(0, 9),
        position=st.integers(0, 9),
        width=st.integers(1, 64),
    )
)
def test_a_view_survives_its_button(view: View) -> None:
    data = f"answer:{MEMORY}:{view}"
    found = re.match(VIEW_DATA, data)
    assert found is not None
    assert parse_view(found["view"]) == view
    assert len(data.encode()) <= 64


_SENTENCES = st.lists(
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=60).map(
        lambda text: f"The bell {text} of the ferry."
    ),
    min_size=1,
    max_size=8,
)


@settings(deadline=None)
@given(_SENTENCES, st.sampled_from(["q0", "q3", "r0", "c0.0.1", "c0.1.3", "c0.2.64"]))
def test_whatever_is_shown_is_the_articles_and_fits(sentences: list[str], view: str) -> None:
    article = Article(title="Bell", text="\n".join(sentences), language="en")
    with open_library("sqlite://") as library:
        library.add(article)
        answer = answered(library, "Where is the bell of the ferry?")
        shown = answer.view(library, parse_view(view))
    if shown is None:
        return
    message, entities = parse_html(shown[0])
    assert units(message) <= 4096
    quotes = [cut(message, entity) for entity in entities if "blockquote" in entity.type]
    assert quotes
    for quote in quotes:
        # A sentence that points back has the one before it in brackets.
        for line in quote.splitlines():
            assert line.strip("[]") in clean(article.text)[0]
