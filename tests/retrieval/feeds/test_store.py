"""Subscriptions in each kind of database."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from retrieval.errors import FeedNotFoundError
from retrieval.feeds.news import KnownEntry
from retrieval.feeds.store import FeedStore, Subscription
from retrieval.store.database import Database

ADDRESS = "https://harbour.example/feed"


@pytest.fixture
def store(address: str) -> Iterator[FeedStore]:
    database = Database(address)
    yield FeedStore(database)
    database.close()


def add(store: FeedStore, name: str = "feed") -> Subscription:
    address = f"https://harbour.example/{name}"
    return store.add(address, address, "The Harbour", None)


def test_a_state_is_written_and_read(store: FeedStore) -> None:
    changed = replace(
        add(store),
        title="Été 钟",
        etag='W/"7"',
        last_modified="Mon, 02 Sep 2024 10:00:00 GMT",
        checked=1725271200.5,
        succeeded=1725271100.0,
        failures=3,
        problem="the server takes too long.",
        interval=5400.0,
        due=1725276600.0,
    )
    store.save(changed, ADDRESS)
    assert store.get(changed.id) == changed
    assert store.all() == [changed]


def test_due_are_those_whose_time_has_come(store: FeedStore) -> None:
    first, second, third, ended = (add(store, name) for name in "abcd")
    store.save(replace(first, due=20.0), first.address)
    store.save(replace(second, due=10.0), second.address)
    store.save(replace(third, due=20.1), third.address)
    store.save(replace(ended, due=1.0, ended=True), ended.address)
    assert [one.id for one in store.due(20.0)] == [second.id, first.id]


def test_entries_are_known_until_their_feed_is_removed(store: FeedStore) -> None:
    first, second = add(store, "a"), add(store, "b")
    keys = [f"{n:064}" for n in range(1200)]
    store.save_entries(first.id, [(key, KnownEntry("x")) for key in keys])
    store.save_entries(first.id, [(keys[0], KnownEntry("", 1))])
    assert len(store.known_entries(first.id, keys)) == 1200
    assert store.known_entries(first.id, keys[:2]) == {
        keys[0]: KnownEntry("", 1),
        keys[1]: KnownEntry("x", 0),
    }
    assert store.known_entries(second.id, keys) == {}
    store.remove(first.id)
    store.save_entries(first.id, [(keys[0], KnownEntry("x"))])
    assert store.known_entries(first.id, keys) == {}
    with pytest.raises(FeedNotFoundError):
        store.get(first.id)


def test_two_that_move_to_one_address_are_both_kept(store: FeedStore) -> None:
    first, second = add(store, "a"), add(store, "b")
    store.save(replace(second, address=first.address), first.address)
    assert [one.address for one in store.all()] == [first.address] * 2
    assert add(store, "a").id == first.id
    assert add(store, "b").id == second.id
