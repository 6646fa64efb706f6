"""Which addresses are reached: by what they are called, and by where they lead."""

import socket
from collections.abc import Iterator
from ipaddress import ip_address, ip_network
from itertools import chain, repeat
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.errors import FetchError
from retrieval.sources.web.fetching import Fetcher
from retrieval.sources.web.politeness import Pacing
from retrieval.sources.web.public_addresses import is_public, is_public_endpoint, parse_address
from tests.web_server import Reply, WebServer

QUICK = Pacing(pause=0.0, back_off=0.0)


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("", "only addresses with http"),
        ("paper.example/story", "only addresses with http"),
        ("//paper.example/story", "only addresses with http"),
        ("file:///etc/passwd", "only addresses with http"),
        ("gopher://paper.example/", "only addresses with http"),
        ("data:text/html,hello", "only addresses with http"),
        ("http://", "names no site"),
        ("http:///story", "names no site"),
        ("http://0177.0.0.1/", "not a web address"),
        ("http://[::1/", "not a web address"),
        ("http://xn--/", "not a web address"),
        ("http://paper.example:port/", "not a web address"),
        ("http://ada@paper.example/", "user's name or password"),
        ("https://ada:secret@paper.example/", "user's name or password"),
        ("http://127.0.0.1\\@paper.example/", "user's name or password"),
        ("http://paper.example/" + "a" * 2000, "more than 2000 characters"),
        ("http://paper.example/\x00", "not a web address"),
    ],
)
def test_what_is_no_web_address_is_refused(address: str, reason: str) -> None:
    with pytest.raises(FetchError, match=reason):
        parse_address(address)


def test_an_address_is_written_in_one_way() -> None:
    assert str(parse_address(" HTTPS://Bücher.Example:443/ä b?q=ü#part\n")) == (
        "https://xn--bcher-kva.example/%C3%A4%20b?q=%C3%BC"
    )


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1/",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0x7f.0.0.1/",
        "http://0/",
        "http://0.0.0.0/",
        "http://localhost/",
        "http://[::1]/",
        "http://[::]/",
        "http://[0:0:0:0:0:0:0:1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/",
        "http://[::ffff:8.8.8.8]/",
        "http://[64:ff9b::10.0.0.1]/",
        "http://[2002:7f00:1::]/",
        "http://[2001:0:7f00:1::]/",
        "http://[fe80::1]/",
        "http://[fc00::1]/",
        "http://[fd00:ec2::254]/",
        "http://[ff02::1]/",
        "http://169.254.169.254/latest/meta-data/",
        "http://100.100.100.200/",
        "http://168.63.129.16/",
        "http://192.0.0.192/",
        "http://10.0.0.1/",
        "http://172.31.0.1/",
        "http://192.168.1.1/",
        "http://100.64.0.1/",
        "http://224.0.0.1/",
        "http://240.0.0.1/",
        "http://255.255.255.255/",
        "http://1.1.1.1:22/",
        "http://1.1.1.1:8000/",
        "http://[2606:4700::1111]:6379/",
    ],
)
def test_no_connection_is_made_to_what_is_not_public(
    address: str, connections: list[tuple[str, int]]
) -> None:
    with pytest.raises(FetchError, match="not on the public internet"):
        Fetcher(pacing=QUICK).fetch(address)
    assert connections == []


@pytest.fixture
def connections(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """The addresses that connections are made to, none of which is reached."""
    made: list[tuple[str, int]] = []

    def connect(address: tuple[str, int], *_: Any, **__: Any) -> socket.socket:
        made.append(address)
        raise ConnectionRefusedError

    monkeypatch.setattr(socket, "create_connection", connect)
    return made


def resolve(monkeypatch: pytest.MonkeyPatch, answers: Iterator[list[str]]) -> None:
    """Let the name server give these answers, one after the other."""

    def getaddrinfo(*_: Any, **__: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, 0)) for ip in next(answers)]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)


def test_the_connection_is_made_to_the_address_that_was_checked(
    monkeypatch: pytest.MonkeyPatch, connections: list[tuple[str, int]]
) -> None:
    resolve(monkeypatch, chain([["93.184.215.14"]], repeat(["127.0.0.1"])))
    # The second try asks for the name anew, and what it is told then is checked anew.
    with pytest.raises(FetchError, match="public internet"):
        Fetcher(pacing=QUICK).fetch("http://rebinding.example/")
    assert connections == [("93.184.215.14", 80)]


def test_all_addresses_of_a_name_are_checked_before_one_is_connected_to(
    monkeypatch: pytest.MonkeyPatch, connections: list[tuple[str, int]]
) -> None:
    resolve(monkeypatch, repeat(["93.184.215.14", "10.0.0.1"]))
    with pytest.raises(FetchError, match="public internet"):
        Fetcher(pacing=QUICK).fetch("http://mixed.example/")
    assert connections == []


def test_a_name_with_several_addresses_is_reached_at_one_that_answers(
    monkeypatch: pytest.MonkeyPatch, connections: list[tuple[str, int]]
) -> None:
    resolve(monkeypatch, repeat(["93.184.215.14", "93.184.215.15"]))
    with pytest.raises(FetchError, match="cannot be reached"):
        Fetcher(pacing=QUICK).fetch("https://two.example/")
    assert connections == [("93.184.215.14", 443), ("93.184.215.15", 443)] * 3


def test_a_redirect_is_checked_like_the_address_itself(web: WebServer, fetcher: Fetcher) -> None:
    for target in ("http://10.0.0.1/", "http://169.254.169.254/", "http://1.1.1.1:22/"):
        web.replies["/away"] = Reply(status=302, headers={"Location": target})
        with pytest.raises(FetchError, match="not on the public internet"):
            fetcher.fetch(web.url("/away"))
    for target in ("file:///etc/passwd", "http://ada:secret@paper.example/", "http://xn--/"):
        web.replies["/away"] = Reply(status=302, headers={"Location": target})
        with pytest.raises(FetchError, match="it redirects to what"):
            fetcher.fetch(web.url("/away"))


def test_loopback_is_for_tests_alone(web: WebServer, fetcher: Fetcher) -> None:
    web.replies["/"] = Reply("hello")
    assert fetcher.fetch(f"http://localhost:{web.port}/").content == b"hello"
    with pytest.raises(FetchError, match="not on the public internet"):
        Fetcher(pacing=QUICK).fetch(web.url("/"))


@given(st.ip_addresses())
def test_an_address_in_a_special_network_is_never_public(address: Any) -> None:
    # Each version of Python knows some of the special networks, and we at least those.
    if address.is_private or address.is_multicast or address.is_reserved or address.is_link_local:
        embedded = address in ip_network("64:ff9b::/96") if address.version == 6 else False
        assert embedded or not is_public(address)
    assert is_public_endpoint(str(address), 80) == is_public(address)
    assert not is_public_endpoint(str(address), 25)


@pytest.mark.parametrize(
    "address", ["1.1.1.1", "93.184.215.14", "2606:4700::1111", "2a00:1450::1", "64:ff9b::101:101"]
)
def test_what_is_public_may_be_reached(address: str) -> None:
    assert is_public(ip_address(address))
