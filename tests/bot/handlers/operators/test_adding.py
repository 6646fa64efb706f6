"""Operators add articles from their chat, over HTTP: addresses, files and posts."""

import gzip
import json
import logging
import sqlite3
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

import pytest

from bot.transport.downloads import MAX_FILE_BYTES
from retrieval import Library, open_library
from tests.conftest import LIGHTHOUSE
from tests.feed_documents import item, rss
from tests.retrieval.sources.documents import docx, word_paragraph, zipped
from tests.running import running
from tests.telegram_server import Chat, Entity, Message, TelegramServer, User, units
from tests.web_server import Reply, WebServer

FERRY = (
    "The ferry to Anholt stopped sailing on Monday, said captain Eva Lund. "
    "It will be replaced by a bridge that costs 3 billion kroner.\n"
    "The island has 150 inhabitants and has had a harbour of its own since 1902."
)
PAGE = (
    "<html><head><title>The ferry stops</title>"
    "<meta property='og:site_name' content='Nordic Post'>"
    "<meta property='article:published_time' content='2024-03-04'></head><body><article>"
    f"<h1>The ferry stops</h1>{''.join(f'<p>{line}</p>' for line in FERRY.splitlines())}"
    "</article></body></html>"
)
TEXT = f"Title: The ferry stops\nPublisher: Nordic Post\nDate: 2024-03-04\n\n{FERRY}"
ONE_NEW = "1 new article:\n• The ferry stops\nNordic Post · 4 March 2024"
POST = "The minister of health resigns\n\nShe resigned on Friday after three weeks of protest."


@pytest.fixture
def operator(telegram: TelegramServer) -> Chat:
    """The chat of someone who runs the bot."""
    return telegram.private_chat("Olga")


@pytest.fixture
def _serving(telegram: TelegramServer, library: Library, operator: Chat) -> Iterator[None]:
    with running(telegram, library, operators={operator.id}):
        yield
    assert [reason for _call, reason in telegram.refused if "terminated" not in reason] == []


def result(chat: Chat) -> str:
    """Wait for the bot's next reply, and for what it says when all is done."""
    reply = chat.wait_for_reply()
    while reply.text.startswith(("Reading", "Ich lese")) or "after what I am" in reply.text:
        reply = chat.wait_for_edit(reply)
    return reply.text


def send_file(chat: Chat, name: str, content: bytes | str) -> str:
    chat.send_document(name, content.encode() if isinstance(content, str) else content)
    return result(chat)


def reply_to(message: Message, chat: Chat) -> str | None:
    """Return the reply to a message; None where there is none yet."""
    replies = (reply.text for reply in chat.messages if reply.reply_to == message.message_id)
    return next(replies, None)


def titles(library: Library) -> list[str]:
    return [article.title for article in library.articles()[2:]]


# ── addresses ──────────────────────────────────────────────────────────────────────────────


@pytest.mark.usefixtures("_serving")
def test_an_address_is_read_and_its_article_answers(
    operator: Chat, library: Library, web: WebServer
) -> None:
    web.replies["/ferry"] = Reply(PAGE)
    sent = operator.send(web.url("/ferry"))
    assert result(operator) == ONE_NEW
    [reply] = operator.messages
    assert reply.reply_to == sent.message_id
    [link] = [entity for entity in reply.entities if entity.type == "text_link"]
    assert link.url == web.url("/ferry")
    operator.send("What does the bridge cost?")
    assert "a bridge that costs 3 billion kroner" in operator.wait_for_reply().text

    operator.send(web.url("/ferry"))
    assert result(operator) == ONE_NEW.replace("1 new article", "I already had 1 article")
    web.replies["/ferry"] = Reply(PAGE.replace("3 billion", "4 billion"))
    operator.send(f"/add {web.url('/ferry')}")
    assert result(operator) == ONE_NEW.replace("1 new article", "1 article has a new version")
    typo = operator.send(web.url("/fery"))
    assert result(operator).endswith("there is no such page (status 404).")
    operator.edit(typo, web.url("/ferry"))
    assert result(operator).startswith("I already had 1 article")
    assert titles(library) == ["The ferry stops"]


@pytest.mark.usefixtures("_serving")
def test_of_several_addresses_a_bad_one_stops_no_other(operator: Chat, web: WebServer) -> None:
    web.replies["/ferry"] = Reply(PAGE)
    operator.person["language_code"] = "de"
    operator.send(f"{web.url('/gone?a=<b>')}\n{web.url('/ferry')}")
    assert result(operator) == (
        "1 neuer Artikel:\n• The ferry stops\nNordic Post · 4. März 2024\n\n"
        f"Nicht aufgenommen:\n• {web.url('/gone?a=<b>')}: Diese Seite gibt es nicht (Status 404)."
    )


@pytest.mark.usefixtures("_serving")
def test_feeds_are_followed(operator: Chat, library: Library, web: WebServer) -> None:
    entries = (
        item(f"https://harbour.example/{n}", f"Story {n}", content=f"<p>{FERRY} {n}</p>" * 20)
        for n in range(3)
    )
    web.replies["/feed"] = Reply(rss(*entries), headers={"Content-Type": "application/rss+xml"})
    operator.send(web.url("/feed"))
    assert result(operator) == "From now on I follow:\n• The Harbour · 3 articles"
    assert len(titles(library)) == 3
    link = f"<link rel='alternate' type='application/rss+xml' href='{web.url('/feed')}'>"
    web.replies["/"] = Reply(f"<html><head>{link}</head><body></body></html>")
    operator.send(web.url("/"))
    assert result(operator).startswith("From now on I follow:\n• The Harbour")
    assert send_file(
        operator, "mine.opml", f"<opml><body><outline xmlUrl='{web.url('/feed')}'/></body></opml>"
    ).startswith("From now on I follow:\n• The Harbour")
    assert send_file(operator, "none.opml", "<opml/>") == (
        "Not added:\n• none.opml: the list has no feed in it."
    )


@pytest.mark.usefixtures("_serving")
def test_an_address_with_other_words_is_a_question(operator: Chat, web: WebServer) -> None:
    operator.send(f"Is {web.url('/ferry')} right?")
    assert operator.wait_for_reply().text.startswith("No article has the word “right”.")
    assert web.requests == []


@pytest.mark.usefixtures("_serving")
def test_an_address_is_added_when_asked_to(
    telegram: TelegramServer, operator: Chat, library: Library, web: WebServer
) -> None:
    web.replies["/ferry"] = Reply(PAGE)
    address = web.url("/ferry")
    bob = telegram.private_chat("Bob")
    bob.send(f"please add {address}")
    assert bob.wait_for_reply().text.startswith("I do not read pages that are sent to me")
    operator.send(f"add this: {address}, please!")
    assert result(operator) == ONE_NEW
    operator.send(f"bitte aufnehmen {address}")
    assert result(operator) == ONE_NEW.replace("1 new article", "I already had 1 article")
    assert titles(library) == ["The ferry stops"]
    group = telegram.supergroup()
    group.send(f"@verbatim_test_bot please add {address}", sender=operator.person)
    assert group.wait_for_reply().text.startswith("No article has")


# ── files ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.usefixtures("_serving")
def test_files_of_every_kind(operator: Chat, library: Library) -> None:
    texts = [" ".join(f"Number {n} meets number {k}." for k in range(9)) for n in range(7)]
    lines = [json.dumps({"title": f"Story {n}", "text": text}) for n, text in enumerate(texts)]
    island = "Anholt is an island in the Kattegat. It has a lighthouse and a desert."
    for name, content in {
        "ferry.txt": TEXT.encode(),
        "ferry.txt.gz": gzip.compress(TEXT.encode()),
        "ferry": TEXT.encode(),
        "pages.zip": zipped({"ferry.txt": TEXT}),
    }.items():
        assert "• The ferry stops\nNordic Post · 4 March 2024" in send_file(
            operator, name, content
        )
    assert send_file(operator, "island.docx", docx(word_paragraph(island))) == (
        "1 new article:\n• island"
    )
    assert send_file(operator, "stories.jsonl", "\n".join(lines)) == (
        "7 new articles:\n" + "\n".join(f"• Story {n}" for n in range(5)) + "\n… and 2 more"
    )
    assert send_file(operator, "other.txt", f"{TEXT} It is windy.") == (
        f"{ONE_NEW}\nNearly the same as: The ferry stops"
    )
    assert send_file(operator, "photo.bin", b"\0\1\2" * 99) == (
        "Not added:\n• photo.bin: it is not text but binary data."
    )
    assert send_file(operator, "report.pdf", b"%PDF-1.7 broken").startswith(
        "Not added:\n• report.pdf: "
    )
    assert send_file(operator, "none.json", "[]").startswith(("Not added", "There was nothing"))
    assert len(titles(library)) == 10


@pytest.mark.usefixtures("_serving")
def test_hostile_names(operator: Chat, library: Library, tmp_path: Path) -> None:
    for name, title in {
        "../../etc/passwd.txt": "passwd",
        "/dev/zero": "zero",
        "-": "-",
        "https://evil.example/a.txt": "a",
        "<b>bold</b>\u202etxt.\nexe.md": "b> txt. exe",
        "": "the file",
        f"{'n' * 300}.txt": "n" * 300,
    }.items():
        told = send_file(operator, name, f"Language: en\n\nOnly {len(title)} islands: {title}.")
        assert told.startswith("1 new article:\n• "), told
        assert titles(library)[-1] == title
    told = send_file(operator, f"<i>{'n' * 999}.txt", b"\0")
    assert told.startswith(f"Not added:\n• <i>{'n' * 200}")
    assert len(told) < 400
    assert list(tmp_path.iterdir()) == []


def test_files_that_are_too_large(
    telegram: TelegramServer, operator: Chat, library: Library
) -> None:
    told = (
        "big.txt is too large: Telegram lets bots download at most 20 MB. "
        "Split it, or add it with “verbatim add” where the bot runs."
    )
    large = b"x" * (MAX_FILE_BYTES + 1)
    with running(telegram, library, operators={operator.id}):
        operator.send_document("big.txt", large)
        assert result(operator) == told
        assert telegram.calls_of("getFile") == []
        operator.send_document("big.txt", large, sized=False)  # Telegram knows it all the same
        assert result(operator) == told
        telegram.largest_download = 10 * MAX_FILE_BYTES
        operator.send_document("big.txt", large, sized=False)
        assert result(operator) == told


def test_troubles_with_a_file(
    telegram: TelegramServer, operator: Chat, library: Library, caplog: pytest.LogCaptureFixture
) -> None:
    told = "I cannot get ferry.txt from Telegram. Please send it again."
    caplog.set_level(logging.INFO)
    logging.getLogger("httpx").setLevel(logging.WARNING)
    with running(telegram, library, operators={operator.id}):
        gone = "wrong file_id or the file is temporarily unavailable"
        telegram.fail("getFile", error_code=400, detail=gone)
        assert send_file(operator, "ferry.txt", TEXT) == told
        telegram.fail("file", error_code=404, times=3)
        assert send_file(operator, "ferry.txt", TEXT) == told
        telegram.drop("file", before=False, times=3)
        assert send_file(operator, "ferry.txt", TEXT) == told
        telegram.drop("file", before=False)
        telegram.drop("file", before=True)
        telegram.fail("getFile", error_code=502)
        assert send_file(operator, "ferry.txt", TEXT) == ONE_NEW
    assert telegram.token not in caplog.text
    assert not any(telegram.token in message.text for message in operator.messages)


def test_a_server_of_ones_own_names_the_file_where_it_is(
    telegram: TelegramServer, operator: Chat, library: Library, tmp_path: Path
) -> None:
    telegram.folder, telegram.largest_download = tmp_path / "files", 10 * MAX_FILE_BYTES
    documents = telegram.folder / "documents"
    documents.mkdir(parents=True)
    (tmp_path / "secret.txt").write_text(TEXT)
    (documents / "file-2.txt").symlink_to(tmp_path / "secret.txt")
    with running(telegram, library, operators={operator.id}):
        assert send_file(operator, "ferry.txt", TEXT) == ONE_NEW
        operator.send_document("big.txt", b"x" * (MAX_FILE_BYTES + 1), sized=False)
        assert "big.txt is too large" in result(operator)
        told = "I cannot get secret.txt from Telegram. Please send it again."
        assert send_file(operator, "secret.txt", TEXT) == told
    assert telegram.calls_of("file") == []


# ── posts ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.usefixtures("_serving")
def test_posts_say_where_they_are_from(
    telegram: TelegramServer, operator: Chat, library: Library
) -> None:
    public = telegram.channel("The Gazette", username="gazette")
    post = public.send(POST, author_signature="Ann Roe")
    operator.send(POST, forwarded_from=post)
    assert result(operator) == (
        "1 new article:\n• The minister of health resigns\nAnn Roe · The Gazette · 15 June 2025"
    )
    article = library.articles()[-1]
    assert (article.text, article.url) == (POST, "https://t.me/gazette/1")
    assert article.published == datetime.fromtimestamp(1_750_000_001, UTC)

    private = telegram.channel("Insiders")
    operator.send_photo("A picture of the harbour, taken at noon.", forwarded_from=private)
    assert result(operator) == (
        "1 new article:\n• A picture of the harbour, taken at noon.\nInsiders · 15 June 2025"
    )
    assert library.articles()[-1].url is None
    people: list[User | str] = [telegram.user("Bob"), "Hidden Bob"]
    for n, source in enumerate(people):
        operator.send(f"I was there {n} times.", forwarded_from=source)
        assert result(operator) == f"1 new article:\n• I was there {n} times.\n15 June 2025"
        assert library.articles()[-1].authors == []
    group = telegram.supergroup("The Club")
    operator.send("We meet on Friday at seven.", forwarded_from=group)
    assert result(operator).endswith("The Club · 15 June 2025")


@pytest.mark.usefixtures("_serving")
def test_the_title_of_a_post(telegram: TelegramServer, operator: Chat, library: Library) -> None:
    channel = telegram.channel()
    long = "The minister of health resigned on Friday. " + "She had been asked to. " * 9
    endless = "and so on " * 40
    for text, title in {
        f"/start of the year\n{long}": "/start of the year",
        f"⚡️\n\n{long}": "The minister of health resigned on Friday.",
        endless: "and so on " * 11 + "and so…",
        "界" * 300: "界" * 119 + "…",
    }.items():
        operator.send(text, forwarded_from=channel)
        assert result(operator).startswith("1 new article")
        assert titles(library)[-1] == title
        assert library.articles()[-1].text == text.rstrip() or library.articles()[-1].text == text


@pytest.mark.usefixtures("_serving")
def test_a_post_that_announces_a_page(
    telegram: TelegramServer, operator: Chat, library: Library, web: WebServer
) -> None:
    channel = telegram.channel("The Gazette", username="gazette")
    web.replies["/ferry"] = Reply(PAGE)
    url = web.url("/ferry")
    operator.send(f"⛴ The ferry stops! {url}\nhttps://t.me/gazette", forwarded_from=channel)
    assert result(operator) == ONE_NEW
    linked = Entity("text_link", 0, units("The ferry stops"), url)
    operator.send("The ferry stops", entities=[linked], forwarded_from=channel)
    assert result(operator).startswith("I already had 1 article")
    two = f"{url} or https://other.example/ferry"
    operator.send(two, forwarded_from=channel, link_preview_options={"url": url})
    assert result(operator).startswith("I already had 1 article")
    for text in (two, f"{POST} {'And so on. ' * 20} {url}", "Join us: https://t.me/gazette/7"):
        operator.send(text, forwarded_from=channel.send(text))
        assert result(operator).startswith("1 new article")
        assert library.articles()[-1].publisher == "The Gazette"


@pytest.mark.usefixtures("_serving")
def test_posts_without_text(telegram: TelegramServer, operator: Chat) -> None:
    told = "There is no text in this message that I could add."
    channel = telegram.channel()
    operator.send_sticker(forwarded_from=channel)
    assert operator.wait_for_reply().text == told
    operator.send("👍 👍", forwarded_from=channel)
    assert operator.wait_for_reply().text == told
    for caption in ("Two pictures of the harbour.", "", ""):
        operator.send_photo(caption, forwarded_from=channel, media_group_id="1")
    assert result(operator).startswith("1 new article:\n• Two pictures of the harbour.")
    operator.send("What does the tower weigh?")
    assert operator.wait_for_reply().text.startswith("The tower weighs 720 tonnes.")


# ── /add ───────────────────────────────────────────────────────────────────────────────────


@pytest.mark.usefixtures("_serving")
def test_the_command(operator: Chat, library: Library) -> None:
    for text in ("/add", "/add the ferry"):
        operator.send(text)
        assert operator.wait_for_reply().text.startswith(
            "Send me what you want me to add:\n• Addresses"
        )
    question = operator.send("The harbour of Anholt is closed from today.")
    answer = operator.wait_for_reply()
    operator.send("/add", reply_to=question)
    assert result(operator) == "1 new article:\n• The harbour of Anholt is closed from today."
    assert library.articles()[-1].published is None
    operator.send("/add", reply_to=answer)
    assert operator.wait_for_reply().text.startswith("Send me what")
    document = operator.send_document("ferry.txt", TEXT.encode())
    assert result(operator) == ONE_NEW
    operator.send("/add", reply_to=document)
    assert result(operator).startswith("I already had 1 article:\n• The ferry stops")


@pytest.mark.usefixtures("_serving")
def test_help_tells_operators_how(telegram: TelegramServer, operator: Chat) -> None:
    operator.send("/help")
    assert operator.wait_for_reply().text.endswith(
        "/feeds and /remove. Send me an address (alone or with “please add”), a file or a "
        "post from a channel, and I will add it to my articles: /add tells you more."
    )
    alice = telegram.private_chat()
    alice.send("/help")
    assert "/add" not in alice.wait_for_reply().text


@pytest.mark.usefixtures("_serving")
def test_nobody_else_adds_anything(
    telegram: TelegramServer, operator: Chat, library: Library, web: WebServer
) -> None:
    alice = telegram.private_chat()
    question = alice.send("ferry?")
    answer = alice.wait_for_reply()
    alice.edit(question, web.url("/ferry"))
    assert alice.wait_for_edit(answer).text == (
        "I do not read pages that are sent to me: I answer from the articles that I already have. "
        "Write your question as a message."
    )
    alice.send_document("ferry.txt", TEXT.encode())
    assert alice.wait_for_reply().text.startswith("I can only read text")
    alice.send("What does the tower weigh?", forwarded_from=telegram.channel())
    assert alice.wait_for_reply().text.startswith("The tower weighs 720 tonnes.")
    alice.send(f"/add {web.url('/ferry')}")
    assert alice.wait_for_reply().text.startswith("Only those who run this bot can do that.")
    group = telegram.supergroup(person=operator.person)
    group.send(f"/add {web.url('/ferry')}")  # where others read along
    group.send("/ask What does the tower weigh?")
    assert group.wait_for_reply().text.startswith("The tower weighs 720 tonnes.")
    assert (web.requests, titles(library), telegram.calls_of("getFile")) == ([], [], [])


# ── beside the conversation ────────────────────────────────────────────────────────────────


@pytest.mark.usefixtures("_serving")
def test_what_takes_long_holds_up_nobody(operator: Chat, web: WebServer) -> None:
    web.replies |= {f"/{n}": Reply(PAGE.replace("1902", f"190{n}")) for n in range(2)}
    last = web.replies["/2"] = Reply(PAGE, allowed=Event())
    addresses = [web.url(f"/{n}") for n in range(3)]
    first = operator.send("\n".join(addresses))
    second = operator.send_document("ferry.txt", TEXT.encode())
    operator.send("What does the tower weigh?")
    assert operator.wait_for_reply().text.startswith("The tower weighs 720 tonnes.")
    progress, waiting = sorted(
        (operator.wait_for_reply(), operator.wait_for_reply()),
        key=lambda reply: reply.reply_to or 0,
    )
    assert progress.reply_to == first.message_id
    shown = f"Reading {' '.join(addresses)[:59]}… …"
    while progress.text == shown:
        progress = operator.wait_for_edit(progress)
    assert progress.text == f"{shown} 2 articles so far"
    assert waiting.reply_to == second.message_id
    assert waiting.text == "ferry.txt: I will read this after what I am reading now."
    assert last.allowed is not None
    last.allowed.set()
    assert operator.wait_for_edit(progress).text.startswith("3 new articles:\n• The ferry stops")
    told = operator.wait_for_edit(waiting)
    if told.text == "Reading ferry.txt …":  # where starting its reader took until the next look
        told = operator.wait_for_edit(told)
    assert told.text.startswith("I already had 1 article")


def test_whatever_is_under_way_ends_with_the_bot(
    telegram: TelegramServer, operator: Chat, library: Library, web: WebServer
) -> None:
    web.replies["/ferry"] = Reply(PAGE, delay=60)
    with running(telegram, library, operators={operator.id}):
        operator.send(web.url("/ferry"))
        telegram.wait_until(lambda: web.requests)
        for _ in range(19):
            operator.send_document("ferry.txt", TEXT.encode())
            telegram.wait_until(lambda: not len(telegram.updates))
        question = operator.send("What does the tower weigh?")
        telegram.wait_until(lambda: reply_to(question, operator))
        more = operator.send_document("ferry.txt", TEXT.encode())
        assert telegram.wait_until(lambda: reply_to(more, operator)) == (
            "I have enough to read for now. Please send this again when I am done."
        )
        began = time.monotonic()
    assert time.monotonic() - began < 20
    stopped = (
        "I was stopped before I had read all of it. Please send it again in a few minutes: "
        "nothing is added twice."
    )
    assert [message.text for message in operator.messages].count(stopped) == 20
    assert titles(library) == []


def test_the_end_is_told_where_telegram_asked_to_wait_with_how_far_it_was(
    telegram: TelegramServer,
    operator: Chat,
    library: Library,
    web: WebServer,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO, logger="bot.transport.retries")
    web.replies["/ferry"] = Reply(PAGE, delay=60)
    telegram.fail("sendMessage", error_code=429, retry_after=60, times=2)
    with running(telegram, library, operators={operator.id}):
        operator.send(web.url("/ferry"))
        while "sendMessage has to wait" not in caplog.text:
            time.sleep(0.01)
    [told] = operator.messages
    assert told.text.startswith("I was stopped before I had read all of it.")


def test_a_damaged_database(telegram: TelegramServer, operator: Chat, tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with open_library(f"sqlite:///{path}") as library:
        library.add(LIGHTHOUSE)
        with running(telegram, library, operators={operator.id}):
            with sqlite3.connect(path) as connection:
                connection.execute("DROP TABLE sentence")
            connection.close()
            told = send_file(operator, "ferry.txt", TEXT)
            assert told.startswith("That does not work right now.")
