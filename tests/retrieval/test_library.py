"""Questions to a library, and the index that follows its database."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval import Added, Article, ArticleNotFoundError, Library, open_library
from tests.conftest import COMET, LIGHTHOUSE, SEED
from tests.retrieval.sources.reading import read


@pytest.fixture(scope="module")
def seeded() -> Iterator[Library]:
    with open_library("sqlite://") as library:
        library.add(read(str(SEED)))
        yield library


# ── the seed ───────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("question", "beginning", "end"),
    [
        (
            "How many troops did Kim Jong-un send to Russia in 2024?",
            "Kim Jong-un, the leader of North Korea, dispatched as many as 12,000 troops",
            "South Korean and US intelligence officials.",
        ),
        (
            "What did the JoongAng Ilbo newspaper claim?",
            "The statement from NIS came as South Korea's JoongAng Ilbo newspaper claimed",
            "were sent to Kursk between January and February.",
        ),
        (
            "Why do North Korean soldiers struggle in Kursk?",
            "Although they are regarded as highly disciplined, experts say",
            "and their lack of combat experience.",
        ),
        (
            "When did Zelenskyy confirm that North Korean troops were fighting again?",
            "Ukrainian President Volodymyr Zelenskyy also confirmed on 7 February",
            "alongside their Russian counterparts.",
        ),
        (
            "What did the two leaders ratify in November?",
            "In November, the two leaders ratified a defence agreement",
            "in the event of an armed attack.",
        ),
        (
            "What could Pyongyang gain from Moscow?",
            "As well as receiving economic assistance, South Korea and the West fear",
            "weapons technology from Moscow.",
        ),
        (
            "who is JOONGANG ILBO",
            "The statement from NIS came as South Korea's JoongAng Ilbo newspaper claimed",
            "were sent to Kursk between January and February.",
        ),
    ],
)
def test_the_seed_answers(seeded: Library, question: str, beginning: str, end: str) -> None:
    best = seeded.ask(question).quotes[0]
    assert best.text.startswith(beginning)
    assert best.text.endswith(end)
    assert best.article.title == "North Korea has sent more troops to Russia, says Seoul"
    assert best.article.authors == ["Rory Sullivan"]


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("What is the capital of France?", "No article has the words “capital” or “France”."),
        ("hello", "I only quote articles: ask about what they report."),
        ("asdfgh", "No article has the word “asdfgh”."),
        ("", "The question has no word to look for"),
        ("🙂🙂", "The question has no word to look for"),
        ("Who is it?", "The question has no word to look for"),
        ("alpha beta gamma delta epsilon zeta eta", "“epsilon” or 2 more."),
        ("x" * 4000, "“" + "x" * 39 + "…”."),
        (
            "Which leaders confirmed economic summits with experts?",
            "no sentence that seems to answer",
        ),
    ],
)
def test_the_seed_does_not_answer(seeded: Library, question: str, reason: str) -> None:
    answer = seeded.ask(question)
    assert answer.quotes == ()
    assert answer.reason is not None
    assert reason in answer.reason


def test_at_most_limit_quotes_best_first(seeded: Library) -> None:
    question = "North Korean soldiers in Kursk"
    scores = [quote.score for quote in seeded.ask(question).quotes]
    assert len(scores) == 3
    assert scores == sorted(scores, reverse=True)
    assert len(seeded.ask(question, limit=1).quotes) == 1


def test_copies_of_a_sentence_are_one_quote_with_its_context() -> None:
    report = Article(
        title="The tower",
        text="Arne Boelt wrote to the town. He said the tower of Skagen weighs 720 tonnes.",
        url="https://a.example/",
    )
    copies = [replace(report, url=f"https://{name}.example/") for name in "bc"]
    other = replace(report, text="The tower of Skagen weighs 700 tonnes.", url=None)
    with open_library("sqlite://") as library:
        library.add_all([report, *copies, other])
        first, second = library.ask("What does the tower of Skagen weigh?").quotes
        folded, alone = (first, second) if first.also_in else (second, first)
        urls = [article.url for article in (folded.article, *folded.also_in)]
        assert urls == [f"https://{name}.example/" for name in "abc"]
        assert folded.context is not None
        assert report.text[slice(*folded.context)] == "Arne Boelt wrote to the town."
        assert (alone.text, alone.also_in, alone.context) == (other.text, (), None)


def test_search_never_abstains(seeded: Library) -> None:
    assert seeded.ask("France attacked Kursk yesterday at breakfast").quotes == ()
    hits = seeded.search("France attacked Kursk yesterday at breakfast", limit=2)
    assert len(hits) == 2
    assert all("Kursk" in hit.text or "attack" in hit.text for hit in hits)
    assert seeded.search("France") == []


# ── promises ───────────────────────────────────────────────────────────────────────────────

PIECES = st.sampled_from(
    [
        "moon",
        "Moon rises.",
        "tide",
        "U.S.",
        "ﬁnal",
        "naïve",
        "漢字。",
        "12,000",
        "?",
        "\n",
        " ",
        "’",
    ]
)
TEXTS = st.lists(PIECES, min_size=1, max_size=12).map(" ".join)


@settings(max_examples=50, deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=4), TEXTS)
def test_every_quote_is_a_slice_of_a_stored_article(texts: list[str], question: str) -> None:
    with open_library("sqlite://") as library:
        library.add_all(Article(title="t", text=text) for text in texts)
        answer = library.ask(question)
        assert bool(answer.quotes) is (answer.reason is None)
        for quote in (*answer.quotes, *library.search(question)):
            assert quote.article.text[quote.start : quote.end] == quote.text
            assert quote.article.text in texts
            assert quote.matches
            assert all(0 <= start < end <= len(quote.text) for start, end in quote.matches)


@settings(max_examples=30, deadline=None)
@given(st.permutations(["Moon and tide.", "The moon rises.", "Moon, moon!"]), TEXTS)
def test_scores_do_not_depend_on_the_order_of_adding(texts: list[str], question: str) -> None:
    def ranked(texts: list[str]) -> set[tuple[str, float]]:
        with open_library("sqlite://") as library:
            library.add_all(Article(title="t", text=text) for text in texts)
            return {(quote.text, quote.score) for quote in library.search(question)}

    assert ranked(texts) == ranked(sorted(texts))


def owls(*ends: str) -> Article:
    return Article(title="", text="\n".join(f"Owls hunt {e}." for e in ends), language="en")


def test_ties_go_to_the_older_article() -> None:
    with open_library("sqlite://") as library:
        library.add(owls("here"))
        second = library.add(owls("now"))
        library.add(owls("well"))
        library.remove(second.id or 0)
        library.add(owls("now"))
        hits = library.search("owls hunt")
        assert [hit.text.split()[-1] for hit in hits] == ["here.", "well.", "now."]
        assert len({hit.score for hit in hits}) == 1


def test_of_sentences_alike_the_earlier_is_better() -> None:
    with open_library("sqlite://") as library:
        library.add(owls("first", "second", "third", "fourth", "fifth", "sixth", "seventh"))
        scores = {hit.text.split()[-1]: hit.score for hit in library.search("owls hunt")}
        [*order] = scores
        assert order.index("third.") + 2 == order.index("fourth.") + 1 == order.index("fifth.")
        assert scores["third."] > scores["fourth."] > scores["fifth."]


# ── following the database ─────────────────────────────────────────────────────────────────


def test_the_index_follows_adding_changing_and_removing(address: str) -> None:
    with open_library(address) as library:
        assert "no articles yet" in (library.ask("What does the tower weigh?").reason or "")
        stored = library.add(LIGHTHOUSE)
        assert library.ask("What does the tower weigh?").quotes[0].text.endswith("720 tonnes.")
        library.add(replace(LIGHTHOUSE, text="The tower weighs less than that."))
        [quote] = library.ask("What does the tower weigh?").quotes
        assert quote.text == "The tower weighs less than that."
        assert quote.article.id == stored.id
        library.remove(stored.id or 0)
        assert "no articles yet" in (library.ask("What does the tower weigh?").reason or "")


def test_an_index_follows_what_another_process_does(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'shared.db'}"
    with open_library(address) as reader, open_library(address) as writer:
        assert reader.ask("What of the comet?").quotes == ()
        stored = writer.add(COMET)
        assert (
            reader.ask("What of the comet?").quotes[0].text == "The comet was last seen in 1951."
        )
        writer.add(LIGHTHOUSE)
        writer.remove(stored.id or 0)
        assert reader.ask("What of the comet?").quotes == ()
        assert reader.ask("What of the lighthouse?").quotes


def test_an_index_follows_when_an_older_database_is_put_back(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    address = f"sqlite:///{path}"
    with open_library(address) as library:
        library.add(COMET)
    backup = path.read_bytes()
    with open_library(address) as library:
        library.add(LIGHTHOUSE)
        assert library.ask("What of the lighthouse?").quotes
        library.close()
        path.write_bytes(backup)
        assert library.ask("What of the lighthouse?").quotes == ()
        assert library.ask("What of the comet?").quotes


def test_an_index_is_made_anew_when_most_of_it_was_removed(library: Library) -> None:
    for number in range(20):
        text = f"Version {number} of the lighthouse article."
        library.add(replace(LIGHTHOUSE, text=text))
        assert library.search("lighthouse version")[0].text == text
    [segment] = library._index.follow().segments
    assert segment.sentences.size == segment.sentences.documents


def test_quotes_are_true_while_another_connection_rewrites_the_article(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'busy.db'}"
    versions = ["Owls hunt. Owls sleep.", "Today owls, at last, hunt no more. Owls sleep."]
    done = threading.Event()

    def rewrite() -> None:
        with open_library(address) as writer:
            for number in range(60):
                text = versions[number % 2]
                writer.add(Article(title="Owls", text=text, url="https://owls.example/"))
        done.set()

    with open_library(address) as reader:
        thread = threading.Thread(target=rewrite)
        thread.start()
        while not done.is_set():
            for quote in reader.search("owls hunt"):
                assert quote.text in quote.article.text.replace(". ", ".|").split("|")
        thread.join()


def test_many_threads_ask_and_add_at_once(address: str) -> None:
    failures: list[BaseException] = []
    with open_library(address) as library:
        library.add(COMET)

        def work(number: int) -> None:
            try:
                for turn in range(5):
                    library.add(Article(title="x", text=f"Thread {number} took turn {turn}."))
                    assert library.ask("When was the comet seen?").quotes
            except BaseException as error:
                failures.append(error)

        threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert failures == []
        assert library.counts().articles == 21


# ── the rest of the door ───────────────────────────────────────────────────────────────────


def test_add_all_says_what_it_did(library: Library) -> None:
    changed = replace(LIGHTHOUSE, text="Other words.")
    new = Article(title="n", text="New.")
    assert library.add_all(iter([changed, COMET, new])) == Added(new=1, changed=1, unchanged=1)


def test_an_article_is_found_by_any_of_its_addresses(library: Library) -> None:
    for address in (LIGHTHOUSE.url, "http://www.nordic.example/lighthouse/?b=2&a=1#tower"):
        assert library.article_at(str(address)).title == LIGHTHOUSE.title
    for address in ("https://nordic.example/", "https://[", ""):
        with pytest.raises(ArticleNotFoundError):
            library.article_at(address)


def test_articles_by_id(library: Library) -> None:
    assert [article.title for article in library.articles()] == [LIGHTHOUSE.title, COMET.title]
    assert library.article(2).text == COMET.text
    with pytest.raises(ArticleNotFoundError):
        library.article(3)


@pytest.mark.parametrize(
    ("at", "answered"),
    [
        (None, True),
        (datetime(2019, 10, 22, tzinfo=UTC), True),
        (datetime(2019, 10, 21, 23, 59, tzinfo=UTC), False),
    ],
)
def test_an_article_from_after_the_question_cannot_answer(
    library: Library, at: datetime | None, answered: bool
) -> None:
    assert bool(library.ask("What does the tower weigh?", at=at).quotes) is answered
    assert bool(library.search("What does the tower weigh?", at=at)) is answered


def test_an_article_without_a_date_answers_at_any_time(library: Library) -> None:
    assert library.ask("What about the comet?", at=datetime(1900, 1, 1, tzinfo=UTC)).quotes


GERMAN = Article(
    title="Der Hafen", text="Die Häuser am Hafen wurden verkauft. Die Tide war 1912 hoch."
)
ENGLISH = Article(
    title="The harbour", text="Visitors die of boredom at the harbour. The tide was high in 1953."
)


def test_a_language_is_detected_once_and_stored() -> None:
    with open_library("sqlite://") as library:
        stored = [library.add(article).language for article in (GERMAN, ENGLISH)]
        assert stored == ["de", "en"]
        assert library.add(replace(GERMAN, language="nl")).language == "nl"
        assert library.add(Article(title="", text="Xyzzy 12.")).language is None


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("Welches Haus wurde am Hafen verkauft?", "Die Häuser am Hafen wurden verkauft."),
        ("Wie hoch war die Tide?", "Die Tide war 1912 hoch."),
        ("Why do visitors die at the harbour?", "Visitors die of boredom at the harbour."),
        ("How high was the tide?", "The tide was high in 1953."),
    ],
)
def test_a_question_is_answered_in_its_language(question: str, found: str) -> None:
    with open_library("sqlite://") as library:
        library.add_all([GERMAN, ENGLISH])
        hits = library.search(question)
        assert hits[0].text == found
        assert len({hit.article.title for hit in hits}) == 1
        assert library.ask(question).quotes[0].text == found


@pytest.mark.parametrize(("name", "languages"), [("Hafen", {"de"}), ("1953", {"en"})])
def test_a_bare_name_is_looked_for_in_all_languages(name: str, languages: set[str]) -> None:
    with open_library("sqlite://") as library:
        library.add_all([GERMAN, ENGLISH])
        assert {hit.article.language for hit in library.search(name)} == languages
        assert {hit.article.language for hit in library.search("tide")} == {"de", "en"}


@pytest.mark.parametrize(
    ("language", "text", "question", "word"),
    [
        ("vi", "Hồ Chí Minh đến cảng. Họ đợi ở bến.", "Ho Chi Minh", "Hồ"),
        ("vi", "Hồ Chí Minh đến cảng. Họ đợi ở bến.", "Hồ Chí Minh ở đâu?", "Hồ"),
        ("vi", "Đà Nẵng có cảng. Da này nặng.", "cang Da Nang", "Đà"),
        ("fr", "Le café de la gare est fermé.", "le cafe de la gare", "café"),
        ("de", "Herr Müller kam zu spät.", "Herr Mueller", "Müller"),
        ("de", "Herr Müller kam zu spät.", "Herr Muller", "Müller"),
        ("pl", "Prom płynie do Łodzi.", "prom do Lodzi", "Łodzi"),
        ("el", "Ο φάρος της πόλης κάηκε.", "φαρος πολης", "φάρος"),
    ],
)
def test_marks_may_be_left_out(language: str, text: str, question: str, word: str) -> None:
    with open_library("sqlite://") as library:
        library.add_all([ENGLISH, Article(title="", text=text, language=language)])
        best = library.ask(question).quotes[0]
        assert best.text == text.split(". ")[0].removesuffix(".") + "."
        assert word in {best.text[start:end] for start, end in best.matches}


def test_articles_of_unknown_language_answer_in_any() -> None:
    with open_library("sqlite://") as library:
        library.add_all([GERMAN, Article(title="", text="Xyzzy 1912 Plugh.")])
        assert library.ask("Was war denn Plugh?").quotes[0].text == "Xyzzy 1912 Plugh."
        assert library.search("Plugh")
        assert library.ask("Wo ist das Foobar?").reason == "No article has the word “Foobar”."


def test_an_example_has_an_answer(library: Library) -> None:
    example = library.example()
    assert example == "What about Lucía Vidal?"
    assert library.ask(example).quotes


def test_an_example_is_looked_for_in_more_than_the_newest_article(library: Library) -> None:
    library.add(Article(title="Gnus", text="They ran."))
    assert library.example() == "What about Lucía Vidal?"


def test_no_example_without_articles() -> None:
    with open_library("sqlite://") as library:
        assert library.example() is None
