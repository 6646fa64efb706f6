"""Markdown (CommonMark and tables), with or without front matter → an article."""

from markdown_it import MarkdownIt

from retrieval.article import Article
from retrieval.errors import SourceError
from retrieval.sources.formats.front_matter import read_front_matter
from retrieval.sources.formats.markup import (
    joined,
    parse_html,
    passages_in,
    take_captions,
    take_title,
)
from retrieval.sources.refusals import Reason, Refusal

# Characters: a million of prose take markdown-it half a second, and of hostile brackets a minute.
_LARGEST = 2_000_000


def read_markdown(text: str) -> Article:
    """Read an article: links become their words, and code is left out, being no sentence.

    SourceError where it has no text.
    """
    if len(text) > _LARGEST:
        raise SourceError(f"it is larger than {_LARGEST // 1_000_000} MB: split it.")
    stated, body = read_front_matter(text)
    markup = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(body)
    passages, captions = take_captions(passages_in(parse_html(f"<body>{markup}</body>")))
    title, passages = take_title(passages, stated.title)
    if not passages:
        raise SourceError(Reason(Refusal.NO_TEXT))
    return Article(
        title=title,
        text=joined(passages),
        authors=list(stated.authors),
        publisher=stated.publisher,
        published=stated.published,
        url=stated.url,
        language=stated.language,
        captions=captions,
    )
