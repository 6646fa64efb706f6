"""Where articles come from: each source is read into `Article`s."""

from retrieval.sources.files import Source, Upload, find, size
from retrieval.sources.reading import Reading, read_each

__all__ = ["Reading", "Source", "Upload", "find", "read_each", "size"]
