"""What articles said before, quotes found again, and copies, whatever is added and removed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from retrieval import Article, ArticleNotFoundError, Library, QuoteReference, open_library
from retrieval.ingest.batch import prepare
from retrieval.store.articles import Store
from retrieval.text.sentences import split_sentences
from retrieval.urls import identity
from tests.conftest import COMET, LIGHTHOUSE


@pytest.fixture
def library(address: str) -> Iterator[Library]:
    with open_library(address) as library:
        yield library


def ids(articles: list[Article]) -> list[int | None]:
    return [article.id for article in articles]


# ── identity ───────────────────────────────────────────────────────────────────────────────


def test_an_article_keeps_the_address_with_which_it_came(library: Library) -> None:
    first = library.add(replace(LIGHTHOUSE, url="http://www.nordic.example/l/?utm_source=feed"))
    again = replace(LIGHTHOUSE, url="https://nordic.example/l/amp")
    assert library.add(again) == first
    changed = library.add(replace(again, text="It stands."))
    assert changed == replace(first, text="It stands.")
    assert library.articles() == [changed]


@pytest.mark.parametrize("url", ["https://nordic.example/lighthouse?b=2", "urn:lighthouse", ""])
def test_other_addresses_are_other_articles(library: Library, url: str) -> None:
    library.add(LIGHTHOUSE)
    library.add(replace(LIGHTHOUSE, url=url, text="Other words."))
    assert len(library.articles()) == 2


# ── history ────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("change", "versions"),
    [
        ({}, 0),
        ({"text": f"{LIGHTHOUSE.text} "}, 1),
        ({"title": "It moved"}, 1),
        ({"authors": ["Mette Holm"]}, 1),
        ({"publisher": None}, 1),
        ({"published": date(2019, 10, 23)}, 1),
        # corrected in place
        ({"published": datetime(2019, 10, 22, 9, tzinfo=UTC)}, 0),
        ({"captions": ["The lighthouse"]}, 0),
        ({"language": "da"}, 0),
        ({"url": "http://www.nordic.example/lighthouse/?b=2&a=1"}, 0),
        ({"url": None}, 0),
    ],
)
def test_only_what_a_reader_was_shown_makes_a_version(
    library: Library, change: dict[str, object], versions: int
) -> None:
    before = library.add(LIGHTHOUSE)
    begun = datetime.now(UTC) - timedelta(seconds=1)
    after = library.add(replace(LIGHTHOUSE, **change))  # type: ignore[arg-type]
    history = library.history(1)
    assert [version.article for version in history] == [before] * versions
    assert all(begun <= version.replaced <= datetime.now(UTC) for version in history)
    assert library.article(1) == after


def test_a_history_is_given_newest_first(library: Library) -> None:
    stored = [library.add(replace(LIGHTHOUSE, text=f"It has {n} lamps.")) for n in range(4)]
    history = library.history(1)
    assert [version.article for version in history] == stored[2::-1]
    assert [version.revision for version in history] == [3, 2, 1]


def test_what_was_replaced_in_its_own_batch_was_never_there(library: Library) -> None:
    first = library.add(LIGHTHOUSE)
    texts = ["Second.", "Third."]
    library.add_all([replace(LIGHTHOUSE, text=text) for text in texts])
    assert [version.article for version in library.history(1)] == [first]
    back = [replace(LIGHTHOUSE, text=text) for text in ("Fourth.", "Third.")]
    assert library.add_all(back).changed == 2
    assert len(library.history(1)) == 1


def test_a_removed_article_leaves_nothing(library: Library) -> None:
    library.add(LIGHTHOUSE)
    library.add(replace(LIGHTHOUSE, text=f"{LIGHTHOUSE.text} It stands."))
    [quote] = library.ask("What does the tower weigh?").quotes
    library.remove(1)
    assert library.quoted(quote.reference) is None
    for ask in (library.history, library.copies, library.article):
        with pytest.raises(ArticleNotFoundError):
            ask(1)
    with library._store.database.reading() as session:
        for table in ("article", "sentence", "earlier_version", "signature", "band", "copy"):
            assert session.connection().exec_driver_sql(f"SELECT * FROM {table}").all() == []


# ── a quote that was shown earlier ─────────────────────────────────────────────────────────


def test_a_quote_is_found_again_after_each_kind_of_change(library: Library) -> None:
    library.add(LIGHTHOUSE)
    [quote] = library.ask("What does the tower weigh?").quotes
    sentence = "The tower weighs 720 tonnes."

    def recalled() -> tuple[str, bool, str | None]:
        found = library.quoted(quote.reference)
        assert found is not None
        assert found.article == library.article(1)
        span = found.span
        return found.text, found.is_current, span and found.article.text[slice(*span)]

    assert recalled() == (sentence, True, sentence)
    library.add(replace(LIGHTHOUSE, captions=["The tower"]))
    assert recalled() == (sentence, True, sentence)
    library.add(replace(LIGHTHOUSE, text=f"Corrected.\n{LIGHTHOUSE.text}"))
    assert recalled() == (sentence, False, sentence)
    library.add(replace(LIGHTHOUSE, text=LIGHTHOUSE.text.replace("720", "700")))
    assert recalled() == (sentence, False, None)
    library.add(LIGHTHOUSE)  # as it was, and yet it has changed meanwhile
    assert recalled() == (sentence, False, sentence)


def test_the_nearest_of_sentences_that_say_the_same_is_found(library: Library) -> None:
    library.add(replace(COMET, url="https://a.example/", text="It shone. Owls slept. It shone."))
    library.add(replace(COMET, url="https://a.example/", text="It shone. Mice slept. It shone."))
    for start in (0, 22):
        reference = QuoteReference(article_id=1, revision=1, start=start, end=start + 9)
        found = library.quoted(reference)
        assert found is not None
        assert found.text == "It shone."
        assert found.span == (start, start + 9)


@pytest.mark.parametrize(
    "reference",
    [
        (0, 1, 0, 3), (2, 1, 0, 3), (-1, 1, 0, 3), (2**40, 1, 0, 3),
        (1, 0, 0, 3), (1, 2, 0, 3), (1, -1, 0, 3), (1, 2**70, 0, 3),
        (1, 1, 3, 3), (1, 1, 5, 3), (1, 1, -4, -1), (1, 1, 0, 10_000),
    ],
)  # fmt: skip
def test_references_that_were_never_given_out(
    library: Library, reference: tuple[int, int, int, int]
) -> None:
    library.add(LIGHTHOUSE)
    names = ("article_id", "revision", "start", "end")
    assert library.quoted(QuoteReference(**dict(zip(names, reference, strict=True)))) is None


# ── copies ─────────────────────────────────────────────────────────────────────────────────

REPORT = (
    "The ferry Balder with 212 passengers ran aground near Skagen on Monday morning. "
    "Nobody was hurt when the ship met the bank, the harbour master said in the afternoon. "
    "Two tugs from Frederikshavn are to pull the ferry free when the tide comes in at night. "
    "The captain had sailed this route for nineteen years and knew the bank well. "
    "A lamp on the pier had not been lit since the storm of the week before."
)
NORTH = Article(
    title="Ferry aground", text=REPORT, publisher="North", url="https://north.example/"
)
SOUTH = Article(
    title="Balder on a bank",
    text="SKAGEN — "
    + REPORT.replace("in the afternoon", "later that day").replace("to pull the", "to tow the"),
    publisher="South",
    url="https://south.example/",
)


def test_copies_are_linked_until_one_says_something_else(library: Library) -> None:
    north, comet, south = (library.add(each).id or 0 for each in (NORTH, COMET, SOUTH))
    assert ids(library.copies(north)) == [south]
    assert ids(library.copies(south)) == [north]
    assert library.copies(comet) == []
    library.add(replace(SOUTH, title="Another title"))
    assert ids(library.copies(north)) == [south]
    library.add(replace(SOUTH, text="The lighthouse was painted white again in May."))
    assert library.copies(north) == library.copies(south) == []
    library.add(SOUTH)
    assert ids(library.copies(north)) == [south]
    library.remove(south)
    assert library.copies(north) == []


def test_copies_in_one_batch_are_linked(library: Library) -> None:
    library.add_all([NORTH, SOUTH, COMET])
    assert [ids(library.copies(article_id)) for article_id in (1, 2, 3)] == [[2], [1], []]


def test_an_edited_sentence_of_a_copy_is_folded_and_all_sources_are_named(
    library: Library,
) -> None:
    library.add_all([NORTH, SOUTH])
    question = "What are two tugs from Frederikshavn to do with the ferry?"
    [quote] = library.ask(question).quotes
    assert {quote.article.publisher, *(each.publisher for each in quote.also_in)} == {
        "North",
        "South",
    }


def test_a_copy_that_was_no_hit_is_named(library: Library) -> None:
    # The same sentence is a hit in one of many articles that have it, and there are more.
    copies = [replace(NORTH, url=f"https://north.example/{number}") for number in range(30)]
    late = replace(NORTH, url="https://late.example/", published=date(2020, 1, 1))
    library.add_all([*copies, late])
    question = "What had the captain of the ferry sailed?"
    at = datetime(2019, 1, 1, tzinfo=UTC)
    [quote, *_] = library.ask(question, at=at).quotes
    assert len({quote.article.id, *ids(list(quote.also_in))}) == 30
    [quote, *_] = library.ask(question).quotes
    assert len({quote.article.id, *ids(list(quote.also_in))}) == 31


# ── whatever happens ───────────────────────────────────────────────────────────────────────

TEXTS = ["One. Two.", "Three. One.", REPORT, f"At sea. {REPORT}", "", "Two."]
URLS = [None, "https://a.example/x", "http://www.a.example/x/amp", "https://b.example/"]
ARTICLES = st.builds(
    Article,
    title=st.sampled_from(["t", "u"]),
    text=st.sampled_from(TEXTS),
    captions=st.sampled_from([[], ["c"]]),
    language=st.just("en"),
    url=st.sampled_from(URLS),
)


class Kept(NamedTuple):
    """An article of the model, with what it said at the end of each change."""

    id: int
    article: Article
    earlier: list[Article]


class AnySequence(RuleBasedStateMachine):
    """Articles are added, changed and removed: the store is always as the model has it."""

    def __init__(self) -> None:
        super().__init__()
        self.store = Store("sqlite://")
        self.model: list[Kept] = []
        self.quoted: list[tuple[QuoteReference, str]] = []
        self.ids = 0

    def teardown(self) -> None:
        self.store.close()

    @rule(articles=st.lists(ARTICLES, min_size=1, max_size=4))
    def add(self, articles: list[Article]) -> None:
        before = {kept.id: kept.article for kept in self.model}
        self.store.put_all(list(prepare(articles).split()))
        for article in articles:
            self._put(article)
        for kept in self.model:
            was = before.get(kept.id)
            if was and (was.title, was.text) != (kept.article.title, kept.article.text):
                kept.earlier.append(was)

    def _put(self, article: Article) -> None:
        url = article.url
        places = [n for n, kept in enumerate(self.model) if self._is_version(kept.article, url)]
        same = [n for n, kept in enumerate(self.model) if kept.article.text == article.text]
        if url:
            places += [n for n in same if self.model[n].article.url is None]
        else:
            places = same
        if not places:
            self.ids += 1
            self.model.append(Kept(self.ids, replace(article, id=self.ids), []))
            return
        kept = self.model[places[0]]
        if url or not kept.article.url:
            now = replace(article, id=kept.id, url=kept.article.url or url)
            self.model[places[0]] = kept._replace(article=now)

    def _is_version(self, article: Article, url: str | None) -> bool:
        return bool(url and article.url and identity(url) == identity(article.url))

    @precondition(lambda self: self.model)
    @rule(place=st.integers(0, 9))
    def remove(self, place: int) -> None:
        gone = self.model.pop(place % len(self.model))
        self.store.remove(gone.id)

    @invariant()
    def the_articles_and_their_histories_are_the_models(self) -> None:
        stored = self.store.articles(newest_first=False, offset=0, limit=None)
        assert stored == [kept.article for kept in self.model]
        for kept in self.model:
            earlier = [version.article for version in self.store.history.of(kept.id)]
            assert earlier == kept.earlier[::-1]

    @invariant()
    def no_two_articles_have_one_identity(self) -> None:
        names = [identity(kept.article.url) for kept in self.model if kept.article.url]
        assert len(names) == len(set(names))

    @invariant()
    def the_links_are_those_of_a_library_made_at_once(self) -> None:
        found = self.store.copies.of([kept.id for kept in self.model])
        reports = {kept.id for kept in self.model if kept.article.text in TEXTS[2:4]}
        for kept in self.model:
            same = {
                other.id
                for other in self.model
                if other.article.text == kept.article.text != "" or {kept.id, other.id} <= reports
            }
            assert set(found[kept.id]) == same - {kept.id}

    @invariant()
    def every_quote_is_found_again_or_its_article_is_gone(self) -> None:
        there = {kept.id for kept in self.model}
        for reference, text in self.quoted:
            found = self.store.history.recall(reference)
            assert (found is not None) is (reference.article_id in there)
            if found:
                assert found.text == text
                article = found.article
                assert found.span is None or article.text[slice(*found.span)] == text
                spans = split_sentences(article.text)
                assert (found.span is None) is (
                    text not in {article.text[slice(*s)] for s in spans}
                )
                assert not found.is_current or found.span == (reference.start, reference.end)
        for version in self.store.versions(there).values():
            text = version.article.text
            self.quoted += [
                (
                    QuoteReference(
                        article_id=version.article_id,
                        revision=version.revision,
                        start=start,
                        end=end,
                    ),
                    text[start:end],
                )
                for start, end in split_sentences(text)[:2]
            ]


TestAnySequence = AnySequence.TestCase
TestAnySequence.settings = settings(
    max_examples=15, stateful_step_count=8, deadline=None, print_blob=True
)
