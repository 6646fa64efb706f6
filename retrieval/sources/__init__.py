"""Where articles come from: each source is read into an `Article`."""

from retrieval.sources.files import find, read, read_all, size

__all__ = ["find", "read", "read_all", "size"]
