"""Many articles at once are stored as if they came one by one."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval import Article
from retrieval.errors import UnstorableArticleError
from retrieval.ingest.batch import prepare
from retrieval.store.articles import Store
from retrieval.store.versions import Change
from retrieval.text.sentences import Span, split_sentences
from tests.conftest import COMET, LIGHTHOUSE

# Few texts, addresses and authors, so that most articles meet another version of themselves.
ARTICLES = st.builds(
    Article,
    title=st.just("t"),
    text=st.sampled_from(["One. Two.", "Three.", ""]),
    authors=st.sampled_from([[], ["Ada"]]),
    url=st.sampled_from([None, None, "https://a.example/", "https://b.example/"]),
)


@pytest.fixture
def store(address: str) -> Iterator[Store]:
    store = Store(address)
    yield store
    store.close()


def put_all(store: Store, *articles: Article) -> list[tuple[Article, Change]]:
    return store.put_all(list(prepare(articles).split()))


@settings(deadline=None, max_examples=50)
@given(st.lists(ARTICLES, max_size=3), st.lists(ARTICLES, max_size=7))
def test_a_batch_is_as_if_one_by_one(before: list[Article], batch: list[Article]) -> None:
    together, one_by_one = Store("sqlite://"), Store("sqlite://")
    for article in before:
        put_all(together, article)
        put_all(one_by_one, article)
    first = together.revision()
    outcomes = put_all(together, *batch)
    assert outcomes == [done for article in batch for done in put_all(one_by_one, article)]
    changed = any(change is not Change.UNCHANGED for _, change in outcomes)
    assert together.revision() == first + changed
    assert _content(together) == _content(one_by_one)
    together.close()
    one_by_one.close()


def _content(store: Store) -> list[tuple[Article, list[Span]]]:
    splits = store.split_versions(list(store.changes(0).written))
    return [(split.version.article, split.sentences) for split in splits]


def test_a_batch_in_which_an_article_stands_twice(store: Store) -> None:
    later = Article(title="Later", text="It moved. It stands.", url=LIGHTHOUSE.url)
    put_all(store, COMET)
    outcomes = put_all(store, LIGHTHOUSE, COMET, later, later)
    assert [(article.id, article.title, change) for article, change in outcomes] == [
        (2, LIGHTHOUSE.title, Change.NEW),
        (1, COMET.title, Change.UNCHANGED),
        (2, "Later", Change.CHANGED),
        (2, "Later", Change.UNCHANGED),
    ]
    assert store.get(2).text == later.text
    assert store.sentence_counts() == {1: 2, 2: 2}
    assert store.revision() == 2


def test_more_articles_than_a_statement_takes_values(store: Store) -> None:
    articles = [
        Article(title=str(number), text=f"Bell {number} rings.", url=f"https://a.example/{number}")
        for number in range(1200)
    ]
    assert [change for _, change in put_all(store, *articles)] == [Change.NEW] * 1200
    changed = [Article(title="new", text=f"{a.text} Two.", url=a.url) for a in articles]
    outcomes = put_all(store, *changed)
    assert [change for _, change in outcomes] == [Change.CHANGED] * 1200
    assert [article.id for article, _ in outcomes] == list(range(1, 1201))
    assert store.counts().sentences == 2400


def test_nothing_at_all(store: Store) -> None:
    assert put_all(store) == []
    assert store.revision() == 0


def test_an_address_too_long_for_postgresql_is_the_articles_fault(store: Store) -> None:
    parts = "".join(f"{number * number}/" for number in range(3000))
    long = Article(title="t", text="a", url=f"https://a.example/{parts}")
    if "postgresql" in str(store.database._engine.url):
        with pytest.raises(UnstorableArticleError, match="index row"):
            put_all(store, long)
    else:
        assert put_all(store, long)[0][0].url == long.url


@pytest.mark.parametrize(
    "bad", [Article(title="t", text="\ud800"), Article(title="t", text="a", publisher="\udfff")]
)
def test_a_batch_is_stored_as_a_whole_or_not_at_all(store: Store, bad: Article) -> None:
    put_all(store, COMET)
    with pytest.raises(UnstorableArticleError, match="no text"):
        put_all(store, LIGHTHOUSE, bad)
    assert _content(store) == [(store.get(1), split_sentences(COMET.text))]
    assert store.revision() == 1
