"""Web pages as raw HTML: parsed, and taken apart into body, title, authors, date and address."""

from retrieval.sources.html.reading import read_html

__all__ = ["read_html"]
