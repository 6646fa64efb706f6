"""What every kind of record can do, so that nothing of a chat is overlooked."""

from typing import Protocol


class Record(Protocol):
    """One kind of record of chats, in a table of its own."""

    def forget(self, chat_id: int) -> None:
        """Delete what is stored of a chat; a private one has the number of its person."""

    def move(self, chat_id: int, new_id: int) -> None:
        """Keep what is stored of a group under its new number."""

    def purge(self) -> None:
        """Delete what was kept for as long as it may be."""
