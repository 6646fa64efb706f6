"""PDF documents → articles.

Start at `read_pdf` in `reading.py`. A process of its own (`extraction.py`) extracts the pieces of
text; here running heads are left out (`running_heads.py`), the pieces put in reading order
(`columns.py`) and lines joined to paragraphs (`paragraphs.py`). Of other rooms it imports
`formats.properties` alone.
"""

from retrieval.sources.pdf.reading import read_pdf

__all__ = ["read_pdf"]
