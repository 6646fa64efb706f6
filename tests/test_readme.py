"""What the README says is so: its commands run, its examples are true, its tables are whole."""

import doctest
import re
import shlex
import shutil
import subprocess
import sys
from importlib import import_module
from importlib.metadata import requires
from pathlib import Path

import pytest
from typer.main import get_command

from bot.cli import app
from bot.settings import Settings
from tests.conftest import ROOT

README = (ROOT / "README.md").read_text()
BLOCKS = re.findall(r"```(\w+)\n(.*?)```", README, re.DOTALL)
COMMANDS = [
    shlex.split(line.partition("&& ")[2] or line)[1:]
    for language, block in BLOCKS
    if language == "sh"
    for line in block.splitlines()
    if "verbatim " in line and not line.startswith("TELEGRAM")
]


def run(*arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        timeout=60,
    )


@pytest.fixture
def _seeds(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")


@pytest.mark.usefixtures("_seeds")
def test_its_commands_run_one_after_the_other() -> None:
    assert len(COMMANDS) >= 8
    for arguments in COMMANDS:
        done = run(*arguments)
        assert done.returncode == 0, (arguments, done.stderr)


@pytest.mark.usefixtures("_seeds")
def test_its_conversation_is_the_programs() -> None:
    talk = next(block for language, block in BLOCKS if language == "text")
    told = " ".join(talk.replace("▎", "").split())
    questions = re.findall(r"^You +(.+)$", talk, re.MULTILINE)
    assert len(questions) == 2
    for question in questions:
        said = run("ask", question).stdout.removeprefix("> ").split("\n")[0]
        assert said
        assert said in told


def test_its_example_as_a_library_runs(capsys: pytest.CaptureFixture[str]) -> None:
    example = next(block for language, block in BLOCKS if language == "python")
    exec(compile(example, "README.md", "exec"), {})
    assert capsys.readouterr().out == "The ferry burned in 1912.\n"


def test_every_setting_is_in_its_table() -> None:
    table = README.partition("## Configure")[2].partition("## ")[0]
    assert set(re.findall(r"^\| `(\w+)`", table, re.MULTILINE)) == {
        name.upper() for name in Settings.__dataclass_fields__
    }


def test_every_command_and_option_is_in_its_table() -> None:
    table = README.partition("## Commands")[2].partition("## ")[0]
    commands = get_command(app).commands  # type: ignore[attr-defined]
    for name, command in commands.items():
        assert f"`verbatim {name}" in table or f"`{name} " in table, name
        options = {option for each in command.params for option in each.opts if option[:2] == "--"}
        for option in options:
            assert option in table, (name, option)


def test_every_dependency_is_in_its_table() -> None:
    needed = {
        re.split(r"[^\w-]", line)[0]
        for line in requires("verbatim-bot") or []
        if "extra" not in line
    }
    table = README.partition("What it stands on")[2].partition("## ")[0].lower()
    brought = {"numpy", "httpx", "sqlalchemy", "pydantic"}
    assert {name for name in needed if name.lower() not in table} <= brought
    assert all(name in table for name in brought)


@pytest.mark.parametrize(
    "name",
    [
        "retrieval",
        "retrieval.questions.query",
        "retrieval.text.analysis",
        "retrieval.answer_types.sentence_terms",
        "retrieval.dates.reading",
        "retrieval.questions.small_talk",
        "retrieval.text.normalization",
        "retrieval.text.variants",
        "retrieval.answering.suggestions",
        "retrieval.answering.only_asks",
        "retrieval.questions.gaps",
        "retrieval.feeds.wording",
        "bot.texts.attribution",
        "bot.messages.html",
    ],
)
def test_examples_in_docstrings_are_true(name: str) -> None:
    assert doctest.testmod(import_module(name)).failed == 0
