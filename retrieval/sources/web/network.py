"""Connections to the very address that was checked, with an end to everything.

A name is resolved once, all its addresses are checked, and the connection is made to one of them:
a name server that answers differently the next time gains nothing. TLS and the Host header keep
the name.
"""

import socket
from collections.abc import Iterable
from concurrent.futures import Future
from dataclasses import dataclass
from threading import Thread
from time import monotonic
from typing import Any

import httpcore

from retrieval.errors import FetchError
from retrieval.sources.refusals import Reason, Refusal
from retrieval.sources.web.public_addresses import ConnectionPolicy


@dataclass(frozen=True, slots=True)
class Deadline:
    """A moment of the monotonic clock, in seconds, at which an exchange is over."""

    at: float

    @classmethod
    def after(cls, seconds: float) -> "Deadline":
        """Return the deadline that many seconds from now."""
        return cls(monotonic() + seconds)

    def within(self, timeout: float | None) -> float:
        """Return a timeout, shortened to the time left; httpcore.ReadTimeout if none is left."""
        left = self.at - monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("the exchange took too long in total")
        return left if timeout is None else min(timeout, left)


class CheckedBackend(httpcore.NetworkBackend):
    """Connects only to addresses that the policy permits, and ends with the deadline."""

    def __init__(self, deadline: Deadline, policy: ConnectionPolicy) -> None:
        self._deadline = deadline
        self._policy = policy
        self._backend = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first of a name's addresses that answers, all of them checked before."""
        addresses = resolve(host, port, self._deadline.within(timeout), self._policy)
        for address in addresses[:-1]:
            try:
                return self._connect(address, port, timeout)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue  # the next one may answer; only the last one's error is raised
        return self._connect(addresses[-1], port, timeout)

    def _connect(self, address: str, port: int, timeout: float | None) -> httpcore.NetworkStream:
        stream = self._backend.connect_tcp(address, port, self._deadline.within(timeout))
        return _TimedStream(stream, self._deadline)


class _TimedStream(httpcore.NetworkStream):
    """A stream of which each step ends with the deadline, however often a byte arrives."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.within(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.within(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        timeout = self._deadline.within(timeout)
        stream = self._stream.start_tls(ssl_context, server_hostname, timeout)
        return _TimedStream(stream, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def resolve(host: str, port: int, timeout: float, policy: ConnectionPolicy) -> list[str]:
    """Return the IP addresses of a name.

    FetchError where the policy refuses one of them, httpcore's errors where none is known after so
    many seconds.
    """
    addresses = _look_up(host, port, timeout)
    if not all(policy(address, port) for address in addresses):
        raise FetchError(Reason(Refusal.NOT_PUBLIC, host=host))
    return addresses


def _look_up(host: str, port: int, timeout: float) -> list[str]:
    # In a thread of its own, because the system takes as long as it likes.
    answer: Future[list[Any]] = Future()

    def ask() -> None:
        try:
            answer.set_result(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError) as error:
            answer.set_exception(error)

    Thread(target=ask, daemon=True, name="name resolution").start()
    try:
        records = answer.result(timeout)
    except TimeoutError as error:
        raise httpcore.ConnectTimeout(f"{host} was not resolved in time") from error
    except (OSError, UnicodeError) as error:
        if isinstance(error, socket.gaierror) and error.errno == socket.EAI_AGAIN:
            raise httpcore.ConnectError(f"no name server answers for {host}") from error
        raise FetchError(Reason(Refusal.NO_SITE, host=host)) from error
    return list(dict.fromkeys(str(sockaddr[0]) for *_, sockaddr in records))
