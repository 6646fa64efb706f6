"""Where articles come from: each source is read into an `Article`."""

from retrieval.sources.files import find, size
from retrieval.sources.reading import Reading, read, read_all, read_each

__all__ = ["Reading", "find", "read", "read_all", "read_each", "size"]
