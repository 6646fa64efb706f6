"""What an address holds, and the error for one that holds a feed."""

from dataclasses import dataclass

from retrieval.errors import SourceError


class FeedFoundError(SourceError):
    """An address holds no article but a feed, `fetched`, which a caller may follow."""

    def __init__(self, reason: str, fetched: "Fetched", place: str = "") -> None:
        super().__init__(reason, place)
        self.fetched = fetched


@dataclass(frozen=True, slots=True)
class Validators:
    """A server's marks of its content's state, to ask later whether that has changed."""

    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address holds; `content` is empty if it has not been modified."""

    url: str  # the final one, after redirects
    content: bytes
    content_type: str  # in lower case, without parameters, "" if not declared
    charset: str | None
    validators: Validators
    modified: bool
    moved_to: str | None = None  # where the address has moved for good
    max_age: float | None = None  # seconds for which the server calls it fresh
