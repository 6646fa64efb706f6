"""An address → what the web gives for it."""

from dataclasses import dataclass
from types import TracebackType
from typing import Self

import httpx

from retrieval.errors import FetchError
from retrieval.sources.web.addresses import parse_address
from retrieval.sources.web.exchange import Exchanges, Limits, Response, content_type

_REDIRECTS = (301, 302, 303, 307, 308)
_MOST_REDIRECTS = 5


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server calls the state of its content: to ask it later whether that has changed."""

    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address holds; `content` is empty where it has not been modified."""

    url: str  # the final one, after redirects
    content: bytes
    content_type: str  # in lower case, without parameters, "" where it is not declared
    charset: str | None
    validators: Validators
    modified: bool


class Fetcher:
    """Reads web addresses; several threads may share it."""

    def __init__(self, *, allow_loopback: bool = False, limits: Limits | None = None) -> None:
        """Loopback addresses are for tests alone."""
        self._exchanges = Exchanges(limits or Limits(), allow_loopback=allow_loopback)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        pass

    def fetch(self, url: str, validators: Validators | None = None) -> Fetched:
        """Give what an address holds, or that it has not changed; FetchError where nothing."""
        address = parse_address(url)
        for _ in range(_MOST_REDIRECTS + 1):
            response = self._exchanges.get(address, _headers(validators or Validators()))
            if response.status not in _REDIRECTS:
                return _fetched(address, response, validators or Validators())
            address = _next(address, response)
        raise FetchError(f"it redirects more than {_MOST_REDIRECTS} times.")


def _headers(validators: Validators) -> dict[str, str]:
    headers = {"Accept-Encoding": "gzip"}
    if validators.etag:
        headers["If-None-Match"] = validators.etag
    if validators.last_modified:
        headers["If-Modified-Since"] = validators.last_modified
    return headers


def _next(address: httpx.URL, response: Response) -> httpx.URL:
    return parse_address(str(address.join(response.headers.get("location", ""))))


def _fetched(address: httpx.URL, response: Response, known: Validators) -> Fetched:
    if response.status == httpx.codes.NOT_MODIFIED:
        return Fetched(str(address), b"", "", None, known, False)
    if response.status != httpx.codes.OK:
        raise FetchError(f"the server answers with status {response.status}.")
    kind, charset = content_type(response.headers)
    current = Validators(response.headers.get("etag"), response.headers.get("last-modified"))
    return Fetched(str(address), response.content, kind, charset, current, True)
