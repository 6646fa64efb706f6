"""An address → what the web gives for it."""

import re
from dataclasses import dataclass
from importlib.metadata import version
from time import monotonic, sleep
from types import TracebackType
from typing import Self

import httpx

from retrieval.errors import FetchError
from retrieval.sources.refusals import Reason, Refusal
from retrieval.sources.web.fetched import Fetched, Validators
from retrieval.sources.web.http import Exchanges, FetchLimits, Response, content_type
from retrieval.sources.web.politeness import HostThrottle
from retrieval.sources.web.public_addresses import parse_address
from retrieval.sources.web.robots import Robots
from retrieval.sources.web.statuses import back_off, refuse_status

_NAME = "VerbatimBot"
_REDIRECTS = (301, 302, 303, 307, 308)
_PERMANENT = (301, 308)
_MOST_REDIRECTS = 5
_MAX_AGE = re.compile(r"(?:^|[\s,])max-age\s*=\s*\"?(\d{1,9})", re.IGNORECASE)
_MOST_TRIES = 3
_LONGEST_WAIT = 30.0  # seconds; who is asked to wait longer is told, and comes back another time


@dataclass(frozen=True, slots=True)
class Manners:
    """Seconds between two requests to one host, and until the first time that one is repeated."""

    pause: float = 0.5
    back_off: float = 1.0


class Fetcher:
    """Reads web addresses, as the sites allow; several threads may share it."""

    def __init__(
        self,
        *,
        allow_loopback: bool = False,
        limits: FetchLimits | None = None,
        manners: Manners | None = None,
    ) -> None:
        """Loopback addresses, other limits and other manners are for tests alone."""
        self._limits = limits or FetchLimits()
        self._manners = manners or Manners()
        self._exchanges = Exchanges(self._limits, allow_loopback=allow_loopback)
        self._turns = HostThrottle(self._manners.pause)
        self._robots = Robots(_NAME, self._robots_file)
        self._headers = {
            "User-Agent": f"{_NAME}/{version('verbatim-bot')} (+quotes articles, with source)",
            "Accept": "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,"
            "application/feed+json,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.1",
            # No other: httpx undoes some without a limit, and gzip everyone has.
            "Accept-Encoding": "gzip",
            "Connection": "close",
        }

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Keep nothing: each exchange has closed its own connection."""

    def fetch(self, url: str, validators: Validators | None = None) -> Fetched:
        """Give what an address holds, or that it has not changed since it had these validators.

        FetchError where it gives nothing, after as many tries as make sense.
        """
        address = parse_address(url)
        known = validators or Validators()
        end = monotonic() + self._limits.total
        for tries in range(1, _MOST_TRIES):
            try:
                return self._fetched(address, known)
            except FetchError as error:
                wait = max(back_off(tries, self._manners.back_off), error.retry_after or 0.0)
                if not error.temporary or wait > _LONGEST_WAIT or monotonic() > end:
                    raise
            sleep(wait)
        return self._fetched(address, known)

    def reaches(self, url: str) -> bool:
        """Tell whether an address may be fetched, by its form and by where its name leads."""
        try:
            return self._exchanges.reaches(parse_address(url))
        except FetchError:
            return False

    def _fetched(self, address: httpx.URL, known: Validators) -> Fetched:
        address, response, moved_to = self._followed(address, _conditions(known), by_robots=True)
        headers = response.headers
        max_age = _max_age(headers)
        if response.status == httpx.codes.NOT_MODIFIED and known != Validators():
            current = Validators(
                headers.get("etag", known.etag),
                headers.get("last-modified", known.last_modified),
            )
            return Fetched(str(address), b"", "", None, current, False, moved_to, max_age)
        refuse_status(response.status, headers)
        kind, charset = content_type(headers)
        current = Validators(headers.get("etag"), headers.get("last-modified"))
        content = response.content
        return Fetched(str(address), content, kind, charset, current, True, moved_to, max_age)

    def _robots_file(self, address: httpx.URL) -> Response:
        return self._followed(address, {}, by_robots=False)[1]

    def _followed(
        self, address: httpx.URL, headers: dict[str, str], *, by_robots: bool
    ) -> tuple[httpx.URL, Response, str | None]:
        """Ask for an address and for those that it redirects to, each checked like the first.

        The last is where it has moved for good: only what leads there by permanent redirects.
        """
        moved_to: str | None = None
        is_permanent = True
        for _ in range(_MOST_REDIRECTS + 1):
            if by_robots and not self._robots.allow(address):
                raise FetchError(Reason(Refusal.ROBOTS))
            with self._turns.turn(address.host):
                response = self._exchanges.get(address, {**self._headers, **headers})
            if response.status not in _REDIRECTS:
                return address, response, moved_to
            address = _next(address, response)
            is_permanent = is_permanent and response.status in _PERMANENT
            moved_to = str(address) if is_permanent else moved_to
        raise FetchError(f"it redirects more than {_MOST_REDIRECTS} times.")


def _conditions(known: Validators) -> dict[str, str]:
    conditions = {"If-None-Match": known.etag, "If-Modified-Since": known.last_modified}
    return {name: value for name, value in conditions.items() if value and value.isascii()}


def _max_age(headers: httpx.Headers) -> float | None:
    stated = _MAX_AGE.search(headers.get("cache-control", ""))
    return float(stated[1]) if stated else None


def _next(address: httpx.URL, response: Response) -> httpx.URL:
    location = response.headers.get("location")
    if not location:
        raise FetchError("it redirects to nowhere.")
    try:
        return parse_address(str(address.join(location)))
    except (httpx.InvalidURL, UnicodeError) as error:
        raise FetchError("it redirects to what is not a web address.") from error
    except FetchError as error:
        raise FetchError(f"it redirects to what cannot be read: {error}") from error
