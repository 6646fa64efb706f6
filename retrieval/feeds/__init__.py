"""Feeds (RSS, Atom, JSON Feed) that a library follows: read again and again, each entry once.

Start at `subscriptions.Feeds`, which is what the bot uses. A refresh then runs through
`refreshing` (when), `parsing` (document → `Feed`), `news` (what is new in it), `articles`
(entry → article) and `intake` (into the library); `store` keeps the state, `opml` reads and
writes lists of feeds. May import `library`, whatever that may import, and `sources`.
"""

from retrieval.feeds.intake import Refreshed
from retrieval.feeds.opml import read_opml, write_opml
from retrieval.feeds.store import Subscription
from retrieval.feeds.subscriptions import DEFAULT_INTERVAL, Feeds

__all__ = [
    "DEFAULT_INTERVAL",
    "Feeds",
    "Refreshed",
    "Subscription",
    "read_opml",
    "write_opml",
]
