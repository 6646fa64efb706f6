"""The Bot API over HTTP, on this machine only."""

import json
import re
import socket
import sys
import threading
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self, cast
from urllib.parse import unquote, urlsplit

from tests.telegram_server.errors import ApiError
from tests.telegram_server.methods import METHODS
from tests.telegram_server.parameters import Parameters, read_parameters
from tests.telegram_server.telegram import Call, Telegram

_PATH = re.compile(r"/(file/)?bot(\d+:[\w-]+)/(.+)")
_PAGE = "<html>\r\n<head><title>{0}</title></head>\r\n<body>\r\n<center><h1>{0}</h1></center>\r\n"
_PAGE += "<hr><center>nginx/1.18.0</center>\r\n</body>\r\n</html>\r\n"


class TelegramServer(Telegram):
    """Telegram, reachable at `url` for as long as the `with` block lasts."""

    def __init__(self, *args: Any, port: int = 0, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.failures: list[Exception] = []  # of the emulator itself
        self.closing = False
        self._http = _Server(self, port)
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.02,))

    @property
    def url(self) -> str:
        """The address for TELEGRAM_API_URL."""
        return f"http://127.0.0.1:{self._http.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        with self.changed:
            self.closing = True
            self.updates.interrupt(ApiError(502))
            self.changed.notify_all()
        self._http.shutdown()
        self._http.hang_up()
        self._http.server_close()
        self._thread.join()
        if self.failures and error is None:
            raise self.failures[0]

    def call(self, token: str, name: str, parameters: Parameters) -> Any:
        """Do what a method does; raises ApiError where Telegram refuses."""
        with self.changed:
            if self.closing:
                raise ApiError(502)
            if token != self.token:
                raise ApiError(401)
            if name.lower() not in METHODS:
                raise ApiError(404, "method not found")
            try:
                return METHODS[name.lower()](self, parameters)
            finally:
                self.changed.notify_all()

    def file(self, token: str, path: str) -> bytes:
        """Give a file's content by the path that getFile told."""
        with self.changed:
            if token != self.token:
                raise ApiError(401)
            for known, content in self.files.values():
                if known == path:
                    return content
        raise ApiError(404)


class _Server(ThreadingHTTPServer):
    daemon_threads = False  # so that server_close waits for them

    def __init__(self, telegram: TelegramServer, port: int) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.telegram = telegram
        self._connections: set[socket.socket] = set()

    def process_request(self, request: Any, client_address: Any) -> None:
        self._connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self._connections.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        """End the connections that a client keeps open for later."""
        for connection in tuple(self._connections):
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue  # the client was faster

    def handle_error(self, request: Any, client_address: Any) -> None:
        error = sys.exc_info()[1]
        # A client that went away in the middle, e.g. of a long poll, is nothing unusual.
        if isinstance(error, Exception) and not isinstance(error, ConnectionError):
            self.telegram.failures.append(error)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_POST(self) -> None:
        telegram = cast(_Server, self.server).telegram
        address = urlsplit(self.path)
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        path = _PATH.fullmatch(unquote(address.path))
        if not path:
            self._refuse(ApiError(404))
        elif path[1]:
            self._send_file(telegram, path[2], path[3])
        else:
            content_type = self.headers.get("Content-Type", "")
            parameters = read_parameters(address.query, content_type, body)
            self._call(telegram, path[2], path[3], parameters)

    do_GET = do_POST  # Telegram makes no difference  # noqa: N815

    def _call(
        self, telegram: TelegramServer, token: str, name: str, parameters: Parameters
    ) -> None:
        call = Call(name, parameters)
        with telegram.changed:
            telegram.calls.append(call)
            telegram.changed.notify_all()
            fault = telegram.faults.take(name)
        if fault.drop == "before":
            self.close_connection = True
            return
        if fault.body:
            self._answer(*fault.body)
            return
        error, result = fault.error, None
        if not error:
            try:
                result = telegram.call(token, name, parameters)
            except ApiError as refusal:
                error = refusal
        with telegram.changed:
            if error and error.code != 409:
                telegram.refused.append((call, error.description))
            telegram.changed.wait_for(lambda: telegram.closing, fault.seconds)
        if fault.drop == "after":
            self.close_connection = True
        elif error:
            self._refuse(error, html=fault.html)
        else:
            self._answer(200, json.dumps({"ok": True, "result": result}).encode())

    def _send_file(self, telegram: TelegramServer, token: str, path: str) -> None:
        with telegram.changed:
            telegram.calls.append(Call("file", {"file_path": path}))
            telegram.changed.notify_all()
            fault = telegram.faults.take("file")
            telegram.changed.wait_for(lambda: telegram.closing, fault.seconds)
        self.close_connection = fault.drop is not None
        if fault.drop == "before":
            return
        try:
            if fault.error:
                raise fault.error
            content = telegram.file(token, path)
        except ApiError as error:
            self._refuse(error)
            return
        sent = len(content) // 2 if fault.drop else len(content)
        self._answer(200, content, "application/octet-stream", sent)

    def _refuse(self, error: ApiError, *, html: bool = False) -> None:
        if html:
            page = _PAGE.format(f"{error.code} {HTTPStatus(error.code).phrase}").encode()
            self._answer(error.code, page, "text/html")
        else:
            self._answer(error.code, json.dumps(error.json()).encode())

    def _answer(
        self, status: int, body: bytes, kind: str = "application/json", sent: int | None = None
    ) -> None:
        # One write, for a client must not wait for the second half of an answer.
        head = f"HTTP/1.1 {status} {HTTPStatus(status).phrase}\r\nServer: nginx/1.18.0\r\n"
        head += f"Content-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
        self.wfile.write(head.encode() + body[:sent])

    def log_message(self, *_args: Any) -> None:
        """Say nothing: `calls` has it all."""
