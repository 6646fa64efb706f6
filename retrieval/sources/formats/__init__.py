"""Readers of single formats: text, Markdown, Word, MHTML, JSON and posts → `Article`.

Each reader is a module with one function `read_…`. `documents.py` calls the one for a document's
kind, after importing its module: that way no format's libraries are loaded for nothing. `markup`
and `properties` are shared by several readers, those of `epub` and `pdf` too. Of other rooms,
these modules may import `html` and `page_text`.
"""
