"""One request and its response, within limits of time and size."""

import ssl
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from functools import cache

import httpcore
import httpx

from retrieval.errors import FetchError
from retrieval.sources.refusals import Reason, Refusal
from retrieval.sources.web.network import CheckedBackend, Deadline, resolve
from retrieval.sources.web.public_addresses import ConnectionPolicy

_NETWORK_ERRORS = (httpcore.NetworkError, httpcore.ProtocolError)
_INFLATE_BYTES = 65_536  # that are decompressed at a time
_MEDIA_TYPES = {"image": "a picture", "video": "a video", "audio": "a sound", "font": "a font"}


@dataclass(frozen=True, slots=True)
class FetchLimits:
    """What one exchange may take: seconds to connect, for one read, and in total; bytes."""

    connect: float = 10.0
    read: float = 15.0
    total: float = 30.0
    size: int = 10_000_000  # after decompression


@dataclass(frozen=True, slots=True)
class Response:
    """What a server answers; the content is decompressed, and empty unless the status is 200."""

    status: int
    headers: httpx.Headers
    content: bytes


class HttpClient:
    """Makes requests, each with a connection of its own, to addresses that the policy permits.

    With httpcore, the engine of httpx, as httpx itself lets nobody choose the IP address. It
    follows no redirect, keeps no cookie and trusts no proxy.
    """

    def __init__(self, limits: FetchLimits, policy: ConnectionPolicy) -> None:
        self._limits = limits
        self._policy = policy

    def get(self, url: httpx.URL, headers: dict[str, str]) -> Response:
        """Request an address once; FetchError if no complete response comes."""
        limits = self._limits
        backend = CheckedBackend(Deadline.after(limits.total), self._policy)
        target = httpcore.URL(
            scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
        )
        timeout = {"connect": limits.connect, "read": limits.read, "write": limits.read}
        try:
            with (
                httpcore.HTTPConnection(
                    target.origin, ssl_context=_certificates(), network_backend=backend
                ) as connection,
                connection.stream(
                    "GET",
                    target,
                    headers=list({"Host": url.netloc.decode("ascii"), **headers}.items()),
                    extensions={"timeout": timeout},
                ) as response,
            ):
                received = httpx.Headers(response.headers)
                content = b""
                if response.status == httpx.codes.OK:
                    content = self._read(response.iter_stream(), received)
                return Response(response.status, received, content)
        except httpcore.TimeoutException as error:
            raise FetchError(Reason(Refusal.TOO_SLOW), temporary=True) from error
        except _NETWORK_ERRORS as error:
            raise _fetch_error(error) from error

    def can_reach(self, url: httpx.URL) -> bool:
        """Return whether an address leads to where one may ask, without asking there."""
        port = url.port or (443 if url.scheme == "https" else 80)
        try:
            resolve(url.host, port, self._limits.connect, self._policy)
        except (FetchError, httpcore.ConnectError, httpcore.ConnectTimeout):
            return False
        return True

    def _read(self, parts: Iterator[bytes], headers: httpx.Headers) -> bytes:
        media = _MEDIA_TYPES.get(content_type(headers)[0].partition("/")[0])
        if media is not None:
            raise FetchError(f"it is {media}, not an article.")
        declared = headers.get("content-length", "")
        if declared.isascii() and declared.isdigit() and len(declared) < 20:
            self._check_size(int(declared))
        content = bytearray()
        for part in _decompressed(parts, headers.get("content-encoding", "identity")):
            content += part
            self._check_size(len(content))
        return bytes(content)

    def _check_size(self, size: int) -> None:
        if size > self._limits.size:
            raise FetchError(
                Reason(Refusal.TOO_LARGE_TO_FETCH, megabytes=f"{self._limits.size / 1_000_000:g}")
            )


@cache
def _certificates() -> ssl.SSLContext:
    # httpx's, as a system's own may be missing or old; or those that SSL_CERT_FILE names. Loading
    # them takes a tenth of a second.
    return httpx.create_ssl_context()


def content_type(headers: httpx.Headers) -> tuple[str, str | None]:
    """Return the declared media type, in lower case, or "" if none is, and the charset."""
    message = Message()
    message["content-type"] = headers.get("content-type", "")
    media_type = message.get_content_type() if "/" in message["content-type"] else ""
    return media_type, message.get_content_charset() or None


def _decompressed(parts: Iterator[bytes], encoding: str) -> Iterator[bytes]:
    """Yield parts decompressed in small steps, as a small part may become huge."""
    if encoding.strip().lower() in ("", "identity"):
        yield from parts
        return
    if encoding.strip().lower() not in ("gzip", "x-gzip"):
        raise FetchError(f"it comes compressed as {encoding[:20]!r}, which was not asked for.")
    inflater = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        for part in parts:
            while part and not inflater.eof:
                yield inflater.decompress(part, _INFLATE_BYTES)
                part = inflater.unconsumed_tail
    except zlib.error as error:
        raise FetchError("its compressed content is damaged.") from error
    if not inflater.eof:
        raise FetchError("its compressed content is cut short.", temporary=True)


def _fetch_error(error: Exception) -> FetchError:
    if isinstance(error.__cause__ or error.__context__, ssl.SSLCertVerificationError):
        return FetchError("its certificate cannot be trusted.")
    if isinstance(error, httpcore.ConnectError):
        return FetchError(Reason(Refusal.UNREACHABLE), temporary=True)
    return FetchError("the server broke off its answer.", temporary=True)
