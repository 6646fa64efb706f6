"""By which address an article is known: the one its page calls canonical, if that makes sense.

A page may be lent, copied or built badly: its canonical address may be another site's, or that of
the section it stands in.
"""

import re
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit, urlunsplit

from retrieval.urls import is_tracking

_AMP_CACHE = ".cdn.ampproject.org"
_WORD = re.compile(r"[^\W\d_]*")


def choose_address(canonical: str | None, final: str) -> str:
    """Give a page's canonical address, or without a good one where it was found, tidied up."""
    found = urlsplit(final)
    stated = _parts(canonical)
    if stated is not None and _same_site(stated, found) and not _is_section(stated, found):
        if stated.hostname == found.hostname and found.scheme == "https":
            stated = stated._replace(scheme="https")
        return urlunsplit(stated._replace(fragment=""))
    return urlunsplit(found._replace(query=_without_tracking(found.query), fragment=""))


def _parts(address: str | None) -> SplitResult | None:
    """Take an address apart; None where there is none, or none that leads to a site."""
    try:
        parts = urlsplit(address or "")
        # A port that is no number is found only when it is asked for.
        usable = parts.hostname and parts.port != 0 and parts.username is parts.password is None
    except ValueError:
        return None
    return parts if usable else None


def _same_site(stated: SplitResult, found: SplitResult) -> bool:
    one, other = stated.hostname or "", found.hostname or ""
    if one == other or stated.port != found.port:
        return stated.port == found.port
    if other.endswith(_AMP_CACHE):
        # https://developers.google.com/amp/cache/overview: how the cache's names are made
        return other.removesuffix(_AMP_CACHE) == one.replace("-", "--").replace(".", "-")
    # Imported here, because few need its list of the names under which anyone has a site
    # (co.uk, github.io), and it takes a tenth of a second to load.
    from tld import get_fld

    owned = get_fld(urlunsplit(stated), fail_silently=True)
    return owned is not None and owned == get_fld(urlunsplit(found), fail_silently=True)


def _is_section(stated: SplitResult, found: SplitResult) -> bool:
    """Tell a front page, or "/news" and "/news/europe" for what stands below them."""
    path = stated.path.strip("/")
    if not path and not stated.query:
        return bool(found.path.strip("/") or found.query)
    return (
        not stated.query
        and found.path.strip("/").startswith(f"{path}/")
        and all(map(_WORD.fullmatch, path.split("/")))
    )


def _without_tracking(query: str) -> str:
    pairs = parse_qsl(query, keep_blank_values=True)
    kept = [(name, value) for name, value in pairs if not is_tracking(name)]
    return query if len(kept) == len(pairs) else urlencode(kept)
