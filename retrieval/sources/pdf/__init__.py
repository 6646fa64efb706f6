"""PDF documents: text extracted in a process of its own, put in order, joined to paragraphs."""

from retrieval.sources.pdf.reading import read_pdf

__all__ = ["read_pdf"]
