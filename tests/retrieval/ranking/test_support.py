"""When the articles are taken to answer, and what is said when they are not."""

from datetime import UTC, datetime

import pytest

from retrieval import Article, Library, Silence, SilenceKind, open_library
from retrieval.questions.query import build_queries
from retrieval.questions.wrapping import unwrapped
from retrieval.ranking.support import is_single_word, is_small_talk

NOW = datetime(2020, 6, 1, tzinfo=UTC)

ARTICLE = Article(
    title="The bell of the ferry",
    text=(
        "The ferry to Visby burned in 1912.\nDivers found its bell in 2003.\n"
        "They help a museum in Oslo.\nPeople speak German there and love the bell."
    ),
)


@pytest.fixture
def library() -> Library:
    library = open_library("sqlite://")
    library.add(ARTICLE)
    return library


@pytest.mark.parametrize(
    ("message", "language", "single", "talk"),
    [
        ("ferry", "en", True, False),
        ("Visby", "en", True, False),
        ("the ferry", "en", True, False),
        ("Who is Putin?", "en", False, False),
        ("What about Visby?", "en", False, False),
        ("When did it burn?", "en", False, False),
        ("Do you speak German?", "en", False, True),
        ("I love you", "en", False, True),
        ("Can you help me please", "en", False, True),
        ("Can you tell me when the ferry burned?", "en", False, False),
        ("How can you apply for a German visa?", "en", False, False),
        ("Wie heißt du?", "de", False, True),
        ("Kannst du mir sagen, wann die Fähre brannte?", "de", False, False),
        ("Как тебя зовут?", "ru", False, True),
        ("good ferries", "en", False, False),
        ("你好吗", "zh", False, True),
        ("渡轮是什么时候烧毁的", "zh", False, False),
    ],
)
def test_what_is_no_question_to_articles(
    message: str, language: str, single: bool, talk: bool
) -> None:
    [query] = build_queries(unwrapped(message), {language}, NOW)
    assert (is_single_word(query), is_small_talk(query)) == (single, talk)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("When did the ferry to Visby burn?", "The ferry to Visby burned in 1912."),
        ("When did divers find the bell?", "Divers found its bell in 2003."),
        ("What did divers find?", "Divers found its bell in 2003."),
        ("When was the bell found?", "Divers found its bell in 2003."),
        ("What did divers find in 2003?", "Divers found its bell in 2003."),
    ],
)
def test_what_the_article_says_is_answered(library: Library, question: str, answer: str) -> None:
    found = library.ask(question, at=NOW)
    assert found.support > 0
    assert found.reason is None
    assert found.quotes[0].text == answer


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("", "The question has no word to look for"),
        ("🙂", "The question has no word to look for"),
        ("ferry", "The articles have the word “ferry”: ask what you want to know about it."),
        ("Do you speak German?", "I only quote articles: ask about what they report."),
        ("Who are you?", "I only quote articles: ask about what they report."),
        ("asdfgh", "No article has the word “asdfgh”."),
        ("Who is the mayor of Visby in Sweden?", "No article has the words “mayor” or “Sweden”."),
        (
            "Why did German divers love Visby, Oslo and museums in 1912?",
            "no sentence that seems to answer it. The nearest article is “The bell of the ferry”.",
        ),
    ],
)
def test_silence_is_explained(library: Library, question: str, reason: str) -> None:
    answer = library.ask(question, at=NOW)
    assert answer.quotes == ()
    assert reason in (answer.reason or "")


def test_a_word_of_which_another_form_is_there_is_not_called_unknown(library: Library) -> None:
    library.add(Article(title="Roses", text="The sailor said that tulips are cheaper."))
    silence = library.ask("What did the mayor say about roses in Turku?", at=NOW).silence
    assert silence is not None
    assert silence.words == ("mayor", "Turku")


def test_silence_is_told_in_values(library: Library) -> None:
    library.add(Article(title="Fish", text="The museum in Oslo has fish."))
    unknown = library.ask("Who is the mayor of Visby in Sweden?", at=NOW).silence
    assert unknown is not None
    assert (unknown.kind, unknown.words) == (SilenceKind.UNKNOWN_WORDS, ("mayor", "Sweden"))
    assert [article.title for article in unknown.nearest] == ["The bell of the ferry"]
    single = library.ask("museum", at=NOW).silence
    assert single is not None
    assert (single.kind, single.words) == (SilenceKind.SINGLE_WORD, ("museum",))
    assert {article.title for article in single.nearest} == {"The bell of the ferry", "Fish"}
    assert library.ask("Do you like fish?", at=NOW).silence == Silence(SilenceKind.SMALL_TALK)
    foreign = library.ask("Wer ist die Bürgermeisterin von Visby?", at=NOW).silence
    assert foreign is not None
    assert (foreign.kind, foreign.is_gap) == (SilenceKind.OTHER_LANGUAGE, True)
    assert library.ask("When did the ferry to Visby burn?", at=NOW).silence is None


@pytest.mark.parametrize(
    ("question", "is_gap"),
    [
        ("Who is the mayor of Visby in Sweden?", True),
        ("Did people in Oslo help to burn a German bell there?", True),
        ("asdfgh", False),
        ("museum", False),
        ("hello", False),
        ("who is it?", False),
        ("Do you speak French?", False),
    ],
)
def test_what_another_article_could_have_answered_is_a_gap(
    library: Library, question: str, is_gap: bool
) -> None:
    silence = library.ask(question, at=NOW).silence
    assert silence is not None
    assert silence.is_gap == is_gap


def test_a_long_title_is_shortened_in_a_reason(library: Library) -> None:
    library.add(Article(title="Bells " * 60, text="Bells of German museums in Oslo, 1912, 2003."))
    answer = library.ask("Which German divers of 1912 burned museums, bells and people in 2003?")
    assert len(answer.reason or "") < 260
