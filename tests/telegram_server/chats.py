"""Chats, and what people do in them."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tests.telegram_server.entities import Entity, find_entities
from tests.telegram_server.messages import Message

if TYPE_CHECKING:
    from tests.telegram_server.telegram import Telegram

EPOCH = 1_750_000_000
ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
ANONYMOUS["username"] = "GroupAnonymousBot"
SERVICE = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
CHANNEL_BOT = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}

User = dict[str, Any]


class Chat:
    """A chat and the people in it; what they do reaches the bot as updates."""

    def __init__(
        self, telegram: "Telegram", chat_id: int, kind: str, person: User, **details: Any
    ) -> None:
        self.telegram = telegram
        self.id = chat_id
        self.type = kind
        self.person = person  # who acts here unless a test names another
        self.details = details
        # Or "left", "kicked", "restricted" to reading; "administrator" sees every message.
        self.bot_status = "member"
        self.started = True
        self.migrated_to: Chat | None = None
        self.topics: dict[str, int] = {}
        self.administrators: set[int] = set()  # beside the bot
        self._messages: dict[int, Message] = {}
        self._ids = itertools.count(1)
        self._from_bot: list[int] = []
        self._handed_out = 0

    # ── what people do ─────────────────────────────────────────────────────────────────────

    def send(
        self,
        text: str,
        *,
        sender: User | None = None,
        sender_chat: "Chat | None" = None,
        reply_to: Message | None = None,
        thread: str | None = None,
        forwarded_from: "User | Chat | Message | str | None" = None,
        entities: Sequence[Entity] | None = None,
        **extra: Any,
    ) -> Message:
        """Write a message. `sender_chat=self` writes as an anonymous administrator.

        `thread` names a topic of a forum; `extra` are further fields of the Bot API's Message.
        `forwarded_from` is a person, one who hides the account and is known by a name alone, a
        chat, or a channel's post.
        """
        with self.telegram.changed:
            origin = {"forward_origin": self._origin(forwarded_from)} if forwarded_from else {}
            topic = self.topics[thread] if thread else reply_to.thread if reply_to else None
            message = Message(
                self.id,
                self.next_id(),
                text,
                tuple(find_entities(text) if entities is None else entities),
                reply_to=reply_to.message_id if reply_to else None,
                thread=topic if topic != 1 else None,
                extra={**self._author(sender, sender_chat), **origin, **extra},
            )
            if message.thread and not reply_to:
                # What is written into a topic is a reply to the message that opened it.
                message = replace(message, reply_to=message.thread)
            if self.type == "supergroup" and reply_to and not message.thread:
                # Replies have a thread in every supergroup and in General; it is no topic.
                message.extra["message_thread_id"] = reply_to.message_id
            return self._deliver(message)

    def send_photo(self, caption: str = "", **how: Any) -> Message:
        """Send a photo."""
        size = {**_file("photo"), "width": 90, "height": 51}
        return self.send(caption, photo=[size], **how)

    def send_sticker(self, **how: Any) -> Message:
        """Send a sticker."""
        sticker = {**_file("sticker"), "type": "regular", "width": 512, "height": 512}
        sticker |= {"is_animated": False, "is_video": False, "emoji": "👍"}
        return self.send("", sticker=sticker, **how)

    def send_document(
        self, name: str, content: bytes, caption: str = "", *, sized: bool = True, **how: Any
    ) -> Message:
        """Send a file, which the bot can get with getFile; its size need not be stated."""
        file_id = f"file-{len(self.telegram.files)}"
        self.telegram.files[file_id] = (f"documents/{file_id}{_suffix(name)}", content)
        document = {**_file(file_id), "file_name": name}
        if sized:
            document["file_size"] = len(content)
        return self.send(caption, document=document, **how)

    def forward_post(self, channel: "Chat", text: str) -> Message:
        """Let Telegram forward a post of the channel whose discussion group this is."""
        with self.telegram.changed:
            post = channel.send(text)
            origin = {"type": "channel", "date": EPOCH, "chat": channel.json()}
            author = {"from": SERVICE, "sender_chat": channel.json(), "is_automatic_forward": True}
            author["forward_origin"] = {**origin, "message_id": post.message_id}
            entities = tuple(find_entities(text))
            return self._deliver(Message(self.id, self.next_id(), text, entities, extra=author))

    def edit(self, message: Message, text: str) -> Message:
        """Correct a message."""
        with self.telegram.changed:
            entities = tuple(find_entities(text))
            edited = replace(message, text=text, entities=entities, edited=True)
            return self._deliver(edited, "edited_")

    def delete(self, message: Message) -> None:
        """Delete a message; the bot is not told."""
        with self.telegram.changed:
            del self._messages[message.message_id]

    def press(
        self, message: Message, button: str, *, sender: User | None = None, expired: bool = False
    ) -> str:
        """Press the button with this text or data; gives the id of the callback query."""
        for candidate in itertools.chain.from_iterable(message.buttons):
            if button in (candidate.text, candidate.callback_data):
                data = candidate.callback_data
                break
        else:
            raise AssertionError(f"no button {button!r} in {message.buttons}")
        assert data, f"{button!r} leads to an address and tells the bot nothing"
        with self.telegram.changed:
            query_id = self.telegram.new_query(expired=expired)
            gone = {"chat": self.json(), "message_id": message.message_id, "date": 0}
            current = self._messages.get(message.message_id)
            query = {"id": query_id, "from": sender or self.person, "chat_instance": str(self.id)}
            query |= {"data": data, "message": self.message_json(current) if current else gone}
            self.telegram.updates.add("callback_query", query)
            return query_id

    def block(self) -> None:
        """Block the bot."""
        self._set_bot_status("kicked")

    def unblock(self) -> None:
        """Let the bot write again."""
        self._set_bot_status("member")

    def kick(self) -> None:
        """Remove the bot from a group or channel."""
        self._set_bot_status("kicked")

    def add(self, *, administrator: bool = False, by: User | None = None) -> None:
        """Add the bot to a group or channel, for the first time where it has `left` before."""
        with self.telegram.changed:
            self._set_bot_status("administrator" if administrator else "member", by)
            if self.type != "channel":
                self.send("", sender=by, new_chat_members=[self.telegram.bot])

    def restrict(self) -> None:
        """Take the right to write from the bot."""
        self._set_bot_status("restricted")

    def appoint(self, user: User) -> None:
        """Make someone an administrator of the group."""
        self.administrators.add(user["id"])

    def migrate(self) -> "Chat":
        """Upgrade a group to a supergroup, which is another chat."""
        with self.telegram.changed:
            title = self.details["title"]
            self.migrated_to = self.telegram.supergroup(title, person=self.person)
            self.migrated_to.administrators = self.administrators
            self.migrated_to.bot_status = "left"
            # Telegram tells that the bot has joined the new chat, never that it has left the old.
            self.migrated_to._set_bot_status(self.bot_status)
            self.send("", migrate_to_chat_id=self.migrated_to.id)
            self.migrated_to.send("", sender_chat=self.migrated_to, migrate_from_chat_id=self.id)
            return self.migrated_to

    # ── what the bot did ───────────────────────────────────────────────────────────────────

    @property
    def messages(self) -> list[Message]:
        """The bot's messages that are still here, in their present state."""
        return [self._messages[number] for number in self._from_bot if number in self._messages]

    def message(self, message: Message | int) -> Message | None:
        """Give the present state of a message, None if it was deleted."""
        number = message if isinstance(message, int) else message.message_id
        return self._messages.get(number)

    def wait_for(self, count: int, timeout: float = 10) -> list[Message]:
        """Wait until the bot has sent this many messages here in all, and give them."""
        self.telegram.wait_until(lambda: len(self._from_bot) >= count, timeout)
        return self.messages

    def wait_for_reply(self, timeout: float = 10) -> Message:
        """Wait for the bot's next message here; each is given once, in order."""
        self.telegram.wait_until(lambda: len(self._from_bot) > self._handed_out, timeout)
        self._handed_out += 1
        return self._messages[self._from_bot[self._handed_out - 1]]

    def wait_for_edit(self, message: Message, timeout: float = 10) -> Message:
        """Wait until a message differs from the state given, and give the present one."""
        self.telegram.wait_until(lambda: self.message(message) != message, timeout)
        current = self.message(message)
        assert current, "the message was deleted"
        return current

    # ── what the Bot API needs ─────────────────────────────────────────────────────────────

    def next_id(self) -> int:
        """Give the number of the next message."""
        return next(self._ids)

    def store(self, message: Message) -> Message:
        """Put a message, or its new state, into the chat."""
        if message.by_bot and message.message_id not in self._messages:
            self._from_bot.append(message.message_id)
        self._messages[message.message_id] = message
        return message

    def open_topics(self, names: Sequence[str]) -> None:
        """Make a forum of the chat; the first topic is General and has the number 1."""
        for index, name in enumerate(names):
            opened = {"name": name, "icon_color": 7322096}
            extra = {"from": self.person, "forum_topic_created": opened}
            message = Message(self.id, self.next_id(), "", extra=extra)
            self.topics[name] = 1 if index == 0 else self.store(message).message_id

    def delete_topic(self, name: str) -> None:
        """Delete a topic with all that was written in it; the bot is not told."""
        with self.telegram.changed:
            topic = self.topics.pop(name)
            kept = (m for m in self._messages.values() if topic not in (m.thread, m.message_id))
            self._messages = {message.message_id: message for message in kept}

    def json(self) -> dict[str, Any]:
        """Give the chat as the Bot API writes it."""
        forum = {"is_forum": True} if self.topics else {}
        return {"id": self.id, "type": self.type, **self.details, **forum}

    def message_json(self, message: Message) -> dict[str, Any]:
        """Give a message of this chat as the Bot API writes it."""
        written = message.json(self.json(), EPOCH + message.message_id)
        target = self._messages.get(message.reply_to or 0)
        if target:
            written["reply_to_message"] = target.json(self.json(), EPOCH + target.message_id)
        return written

    def _author(self, sender: User | None, sender_chat: "Chat | None") -> dict[str, Any]:
        if self.type == "channel":
            return {"sender_chat": self.json()}
        if sender_chat is None:
            return {"from": sender or self.person}
        stand_in = ANONYMOUS if sender_chat is self else CHANNEL_BOT
        return {"from": stand_in, "sender_chat": sender_chat.json()}

    def _deliver(self, message: Message, prefix: str = "") -> Message:
        self.store(message)
        if self._reaches_bot(message):
            kind = "channel_post" if self.type == "channel" else "message"
            self.telegram.updates.add(prefix + kind, self.message_json(message))
        elif self.bot_status == "left" and not prefix and self._mentions_bot(message):
            self.telegram.summon(message, self.message_json(message))
        return message

    def _reaches_bot(self, message: Message) -> bool:
        """Apply privacy mode: of a group's messages a bot sees only what is meant for it."""
        if self.bot_status in ("kicked", "left"):
            return False
        seeing = self.bot_status == "administrator" or not self.telegram.privacy_mode
        if seeing or self.type not in ("group", "supergroup"):
            return True
        target = self._messages.get(message.reply_to or 0)
        return bool(
            # Replies to what people have said to the bot are delivered as well.
            (target and (target.by_bot or self._is_meant_for_bot(target)))
            or not (message.text or {"photo", "sticker", "document"} & message.extra.keys())
            or message.extra.get("via_bot", {}).get("id") == self.telegram.bot["id"]
            or self._is_meant_for_bot(message)
        )

    def _is_meant_for_bot(self, message: Message) -> bool:
        return any(self.telegram.is_for_bot(message.text, e) for e in message.entities)

    def _origin(self, source: "User | Chat | Message | str") -> dict[str, Any]:
        if isinstance(source, Message):
            origin = self.telegram.chats[source.chat_id].json()
            signed = source.extra.get("author_signature")
            signature = {"author_signature": signed} if signed else {}
            number = source.message_id
            post = {"type": "channel", "date": EPOCH + number, "chat": origin, **signature}
            return {**post, "message_id": number}
        if isinstance(source, str):
            return {"type": "hidden_user", "date": EPOCH, "sender_user_name": source}
        if not isinstance(source, Chat):
            return {"type": "user", "date": EPOCH, "sender_user": source}
        if source.type == "channel":
            return {"type": "channel", "date": EPOCH, "chat": source.json(), "message_id": 1}
        return {"type": "chat", "date": EPOCH, "sender_chat": source.json()}

    def _mentions_bot(self, message: Message) -> bool:
        named = (e for e in message.entities if e.type == "mention")
        return any(self.telegram.is_for_bot(message.text, e) for e in named)

    def _set_bot_status(self, status: str, by: User | None = None) -> None:
        with self.telegram.changed:
            before, self.bot_status = self.bot_status, status
            change = {"chat": self.json(), "from": by or self.person, "date": EPOCH}
            change["old_chat_member"] = self.telegram.member_json(self.telegram.bot, before)
            change["new_chat_member"] = self.telegram.member_json(self.telegram.bot, status)
            self.telegram.updates.add("my_chat_member", change)


def _file(file_id: str) -> dict[str, Any]:
    return {"file_id": file_id, "file_unique_id": f"unique-{file_id}"}


def _suffix(name: str) -> str:
    """Give what Telegram keeps of a file's name in the path under which the file is fetched."""
    found = re.search(r"\.[a-zA-Z0-9]{1,8}$", name)
    return found[0] if found else ""
