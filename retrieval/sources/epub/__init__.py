"""Electronic books (EPUB 2 and 3): opened, described and taken apart into chapters."""

from retrieval.sources.epub.reading import read_epub

__all__ = ["read_epub"]
