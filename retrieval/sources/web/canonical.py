"""By which address an article is known: the one its page calls canonical, if that makes sense.

A page may be syndicated, copied or built badly: its canonical address may be another site's, or
that of the section it stands in.
"""

import re
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit, urlunsplit

from retrieval.urls import is_tracking

_AMP_CACHE = ".cdn.ampproject.org"
_WORD = re.compile(r"[^\W\d_]*")


def choose_address(canonical: str | None, final: str) -> str:
    """Return a page's canonical address, or if it has no good one, the final one tidied up."""
    fetched = urlsplit(final)
    stated = _parts(canonical)
    if stated is not None and _is_same_site(stated, fetched) and not _is_section(stated, fetched):
        if stated.hostname == fetched.hostname and fetched.scheme == "https":
            stated = stated._replace(scheme="https")
        return urlunsplit(stated._replace(fragment=""))
    return urlunsplit(fetched._replace(query=_without_tracking(fetched.query), fragment=""))


def _parts(address: str | None) -> SplitResult | None:
    """Return an address in its parts; None if it does not lead to a site."""
    try:
        parts = urlsplit(address or "")
        # A port that is no number is found only when it is asked for.
        usable = parts.hostname and parts.port != 0 and parts.username is parts.password is None
    except ValueError:
        return None
    return parts if usable else None


def _is_same_site(stated: SplitResult, fetched: SplitResult) -> bool:
    one, other = stated.hostname or "", fetched.hostname or ""
    if one == other or stated.port != fetched.port:
        return stated.port == fetched.port
    if other.endswith(_AMP_CACHE):
        # https://developers.google.com/amp/cache/overview: how the cache's names are made
        return other.removesuffix(_AMP_CACHE) == one.replace("-", "--").replace(".", "-")
    # Imported here, because its list of public suffixes (co.uk, github.io) takes a tenth of a
    # second to load, and few addresses need it.
    from tld import get_fld

    domain = get_fld(urlunsplit(stated), fail_silently=True)
    return domain is not None and domain == get_fld(urlunsplit(fetched), fail_silently=True)


def _is_section(stated: SplitResult, fetched: SplitResult) -> bool:
    """Return whether it is the front page or a section, as "/news", above the page fetched."""
    path = stated.path.strip("/")
    if not path and not stated.query:
        return bool(fetched.path.strip("/") or fetched.query)
    return (
        not stated.query
        and fetched.path.strip("/").startswith(f"{path}/")
        and all(map(_WORD.fullmatch, path.split("/")))
    )


def _without_tracking(query: str) -> str:
    pairs = parse_qsl(query, keep_blank_values=True)
    kept = [(name, value) for name, value in pairs if not is_tracking(name)]
    return query if len(kept) == len(pairs) else urlencode(kept)
