"""Follow-up questions: which lean on the turn before, and how they are answered."""

import json

import pytest

from retrieval import Article, Library, open_library
from retrieval.questions.follow_ups import Leaning, complete, leaning, read_follow_up
from retrieval.questions.turn import Turn, turn_of

FERRY = "How many trains ran from Oslo to Bergen in 1909?"


@pytest.mark.parametrize(
    ("question", "language", "expected"),
    [
        ("When did Ada Byron die?", "en", Leaning.NONE),
        ("What did Ada Byron say about it?", "en", Leaning.NONE),
        ("How many trains leave the old station on a Sunday in winter?", "en", Leaning.NONE),
        ("How many people died?", "en", Leaning.WEAK),
        ("How wide is its dial?", "en", Leaning.LIKELY),
        ("How many people were there?", "en", Leaning.WEAK),
        ("When did she die?", "en", Leaning.STRONG),
        ("Who said that?", "en", Leaning.STRONG),
        ("how old is she", "en", Leaning.STRONG),
        ("how many children does he have", "en", Leaning.STRONG),
        ("who beat him", "en", Leaning.STRONG),
        ("why not", "en", Leaning.STRONG),
        ("where exactly", "en", Leaning.STRONG),
        ("what did she say about it", "en", Leaning.STRONG),
        ("what did macron say about his party", "en", Leaning.WEAK),
        ("who bought it from the family", "en", Leaning.LIKELY),
        ("how long does it take to fly to mars", "en", Leaning.WEAK),
        ("when did the second world war end?", "en", Leaning.WEAK),
        ("and when will the work begin", "en", Leaning.LIKELY),
        ("Why?", "en", Leaning.STRONG),
        ("And in 1912?", "en", Leaning.STRONG),
        ("What about Bergen?", "en", Leaning.STRONG),
        ("And where was Ada Byron born?", "en", Leaning.NONE),
        ("Und wann starb sie?", "de", Leaning.STRONG),
        ("Was ist mit Bergen?", "de", Leaning.STRONG),
        ("wie alt ist sie", "de", Leaning.STRONG),
        ("wann genau?", "de", Leaning.STRONG),
        ("wer hat ihn geschlagen", "de", Leaning.STRONG),
        ("wie viele Wölfe gibt es", "de", Leaning.WEAK),
        ("was passiert diese Woche", "de", Leaning.WEAK),
        ("Et en 1912 ?", "fr", Leaning.STRONG),
        ("pourquoi pas ?", "fr", Leaning.STRONG),
        ("quel âge a-t-elle ?", "fr", Leaning.STRONG),
        ("qui l'a battue", "fr", Leaning.STRONG),
        ("est-ce que les loups reviennent ?", "fr", Leaning.WEAK),
        ("¿Y cuándo murió ella?", "es", Leaning.STRONG),
        ("¿Cuándo murió?", "es", Leaning.WEAK),
        ("¿por qué?", "es", Leaning.STRONG),
        ("cuántos años tiene ella", "es", Leaning.STRONG),
        ("dónde está la torre", "es", Leaning.WEAK),
        ("А когда она умерла?", "ru", Leaning.STRONG),
        ("Когда умерла Ада Байрон?", "ru", Leaning.NONE),
        ("почему?", "ru", Leaning.STRONG),
        ("а где?", "ru", Leaning.STRONG),
        ("сколько ему лет", "ru", Leaning.STRONG),
        ("وماذا عن بيرغن؟", "ar", Leaning.STRONG),
        ("كم عمره؟", "ar", Leaning.STRONG),
        ("ماذا قالت؟", "ar", Leaning.STRONG),
        ("من هزمها؟", "ar", Leaning.STRONG),
        ("那么他呢？", "zh", Leaning.STRONG),
    ],
)
def test_how_much_a_question_leans_on_the_one_before(
    question: str, language: str, expected: Leaning
) -> None:
    assert leaning(question, language) is expected


@pytest.mark.parametrize(
    ("question", "before", "expected"),
    [
        ("And in 1912?", Turn(FERRY), "How many trains ran from Oslo to Bergen in 1912?"),
        ("What about Hamar?", Turn(FERRY), "How many trains ran from Oslo to Hamar in 1909?"),
        (
            "And the passengers?",
            Turn("How many trains ran to Bergen?"),
            "How the passengers Bergen",
        ),
        ("When did she die?", Turn("Who built the Bell House?", "Ada Byron"), None),
        (
            "When did she build it?",
            Turn("Who built the Bell House?", "Ada Byron"),
            "When did she build it? Ada Byron Bell House",
        ),
        ("Why?", Turn("Who burned the ferry?"), "Why? burned ferry"),
        ("Who bought it?", Turn("How heavy is the bell?"), "Who bought it? heavy bell"),
        ("Who bought the bell?", Turn("How heavy is the bell?"), "Who bought the bell?"),
    ],
)
def test_a_question_is_completed(question: str, before: Turn, expected: str | None) -> None:
    assert complete(question, before, "en") == (expected or f"{question} Ada Byron")


@pytest.mark.parametrize("message", ["👍", "👍🏽!", "?", "…", ""])
def test_a_message_without_words_is_no_follow_up(message: str) -> None:
    assert read_follow_up(message, Turn("Who burned the ferry?"), ["en"]) is None
    assert read_follow_up(f"{message} why", Turn("Who burned the ferry?"), ["en"])


@pytest.fixture(scope="module")
def library() -> Library:
    articles = [
        Article(
            title="The Bell House",
            text="The Bell House in Hamar was built by Ada Byron. She died in 1912.\n"
            "The roof of the house is made of copper.",
        ),
        Article(
            title="The lighthouse",
            text="The lighthouse of Vik was built by Jon Dahl. He died in 1950.\n"
            "Its roof is made of slate.",
        ),
        Article(title="Bridges", text="Forty bridges were blown up in the war of 1870."),
    ]
    library = open_library("sqlite://")
    library.add_all(articles)
    return library


def test_a_conversation_keeps_its_subject_and_lets_it_go(library: Library) -> None:
    quoted = []
    before = None
    for question in (
        "Who built the Bell House?",
        "When did she die?",
        "What is the roof made of?",
        "How many bridges were blown up?",
        "Who built the lighthouse of Vik?",
        "And when did he die?",
    ):
        answer = library.ask(question, after=before)
        before = turn_of(answer, before)
        assert answer.question == question
        quoted.append(answer.quotes[0].text)
    assert quoted == [
        "The Bell House in Hamar was built by Ada Byron.",
        "She died in 1912.",
        "The roof of the house is made of copper.",
        "Forty bridges were blown up in the war of 1870.",
        "The lighthouse of Vik was built by Jon Dahl.",
        "He died in 1950.",
    ]


def test_silence_keeps_the_subject(library: Library) -> None:
    first = turn_of(library.ask("Who built the Bell House?"))
    nothing = library.ask("Xyzzy?", after=first)
    assert not nothing.quotes
    assert turn_of(nothing, first) == first


def test_a_turn_whose_article_was_removed_does_no_harm(library: Library) -> None:
    gone = Turn("Who built the Bell House?", "Ada Byron", (999,))
    assert library.ask("How many bridges were blown up?", after=gone).quotes
    assert library.ask("When did she die?", after=gone).quotes


def test_understood_is_set_only_if_the_question_was_completed(library: Library) -> None:
    first = library.ask("Who built the Bell House?")
    assert first.understood is None
    assert library.ask("When did she die?", after=turn_of(first)).understood == (
        "When did she die? Ada Byron"
    )


def test_dialogues_are_helped_and_new_subjects_are_not_dragged_back() -> None:
    from tests.evaluation.dialogues.__main__ import DIALOGUES, gold_library, run

    assert len([t for d in json.loads(DIALOGUES.read_text()) for t in d]) >= 40
    with gold_library() as library:
        turns = [turn for dialogue in run(library) for turn in dialogue]
    assert sum(turn.helped() for turn in turns if turn.leans) >= 10
    assert not [turn.question for turn in turns if turn.harmed()]


def test_dialogues_as_people_type_them_are_understood() -> None:
    from tests.evaluation.dialogues.__main__ import run_typed

    turns = [turn for dialogue in run_typed() for turn in dialogue]
    leaning_turns = [turn for turn in turns if turn.leans]
    others = [turn for turn in turns if not turn.leans]
    assert len(leaning_turns) >= 100
    assert len(others) >= 100
    assert sum(turn.is_right(turn.after) for turn in leaning_turns) >= 0.85 * len(leaning_turns)
    assert sum(turn.harmed() for turn in others) <= len(others) / 60


def test_words_do_not_pile_up(library: Library) -> None:
    first = turn_of(library.ask("who built the bell house"))
    assert (first.subject, first.answer) == (("Bell House",), "Ada Byron")
    before = first
    for question, understood in (
        ("when did she die?", "when did she die? Ada Byron"),
        ("why?", "why? Ada Byron die"),
        ("when did she die", "when did she die Ada Byron"),
    ):
        answer = library.ask(question, after=before)
        assert answer.understood == understood
        before = turn_of(answer, before)
    assert before.question == "when did she die"


def test_a_reference_to_someone_unknown_is_not_answered_about_someone_else(
    library: Library,
) -> None:
    before = turn_of(library.ask("What is the roof of the Bell House made of?"))
    assert not library.ask("who beat him?", after=before).quotes
    assert not library.ask("how old is he", after=before).quotes


def test_a_silent_question_with_a_subject_of_its_own_becomes_the_subject(
    library: Library,
) -> None:
    before = turn_of(library.ask("Who built the Bell House?"))
    silent = library.ask("who painted mona lisa in milan", after=before)
    assert not silent.quotes
    assert "built" not in turn_of(silent, before).question
    assert not library.ask("when did she die?", after=turn_of(silent, before)).quotes


def test_what_wraps_a_question_is_no_part_of_the_turn(library: Library) -> None:
    answer = library.ask("hello, who built the Bell House please")
    assert turn_of(answer).subject == ("Bell House",)
    assert "hello" not in turn_of(answer).question


def test_a_question_that_needs_nothing_else_keeps_the_subject(library: Library) -> None:
    before = turn_of(library.ask("Who built the Bell House?"))
    roof = library.ask("and what is the roof of the house made of", after=before)
    assert turn_of(roof, before).subject == ("Bell House",)


def test_a_turn_that_an_older_version_stored_is_read() -> None:
    from pydantic import TypeAdapter

    stored = {"question": "Who burned the ferry?", "answer": "Jon Dahl", "articles": [3]}
    turn = TypeAdapter(Turn).validate_python(stored)
    assert turn == Turn("Who burned the ferry?", "Jon Dahl", (3,))
    follow_up = read_follow_up("when did he die?", turn, ["en"])
    assert follow_up
    assert follow_up.completed == "when did he die? Jon Dahl"


def test_an_age_is_not_told_of_someone_who_was_not_named() -> None:
    news = Article(title="Flu", text="The latest news is bad. Ann Lee, 44, has died of the flu.")
    with open_library("sqlite://") as library:
        library.add(news)
        before = turn_of(library.ask("is the latest news bad"))
        assert before.articles
        assert not library.ask("how old is he", after=before).quotes
        named = turn_of(library.ask("what has ann lee died of"))
        assert library.ask("how old was she", after=named).quotes
