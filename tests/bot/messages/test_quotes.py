"""Answers and lists as messages. `telegram_server` reads them as Telegram does."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.messages.html import escaped, message_length
from bot.messages.notices import help_message
from bot.messages.quotes import answer_message, attribution
from bot.texts import Voice
from bot.texts.attribution import byline, label, title
from bot.texts.explanations import silence_notice
from retrieval import Answer, Article, Counts, Quote, Silence, SilenceKind
from retrieval.text.sentences import Span
from tests.conftest import COMET, LIGHTHOUSE
from tests.telegram_server import clean, parse_html, units
from tests.telegram_server.entities import cut

EN = Voice()


def answer(*texts: str, article: Article = LIGHTHOUSE) -> Answer:
    quotes = [Quote(text=t, start=0, end=len(t), score=1.0, article=article) for t in texts]
    return Answer(question="?", quotes=tuple(quotes))


def test_golden_answer() -> None:
    assert answer_message(answer("It rolled on rails for ten hours."), EN) == (
        "<blockquote>It rolled on rails for ten hours.</blockquote>\n"
        '<a href="https://nordic.example/lighthouse?a=1&amp;b=2'
        '#:~:text=It%20rolled%20on%20rails%20for%20ten%20hours.">'
        "The lighthouse of Skagen is moved</a>\n"
        "Mette Holm and Jens Dahl · Nordic Post · "
        '<tg-time unix="1571738400" format="D">22 October 2019</tg-time>'
    )


def test_golden_answer_with_the_words_that_answer() -> None:
    text = "R&D moved <it> in 2019 & left."
    quote = Quote(text=text, start=0, end=30, score=1.0, article=COMET, answer_span=Span(18, 24))
    assert answer_message(Answer(question="?", quotes=(quote,)), EN) == (
        "<blockquote>R&amp;D moved &lt;it&gt; in <b><u>2019 &amp;</u></b> left.</blockquote>\n"
        "<b>A comet returns</b>"
    )


def test_golden_answer_of_an_article_that_says_little_of_itself() -> None:
    assert answer_message(answer("Last seen in 1951.", "Watch it.", article=COMET), EN) == (
        "<blockquote>Last seen in 1951.</blockquote>\n<b>A comet returns</b>\n\n"
        "<blockquote>Watch it.</blockquote>\n<b>A comet returns</b>"
    )


IN_CONTEXT = Article(
    title="The move",
    text="Arne & Jens spoke <first>. They said the tower would stand.",
    publisher="Post",
)
POINTING_BACK = Quote(
    text="They said the tower would stand.",
    start=27,
    end=59,
    score=1.0,
    article=IN_CONTEXT,
    context=Span(0, 26),
)


def test_golden_answer_in_context() -> None:
    assert answer_message(Answer(question="?", quotes=(POINTING_BACK,)), EN) == (
        "<blockquote><i>[Arne &amp; Jens spoke &lt;first&gt;.]</i>\n"
        "They said the tower would stand.</blockquote>\n<b>The move</b>\nPost"
    )


def test_golden_answer_that_others_have_too() -> None:
    others = (
        LIGHTHOUSE,
        replace(COMET, title="A & <B>", publisher="Q&A"),
        replace(COMET, title="t" * 81, publisher="p" * 81),
    )
    quote = Quote(text="It moved.", start=0, end=9, score=1.0, article=COMET, also_in=others)
    message = answer_message(Answer(question="?", quotes=(quote,)), EN)
    line = (
        'Also in: <a href="https://nordic.example/lighthouse?a=1&amp;b=2">'
        "The lighthouse of Skagen is moved</a>, Nordic Post · <b>A &amp; &lt;B&gt;</b>, Q&amp;A · "
        f"<b>{'t' * 79}…</b>, {'p' * 79}…"
    )
    beginning = "<blockquote>It moved.</blockquote>\n<b>A comet returns</b>\n"
    assert message == beginning + line
    quote = replace(quote, also_in=(*others, *[COMET] * 4))
    message = answer_message(Answer(question="?", quotes=(quote,)), EN)
    assert message == f"{beginning}{line} and 4 more"


def test_golden_answer_that_was_seen_as_context_is_not_shown_again() -> None:
    before = replace(POINTING_BACK, text=IN_CONTEXT.text[:26], start=0, end=26, context=None)
    both = answer_message(Answer(question="?", quotes=(POINTING_BACK, before)), EN)
    assert both == answer_message(Answer(question="?", quotes=(POINTING_BACK,)), EN)


def test_golden_answer_from_right_to_left() -> None:
    article = Article(title="המגדל", text="", publisher="עיתון", published=date(2024, 1, 15))
    quote = Quote(text="המגדל זז.", start=0, end=9, score=1.0, article=article)
    quote = replace(quote, also_in=(replace(COMET, title="השביט"), COMET))
    assert answer_message(Answer(question="?", quotes=(quote,)), EN) == (
        "<blockquote>המגדל זז.</blockquote>\n\u200e\u2068<b>המגדל</b>\u2069\n"
        "\u200e\u2068עיתון\u2069 · "
        '\u2068<tg-time unix="1705312800" format="D">15 January 2024</tg-time>\u2069\n'
        "Also in: \u200e\u2068<b>השביט</b>\u2069 · \u2068<b>A comet returns</b>\u2069"
    )


def test_a_quote_of_more_than_ten_lines_is_folded() -> None:
    assert answer_message(answer("a" * 400), EN).startswith("<blockquote>a")
    assert answer_message(answer("a" * 401), EN).startswith("<blockquote expandable>a")


def test_golden_refusal() -> None:
    silence = Silence(SilenceKind.UNKNOWN_WORDS, ("<b>&",))
    counts = Counts(articles=2, sentences=9, newest=date(2019, 10, 22))
    notice = silence_notice(silence, counts, ["R&D moves", "What about <A>?"], EN)
    assert escaped(notice) == (
        "No article has the word “&lt;b&gt;&amp;”.\n\n"
        "I have 2 articles, the newest from 22 October 2019. You could ask:\n"
        "• R&amp;D moves\n"
        "• What about &lt;A&gt;?"
    )


# Telegram takes three marks out of whatever is written; what that means is tested by itself.
HOSTILE = st.text(
    st.characters(
        codec="utf-8",
        exclude_categories=["Cc", "Zl", "Zp"],
        exclude_characters="\u030a\u0333\u033f",
    )
)


@given(st.lists(HOSTILE.filter(str.strip), min_size=1, max_size=3), HOSTILE, HOSTILE, HOSTILE)
def test_whatever_is_quoted_can_be_read_in_the_message(
    texts: list[str], heading: str, author: str, url: str
) -> None:
    article = Article(title=heading, text="", authors=[author], url=f"https://x.example/{url}")
    message = answer_message(answer(*texts, article=article), EN)
    shown, _entities = parse_html(message)
    position = 0
    for text in texts:
        position = shown.index(text, position) + len(text)
    assert len(shown.encode("utf-16-le")) // 2 == message_length(message)


@given(HOSTILE.filter(str.strip), HOSTILE.filter(str.strip), HOSTILE, st.integers(0, 5))
def test_a_quote_in_context_can_be_read_in_the_message(
    before: str, text: str, heading: str, others: int
) -> None:
    article = Article(title=heading, text=f"{before} {text}", url="https://x.example/")
    start = len(before) + 1
    quote = Quote(
        text=text,
        start=start,
        end=start + len(text),
        score=1.0,
        article=article,
        context=Span(0, len(before)),
        also_in=(article,) * others,
    )
    message = answer_message(Answer(question="?", quotes=(quote,) * 3), EN)
    shown, entities = parse_html(message)
    assert shown.count(f"[{before}]\n{text}\n") >= 3
    types = [e.type.removeprefix("expandable_") for e in entities]
    assert [t for t in types if t in ("blockquote", "italic")] == ["blockquote", "italic"] * 3
    assert len(shown.encode("utf-16-le")) // 2 == message_length(message) <= 4096


@pytest.mark.parametrize(
    ("contexts", "sizes", "shown"),
    [
        ([500, 500, 500], [800, 800, 800], "[…] q […] q […] q"),
        ([900, 900, 900], [700, 700, 700], "[…] q […] q q"),
        ([900, 900, 900], [1100, 1100, 1100], "q q q"),
        ([10, 10, 10], [1900, 1900, 1900], "q q"),
        ([4000], [3000], "q"),
    ],
)
def test_contexts_go_before_quotes_do(contexts: list[int], sizes: list[int], shown: str) -> None:
    quotes = [
        Quote(
            text="q" * size,
            start=context,
            end=context + size,
            score=1.0,
            article=replace(COMET, text="c" * context + "q" * size),
            context=Span(0, context),
        )
        for context, size in zip(contexts, sizes, strict=True)
    ]
    message = answer_message(Answer(question="?", quotes=tuple(quotes)), EN)
    blocks = re.findall(r"<blockquote[^>]*>(.*?)</blockquote>", message, re.DOTALL)
    shapes = [re.sub("q+", "q", re.sub(r"<i>\[c+\]</i>\n", "[…] ", block)) for block in blocks]
    assert " ".join(shapes) == shown
    assert message_length(message) <= 4096


def test_letters_that_are_apart_from_their_ring_keep_it() -> None:
    text = "A\u030angstro\u0308m 1\u030a"
    message = answer_message(answer(text, article=replace(COMET, title="Bla\u030a")), EN)
    shown = clean(*parse_html(message))[0]
    assert shown == "Ångstro\u0308m 1\nBlå"


SPANS = st.tuples(st.integers(0, 40), st.integers(0, 40)).map(sorted).map(lambda s: Span(*s))


@given(HOSTILE.filter(str.strip), st.lists(SPANS, max_size=9), st.none() | SPANS)
def test_whatever_is_marked_the_text_stays_the_same(
    text: str, matches: list[Span], answer: Span | None
) -> None:
    bare = Quote(text=text, start=0, end=len(text), score=1.0, article=COMET)
    quote = replace(
        bare,
        matches=tuple(Span(*(min(place, len(text)) for place in span)) for span in matches),
        answer_span=answer and Span(*(min(place, len(text)) for place in answer)),
    )
    marked, plain = (
        answer_message(Answer(question="?", quotes=(shown,)), EN) for shown in (quote, bare)
    )
    shown, entities = parse_html(marked)
    assert shown == parse_html(plain)[0]
    assert shown.startswith(f"{text}\n")
    assert message_length(marked) == message_length(plain)
    quoted = [e for e in entities if e.offset < units(text)]
    assert {e.type for e in quoted} <= {"blockquote", "bold", "underline"}
    bold = "".join(cut(shown, e) for e in quoted if e.type == "bold")
    for start, end in quote.matches:
        assert text[start:end].strip() in bold
    answering = text[slice(*quote.answer_span)] if quote.answer_span else ""
    underlined = [cut(shown, e) for e in quoted if e.type == "underline"]
    assert underlined == ([answering] if answering.strip() else [])
    # Telegram keeps what is nested, and would drop what overlaps.
    assert clean(shown, entities)[1] == entities or shown != shown.rstrip()


@pytest.mark.parametrize("count", [1, 3, 9])
def test_a_message_has_no_more_entities_than_telegram_keeps(count: int) -> None:
    text = "yes, no, " * 60
    words = tuple(Span(*match.span()) for match in re.finditer(r"yes", text))
    article = replace(LIGHTHOUSE, text=f"Before. {text}")
    quote = Quote(
        text=text,
        start=8,
        end=8 + len(text),
        score=1.0,
        article=article,
        matches=words,
        answer_span=Span(len(text) - 4, len(text) - 2),
        context=Span(0, 7),
        also_in=(article,) * 3,
    )
    quotes = tuple(replace(quote, start=n) for n in range(count))
    shown, entities = parse_html(answer_message(Answer(question="?", quotes=quotes), EN))
    assert len(entities) <= 100
    # What answers is marked, whatever else is not.
    assert [cut(shown, e) for e in entities if e.type == "underline"] == ["no"] * shown.count(text)


@pytest.mark.parametrize(
    ("sizes", "shown"),
    [
        ([100, 100, 100], 3),
        ([3800, 100, 100], 2),
        ([3900, 100, 100], 1),
        ([1000, 4000, 100], 1),  # the second is not skipped for the sake of the third
        ([4096, 100], 0),
    ],
)
def test_whole_quotes_or_none(sizes: list[int], shown: int) -> None:
    texts = ["a" * (size // 2) + "z" * (size - size // 2) for size in sizes]
    message = answer_message(answer(*texts), EN)
    assert message.count("</blockquote>") == shown
    assert all(text in message for text in texts[:shown])
    assert message_length(message) <= 4096
    if not shown:
        assert message.startswith(
            "The sentence that answers your question is too long for a message."
        )
        assert "The lighthouse of Skagen is moved" in message


def test_lengths_are_counted_as_telegram_counts() -> None:
    assert message_length("<b>a&amp;😀</b>") == 4
    # 2,000 of these are 4,000 UTF-16 units; with the attribution they fit, 50 more do not.
    assert "😀" in answer_message(answer("😀" * 2000, article=COMET), EN)
    assert "😀" not in answer_message(answer("😀" * 2050, article=COMET), EN)


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        ("https://a.example/?q=\"'<>&", True),
        ("javascript:alert(1)", False),
        ("tg://user?id=1", False),
        ("https://a.example/" + "x" * 3000, False),
        (None, False),
    ],
)
def test_titles_link_to_web_addresses_only(url: str | None, linked: bool) -> None:
    message = answer_message(answer("Text.", article=replace(COMET, text="Text.", url=url)), EN)
    shown, entities = parse_html(message)
    assert shown == "Text.\nA comet returns"
    assert [e.url for e in entities if e.type == "text_link"] == (
        [f"{url}#:~:text=Text."] if linked else []
    )


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        (Article(title="", text=""), ""),
        (Article(title="", text="", authors=["A"], publisher="P"), "A · P"),
        (Article(title="", text="", authors=["A", "B"]), "A and B"),
        (Article(title="", text="", authors=["A", "B", "C"]), "A, B and C"),
        (Article(title="", text="", authors=list("ABCDE")), "A, B, C and 2 more"),
        (Article(title="", text="", published=date(2024, 2, 9)), "9 February 2024"),
        (
            Article(title="", text="", published=datetime(2024, 2, 9, tzinfo=UTC)),
            "9 February 2024",
        ),
        (Article(title="", text="", publisher="p" * 300), "p" * 199 + "…"),
    ],
)
def test_byline(article: Article, expected: str) -> None:
    assert byline(article, EN) == expected


def test_long_titles_are_cut_visibly() -> None:
    assert title(Article(title="t" * 201, text="")) == "t" * 199 + "…"


def test_help_escapes_its_example() -> None:
    assert "<i>What about A&lt;B &amp; C?</i>" in help_message("What about A<B & C?", EN)
    assert "For example" not in help_message(None, EN)


@pytest.mark.parametrize(
    ("article", "language", "named"),
    [
        (Article(title=" A  ferry\n", text="It sank."), "en", "A ferry"),
        (Article(title="", text="It sank\n in 1912."), "en", "“It sank in 1912.”"),
        (Article(title=" ", text="It sank."), "de", "„It sank.“"),
        (Article(title="", text="ab " * 99), "en", f"“{'ab ' * 26}a…”"),
    ],
)
def test_what_has_no_title_is_named_by_how_it_begins(
    article: Article, language: str, named: str
) -> None:
    assert label(article, Voice(language)) == named
    with_link = attribution(article, "https://a.example/", Voice(language))
    assert parse_html(with_link)[0] == named
    assert parse_html(attribution(article, None, Voice(language)))[0] == title(article)
