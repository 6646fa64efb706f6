"""What a site's robots.txt allows us, by RFC 9309 (https://www.rfc-editor.org/rfc/rfc9309).

Protego reads it: the standard library's parser knows no wildcards and takes the first rule that
matches, where the RFC takes the longest.
"""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from time import monotonic

import httpx
from protego import Protego

from retrieval.errors import FetchError
from retrieval.sources.web.http import Response

_CACHE_SECONDS = 3600.0  # the RFC allows a day
_MAX_BYTES = 512_000  # that are parsed; the RFC asks for 500 KiB at least
_MAX_SITES = 1000  # in the cache


@dataclass(frozen=True, slots=True)
class _Rules:
    parsed: Protego
    expires: float


class Robots:
    """Asks each site for its rules, once an hour."""

    def __init__(self, name: str, get: Callable[[httpx.URL], Response]) -> None:
        """Go by this name; `get` returns what an address holds after redirects."""
        self._name = name
        self._get = get
        self._sites: dict[httpx.URL, _Rules] = {}
        self._locks: dict[httpx.URL, Lock] = {}

    def allows(self, url: httpx.URL) -> bool:
        """Return whether a site lets us fetch an address; FetchError if that is unknown now."""
        file = url.copy_with(raw_path=b"/robots.txt")
        # One thread asks; others that want the same site's rules wait for them.
        with self._locks.setdefault(file, Lock()):
            rules = self._sites.get(file)
            if rules is None or rules.expires < monotonic():
                if len(self._sites) >= _MAX_SITES:
                    self._sites.clear()
                rules = self._sites[file] = _Rules(self._fetch(file), monotonic() + _CACHE_SECONDS)
        return rules.parsed.can_fetch(str(url), self._name)

    def _fetch(self, file: httpx.URL) -> Protego:
        try:
            response = self._get(file)
        except FetchError as error:
            if error.temporary:
                raise
            return Protego.parse("")  # it leads nowhere: the site has no rules
        if response.status >= httpx.codes.INTERNAL_SERVER_ERROR:
            raise FetchError(
                f"the site's robots.txt gives status {response.status}, so that nothing is "
                f"allowed for now.",
                temporary=True,
            )
        # Any other status is a site without rules, and its content is empty.
        return Protego.parse(response.content[:_MAX_BYTES].decode("utf-8-sig", "replace"))
