"""A headless Chromium that sees this machine only, and pages for it over loopback."""

import shutil
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from playwright.sync_api import Browser, Page, sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_TIMEOUT = 20_000  # milliseconds
# Pages are shown as they were sent: nothing of theirs runs and nothing is fetched.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def find_chromium() -> str | None:
    """Give the path of an installed Chromium or Chrome."""
    return next(filter(None, map(shutil.which, _NAMES)), None)


@contextmanager
def chromium(executable: str) -> Iterator[Browser]:
    """Run a browser that reaches nothing but this machine."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=executable,
            args=["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
            chromium_sandbox=False,
            timeout=_TIMEOUT,
        )
        try:
            yield browser
        finally:
            browser.close()


def phone(browser: Browser, sharpness: int = 1) -> Page:
    """Open an empty page as wide as a phone's, with so many dots to a pixel of CSS."""
    page = browser.new_page(viewport={"width": 390, "height": 844}, device_scale_factor=sharpness)
    page.set_default_timeout(_TIMEOUT)
    return page


@contextmanager
def serving(pages: Mapping[str, bytes]) -> Iterator[str]:
    """Serve HTML by its path over loopback; gives the address that the paths belong behind."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = pages.get(self.path.partition("?")[0].lstrip("/"))
            self.send_response(404 if body is None else 200)
            self.send_header("Content-Type", f"text/html{_charset(body or b'')}")
            self.send_header("Content-Security-Policy", _POLICY)
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *_: object) -> None:
            """Say nothing of it."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


def _charset(html: bytes) -> str:
    """Name the encoding as a server does: what pages say themselves may be of another time."""
    try:
        html.decode("utf-8")
    except UnicodeDecodeError:
        return ""
    return "; charset=utf-8"
