"""What the documents say is so: their commands run or parse, their tables and links are whole."""

import argparse
import ast
import doctest
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import import_module
from importlib.metadata import metadata, requires
from importlib.util import find_spec
from itertools import takewhile
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from typer.main import get_command

from bot.cli import app
from bot.settings import Settings
from tests.conftest import ROOT

NAMES = ("README.md", "bot/OPERATING.md", "tests/benchmarks/README.md")
DOCUMENTS = {name: (ROOT / name).read_text(encoding="utf-8") for name in NAMES}
README, OPERATING, MEASUREMENTS = DOCUMENTS.values()

_BLOCK = re.compile(r"^ *```(\w+)\n(.*?)^ *```$", re.DOTALL | re.MULTILINE)
_SETTING = r"[A-Z][A-Z_]+=\S*"
_COMMAND = re.compile(rf"(?:{_SETTING} )*(?:verbatim|python|pip|pytest)(?: |$)")
# In a usage these stand for a number.
_NUMBERS = {"ID", "N"}
# What has one of these needs data or a network, which tests do not have.
_ELSEWHERE = ("DATA", "https://", "://user@host")


class Command(NamedTuple):
    """A command in a document: the settings before it, the program, and its arguments."""

    settings: tuple[str, ...]
    program: str
    arguments: tuple[str, ...]

    def __str__(self) -> str:
        """Return it as a line, by which a failed test is known."""
        return " ".join((*self.settings, self.program, *self.arguments))

    @property
    def can_run(self) -> bool:
        """Whether it is one of ours and needs nothing that tests do not have."""
        is_ours = self.program == "verbatim" and self.arguments[0] != "run"
        return is_ours and not any(sign in str(self) for sign in _ELSEWHERE)


def blocks(document: str) -> list[tuple[str, str]]:
    return _BLOCK.findall(document)


def commands_in(line: str) -> Iterator[Command]:
    for part in line.split("&&"):
        words = shlex.split(part, comments=True)
        settings = tuple(takewhile(re.compile(_SETTING).fullmatch, words))
        if rest := words[len(settings) :]:
            yield Command(settings, rest[0], tuple(rest[1:]))


def in_blocks(document: str) -> list[Command]:
    return [
        command
        for language, block in blocks(document)
        if language == "sh"
        for line in block.splitlines()
        for command in commands_in(line)
    ]


def in_text(document: str) -> list[Command]:
    """Return the commands in sentences and tables, and what a service is started with."""
    mentioned = re.findall(r"`([^`\n]+)`", _BLOCK.sub("", document))
    started = re.findall(r"^ExecStart=\S*?(verbatim .*)$", document, re.MULTILINE)
    return [
        command
        for line in (*mentioned, *started)
        if _COMMAND.match(line)
        for command in commands_in(re.sub(r"(?<= )\[|\](?= |$)|…", "", line))
    ]


COMMANDS = {name: in_blocks(document) for name, document in DOCUMENTS.items()}
MENTIONS = {name: in_text(document) for name, document in DOCUMENTS.items()}


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


@pytest.fixture
def _examples(tmp_path: Path) -> None:
    """The files that are shown, under the names by which they are added."""
    for language, name in {"text": "bell.txt", "json": "articles.jsonl"}.items():
        [shown] = [block for each, block in blocks(OPERATING) if each == language]
        (tmp_path / name).write_text(shown, encoding="utf-8")


# ── commands ───────────────────────────────────────────────────────────────────────────────


@pytest.mark.usefixtures("_seeds", "_examples")
@pytest.mark.parametrize(("name", "least"), [*zip(NAMES, (8, 8, 0), strict=True)])
def test_its_commands_run_one_after_the_other(name: str, least: int) -> None:
    commands = [command for command in COMMANDS[name] if command.can_run]
    assert len(commands) >= least
    for command in commands:
        done = run(*command.arguments)
        assert done.returncode == 0, (str(command), done.stderr)


def test_its_first_command_stays() -> None:
    line = (
        'pip install . && verbatim ask "How many troops did Kim Jong-un send to Russia in 2024?"'
    )
    assert line in README.splitlines()
    assert "pip install -e '.[test]' && pytest" in README.splitlines()  # for .ci/run


@pytest.mark.parametrize("command", [each for name in NAMES for each in COMMANDS[name]], ids=str)
def test_every_command_parses(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    parse(command, monkeypatch)


@pytest.mark.parametrize("command", [each for name in NAMES for each in MENTIONS[name]], ids=str)
def test_every_command_in_a_sentence_parses(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    # One may be named by its name alone.
    if command.program != "verbatim" or len(command.arguments) > 1:
        parse(command, monkeypatch)
    elif command.arguments:
        assert command.arguments[0] in commands_of_ours()


def parse(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    match command.program, command.arguments:
        case ("verbatim", arguments) | ("python", ("-m", "bot", *arguments)):
            parse_ours(*arguments)
        case "python", ("-c", code):
            compile(code, "-c", "exec")
        case "python", ("-m", module, *arguments):
            parse_modules(module, arguments, monkeypatch)
        case "pip", ("install", *arguments):
            extras = re.findall(r"\.\[([\w,-]+)\]", str(arguments))
            known = set(metadata("verbatim-bot").get_all("Provides-Extra") or ())
            assert {extra for some in extras for extra in some.split(",")} <= known
        case "pytest", arguments:
            assert arguments in ((), ("-n", "0"))
        case _:
            pytest.fail(f"nothing is known of the command {command}")


@pytest.mark.parametrize(
    "line",
    [
        "verbatim eat",
        "verbatim ask",
        "verbatim ask why --loud",
        "verbatim show one",
        "python -m tests.nothing",
        "python -m tests.conftest",
        "python -m tests.evaluation.news",
        "python -m tests.evaluation.news DATA --loud",
        "python -m tests.evaluation.languages DATA --loud",
        "pip install .[nothing]",
        "rm -r seeds",
    ],
)
def test_a_wrong_command_does_not_parse(line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    [command] = commands_in(line)
    with pytest.raises((Exception, SystemExit, pytest.fail.Exception)):
        parse(command, monkeypatch)


def commands_of_ours() -> Any:
    return get_command(app).commands  # type: ignore[attr-defined]


def parse_ours(*arguments: str) -> None:
    """Parse a command; a bare `python -m bot` is none."""
    if arguments:
        name, *rest = arguments
        words = ["1" if word in _NUMBERS else word for word in rest]
        commands_of_ours()[name].make_context(name, words)


class ParsedError(Exception):
    """The arguments of a module are right: more than that is not to be known."""


def parse_modules(module: str, arguments: Sequence[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Parse the arguments of a module that is run; one without a parser has no options."""
    folder = ROOT / module.replace(".", "/")
    spec = find_spec(f"{module}.__main__" if folder.is_dir() else module)
    assert spec
    assert spec.origin
    source = Path(spec.origin).read_text(encoding="utf-8")
    assert '\nif __name__ == "__main__":\n' in source
    if "import argparse\n" not in source:
        taken = re.findall(r"sys\.argv\[(\d)\]", source)
        assert len(arguments) <= max(map(int, taken), default=0)
        assert not any(argument.startswith("-") for argument in arguments)
        return
    really = argparse.ArgumentParser.parse_args

    def parse_only(parser: argparse.ArgumentParser) -> None:
        really(parser, ["1" if argument in _NUMBERS else argument for argument in arguments])
        raise ParsedError

    monkeypatch.setattr(argparse.ArgumentParser, "parse_args", parse_only)
    with pytest.raises(ParsedError):
        import_module(spec.name).main()


# ── examples ───────────────────────────────────────────────────────────────────────────────


@pytest.mark.usefixtures("_seeds")
def test_its_conversation_is_the_programs() -> None:
    talk = next(block for language, block in blocks(README) if language == "text")
    told = " ".join(talk.replace("▎", "").split())
    questions = re.findall(r"^You +(.+)$", talk, re.MULTILINE)
    assert len(questions) == 2
    for question in questions:
        said = run("ask", question).stdout.removeprefix("> ").split("\n")[0]
        assert said
        assert said in told


def test_its_example_as_a_library_runs(capsys: pytest.CaptureFixture[str]) -> None:
    example = next(block for language, block in blocks(README) if language == "python")
    exec(compile(example, "README.md", "exec"), {})
    assert capsys.readouterr().out == "The ferry burned in 1912.\n"


# ── tables ─────────────────────────────────────────────────────────────────────────────────


def section(document: str, heading: str) -> str:
    return document.partition(f"## {heading}\n")[2].partition("\n## ")[0]


def test_every_setting_is_in_its_table() -> None:
    table = section(README, "Configure")
    assert set(re.findall(r"^\| `(\w+)`", table, re.MULTILINE)) == {
        name.upper() for name in Settings.__dataclass_fields__
    }


def test_what_is_set_somewhere_is_a_setting() -> None:
    table = section(README, "Configure")
    names = re.findall(r"(?:^|[`\s])([A-Z][A-Z_]+)=", "\n".join(DOCUMENTS.values()), re.MULTILINE)
    assert names
    for name in names:
        assert f"\n| `{name}` |" in table


def test_every_command_and_option_is_in_its_table() -> None:
    table = section(README, "Commands")
    for name, command in commands_of_ours().items():
        assert f"`verbatim {name}" in table or f"`{name} " in table, name
        [row] = [row for row in table.splitlines() if row.startswith(f"| `verbatim {name}")]
        options = {option for each in command.params for option in each.opts if option[:2] == "--"}
        for option in options:
            assert option in row, (name, option)


def test_every_dependency_is_in_its_table() -> None:
    needed = {
        re.split(r"[^\w-]", line)[0]
        for line in requires("verbatim-bot") or []
        if "extra" not in line
    }
    table = section(MEASUREMENTS, "Dependencies").lower()
    brought = {"numpy", "httpx", "sqlalchemy", "pydantic"}
    assert {name for name in needed if name.lower() not in table} <= brought
    assert all(name in table for name in brought)


def test_every_message_that_is_explained_is_one() -> None:
    rows = re.findall(r"^\| (`.*?) \| ", section(OPERATING, "Troubleshooting"), re.MULTILINE)
    messages = [message for row in rows for message in re.findall(r"`([^`]+)`", row)]
    assert len(messages) > 40
    for message in messages:
        assert any(message.strip("…") in said for said in what_is_said()), message


@cache
def what_is_said() -> frozenset[str]:
    """Return all texts of the program, with "…" for what is put into them."""
    said: list[str] = []
    for path in [*(ROOT / "bot").rglob("*.py"), *(ROOT / "retrieval").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                parts = [getattr(part, "value", "") for part in node.values]
                said.append("".join(part if isinstance(part, str) else "…" for part in parts))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                said.append(node.value)
    for path in (ROOT / "bot").rglob("en.ftl"):
        said += path.read_text(encoding="utf-8").splitlines()
    return frozenset(re.sub(r"\{[^}]*\}|%[\d.]*[dfs]", "…", text) for text in said)


# ── the documents ──────────────────────────────────────────────────────────────────────────


def test_the_readme_is_short() -> None:
    assert len(README.splitlines()) <= 200


@pytest.mark.parametrize("name", NAMES)
def test_links_between_documents_lead_somewhere(name: str) -> None:
    links = re.findall(r"\]\(([^)\s]+)\)", _BLOCK.sub("", DOCUMENTS[name]))
    own = [link for link in links if not link.startswith("https://")]
    assert own
    for link in own:
        path, _, anchor = link.partition("#")
        target = (ROOT / name).parent / path if path else ROOT / name
        assert target.is_file(), link
        assert not anchor or anchor in anchors(target.read_text(encoding="utf-8")), link


def anchors(document: str) -> set[str]:
    """Return the names by which headings are linked to, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", _BLOCK.sub("", document), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_the_documents_lead_to_each_other() -> None:
    assert all(f"({name})" in README for name in NAMES[1:])
    assert "(../README.md)" in OPERATING
    assert "(../../README.md)" in MEASUREMENTS


@pytest.mark.parametrize(
    "name",
    [
        "retrieval",
        "retrieval.questions.query",
        "retrieval.urls",
        "retrieval.questions.follow_ups",
        "retrieval.questions.scope",
        "retrieval.text.analysis",
        "retrieval.text.excerpts",
        "retrieval.text.sentences",
        "retrieval.answer_types.sentence_terms",
        "retrieval.dates.days",
        "retrieval.dates.reading",
        "retrieval.questions.small_talk",
        "retrieval.text.normalization",
        "retrieval.text.variants.numeric_dates",
        "retrieval.answering.suggestions",
        "retrieval.answering.only_asks",
        "retrieval.questions.gaps",
        "retrieval.feeds.wording",
        "bot.texts.attribution",
        "bot.texts.direction",
        "bot.texts.voice",
        "bot.messages.html",
        "bot.messages.answers",
        "bot.messages.deep_links",
    ],
)
def test_examples_in_docstrings_are_true(name: str) -> None:
    assert doctest.testmod(import_module(name)).failed == 0
