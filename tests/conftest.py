"""What all tests share: a clean environment, no way out of this machine, a small library."""

import os
import socket
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from psycopg import Connection, connect
from psycopg.sql import SQL, Identifier
from sqlalchemy import URL, make_url

from bot.settings import Settings
from retrieval import Article, Library, open_library
from retrieval.feeds import Feeds
from retrieval.sources.web.fetching import Fetcher
from retrieval.sources.web.http import FetchLimits
from retrieval.sources.web.politeness import Pacing
from tests.loopback import LoopbackFetcher
from tests.telegram_server import TelegramServer
from tests.web_server import WebServer, serving

ROOT = Path(__file__).parent.parent
SEED = ROOT / "seeds" / "000_d1f3a4ea73cfd1a9.txt"

LIGHTHOUSE = Article(
    title="The lighthouse of Skagen is moved",
    text=(
        "Engineers moved the lighthouse 70 metres inland in October.\n"
        "The tower weighs 720 tonnes. It rolled on rails for ten hours.\n"
        "Mayor Arne Boelt said the move cost 5 million kroner."
    ),
    authors=["Mette Holm", "Jens Dahl"],
    publisher="Nordic Post",
    published=date(2019, 10, 22),
    url="https://nordic.example/lighthouse?a=1&b=2",
)
COMET = Article(
    title="A comet returns",
    text="The comet was last seen in 1951.\nFrom La Palma it will be watched by Lucía Vidal.",
)


def pytest_xdist_auto_num_workers() -> int:
    """Run the tests in a process more than there are cores, as some of them wait; at most four."""
    return min((os.cpu_count() or 1) + 1, 4)


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in Settings.__dataclass_fields__:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.chdir(tmp_path)


@pytest.fixture(autouse=True)
def _loopback_only(monkeypatch: pytest.MonkeyPatch) -> None:
    connect = socket.socket.connect

    def connect_here(self: socket.socket, address: Any) -> None:
        if self.family != socket.AF_UNIX and address[0] not in ("127.0.0.1", "::1", "localhost"):
            raise AssertionError(f"a test wants to reach {address}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect_here)


@pytest.fixture
def library() -> Iterator[Library]:
    """A library in memory with two small articles."""
    with open_library("sqlite://") as library:
        library.add_all([LIGHTHOUSE, COMET])
        yield library


@pytest.fixture
def telegram() -> Iterator[TelegramServer]:
    """An emulated Telegram."""
    with TelegramServer() as telegram:
        yield telegram


@pytest.fixture
def web() -> Iterator[WebServer]:
    """A web server on loopback with an empty table."""
    with serving() as server:
        yield server


@pytest.fixture
def fetcher() -> Fetcher:
    """A fetcher for loopback that does not wait long."""
    return LoopbackFetcher(
        limits=FetchLimits(connect=5, read=5, total=10), pacing=Pacing(pause=0.0, back_off=0.01)
    )


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Library]:
    """An empty library in a file, which several threads write into at once."""
    with open_library(f"sqlite:///{tmp_path / 'library.db'}") as library:
        yield library


@pytest.fixture
def feeds(empty: Library, fetcher: Fetcher) -> Feeds:
    """The feeds that the empty library follows: none."""
    return Feeds(empty, fetcher)


@pytest.fixture
def _bot(telegram: TelegramServer, library: Library) -> Iterator[None]:
    """The bot at work, which must do nothing that Telegram has to refuse."""
    from tests.running import running  # here, because most tests need none of Telegram's library

    with running(telegram, library):
        yield
    assert [reason for _call, reason in telegram.refused if "terminated" not in reason] == []


@pytest.fixture(scope="session")
def _postgresql() -> Iterator[str]:
    """A database on the server that the environment names, for this process of the tests alone."""
    server = os.environ.get("TEST_POSTGRESQL_URL")
    if server is None:
        pytest.skip("TEST_POSTGRESQL_URL names no PostgreSQL server")
    name = f"verbatim_{os.environ.get('PYTEST_XDIST_WORKER', 'tests')}"
    url = make_url(server)
    remove = SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(Identifier(name))
    with _connected(url) as connection:
        connection.execute(remove)  # that of a run which was killed
        connection.execute(SQL("CREATE DATABASE {}").format(Identifier(name)))
        yield url.set(database=name).render_as_string(hide_password=False)
        connection.execute(remove)


@pytest.fixture(params=["memory", "file", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database of each kind."""
    if request.param == "memory":
        return "sqlite://"
    if request.param == "file":
        return f"sqlite:///{tmp_path / 'library.db'}"
    address: str = request.getfixturevalue("_postgresql")
    with _connected(make_url(address)) as connection:
        connection.execute("DROP SCHEMA public CASCADE")
        connection.execute("CREATE SCHEMA public")
    return address


def _connected(url: URL) -> Connection:
    plain = url.set(drivername="postgresql")
    return connect(plain.render_as_string(hide_password=False), autocommit=True)
