"""What can go wrong in `retrieval`, each with a message that the person who caused it can act on.

RetrievalError
├── SourceError             a file, page or text that holds no readable article
│   ├── FeedFoundError          what should be an article is a feed
│   └── FetchError              a web address that gives nothing, now or for good
├── ArticleNotFoundError    no article has that id
├── FeedNotFoundError       no subscription has that id
└── StoreError              the database cannot be opened, read or written
    ├── BusyError               another process writes to it, for longer than one waits
    └── UnstorableArticleError  it refuses one article, and would take others
"""


class RetrievalError(Exception):
    """Base of every error that this package raises on purpose; its text is one clear sentence."""


class SourceError(RetrievalError):
    """The source cannot be read as an article; for the person who adds it.

    `place` names the source, or what in it cannot be read, and `reason` says why: apart, so that
    what many sources have in common can be said once.
    """

    def __init__(self, reason: str, place: str = "") -> None:
        """Keep both as they are: the exception is sent from one process to another."""
        super().__init__(reason, place)
        self.reason = reason
        self.place = place

    def __str__(self) -> str:
        """Give the one sentence for the person."""
        return f"{self.place}: {self.reason}" if self.place else self.reason


class FetchError(SourceError):
    """A web address gives nothing; `temporary` where it is worth asking again.

    `retry_after` is how many seconds the server wants us to wait, where it says so; `gone` is
    what it has taken down for good.
    """

    def __init__(
        self,
        message: str,
        *,
        temporary: bool = False,
        retry_after: float | None = None,
        gone: bool = False,
    ) -> None:
        super().__init__(message)
        self.temporary = temporary
        self.retry_after = retry_after
        self.gone = gone


class ArticleNotFoundError(RetrievalError):
    """No article has that id; for the person who named it."""


class FeedNotFoundError(RetrievalError):
    """No subscription has that id; for the person who named it."""


class StoreError(RetrievalError):
    """The database refuses: wrong address, no permission, damaged, locked; for the operator."""


class BusyError(StoreError):
    """Another process writes to the database for longer than one waits; for the operator."""


class UnstorableArticleError(StoreError):
    """The database refuses what an article holds, and would take others; for who adds it."""
