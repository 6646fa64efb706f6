"""Telegram as a whole: people, chats, the bot's account, and the troubles a test orders."""

import itertools
import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from tests.telegram_server.chats import Chat, User
from tests.telegram_server.checks import Text
from tests.telegram_server.entities import Entity, cut
from tests.telegram_server.errors import ApiError
from tests.telegram_server.faults import Fault, Faults
from tests.telegram_server.messages import Message
from tests.telegram_server.updates import CONFLICT, Updates

T = TypeVar("T")

_GROUP_LIMIT, _MINUTE = 20, 60  # messages to one group in so many seconds


@dataclass(frozen=True)
class Call:
    """A call of the Bot API, as the bot made it."""

    method: str
    parameters: dict[str, Any]


class Telegram:
    """The state behind the Bot API. `changed` guards it and wakes whoever waits for a change."""

    def __init__(
        self,
        token: str = "123456:TEST-token",
        *,
        username: str = "verbatim_test_bot",
        privacy_mode: bool = True,
        flood_limits: bool = False,
    ) -> None:
        self.token = token
        self.privacy_mode = privacy_mode
        self.flood_limits = flood_limits
        self.changed = threading.Condition()
        self.bot: User = {"id": int(token.partition(":")[0]), "is_bot": True}
        self.bot |= {"first_name": "Verbatim", "username": username}
        self.chats: dict[int, Chat] = {}
        self.people: dict[int, User] = {}
        self.calls: list[Call] = []
        # Calls with the description of the refusal, conflicts aside: every stop leaves one, as the
        # bot's last getUpdates ends the one before.
        self.refused: list[tuple[Call, str]] = []
        self.updates = Updates(self.changed)
        self.faults = Faults()
        # In bytes; a server of one's own can be run without a limit.
        self.largest_download = 20 * 1024 * 1024
        self.folder: Path | None = None  # where files are when it is run with --local
        self.files: dict[str, tuple[str, bytes]] = {}  # file_id → path and content
        self.commands: dict[tuple[str, str], list[dict[str, str]]] = {}  # by scope and language
        self.profile: dict[tuple[str, str], str] = {}  # by field and language
        self.webhook = ""
        self.callback_answers: dict[str, dict[str, Any]] = {}
        self.inline_answers: dict[str, dict[str, Any]] = {}
        self.offered: dict[str, dict[str, Text]] = {}  # by inline query and result
        self.guest_queries: dict[str, Message] = {}
        self.open_queries: set[str] = set()
        self._numbers = itertools.count(1001)
        self._sent: defaultdict[int, deque[float]] = defaultdict(deque)

    # ── people and chats ───────────────────────────────────────────────────────────────────

    def user(self, first_name: str = "Bob", *, is_bot: bool = False, **details: Any) -> User:
        """Make a person, or another bot."""
        number = next(self._numbers)
        self.people[number] = {
            "id": number,
            "is_bot": is_bot,
            "first_name": first_name,
            **details,
        }
        return self.people[number]

    def private_chat(self, first_name: str = "Alice", *, started: bool = True, **who: Any) -> Chat:
        """Make a person and their chat with the bot, which they have started or not."""
        person = self.user(first_name, **who)
        shown = {name: person[name] for name in ("first_name", "username") if name in person}
        chat = self._chat(person["id"], "private", person, **shown)
        chat.started = started
        return chat

    def group(self, title: str = "Group", *, person: User | None = None) -> Chat:
        """Make a basic group."""
        return self._chat(-next(self._numbers), "group", person, title=title)

    def supergroup(self, title: str = "Supergroup", *, person: User | None = None) -> Chat:
        """Make a supergroup."""
        number = -1_000_000_000_000 - next(self._numbers)
        return self._chat(number, "supergroup", person, title=title)

    def forum(self, title: str = "Forum", topics: Sequence[str] = ("General", "News")) -> Chat:
        """Make a supergroup with topics, of which the first is General."""
        chat = self.supergroup(title)
        chat.open_topics(topics)
        return chat

    def channel(self, title: str = "Channel", username: str | None = None) -> Chat:
        """Make a channel that the bot administers."""
        details = {"title": title, **({"username": username} if username else {})}
        number = -1_000_000_000_000 - next(self._numbers)
        chat = self._chat(number, "channel", None, **details)
        chat.bot_status = "administrator"
        return chat

    def inline_query(
        self, person: User, text: str, offset: str = "", *, expired: bool = False
    ) -> str:
        """Type @bot and a text somewhere; gives the id under which `inline_answers` has it."""
        with self.changed:
            query_id = self.new_query(expired=expired)
            query = {"id": query_id, "from": person, "query": text, "offset": offset}
            self.updates.add("inline_query", query)
            return query_id

    def choose(self, query_id: str, result_id: str, chat: Chat, person: User) -> Message:
        """Choose a result of an inline query: it is sent in the name of who has typed."""
        text = self.offered[query_id][result_id]
        return chat.send(text.plain, entities=text.entities, sender=person, via_bot=self.bot)

    # ── what the bot did ───────────────────────────────────────────────────────────────────

    def wait_until(self, predicate: Callable[[], T], timeout: float = 10) -> T:
        """Wait until something is true and give it; AssertionError when it takes too long."""
        with self.changed:
            result = self.changed.wait_for(predicate, timeout)
            last = [call.method for call in self.calls[-8:]]
            refused = [reason for _call, reason in self.refused[-3:]]
            assert result, f"not within {timeout} s; last calls: {last}; refused: {refused}"
            return result

    def wait_for_reply(self, chat: Chat, timeout: float = 10) -> Message:
        """Wait for the bot's next message in a chat; each is given once, in order."""
        return chat.wait_for_reply(timeout)

    def wait_for_call(self, method: str, count: int = 1, timeout: float = 10) -> Call:
        """Wait until a method was called so many times in all; gives the last of these calls."""
        return self.wait_until(lambda: self.calls_of(method)[count - 1 : count], timeout)[0]

    def calls_of(self, method: str) -> list[Call]:
        """Give the calls of one method in order."""
        with self.changed:
            return [call for call in self.calls if call.method == method]

    # ── trouble ────────────────────────────────────────────────────────────────────────────

    def fail(
        self,
        method: str,
        *,
        error_code: int,
        detail: str = "",
        retry_after: int | None = None,
        html: bool = False,
        times: int = 1,
    ) -> None:
        """Refuse the next calls; `html` answers as a proxy does, with a page instead of JSON."""
        if retry_after is not None:
            error = ApiError(error_code, f"retry after {retry_after}", retry_after=retry_after)
        else:
            error = ApiError(error_code, detail)
        self.faults.add(method, Fault(error=error, html=html), times)

    def answer(self, method: str, body: bytes, *, status: int = 200, times: int = 1) -> None:
        """Answer the next calls with something of the test's own, without any effect."""
        self.faults.add(method, Fault(body=(status, body)), times)

    def drop(self, method: str, *, before: bool, times: int = 1) -> None:
        """Cut the connection of the next calls, before or after they take effect.

        The "method" by which a file is fetched is "file", here and for other troubles: one that
        is not cut before breaks off in the middle.
        """
        self.faults.add(method, Fault(drop="before" if before else "after"), times)

    def delay(self, method: str, seconds: float, times: int = 1) -> None:
        """Let the next calls take effect at once, but answer them late."""
        self.faults.add(method, Fault(seconds=seconds), times)

    def conflict(self, times: int = 1) -> None:
        """Let another copy of the bot ask for updates; this one learns of it at its polls."""
        with self.changed:
            error = ApiError(409, CONFLICT)
            times -= self.updates.interrupt(error)
            self.faults.add("getUpdates", Fault(error=error), times)

    def revoke_token(self) -> None:
        """Make the token invalid, as @BotFather does on request."""
        with self.changed:
            self.token = ""
            self.updates.interrupt(ApiError(401))

    # ── what the Bot API needs ─────────────────────────────────────────────────────────────

    def find_chat(self, chat_id: int | str) -> Chat | None:
        """Find a chat by its number or, if public, by @name."""
        if isinstance(chat_id, int):
            return self.chats.get(chat_id)
        named = (c for c in self.chats.values() if f"@{c.details.get('username')}" == chat_id)
        return next((chat for chat in named if chat.type != "private"), None)

    def new_query(self, *, expired: bool = False) -> str:
        """Open a query that the bot may answer once, unless it came too long ago."""
        query_id = str(4_000_000_000_000 + next(self._numbers))
        if not expired:
            self.open_queries.add(query_id)
        return query_id

    def summon(self, message: Message, written: dict[str, Any]) -> None:
        """Tell the bot of a message that mentions it where it is not a member: once, to answer."""
        query_id = self.new_query()
        self.guest_queries[query_id] = message
        self.updates.add("guest_message", {**written, "guest_query_id": query_id})

    def is_for_bot(self, text: str, entity: Entity) -> bool:
        """Say whether this is a command that names no other bot, or this bot's name."""
        name = cut(text, entity).lower().partition("@")[2]
        named = name == self.bot["username"].lower()
        return (entity.type == "bot_command" and not name) or (
            entity.type in ("bot_command", "mention") and named
        )

    def member_json(self, user: User, status: str) -> dict[str, Any]:
        """Give a ChatMember."""
        member: dict[str, Any] = {"user": user, "status": status}
        if status == "kicked":
            member["until_date"] = 0
        if status == "restricted":
            rights = "send_messages send_audios send_documents send_photos send_videos"
            rights += " send_video_notes send_voice_notes send_polls send_other_messages"
            rights += " add_web_page_previews change_info invite_users pin_messages manage_topics"
            rights += " edit_tag react_to_messages"
            member |= {f"can_{right}": False for right in rights.split()}
            member |= {"is_member": True, "until_date": 0}
        if status == "administrator":
            rights = "be_edited manage_chat delete_messages manage_video_chats restrict_members"
            rights += " promote_members change_info invite_users post_stories edit_stories"
            member |= {f"can_{right}": True for right in f"{rights} delete_stories".split()}
            member["is_anonymous"] = False
        return member

    def check_flood(self, chat: Chat) -> None:
        """Count a message to a group; raises ApiError when there were too many."""
        if not self.flood_limits or chat.type == "private":
            return
        now, sent = time.monotonic(), self._sent[chat.id]
        while sent and now - sent[0] > _MINUTE:
            sent.popleft()
        if len(sent) >= _GROUP_LIMIT:
            wait = int(_MINUTE - (now - sent[0])) + 1
            raise ApiError(429, f"retry after {wait}", retry_after=wait)
        sent.append(now)

    def _chat(self, chat_id: int, kind: str, person: User | None, **details: Any) -> Chat:
        with self.changed:
            chat = Chat(self, chat_id, kind, person or self.user(), **details)
            self.chats[chat_id] = chat
            return chat
