"""The errors of `retrieval`, each with a message on which the person who caused it can act.

RetrievalError
├── SourceError             a file, page or text without a readable article
│   ├── FeedFoundError          a feed where an article was expected
│   └── FetchError              a web address that cannot be read, now or for good
├── ArticleNotFoundError    no article has that id
├── FeedNotFoundError       no subscription has that id
└── StoreError              the database cannot be opened, read or written
    ├── BusyError               another process writes to it for longer than one waits
    └── UnstorableArticleError  it refuses one article, but would take others
"""


class RetrievalError(Exception):
    """The base of all errors that this package raises; the text is one clear sentence."""


class SourceError(RetrievalError):
    """The source cannot be read as an article; for the person who adds it.

    `place` names the source, or the part of it that cannot be read. `reason` says why. They are
    separate so that a reason common to many sources can be shown once.
    """

    def __init__(self, reason: str, place: str = "") -> None:
        """Keep both as `args`, with which the exception is pickled between processes."""
        super().__init__(reason, place)
        self.reason = reason
        self.place = place

    def __str__(self) -> str:
        """Return the sentence for the person."""
        return f"{self.place}: {self.reason}" if self.place else self.reason


class FetchError(SourceError):
    """A web address cannot be read; if `temporary`, it is worth another try.

    `retry_after` is how many seconds the server asks us to wait, None if it does not say. `gone`:
    the page was removed for good.
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
    """The database cannot be used: wrong address, no permission, damaged; for the operator."""


class BusyError(StoreError):
    """Another process writes to the database for longer than one waits; for the operator."""


class UnstorableArticleError(StoreError):
    """The database refuses the content of one article; for the person who adds it."""
