"""What every kind of record can do, so that nothing of a chat is missed."""

from typing import Protocol


class Record(Protocol):
    """One kind of record of chats, in a table of its own."""

    def forget(self, chat_id: int) -> None:
        """Delete what is stored of a chat; a private chat has the id of its person."""

    def move(self, chat_id: int, new_id: int) -> None:
        """Store what there is of a group under the id that it has as a supergroup."""

    def purge(self) -> None:
        """Delete what has been kept long enough."""
