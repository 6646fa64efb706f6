"""An address → what the web holds there, after redirects and retries."""

import re
from importlib.metadata import version
from time import monotonic, sleep

import httpx

from retrieval.errors import FetchError
from retrieval.sources.refusals import Reason, Refusal
from retrieval.sources.web.fetched import Fetched, Validators
from retrieval.sources.web.http import FetchLimits, HttpClient, Response, content_type
from retrieval.sources.web.politeness import HostThrottle, Pacing
from retrieval.sources.web.public_addresses import (
    ConnectionPolicy,
    is_public_endpoint,
    parse_address,
)
from retrieval.sources.web.robots import Robots
from retrieval.sources.web.statuses import back_off_seconds, raise_for_status

_NAME = "VerbatimBot"
_REDIRECTS = (301, 302, 303, 307, 308)
_PERMANENT = (301, 308)
_MAX_REDIRECTS = 5
_MAX_AGE = re.compile(r"(?:^|[\s,])max-age\s*=\s*\"?(\d{1,9})", re.IGNORECASE)
_MAX_ATTEMPTS = 3
_MAX_WAIT_SECONDS = 30.0  # a caller that should wait longer gets the error, and comes back later
_LIMITS = FetchLimits()
_PACING = Pacing()


class Fetcher:
    """Fetches web addresses, as the sites allow; several threads may share it.

    It keeps no connection open, so it needs no closing.
    """

    def __init__(
        self,
        *,
        policy: ConnectionPolicy = is_public_endpoint,
        limits: FetchLimits = _LIMITS,
        pacing: Pacing = _PACING,
    ) -> None:
        """Connect only where the policy permits it, to the first address and to redirects."""
        self._limits = limits
        self._pacing = pacing
        self._client = HttpClient(limits, policy)
        self._throttle = HostThrottle(pacing.pause)
        self._robots = Robots(_NAME, self._get_robots_file)
        self._headers = {
            "User-Agent": f"{_NAME}/{version('verbatim-bot')} (+quotes articles, with source)",
            "Accept": "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,"
            "application/feed+json,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.1",
            # The one that is decompressed here within limits, and that every server has.
            "Accept-Encoding": "gzip",
            "Connection": "close",
        }

    def fetch(self, url: str, validators: Validators | None = None) -> Fetched:
        """Return what an address holds, or that it is unchanged since it had these validators.

        FetchError if nothing comes, after as many attempts as make sense.
        """
        address = parse_address(url)
        known = validators or Validators()
        end = monotonic() + self._limits.total
        for attempt in range(1, _MAX_ATTEMPTS):
            try:
                return self._fetch_once(address, known)
            except FetchError as error:
                back_off = back_off_seconds(attempt, self._pacing.back_off)
                wait = max(back_off, error.retry_after or 0.0)
                if not error.temporary or wait > _MAX_WAIT_SECONDS or monotonic() > end:
                    raise
            sleep(wait)
        return self._fetch_once(address, known)

    def can_reach(self, url: str) -> bool:
        """Return whether an address may be fetched, by its form and by where its name leads."""
        try:
            return self._client.can_reach(parse_address(url))
        except FetchError:
            return False

    def _fetch_once(self, address: httpx.URL, known: Validators) -> Fetched:
        address, response, moved_to = self._get(address, _conditions(known), by_robots=True)
        headers = response.headers
        max_age = _max_age(headers)
        if response.status == httpx.codes.NOT_MODIFIED and known != Validators():
            current = Validators(
                headers.get("etag", known.etag),
                headers.get("last-modified", known.last_modified),
            )
            return Fetched(str(address), b"", "", None, current, False, moved_to, max_age)
        raise_for_status(response.status, headers)
        media_type, charset = content_type(headers)
        current = Validators(headers.get("etag"), headers.get("last-modified"))
        content = response.content
        return Fetched(
            str(address), content, media_type, charset, current, True, moved_to, max_age
        )

    def _get_robots_file(self, address: httpx.URL) -> Response:
        return self._get(address, {}, by_robots=False)[1]

    def _get(
        self, address: httpx.URL, headers: dict[str, str], *, by_robots: bool
    ) -> tuple[httpx.URL, Response, str | None]:
        """Return the final address, its response, and where the first has moved for good.

        Each redirect is checked like the first address. It has moved as far as the redirects
        from the first on are permanent.
        """
        moved_to: str | None = None
        is_permanent = True
        for _ in range(_MAX_REDIRECTS + 1):
            if by_robots and not self._robots.allows(address):
                raise FetchError(Reason(Refusal.ROBOTS))
            with self._throttle.turn(address.host):
                response = self._client.get(address, {**self._headers, **headers})
            if response.status not in _REDIRECTS:
                return address, response, moved_to
            address = _redirect_target(address, response)
            is_permanent = is_permanent and response.status in _PERMANENT
            moved_to = str(address) if is_permanent else moved_to
        raise FetchError(f"it redirects more than {_MAX_REDIRECTS} times.")


def _conditions(known: Validators) -> dict[str, str]:
    conditions = {"If-None-Match": known.etag, "If-Modified-Since": known.last_modified}
    return {name: value for name, value in conditions.items() if value and value.isascii()}


def _max_age(headers: httpx.Headers) -> float | None:
    stated = _MAX_AGE.search(headers.get("cache-control", ""))
    return float(stated[1]) if stated else None


def _redirect_target(address: httpx.URL, response: Response) -> httpx.URL:
    location = response.headers.get("location")
    if not location:
        raise FetchError("it redirects to nowhere.")
    try:
        return parse_address(str(address.join(location)))
    except (httpx.InvalidURL, UnicodeError) as error:
        raise FetchError("it redirects to what is not a web address.") from error
    except FetchError as error:
        raise FetchError(f"it redirects to what cannot be read: {error}") from error
