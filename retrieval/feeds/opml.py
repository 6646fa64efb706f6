"""Lists of feeds as programs exchange them: OPML (https://opml.org/spec2.opml).

Read with lxml alone, which expands no entities here and tolerates damage.
"""

from collections.abc import Iterable
from typing import Any
from xml.sax.saxutils import quoteattr

from retrieval.errors import SourceError
from retrieval.feeds.wording import absolute_url
from retrieval.sources.trees import xml_tree

_MAX_FEEDS = 10_000


def read_opml(content: bytes) -> list[str]:
    """Return the addresses of the feeds in a list, each once; SourceError if it is no list."""
    root = xml_tree(content)
    if root is None or not str(root.tag).lower().endswith("opml"):
        raise SourceError("it is not a list of feeds in OPML.")
    addresses = dict.fromkeys(
        address for outline in root.iter("outline") if (address := _address(outline))
    )
    if not addresses:
        raise SourceError("the list has no feed in it.")
    if len(addresses) > _MAX_FEEDS:
        raise SourceError(f"the list has more than {_MAX_FEEDS:,} feeds: split it.")
    return list(addresses)


def _address(outline: Any) -> str | None:
    # Some programs write xmlurl or xmlURL.
    stated = {name.lower(): value for name, value in outline.attrib.items()}
    return absolute_url(stated.get("xmlurl"), "")


def write_opml(feeds: Iterable[tuple[str, str, str | None]]) -> str:
    """Return a list of feeds as OPML 2.0; each is a title, an address and a site."""
    outlines = "".join(
        f'    <outline type="rss" text={_attribute(title)} title={_attribute(title)} '
        f"xmlUrl={_attribute(address)}{f' htmlUrl={_attribute(site)}' if site else ''}/>\n"
        for title, address, site in feeds
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n'
        "  <head><title>Feeds</title></head>\n"
        f"  <body>\n{outlines}  </body>\n</opml>\n"
    )


def _attribute(text: str) -> str:
    # XML 1.0 allows no control characters, escaped or not.
    return quoteattr("".join(sign if sign >= " " else " " for sign in text))
