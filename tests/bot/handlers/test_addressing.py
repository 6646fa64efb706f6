"""What is said to the bot, and the question in it: entities counted in UTF-16 units."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import (
    Chat,
    ForumTopicCreated,
    Message,
    MessageEntity,
    MessageOriginHiddenUser,
    User,
)

from bot.handlers.addressing import is_addressed, question_of, without_address
from tests.telegram_server import units
from tests.telegram_server.entities import find_entities

ME = User(7, "Verbatim", is_bot=True, username="Quote_bot")
ANN, MAX = User(1, "Ann", is_bot=False), User(2, "Max", is_bot=False)
GROUP = Chat(-100, "supergroup")
NOW = datetime(2024, 2, 9, tzinfo=UTC)


def entities(text: str) -> list[MessageEntity]:
    """Return the entities that Telegram finds; «Name» mentions the bot without a username."""
    found = [MessageEntity(e.type, e.offset, e.length) for e in find_entities(text)]
    if "«" in text:
        start, end = units(text[: text.index("«")]), units(text[: text.index("»") + 1])
        found.append(MessageEntity("text_mention", start, end - start, user=ME))
    return found


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Who won?", "Who won?"),
        ("@quote_bot who won?", "who won?"),
        ("@QUOTE_BOT: who won?", "who won?"),
        ("who won, @quote_bot?", "who won?"),
        ("who won? @quote_bot", "who won?"),
        ("who won @quote_bot", "who won"),
        ("Hey @quote_bot who won?", "Hey who won?"),
        ("Hey, @quote_bot, who won?", "Hey, who won?"),
        ("who won @quote_bot, since March?", "who won, since March?"),
        ("who\n@quote_bot\nwon?", "who won?"),
        ("🇩🇰🙂 @quote_bot 🙂 who won?", "🇩🇰🙂 🙂 who won?"),
        ("𝔘𝔫𝔦 @quote_bot who won?", "𝔘𝔫𝔦 who won?"),
        ("@quote_bot @quote_bot who won, @quote_bot?", "who won?"),
        ("@quote_bot what did @ann_b say?", "what did @ann_b say?"),
        ("what did @quote_botanist say?", "what did @quote_botanist say?"),
        ("mail quote@quote_bot.example", "mail quote@quote_bot.example"),
        ("🙂«Verbatim», who won?", "🙂, who won?"),
        ("«Verbatim», who won?", "who won?"),
        ("/ask who won?", "who won?"),
        ("/ask@quote_bot who won?", "who won?"),
        ("/ask @quote_bot who won?", "who won?"),
        ("/ask\nwho won?", "who won?"),
        ("what does /ask do?", "what does /ask do?"),
        ("@quote_bot", ""),
        ("/ask", ""),
        ("/ask@quote_bot  @quote_bot ", ""),
        ("@quote_bot متى غرقت السفينة؟", "متى غرقت السفينة؟"),
        ("متى غرقت السفينة @quote_bot؟", "متى غرقت السفينة؟"),
        ("", ""),
    ],
)
def test_the_question_is_what_is_left(text: str, question: str) -> None:
    assert without_address(text, entities(text), ME) == question


@given(st.text(), st.text())
def test_around_a_mention_nothing_is_lost(before: str, behind: str) -> None:
    mention = MessageEntity("mention", units(before), 10)
    rest = without_address(f"{before}@quote_bot{behind}", [mention], ME)
    told = set("".join((before, behind))) - set(" \n\t,;:–—-،؛、")
    assert {character for character in told if not character.isspace()} <= set(rest)


@given(st.text(max_size=9), st.integers(0, 12), st.integers(1, 12))
def test_entities_that_fit_nothing_harm_nothing(text: str, offset: int, length: int) -> None:
    for kind in ("mention", "text_mention", "bot_command"):
        without_address(text, [MessageEntity(kind, offset, length, user=ME)], ME)


def message(text: str = "", caption: str = "", **fields: Any) -> Message:
    fields.setdefault("from_user", ANN)
    if caption:
        fields |= {"caption": caption, "caption_entities": entities(caption)}
    return Message(5, NOW, GROUP, text=text or None, entities=entities(text), **fields)


def reply_to(sender: User, **fields: Any) -> Message:
    return Message(4, NOW, GROUP, from_user=sender, **fields)


FORWARDED = MessageOriginHiddenUser(NOW, "Somebody")
OPENED = ForumTopicCreated("News", 0)


@pytest.mark.parametrize(
    ("said", "addressed"),
    [
        (message("who won?"), False),
        (message("/ask who won?"), True),
        (message("/ASK who won?"), True),
        (message("/ask@quote_bot who won?"), True),
        (message("/ask@other_bot who won?"), False),
        (message("/weather"), False),
        (message("/weather@quote_bot"), False),
        (message("is /ask a command?"), False),
        (message("🙂🙂 @Quote_Bot who won?"), True),
        (message("@other_bot who won?"), False),
        (message("«Verbatim» who won?"), True),
        (message("/ask@other_bot who is @quote_bot?"), False),
        (message(caption="who won, @quote_bot?"), True),
        (message(caption="/ask who won?"), True),
        (message(caption="/articles"), False),
        (message(caption="/ask@other_bot who won?"), False),
        (message("and then?", reply_to_message=reply_to(ME)), True),
        (message("and then?", reply_to_message=reply_to(MAX)), False),
        (message(reply_to_message=reply_to(ME)), False),
        (message("@ann_b look at that", reply_to_message=reply_to(ME)), False),
        (message("what of @ann_b?", reply_to_message=reply_to(ME)), True),
        (message("/weather", reply_to_message=reply_to(ME)), False),
        (message("hi", reply_to_message=reply_to(ME, forum_topic_created=OPENED)), False),
        (message("@quote_bot who won?", forward_origin=FORWARDED), False),
        (message("/ask who won?", forward_origin=FORWARDED), False),
        (message("@quote_bot who won?", is_automatic_forward=True), False),
        (message("@quote_bot who won?", reply_to_message=reply_to(MAX)), True),
    ],
)
def test_what_is_addressed_to_the_bot(said: Message, addressed: bool) -> None:
    assert is_addressed(said, ME, _COMMANDS) is addressed


BOT = User(9, "Weather", is_bot=True, username="weather_bot")
ASKED = reply_to(MAX, text="Who won?")


@pytest.mark.parametrize(
    ("said", "question"),
    [
        (message("@quote_bot", reply_to_message=ASKED), "Who won?"),
        (message("@Quote_Bot ?!", reply_to_message=ASKED), "Who won?"),
        (message("🙂«Verbatim»", reply_to_message=ASKED), "Who won?"),
        (message("/ask", reply_to_message=ASKED), "Who won?"),
        (message("/ask@quote_bot", reply_to_message=ASKED), "Who won?"),
        (message(caption="@quote_bot", reply_to_message=ASKED), "Who won?"),
        (message("@quote_bot", reply_to_message=reply_to(MAX, caption="Who won?")), "Who won?"),
        (message("@quote_bot", reply_to_message=message("/ask@quote_bot Who won?")), "Who won?"),
        (message("@quote_bot", reply_to_message=message("@quote_bot, who won?")), "who won?"),
        (message("@quote_bot when?", reply_to_message=ASKED), "when?"),
        (message("/ask when?", reply_to_message=ASKED), "when?"),
        (message("@quote_bot"), ""),
        (message("@quote_bot", reply_to_message=reply_to(MAX)), ""),
        (message("@quote_bot", reply_to_message=reply_to(MAX, text="🙂")), ""),
        (message("@quote_bot", reply_to_message=message("@quote_bot")), ""),
        (message("@quote_bot", reply_to_message=reply_to(ME, text="The tower won.")), ""),
        (message("@quote_bot", reply_to_message=reply_to(BOT, text="Rain.")), ""),
        (message("@quote_bot", reply_to_message=reply_to(MAX, text="A quote.", via_bot=ME)), ""),
        # An administrator who writes in the group's name is shown as a bot.
        (
            message(
                "@quote_bot", reply_to_message=reply_to(BOT, text="Who won?", sender_chat=GROUP)
            ),
            "Who won?",
        ),
        (message("?", reply_to_message=ASKED), "?"),
    ],
)
def test_a_bare_mention_asks_what_it_replies_to(said: Message, question: str) -> None:
    assert question_of(said, ME) == question


_COMMANDS: Sequence[str] = ("ask", "articles")
