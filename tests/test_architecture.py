"""What the design fixes: who may import whom, the public names, the top level."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import retrieval
from tests.conftest import ROOT


def imports(package: str) -> Iterator[tuple[Path, str]]:
    for path in (ROOT / package).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Import):
                yield from ((path, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield path, node.module or ""


def test_retrieval_knows_neither_the_bot_nor_telegram() -> None:
    roots = {(path.name, name.split(".")[0]) for path, name in imports("retrieval")}
    assert not {
        (path, root) for path, root in roots if root in ("bot", "telegram", "rich", "typer")
    }
    assert ("library.py", "retrieval") in roots  # the walk sees what it should


def test_only_stores_open_sessions() -> None:
    users = {path.name for path, name in imports("retrieval") if name.startswith("sql")}
    assert users == {
        "articles.py",
        "catalogue.py",
        "copies.py",
        "database.py",
        "history.py",
        "migration.py",
        "store.py",
        "tables.py",
    }
    users = {path.parent.name for path, name in imports("bot") if name.startswith("sql")}
    assert users == {"records"}


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
