"""A site's page → the addresses at which its feed may be."""

from retrieval.feeds.wording import absolute
from retrieval.sources.html.page import parse

_TYPES = (
    "application/rss+xml",
    "application/atom+xml",
    "application/feed+json",
    "application/rdf+xml",
    "application/json",
)
# Where the common systems have it: WordPress, Ghost, Hugo, Jekyll, Drupal, Blogger, Substack.
_COMMON = ("/feed/", "/rss/", "/index.xml", "/feed.xml", "/rss.xml", "/atom.xml", "/feed.json")
_MOST = 5  # feeds that a page names and that are looked at
_COMMENTS = ("comment", "kommentar", "commentaire", "comentario")


def stated_feeds(content: bytes, url: str) -> list[str]:
    """Give the feeds that a page names, the one for its articles first; SourceError if no page.

    A page can name many: of comments, which come last, and of sections, behind the first.
    """
    root = parse(content)
    base = next((element.get("href") for element in root.iter("base")), None)
    found: dict[str, bool] = {}
    for link in root.iter("link", "a"):
        if "alternate" not in (link.get("rel") or "").lower().split():
            continue
        kind = (link.get("type") or "").partition(";")[0].strip().lower()
        address = absolute(link.get("href"), absolute(base, url) or url)
        if kind in _TYPES and address and address not in found:
            told = f"{link.get('title') or ''} {address}".lower()
            found[address] = any(word in told for word in _COMMENTS)
    return sorted(found, key=lambda address: found[address])[:_MOST]


def common_feeds(url: str) -> list[str]:
    """Give the addresses at which sites have their feed when their pages name none."""
    return [address for path in _COMMON if (address := absolute(path, url))]
