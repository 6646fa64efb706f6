"""A web page as raw HTML → the article in it: body, titles, authors, publisher, date, captions.

Start at `reading.read_html`, which calls all the others in order. `page` parses the bytes,
`statements` collects what the page says about itself, and `stream` knows which element stands
where. May import `page_text`, `trees`, `encoding` and `refusals` beside it, and of `retrieval`
`dates`, `text`, `article` and `errors`.
"""

from retrieval.sources.html.reading import read_html

__all__ = ["read_html"]
