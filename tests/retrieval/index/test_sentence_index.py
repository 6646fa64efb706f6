"""The index counts terms in sentences and around them as counting by hand does."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval.answer_types.sentence_terms import read_sentence
from retrieval.article import Article
from retrieval.index.bm25 import Numbers
from retrieval.index.sentence_index import SentenceIndex
from retrieval.index.snapshot import Location, Snapshot
from retrieval.ingest.batch import prepare
from retrieval.questions.query import Query, build_queries
from retrieval.ranking.candidates import article_priors, candidates
from retrieval.ranking.evidence import Field, evidence
from retrieval.store.articles import Store
from retrieval.text.analysis import analyze
from retrieval.text.sentences import split_sentences

NOW = datetime(2020, 1, 1, tzinfo=UTC)
LATEST = date(2020, 1, 2)
WORDS = ["owl", "moon", "tide", "harbour"]

SENTENCES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(
    lambda words: " ".join(words).capitalize() + "."
)
PARAGRAPHS = st.lists(SENTENCES, min_size=1, max_size=4).map(" ".join)
TEXTS = st.lists(PARAGRAPHS, min_size=1, max_size=3).map("\n".join)


@contextmanager
def indexed(*articles: Article) -> Iterator[SentenceIndex]:
    store = Store("sqlite://")
    for article in articles:
        store.put_all(list(prepare([article]).split()))
    yield SentenceIndex(store)
    store.close()


def query(question: str, snapshot: Snapshot) -> Query:
    [query] = build_queries(question, snapshot.languages, NOW)
    return query


def chosen(snapshot: Snapshot, sought: Query, limit: int, latest: date = LATEST) -> list[Location]:
    return snapshot.locations(best(snapshot, sought, limit, latest))


def best(snapshot: Snapshot, sought: Query, limit: int, latest: date = LATEST) -> Numbers:
    fits = article_priors(snapshot, sought, latest)
    return candidates(snapshot, snapshot.find(sought), fits, limit)


def texts_around(article: Article, start: int, width: int) -> str:
    """Return the sentence that begins at `start`, with `width` sentences on either side."""
    spans = split_sentences(article.text)
    [number] = [n for n, span in enumerate(spans) if span.start == start]
    around = spans[max(0, number - width) : number + width + 1]
    return " ".join(article.text[slice(*span)] for span in around)


def paragraph(article: Article, start: int) -> str:
    first = article.text.rfind("\n", 0, start) + 1
    return article.text[first:].split("\n")[0]


@settings(max_examples=60, deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=4, unique=True), st.sets(st.sampled_from(WORDS)))
def test_fields_are_counted_as_by_hand(texts: list[str], asked: set[str]) -> None:
    articles = [
        Article(title=f"The {WORDS[n % 3]}", text=text, language="en")
        for n, text in enumerate(texts)
    ]
    with indexed(*articles[:2]) as index:
        index.follow()
        for article in articles[2:]:  # into segments of their own
            with index.changing():
                index._store.put_all(list(prepare([article]).split()))
        snapshot = index.follow()
        sought = query(" ".join(sorted(asked)) + " tide", snapshot)
        found = snapshot.find(sought)
        numbers = best(snapshot, sought, 100)
        if not len(numbers):
            return
        counted = evidence(snapshot, found, numbers)
        read = snapshot.read(numbers, sought)
        for column, location in enumerate(snapshot.locations(numbers)):
            article = articles[location.article_id - 1]
            start, end = location.span
            assert read[column] == read_sentence(article.text[start:end], "en")
            by_hand = {
                "sentence": article.text[start:end],
                "paragraph": paragraph(article, start),
                "neighbourhood": texts_around(article, start, 2),
                "article": article.text,
                "title": article.title,
            }
            for name, text in by_hand.items():
                terms = analyze(text, "en")
                field: Field = getattr(counted, name)
                counts = Counter(terms)
                assert field.frequencies[:, column].tolist() == [counts[t] for t in sought.terms]
                assert field.lengths[column] == len(terms)
            spans = split_sentences(article.text)
            sentences = [set(analyze(article.text[slice(*span)])) for span in spans]
            holders = [sum(t in sentence for sentence in sentences) for t in sought.terms]
            assert counted.article_df[:, column].tolist() == holders
            assert counted.article_sentences[column] == len(sentences)
            before = sum(span.start < start for span in spans)
            assert counted.sentences_before[column] == before
            leads = start == 0 or article.text[start - 1] == "\n"
            assert counted.opens_paragraph[column] == leads


@settings(max_examples=40, deadline=None)
@given(st.lists(TEXTS, min_size=2, max_size=5, unique=True), st.data(), st.sampled_from(WORDS))
def test_what_was_removed_leaves_nothing_behind(
    texts: list[str], data: st.DataObject, word: str
) -> None:
    articles = [
        Article(
            title="",
            text=text,
            language="en",
            published=date(2019, 12, 1 + 7 * n) if n % 2 else None,
        )
        for n, text in enumerate(texts)
    ]
    gone = data.draw(st.sets(st.integers(1, len(texts)), max_size=len(texts) - 1))
    left = [article for n, article in enumerate(articles, start=1) if n not in gone]
    with indexed(*articles) as index, indexed(*left) as fresh:
        index.follow()
        for article_id in gone:
            with index.changing():
                index._store.remove(article_id)
        outcomes = []
        for snapshot in (index.follow(), fresh.follow()):
            sought = query(f"{word} moon", snapshot)
            found = snapshot.find(sought)
            numbers = best(snapshot, sought, 3)
            counted = evidence(snapshot, found, numbers) if len(numbers) else None
            outcomes.append(
                (
                    [location.span for location in snapshot.locations(numbers)],
                    found.idf,
                    counted and [counted.sentence.average, counted.article.average],
                    counted and [counted.paragraph.average, counted.title.average],
                )
            )
        assert outcomes[0] == outcomes[1]


def test_languages_are_kept_apart() -> None:
    german = Article(title="Ende", text="Die alte Uhr steht still.", language="de")
    english = Article(title="End", text="Old clocks die here.", language="en")
    with indexed(german, english) as index:
        snapshot = index.follow()
        assert snapshot.languages == {"de", "en"}
        [sought] = build_queries("Where do old clocks die?", snapshot.languages, NOW)
        assert sought.language == "en"
        assert [each.article_id for each in chosen(snapshot, sought, 10)] == [2]


@pytest.mark.parametrize(
    ("question", "lacking"),
    [("owls of France", [False, True]), ("the harbour", [False]), ("Vidal", [False])],
)
def test_a_word_is_lacked_when_neither_a_sentence_nor_a_title_has_it(
    question: str, lacking: list[bool]
) -> None:
    article = Article(title="Vidal", text="Owls at the harbour.", language="en")
    with indexed(article) as index:
        snapshot = index.follow()
        assert snapshot.lacks(query(question, snapshot)) == lacking


def test_articles_of_later_days_are_no_candidates() -> None:
    dated = Article(title="", text="Owls.", published=date(2020, 1, 3), language="en")
    undated = Article(title="", text="More owls.", language="en")
    with indexed(dated, undated) as index:
        snapshot = index.follow()
        sought = query("owls", snapshot)
        assert [each.article_id for each in chosen(snapshot, sought, 10)] == [2]
        later = chosen(snapshot, sought, 10, date(2020, 1, 3))
        assert sorted(each.article_id for each in later) == [1, 2]
        counted = evidence(snapshot, snapshot.find(sought), np.array([1, 0]))
        assert counted.days.tolist() == [0, date(2020, 1, 3).toordinal()]


@settings(max_examples=40, deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=5), st.integers(1, 8))
def test_fewer_candidates_are_the_first_of_more(texts: list[str], limit: int) -> None:
    articles = [
        Article(title="", text=text, language="en", url=f"https://example.org/{n}")
        for n, text in enumerate(texts)
    ]
    with indexed(*articles) as index:
        snapshot = index.follow()
        sought = query("owl tide", snapshot)
        assert chosen(snapshot, sought, limit) == chosen(snapshot, sought, 100)[:limit]


def test_a_language_is_known_while_an_article_is_in_it() -> None:
    texts = {"Owls sleep.": "en", "Owls hunt.": "en", "Eulen jagen.": "de"}
    articles = [Article(title="", text=text, language=code) for text, code in texts.items()]
    with indexed(*articles) as index:
        for removed, left in ((1, {"en", "de"}), (3, {"en"}), (2, set())):
            index._store.remove(removed)
            assert index.follow().languages == left
