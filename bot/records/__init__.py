"""What the bot stores beside the articles, in the library's database: one file per kind of record.

Start with `Records` below, then record.py: what each kind must be able to do. Imports the database
of retrieval.store, and of the bot nothing else.
"""

from bot.records.answered import AnsweredQuestions, QuestionMessage
from bot.records.asked import ArticleQuestions, AskedArticles
from bot.records.chats import Chats
from bot.records.day_counts import DayCounts, Tally
from bot.records.feedback import Feedback, Verdict
from bot.records.memories import Memories, Memory
from bot.records.record import Record
from bot.records.starts import Starts
from bot.records.unanswered import KeptQuestion, UnansweredQuestions
from retrieval.store import Database

__all__ = [
    "AnsweredQuestions",
    "ArticleQuestions",
    "KeptQuestion",
    "Memory",
    "QuestionMessage",
    "Records",
    "Tally",
    "Verdict",
]


class Records:
    """All kinds of records together; a new kind is one more file, and two more lines here."""

    def __init__(self, database: Database) -> None:
        """Create the tables that do not exist yet; StoreError if that fails."""
        self.chats = Chats(database)
        self.memories = Memories(database)
        self.answered = AnsweredQuestions(database)
        self.feedback = Feedback(database)
        self.day_counts = DayCounts(database)
        self.unanswered = UnansweredQuestions(database)
        self.asked = AskedArticles(database)
        self.starts = Starts(database)  # no Record: nothing in it is of a chat
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
        """Delete what is stored of a chat but its settings: the bot is no longer in it."""
        for kind in self._kinds:
            if kind is not self.chats:
                kind.forget(chat_id)

    def move(self, chat_id: int, new_id: int) -> None:
        """Store what there is of a group under the id that it has as a supergroup."""
        for kind in self._kinds:
            kind.move(chat_id, new_id)

    def purge(self, *, keeps_questions: bool) -> None:
        """Delete what has been kept long enough, and all questions unless they are to be kept."""
        for kind in self._kinds:
            kind.purge()
        if not keeps_questions:
            for questions in (self.feedback, self.asked, self.unanswered):
                questions.forget_questions()
