"""What is seen in a candidate, and what it adds up to."""

from datetime import UTC, date, datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval import Article, Library, open_library
from retrieval.answer_types.sentence_terms import read_sentence
from retrieval.questions.query import build_queries
from retrieval.ranking.text_features import TextFeatures, matches
from retrieval.ranking.weights import OTHER_WEIGHTS, WEIGHTS, contributions, weigh

NOW = datetime(2020, 6, 1, tzinfo=UTC)


def features_of(text: str, question: str, language: str = "en") -> dict[str, float]:
    """Read a sentence with an idf of 1 for every term."""
    [query] = build_queries(question, {language}, NOW)
    reader = TextFeatures(query, dict.fromkeys(query.terms, 1.0))
    return dict(reader.of(read_sentence(text, language)))


@pytest.mark.parametrize(
    ("question", "sentence", "name", "value"),
    [
        # of three terms the run holds two, beside two words that only bind
        ("Who found the bell of ferries?", "The bell of ferries was lost.", "phrase", 2.6 / 3),
        ("Who found the bell of ferries?", "Ferries, bells and found things.", "phrase", 1 / 3),
        ("Who found the bell of ferries?", "Nothing at all.", "phrase", 0.0),
        ("Where was the bell?", "There was the light.", "binding", 2 / 3),
        ("Where was the bell?", "Bells rang.", "binding", 0.0),
        ("Were they kidnapped?", "The kidnapper fled.", "similar", 6 / 7),
        ("Were they kidnapped?", "The kid fled.", "similar", 0.0),
        ("Were they kidnapped?", "They were kidnapped.", "similar", 0.0),
        ("How many ships sank?", "Twelve ships sank.", "number", 1.0),
        ("How many ships sank?", "The ships sank.", "number", 0.0),
        ("How many of the 12 ships sank?", "The 12 ships sank.", "number", 0.0),
        ("How many of the 12 ships sank?", "The 12 ships and two boats sank.", "number", 1.0),
        ("When did it sink?", "It sank in May 1912.", "date", 1.0),
        ("When did it sink?", "It sank at last.", "date", 0.0),
        ("Who built the bell?", "The bell was cast by Ada Byron.", "person", 1.0),
        ("Who built the bell?", "The bell was cast by hand.", "person", 0.0),
        ("Who married Ada Byron?", "The bell is Ada Byron’s.", "person", 0.0),
        ("Who married Ada?", "The bell is Ada Byron’s.", "person", 1.0),
        ("Why did it sink?", "It sank in 1912.", "date", 0.0),
    ],
)
def test_what_a_text_tells(question: str, sentence: str, name: str, value: float) -> None:
    assert features_of(sentence, question)[name] == pytest.approx(value)


def test_vietnamese_without_marks_is_met_by_its_terms_and_names() -> None:
    sentence = "Trần Lan xây nhà ở Hà Nội."
    features = features_of(sentence, "Ai la Tran Lan xay nha?", "vi")
    assert features["phrase"] == 0.8
    assert features["person"] == 1.0
    assert features_of(sentence, "Ai la Tran Lan xay nha o Ha Noi?", "vi")["person"] == 0.0


def test_a_related_word_stands_in_for_one_that_is_lacking() -> None:
    related = features_of("He is dead.", "When did he die?")["related"]
    assert 0.3 < related < 1
    assert features_of("He did die.", "When did he die?")["related"] == 0
    assert features_of("He sang.", "When did he die?")["related"] < related


def test_the_words_of_the_question_are_marked() -> None:
    [query] = build_queries("Which soldiers fought?", {"en"}, NOW)
    assert matches("A soldier’s fight, soldiers!", query) == ((2, 9), (19, 27))


TEXT = (
    "The harbour of Visby is old.\n"
    "Ferries leave it for Oslo. They sank twice. Nobody drowned in the harbour.\n"
    "Owls live there."
)


@pytest.fixture
def visby() -> Library:
    library = open_library("sqlite://")
    library.add(Article(title="Ferries to Oslo", text=TEXT, published=date(2020, 5, 31)))
    library.add(Article(title="Elsewhere", text="Oslo has a harbour. Owls sank."))
    return library


@pytest.mark.parametrize(
    ("sentence", "name", "value"),
    [
        ("They sank twice.", "held", 0.5),
        ("They sank twice.", "title_lends", 0.5),
        ("They sank twice.", "previous_lends", 0.5),
        ("They sank twice.", "early", 5 / 7),
        ("They sank twice.", "leading", 0.0),
        ("Ferries leave it for Oslo.", "leading", 1.0),
        ("Ferries leave it for Oslo.", "title_lends", 0.0),
        ("Owls sank.", "title_lends", 0.0),
        ("Owls sank.", "previous_lends", 0.0),
        ("Owls sank.", "early", 5 / 6),
    ],
)
def test_what_the_surroundings_tell(
    visby: Library, sentence: str, name: str, value: float
) -> None:
    found = visby.explain("Ferries sank?", at=NOW)
    [hit] = [hit for hit, quote in found if quote.text == sentence]
    # "Ferries" stands in one sentence and "sank" in two of six: their idf differ by a third.
    assert hit.features[name] == pytest.approx(value, abs=0.11)


def test_a_heading_comes_behind_the_sentence_that_says_the_same() -> None:
    with open_library("sqlite://") as library:
        library.add(Article(title="News", text="Ferry sank in Oslo\nA ferry sank late in Oslo."))
        found = library.explain("Where sank the ferry?", at=NOW)
    assert [(quote.text, hit.features["complete"]) for hit, quote in found] == [
        ("A ferry sank late in Oslo.", 1.0),
        ("Ferry sank in Oslo", 0.0),
    ]


def test_a_name_that_is_nowhere_near_counts_against(visby: Library) -> None:
    found = visby.explain("What sank in Oslo?", at=NOW)
    missing = {quote.text: hit.features["missing_names"] for hit, quote in found}
    assert missing["They sank twice."] == 0  # it is in the title
    assert missing["Owls sank."] == 0  # the sentence before has it
    found = visby.explain("What sank in Bergen?", at=NOW)
    assert all(hit.features["missing_names"] > 0.3 for hit, _ in found)


def test_a_score_is_the_sum_of_its_contributions(visby: Library) -> None:
    for hit, _ in visby.explain("How many ferries to Oslo sank in the harbour?", at=NOW):
        assert set(hit.features) == set(WEIGHTS)
        assert hit.score == pytest.approx(
            sum(contributions(hit.features, hit.query.language).values())
        )


def test_every_feature_has_its_weight_in_any_language() -> None:
    assert list(WEIGHTS) == list(OTHER_WEIGHTS)
    assert weigh({"similar": 1.0}, "en") == weigh({"similar": 1.0}, None) == WEIGHTS["similar"]
    assert weigh({"similar": 1.0}, "de") == OTHER_WEIGHTS["similar"]


@given(st.lists(st.floats(-10, 10), min_size=2, max_size=5))
def test_weighing_many_is_weighing_each(values: list[float]) -> None:
    together = weigh({"sentence": np.array(values), "title": np.array(values)}, "de")
    assert together.tolist() == [weigh({"sentence": v, "title": v}, "de") for v in values]


def test_recent_articles_are_preferred_unless_the_question_names_another_time() -> None:
    with open_library("sqlite://") as library:
        for year in (2012, 2016, 2020):
            text = f"The mayor of Visby resigned for the {year}th time."
            library.add(Article(title="Visby", text=text, published=date(year, 5, 1)))
        undated = library.add(
            Article(title="Visby", text="The mayor of Visby resigned once more.")
        )

        def best(question: str) -> date | None:
            return library.search(question, at=NOW)[0].article.published

        assert best("Which mayor of Visby resigned?") == date(2020, 5, 1)
        assert best("Which mayor of Visby resigned last month?") == date(2020, 5, 1)
        assert best("Which mayor of Visby resigned in 2016?") == date(2016, 5, 1)
        order = [
            quote.article for quote in library.search("Which mayor of Visby resigned?", at=NOW)
        ]
        assert 0 < order.index(undated) < 3
