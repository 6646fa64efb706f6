"""Which entries are the same one, and which are new or changed."""

import pytest

from retrieval.feeds.feed import FeedEntry
from retrieval.feeds.news import KnownEntry, by_key, new_entries

BELL = FeedEntry(
    guid="7", url="https://www.harbour.example/bell", title="The bell", summary="It rang."
)


@pytest.mark.parametrize(
    "other",
    [
        FeedEntry(guid="8", url="https://www.harbour.example/bell"),
        FeedEntry(url="http://harbour.example/bell/?utm_source=rss#top"),
        FeedEntry(url="https://www.harbour.example/bell/amp/"),
    ],
)
def test_an_address_stands_for_an_entry(other: FeedEntry) -> None:
    assert list(by_key([BELL, other]).values()) == [BELL]


def test_one_guid_for_many_entries() -> None:
    others = [FeedEntry(guid="7", url=f"https://harbour.example/{n}") for n in range(3)]
    assert len(by_key([BELL, *others])) == 4


def test_without_an_address_the_guid_and_without_that_the_text() -> None:
    entries = [FeedEntry(guid="1"), FeedEntry(guid="1"), FeedEntry(guid="2"), FeedEntry(title="a")]
    assert len(by_key([*entries, FeedEntry(title="b"), FeedEntry(title="a")])) == 4


def known(entry: FeedEntry, failures: int = 0) -> dict[str, KnownEntry]:
    [found] = new_entries(by_key([entry]), {})
    return {found.key: KnownEntry(found.digest, failures)}


@pytest.mark.parametrize(
    ("now", "is_news"),
    [
        (BELL, False),
        (
            FeedEntry(
                url=BELL.url, title="The bell", summary="<p>It <img src='pixel?8'>rang.</p>"
            ),
            False,
        ),
        (FeedEntry(url=BELL.url, title="The bell", summary="It rang twice."), True),
        (FeedEntry(url=BELL.url, title="The bell rang", summary="It rang."), True),
        (
            FeedEntry(url=BELL.url, title="The bell", summary="It rang.", updated="2024-09-03"),
            True,
        ),
    ],
)
def test_what_an_entry_says_anew(now: FeedEntry, is_news: bool) -> None:
    assert bool(new_entries(by_key([now]), known(BELL))) == is_news


def test_what_cannot_be_had_is_asked_for_three_times() -> None:
    state: dict[str, KnownEntry] = {}
    tries = 0
    while found := new_entries(by_key([BELL]), state):
        state = {found[0].key: found[0].failed()}
        tries += 1
    assert tries == 3
    [again] = new_entries(by_key([FeedEntry(url=BELL.url, title="Changed")]), state)
    assert again.failures == 0
