"""The commands for feeds, over HTTP on loopback."""

import json
import os
import re
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from bot.cli import main
from bot.terminal import console
from tests.conftest import ROOT
from tests.feed_documents import SENTENCE, WHOLE, item, page, rss
from tests.loopback import LoopbackFetcher
from tests.web_server import Reply, WebServer

XML = {"Content-Type": "application/rss+xml"}


@dataclass(frozen=True)
class Done:
    """What a command did."""

    returncode: object
    stdout: str
    stderr: str


Verbatim = Callable[..., Done]


@pytest.fixture
def verbatim(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Verbatim:
    """Run a command as the program does, in this process: one of its own takes a second."""

    def run(*arguments: str) -> Done:
        monkeypatch.setattr(sys, "argv", ["verbatim", *arguments])
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main(LoopbackFetcher)
        return Done(ended.value.code or 0, *capsys.readouterr())

    return run


def test_a_feed_from_its_first_entry_to_its_end(web: WebServer, verbatim: Verbatim) -> None:
    first = item(web.url("/1"), title="Story 1", content=WHOLE)
    missing = item(web.url("/2"), title="Story 2", description=SENTENCE)
    web.replies["/feed"] = Reply(rss(first, missing), headers=XML)
    added = verbatim("add", web.url("/feed"))
    assert added.stdout == "1 new, 0 changed, 0 unchanged; 1 feed, 1 entry passed over\n"
    assert added.stderr == f"verbatim: {web.url('/2')}: there is no such page (status 404).\n"
    assert added.returncode == 0

    second = item(web.url("/3"), title="Story 3", content=WHOLE.replace("ferry", "whale"))
    web.replies["/feed"] = Reply(rss(second, first, missing), headers=XML)
    refreshed = verbatim("refresh", "1")
    assert (refreshed.stdout, refreshed.stderr) == ("1 new, 0 changed, 0 unchanged; 1 feed\n", "")

    [listed] = json.loads(verbatim("feeds", "--json").stdout)
    assert (listed["id"], listed["address"]) == (1, web.url("/feed"))
    assert (listed["title"], listed["failures"], listed["ended"]) == ("The Harbour", 0, False)
    assert listed["checked"] == listed["succeeded"] < listed["next"]
    assert f"The Harbour {web.url('/feed')} checked 20" in " ".join(
        verbatim("feeds").stdout.split()
    )
    outline = ET.fromstring(verbatim("feeds", "--opml").stdout).find("body/outline")
    assert outline is not None
    assert outline.get("xmlUrl") == web.url("/feed")

    web.replies["/feed"] = Reply(status=410)
    gone = verbatim("refresh")
    assert gone.returncode == 2
    assert gone.stdout == "0 new, 0 changed, 0 unchanged, 1 refused\n"
    assert gone.stderr == (
        f"verbatim: {web.url('/feed')}: there is no such page (status 410). "
        "It is not asked any more.\n"
    )
    assert "ended: there is no such page" in verbatim("feeds").stdout
    assert verbatim("feeds", "--remove", "1").stdout == ""
    assert "No feed is followed yet" in verbatim("feeds").stdout
    again = verbatim("feeds", "--remove", "1")
    assert (again.returncode, again.stderr) == (2, "verbatim: There is no feed 1.\n")
    assert json.loads(verbatim("status", "--json").stdout)["articles"] == 2


def test_lists_sites_feeds_and_pages_at_once(web: WebServer, verbatim: Verbatim) -> None:
    head = '<link rel="alternate" type="application/rss+xml" href="/site.xml">'
    web.replies = {
        "/": Reply(page("The Harbour", "", head)),
        "/site.xml": Reply(rss(item(web.url("/1"), title="One", content=WHOLE)), headers=XML),
        "/listed.xml": Reply(
            rss(item(web.url("/2"), title="Two", content=WHOLE.replace("town", "sea"))),
            headers=XML,
        ),
        "/page": Reply(page("Three", WHOLE.replace("town", "port"))),
    }
    Path("list.opml").write_text(
        f'<opml version="2.0"><body><outline xmlUrl="{web.url("/listed.xml")}"/>'
        f'<outline xmlUrl="{web.url("/missing.xml")}"/></body></opml>'
    )
    Path("bad.OPML").write_text("no list")
    sources = ["list.opml", web.url("/"), web.url("/page"), "bad.OPML", "missing.opml"]
    added = verbatim("add", *sources)
    assert added.stdout.splitlines() == [
        "list.opml: 1 new, 0 changed, 0 unchanged, 1 refused",
        f"{web.url('/')}: 1 new, 0 changed, 0 unchanged",
        f"{web.url('/page')}: 1 new, 0 changed, 0 unchanged",
        "bad.OPML: 0 new, 0 changed, 0 unchanged, 1 refused",
        "missing.opml: 0 new, 0 changed, 0 unchanged, 1 refused",
        "3 new, 0 changed, 0 unchanged, 3 refused; 2 feeds",
    ]
    assert added.returncode == 2
    assert sorted(added.stderr.splitlines()) == [
        "verbatim: bad.OPML: it is not a list of feeds in OPML.",
        f"verbatim: {web.url('/missing.xml')}: there is no such page (status 404).",
        "verbatim: missing.opml: No such file or directory.",
    ]
    assert len(json.loads(verbatim("feeds", "--json").stdout)) == 3


def test_a_refresh_that_is_killed_goes_on_with_the_next(
    web: WebServer, verbatim: Verbatim
) -> None:
    names = [f"/{n}" for n in range(4)]
    web.replies = {
        name: Reply(page(f"Story {name}", WHOLE.replace("town", f"town{name}")), delay=0.3)
        for name in names
    }
    items = (item(web.url(name), description=SENTENCE) for name in names)
    web.replies["/feed"] = Reply(rss(*items), headers={**XML, "ETag": '"7"'})
    with subprocess.Popen(
        [sys.executable, "-m", "tests.loopback", "add", web.url("/feed")],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as process:
        while len(web.paths()) < 3 and process.poll() is None:
            time.sleep(0.01)
        process.kill()
    done = len(json.loads(verbatim("articles", "--json").stdout))
    assert done < 4
    assert verbatim("refresh").stdout == f"{4 - done} new, 0 changed, 0 unchanged; 1 feed\n"
    asked = [request for request in web.requests if request.path == "/feed"]
    assert "if-none-match" not in asked[-1].headers  # of what was not read to its end


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["refresh", "7"], "There is no feed 7."),
        (["feeds", "--remove", "7"], "There is no feed 7."),
    ],
)
def test_what_the_user_can_mend(verbatim: Verbatim, arguments: list[str], line: str) -> None:
    refused = verbatim(*arguments)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr == f"verbatim: {line}\n"


def test_nothing_to_refresh(verbatim: Verbatim) -> None:
    assert verbatim("refresh").stdout == "0 new, 0 changed, 0 unchanged\n"


def test_how_far_feeds_are_is_shown_at_a_terminal(
    web: WebServer, verbatim: Verbatim, monkeypatch: pytest.MonkeyPatch
) -> None:
    web.replies["/a"] = Reply(rss(item(web.url("/1"), title="One", content=WHOLE)), headers=XML)
    outlines = "".join(f'<outline xmlUrl="{web.url(path)}"/>' for path in ("/a", "/missing"))
    Path("list.opml").write_text(f'<opml version="2.0"><body>{outlines}</body></opml>')
    for arguments, shown in (
        (["add", "list.opml"], r"Adding .*1 article\b.*, 1 refused"),
        (["refresh"], r"Refreshing .*100%.* 0 articles.*, 1 refused"),
    ):
        screen = StringIO()
        monkeypatch.setattr(console, "errors", Console(file=screen, force_terminal=True))
        verbatim(*arguments)
        assert re.search(shown, screen.getvalue())


def test_a_feed_that_has_moved_is_refreshed(web: WebServer, verbatim: Verbatim) -> None:
    web.replies |= {
        "/old": [Reply(rss(), headers=XML), Reply(status=301, headers={"Location": "/new"})],
        "/new": Reply(rss(item(web.url("/1"), title="One", content=WHOLE)), headers=XML),
    }
    verbatim("add", web.url("/old"))
    assert verbatim("refresh").stdout == "1 new, 0 changed, 0 unchanged; 1 feed\n"
