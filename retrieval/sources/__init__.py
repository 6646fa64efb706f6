"""Where articles come from: each source is read into `Article`s."""

from retrieval.sources.files import Source, Upload, find, size
from retrieval.sources.reading import SourceResult, read_each

__all__ = ["Source", "SourceResult", "Upload", "find", "read_each", "size"]
