"""Entries → articles: from the feed where it has the whole text, else from the page."""

from dataclasses import replace
from datetime import date

import pytest

from retrieval.article import Article
from retrieval.errors import SourceError
from retrieval.feeds.articles import entry_article, full_content
from retrieval.feeds.feed import FeedEntry
from tests.feed_documents import SENTENCE, WHOLE

URL = "https://harbour.example/ferry"
ENTRY = FeedEntry(
    guid="7",
    url=URL,
    title="The ferry is back",
    authors=("Ada Byron",),
    published=date(2024, 9, 2),
    content_html=WHOLE,
)
PAGE = Article(title="", text="It is back.", url=None)


def never(address: str) -> Article:
    raise AssertionError(f"{address} should not be fetched")


def test_a_whole_text_is_the_article() -> None:
    article = entry_article(ENTRY, "Harbour Press", never)
    assert article == Article(
        title="The ferry is back",
        text="\n".join(f"{SENTENCE}It had been away for {n} days." for n in range(20, 27)),
        authors=["Ada Byron"],
        publisher="Harbour Press",
        published=date(2024, 9, 2),
        url=URL,
        language="en",
    )


@pytest.mark.parametrize(
    ("content", "summary", "is_whole"),
    [
        (WHOLE, "", True),
        (WHOLE, "The ferry came back.", True),
        ("", WHOLE, True),
        ("", f"<p>{SENTENCE}</p>", False),
        (f"<p>{SENTENCE}</p>", "", False),
        (WHOLE, WHOLE, False),  # the summary twice
        (WHOLE * 3, WHOLE * 3, True),  # longer than any summary
        (f"{WHOLE}<p>It had been …</p>", "", False),
        (f"{WHOLE}<p>It had been [&#8230;]</p>", "", False),
        (f"{WHOLE}<p>It had been away... <a href='{URL}'>Read more</a> »</p>", "", False),
        (f"{WHOLE}<p><a href='{URL}'>Continue reading <span>The ferry</span> &rarr;</a></p>", "",
         False),
        (f"{WHOLE}<p><a href='{URL}'>Weiterlesen</a></p>", "", False),
        (f"{WHOLE}<p>The children want to read more.</p>", "", True),
        (f"{WHOLE}<script>{'it was ' * 10}more</script>", "", True),
    ],
    ids=range(14),
)  # fmt: skip
def test_what_is_whole(content: str, summary: str, is_whole: bool) -> None:
    entry = replace(ENTRY, content_html=content, summary=summary)
    assert (full_content(entry) is not None) == is_whole


def test_what_the_most_used_system_puts_behind_is_left_out() -> None:
    behind = "<p>The post <a href='x'>The ferry</a> appeared first on <a href='y'>H</a>.</p>"
    article = entry_article(replace(ENTRY, content_html=WHOLE + behind), None, never)
    assert "appeared first" not in article.text


@pytest.mark.parametrize(
    "name",
    ["admin", "Admin Istrator", "noreply@harbour.example", "Staff", "The Harbour Press", ""],
)
def test_who_is_no_person_is_no_author(name: str) -> None:
    entry = replace(ENTRY, authors=(name,))
    assert entry_article(entry, "Harbour Press", never).authors == []
    summary = replace(entry, content_html="")
    assert entry_article(summary, "Harbour Press", lambda _: PAGE).authors == []


def test_a_hostile_title_is_only_a_title() -> None:
    title = '</script><script>alert(1)</script>"<b>\\u003c'
    assert entry_article(replace(ENTRY, title=title), None, never).title == title


def test_a_summary_leads_to_the_page_and_the_feed_says_what_that_does_not() -> None:
    summary = replace(ENTRY, content_html="")
    assert entry_article(summary, "Harbour Press", lambda _: PAGE) == Article(
        title="The ferry is back",
        text="It is back.",
        authors=["Ada Byron"],
        publisher="Harbour Press",
        published=date(2024, 9, 2),
        url=URL,
    )
    stated = Article(
        title="Back!",
        text="It is back.",
        authors=["John Roe"],
        publisher="The Coast",
        published=date(2024, 9, 1),
        url="https://harbour.example/canonical",
    )
    assert entry_article(summary, "Harbour Press", lambda _: stated) == stated


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        (replace(ENTRY, content_html="", is_recording=True), "it is a recording"),
        (replace(ENTRY, content_html="", url=None), "only a summary of it and no address"),
    ],
)
def test_entries_without_a_text(entry: FeedEntry, reason: str) -> None:
    with pytest.raises(SourceError, match=reason):
        entry_article(entry, None, never)
