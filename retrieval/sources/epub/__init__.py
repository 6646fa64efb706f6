"""Electronic books (EPUB 2 and 3) → an article for each chapter.

Start at `read_epub` in `reading.py`. `package.py` reads what the book says of itself, its files in
reading order and its table of contents. Of other rooms it imports `formats.markup` and
`page_text`.
"""

from retrieval.sources.epub.reading import read_epub

__all__ = ["read_epub"]
