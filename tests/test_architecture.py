"""What the design fixes: who may import whom, the public names, the top level."""

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

import retrieval
from retrieval.store import Database
from tests.architecture import House, room_of
from tests.conftest import ROOT

PUBLIC = {"retrieval", "retrieval.evaluation", "retrieval.feeds", "retrieval.sources"}
STORES = ("retrieval/store/", "retrieval/feeds/store.py", "bot/records/")


@cache
def house() -> House:
    return House.read()


def offences(rule: str) -> list[str]:
    return sorted(str(found) for found in house().imports if RULES[rule](found))


def _starts(name: str, *packages: str) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


RULES = {
    "retrieval knows neither the bot nor Telegram nor the terminal": lambda found: (
        _starts(found.importer, "retrieval")
        and _starts(found.imported, "bot", "telegram", "rich", "typer")
    ),
    "terminal, services and texts know no Telegram": lambda found: (
        _starts(found.importer, "bot.terminal", "bot.services", "bot.texts")
        and _starts(found.imported, "telegram")
    ),
    "the bot uses retrieval's public packages, and its records the store": lambda found: (
        _starts(found.importer, "bot")
        and _starts(found.imported, "retrieval")
        and found.imported not in PUBLIC
        and not (room_of(found.importer) == "records" and found.imported == "retrieval.store")
    ),
    "only stores speak SQL": lambda found: (
        _starts(found.imported, "sqlmodel", "sqlalchemy") and not found.path.startswith(STORES)
    ),
    "sources read, and know nothing of questions and answers": lambda found: (
        _starts(found.importer, "retrieval.sources")
        and _starts(found.imported, "retrieval")
        and room_of(found.imported)
        not in ("sources", "dates", "text", "article", "errors", "processes", "urls")
    ),
}


@pytest.mark.parametrize("rule", RULES)
def test_imports_keep_the_rule(rule: str) -> None:
    assert offences(rule) == []


def test_only_stores_open_sessions() -> None:
    ways = set(vars(Database)) & {"reading", "writing", "writing_briefly", "connection"}
    assert len(ways) == 4
    opened = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in house().modules.values()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ways
    ]
    assert len(opened) > 20
    assert [place for place in opened if not place.startswith(STORES)] == []


def test_imports_go_down() -> None:
    assert list(map(str, house().upward())) == []


def test_no_modules_import_each_other() -> None:
    assert [list(map(str, circle)) for circle in house().circles()] == []


def test_every_room_says_what_it_is_for() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in house().modules.values()
        if path.name == "__init__.py" and not path.read_text(encoding="utf-8").startswith('"""')
    ]
    assert silent == []


def test_no_room_is_too_full() -> None:
    assert {room: size for room, size in house().rooms().items() if size > 12} == {}


@pytest.fixture
def bad_house(tmp_path: Path) -> Path:
    """A checkout that breaks every rule."""
    for name, source in {
        "bot/__init__.py": "",
        "bot/texts.py": "import telegram\nfrom bot import cli\n",
        "bot/cli.py": "from retrieval.store import tables\n",
        "retrieval/__init__.py": "",
        "retrieval/library.py": "def f():\n    from retrieval.errors import A\n",
        "retrieval/errors.py": "if TYPE_CHECKING:\n    from retrieval.library import Library\n",
        "retrieval/sources.py": "import sqlmodel\nfrom retrieval.questions import q\nimport bot\n",
        "retrieval/store/__init__.py": "",
        "retrieval/store/tables.py": "",
        "retrieval/questions.py": "",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(source)
    return tmp_path


def test_each_rule_finds_what_breaks_it_with_file_and_line(bad_house: Path) -> None:
    bad = House.read(bad_house)
    assert {rule: [str(f) for f in bad.imports if RULES[rule](f)] for rule in RULES} == {
        "retrieval knows neither the bot nor Telegram nor the terminal": [
            "retrieval/sources.py:3: retrieval.sources imports bot"
        ],
        "terminal, services and texts know no Telegram": [
            "bot/texts.py:1: bot.texts imports telegram"
        ],
        "the bot uses retrieval's public packages, and its records the store": [
            "bot/cli.py:1: bot.cli imports retrieval.store.tables"
        ],
        "only stores speak SQL": ["retrieval/sources.py:1: retrieval.sources imports sqlmodel"],
        "sources read, and know nothing of questions and answers": [
            "retrieval/sources.py:2: retrieval.sources imports retrieval.questions"
        ],
    }
    assert list(map(str, bad.upward())) == [
        "bot/texts.py:2: bot.texts imports bot.cli",
        "retrieval/errors.py:2: retrieval.errors imports retrieval.library",
        "retrieval/sources.py:2: retrieval.sources imports retrieval.questions",
    ]
    assert [list(map(str, circle)) for circle in bad.circles()] == [
        [
            "retrieval/errors.py:2: retrieval.errors imports retrieval.library",
            "retrieval/library.py:2: retrieval.library imports retrieval.errors",
        ]
    ]


def test_no_command_but_run_waits_for_telegrams_library() -> None:
    code = "import sys, bot.cli; sys.exit('telegram' in sys.modules or 'httpx' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_the_public_names_are_sorted_and_there() -> None:
    names = sorted(retrieval.__all__, key=lambda name: (not name.isupper(), name))
    assert names == retrieval.__all__  # constants first, as in import statements
    assert all(hasattr(retrieval, name) for name in retrieval.__all__)


def test_the_top_level_is_the_designs() -> None:
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.splitlines()
    top = {name.split("/")[0] for name in listed}
    assert {name for name in top if not name.startswith(".")} <= {
        "pyproject.toml",
        "README.md",
        "bot",
        "retrieval",
        "tests",
        "seeds",
    }
