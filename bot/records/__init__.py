"""What the bot stores of its own, in the library's database: one file per kind of record."""

from bot.records.answered import AnsweredQuestions, Asked
from bot.records.asked import AskedArticles, AskedOf
from bot.records.chats import Chats
from bot.records.day_counts import DayCounts, Tally
from bot.records.feedback import Feedback, Verdict
from bot.records.memories import Memories, Memory
from bot.records.record import Record
from bot.records.starts import Starts
from bot.records.unanswered import KeptQuestion, UnansweredQuestions
from retrieval.store.database import Database

__all__ = ["Asked", "AskedOf", "KeptQuestion", "Memory", "Records", "Tally", "Verdict"]


class Records:
    """All kinds of records together; a new kind is one more file, and one more line here."""

    def __init__(self, database: Database) -> None:
        """Make the tables where there are none; StoreError if that cannot be done."""
        self.chats = Chats(database)
        self.memories = Memories(database)
        self.answered = AnsweredQuestions(database)
        self.feedback = Feedback(database)
        self.day_counts = DayCounts(database)
        self.unanswered = UnansweredQuestions(database)
        self.asked = AskedArticles(database)
        self.starts = Starts(database)  # of no chat
        self._kinds: tuple[Record, ...] = (
            self.chats,
            self.memories,
            self.answered,
            self.feedback,
            self.day_counts,
            self.unanswered,
            self.asked,
        )

    def forget(self, chat_id: int) -> None:
        """Delete all that is stored of a chat."""
        for kind in self._kinds:
            kind.forget(chat_id)

    def leave(self, chat_id: int) -> None:
        """Delete what is stored of a chat beyond its settings: the bot is no longer in it."""
        for kind in self._kinds:
            if kind is not self.chats:
                kind.forget(chat_id)

    def move(self, chat_id: int, new_id: int) -> None:
        """Keep all that is stored of a group that has become a supergroup."""
        for kind in self._kinds:
            kind.move(chat_id, new_id)

    def purge(self, *, keeps_questions: bool) -> None:
        """Delete all that was kept for as long as it may be, and what is to be kept no more."""
        for kind in self._kinds:
            kind.purge()
        if not keeps_questions:
            for questions in (self.feedback, self.asked, self.unanswered):
                questions.forget_questions()
