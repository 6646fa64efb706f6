"""Markdown (CommonMark and tables), with or without front matter → an article."""

from markdown_it import MarkdownIt

from retrieval.article import Article
from retrieval.errors import SourceError
from retrieval.sources.formats.front_matter import read_front_matter
from retrieval.sources.formats.markup import (
    join_passages,
    parse_html,
    passages_in,
    take_captions,
    take_title,
)
from retrieval.sources.refusals import Reason, Refusal

# markdown-it takes half a second for a million characters of prose, a minute for as many of
# hostile brackets.
_MAX_CHARACTERS = 2_000_000


def read_markdown(text: str) -> Article:
    """Return the article; links become their words, and code, which is no sentence, is left out.

    SourceError if it has no text.
    """
    if len(text) > _MAX_CHARACTERS:
        raise SourceError(f"it is larger than {_MAX_CHARACTERS // 1_000_000} MB: split it.")
    stated, body = read_front_matter(text)
    markup = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(body)
    passages, captions = take_captions(passages_in(parse_html(f"<body>{markup}</body>")))
    title, passages = take_title(passages, stated.title)
    if not passages:
        raise SourceError(Reason(Refusal.NO_TEXT))
    return Article(
        title=title,
        text=join_passages(passages),
        authors=list(stated.authors),
        publisher=stated.publisher,
        published=stated.published,
        url=stated.url,
        language=stated.language,
        captions=captions,
    )
