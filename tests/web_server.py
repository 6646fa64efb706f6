"""A web server on loopback that answers as a table says, and as badly as servers do."""

import socket
import ssl
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from time import sleep
from typing import Any


@dataclass(frozen=True)
class Reply:
    """What one request gets; a header of None is left out.

    Nothing is sent before `allowed` is set. `delay` is in seconds before anything is sent, `drip`
    between the bytes of head and body; an endless body is repeated for as long as the client
    listens.
    """

    body: bytes | str = b""
    status: int = 200
    headers: Mapping[str, str | None] = field(default_factory=dict)
    delay: float = 0.0
    drip: float = 0.0
    endless: bool = False
    allowed: threading.Event | None = None


@dataclass(frozen=True)
class Request:
    """What was asked for; the headers' names are in lower case."""

    path: str
    headers: Mapping[str, str]


@dataclass
class WebServer:
    """The table, which may be changed while the server runs, and what was asked for so far.

    Several replies are sent one after the other, the last of them ever after. What is not in the
    table is not found.
    """

    port: int
    scheme: str = "http"
    replies: dict[str, Reply | Sequence[Reply]] = field(default_factory=dict)
    requests: list[Request] = field(default_factory=list)

    def url(self, path: str = "/") -> str:
        """Return the address of a path."""
        return f"{self.scheme}://127.0.0.1:{self.port}{path}"

    def paths(self) -> list[str]:
        """Return the paths that were requested, without robots.txt."""
        return [request.path for request in self.requests if request.path != "/robots.txt"]

    def reply(self, request: Request) -> Reply:
        """Record a request and return its reply."""
        self.requests.append(request)
        found = self.replies.get(request.path, Reply("not found", status=404))
        if isinstance(found, Reply):
            return found
        return found[min(sum(r.path == request.path for r in self.requests), len(found)) - 1]


@contextmanager
def serving(certificate: Path | None = None) -> Iterator[WebServer]:
    """Run a server with an empty table until the block ends; with a certificate, over TLS."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        # Each connection shakes hands in its own thread, for one that breaks off must not end all.
        server.socket = context.wrap_socket(
            server.socket, server_side=True, do_handshake_on_connect=False
        )
    server.daemon_threads = True
    server.block_on_close = False
    web = WebServer(server.server_port, "https" if certificate else "http")
    server.web = web  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield web
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        web: WebServer = self.server.web  # type: ignore[attr-defined]
        headers = {name.lower(): value for name, value in self.headers.items()}
        reply = web.reply(Request(self.path, headers))
        body = reply.body.encode() if isinstance(reply.body, str) else reply.body
        if reply.allowed:
            reply.allowed.wait(60)
        sleep(reply.delay)
        sent: dict[str, str | None] = {
            "Content-Type": "text/html; charset=utf-8",
            "Content-Length": None if reply.endless else str(len(body)),
            "Connection": "close",
            **reply.headers,
        }
        lines = [f"{name}: {value}" for name, value in sent.items() if value is not None]
        head = "\r\n".join([f"HTTP/1.1 {reply.status} Reply", *lines, "", ""])
        try:
            self._send(head.encode("latin-1"), reply.drip)
            self._send(body, reply.drip)
            while reply.endless:
                self._send(body, reply.drip)
        except OSError:
            pass  # the client has hung up, which many tests want
        self.close_connection = True

    def _send(self, content: bytes, drip: float) -> None:
        if not drip:
            self.connection.sendall(content)
            return
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for byte in content:
            self.connection.sendall(bytes([byte]))
            sleep(drip)

    def handle(self) -> None:
        """Answer, unless the client does not trust the certificate."""
        with suppress(ssl.SSLError, ConnectionError):
            super().handle()

    def log_message(self, format: str, *args: Any) -> None:
        """Log nothing."""
