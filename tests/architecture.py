"""The rooms of the house and who imports whom: `python -m tests.architecture [CHECKOUT]`.

Reads the code without running it. Imports inside functions and for types alone count as well.
"""

import ast
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGES = ("bot", "retrieval")

# Each row may import the rows below it. Those that share a row don't know each other.
LAYERS: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "bot": (
        ("__main__",),
        ("cli",),
        ("application",),
        ("handlers",),
        ("messages", "terminal"),
        ("services",),
        ("transport", "profile"),
        ("records", "texts"),
        ("background", "logs", "ptb", "settings"),
    ),
    "retrieval": (
        ("evaluation", "feeds"),
        ("library",),
        ("overviews",),
        ("answering",),
        ("ingest", "ranking"),
        ("lexicon",),
        ("index",),
        ("store",),
        ("questions",),
        ("answer", "sources"),
        ("answer_types", "dates"),
        ("silence",),
        ("article", "article_scope", "errors", "processes", "text", "urls"),
    ),
}


@dataclass(frozen=True, slots=True)
class Import:
    """A module that imports another, of ours or from elsewhere, with the place in the code."""

    importer: str
    imported: str
    path: str
    line: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.importer} imports {self.imported}"


@dataclass(frozen=True)
class House:
    """The modules of a checkout, by their dotted names, and their imports."""

    modules: Mapping[str, Path]
    imports: tuple[Import, ...]

    @classmethod
    def read(cls, root: Path = ROOT) -> "House":
        """Read a checkout."""
        modules = {
            _dotted(path.relative_to(root)): path
            for package in PACKAGES
            for path in sorted((root / package).rglob("*.py"))
        }
        found = [
            Import(name, imported, str(path.relative_to(root)), line)
            for name, path in modules.items()
            for imported, line in _imports(path, modules)
        ]
        return cls(modules, tuple(found))

    def upward(self) -> list[Import]:
        """Return the imports that do not go down by a layer."""
        return [found for found in self.imports if _is_upward(found)]

    def circles(self) -> list[list[Import]]:
        """Return the groups of imports by which modules import each other."""
        groups = _strongly_connected(self._graph())
        return [
            [each for each in self.imports if {each.importer, each.imported} <= group]
            for group in groups
        ]

    def rooms(self) -> Counter[str]:
        """Return how many modules each package has, without its `__init__`."""
        return Counter(
            name.rpartition(".")[0]
            for name, path in self.modules.items()
            if path.name != "__init__.py"
        )

    def _graph(self) -> dict[str, set[str]]:
        graph: dict[str, set[str]] = {name: set() for name in self.modules}
        for found in self.imports:
            if found.imported in graph:
                graph[found.importer].add(found.imported)
        return graph


def room_of(module: str) -> str:
    """Return the room, or the module beside the rooms: "store" of "retrieval.store.tables"."""
    return module.split(".")[1] if "." in module else ""


def _dotted(path: Path) -> str:
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imports(path: Path, modules: Mapping[str, Path]) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                submodule = f"{node.module}.{alias.name}"
                yield submodule if submodule in modules else node.module, node.lineno


def _is_upward(found: Import) -> bool:
    package, importer = found.importer.split(".")[0], room_of(found.importer)
    imported = room_of(found.imported)
    if found.imported.split(".")[0] != package or importer == imported:
        return False
    if not importer:
        return False  # the package's public names
    level = {room: number for number, row in enumerate(LAYERS[package]) for room in row}
    if importer not in level or imported not in level:
        return True  # the package's own face, or a room without a place
    return level[imported] <= level[importer]


def _strongly_connected(graph: Mapping[str, set[str]]) -> list[set[str]]:
    """Return the sets of more than one node that reach each other."""
    reachable = {node: _reachable(graph, node) for node in graph}
    groups: list[set[str]] = []
    for node in graph:
        group = {other for other in reachable[node] if node in reachable[other]}
        if len(group) > 1 and group not in groups:
            groups.append(group)
    return groups


def _reachable(graph: Mapping[str, set[str]], start: str) -> set[str]:
    reached: set[str] = set()
    waiting = [start]
    while waiting:
        for node in graph[waiting.pop()] - reached:
            reached.add(node)
            waiting.append(node)
    return reached


def _figures(house: House) -> Iterator[tuple[str, object]]:
    sources = {name: path.read_text(encoding="utf-8") for name, path in house.modules.items()}
    nodes = [node for source in sources.values() for node in ast.walk(ast.parse(source))]
    functions = [n for n in nodes if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    rooms = house.rooms()
    [(largest, size)] = rooms.most_common(1)
    below = {
        found.imported
        for found in house.imports
        if found.importer.startswith("bot") and found.imported.startswith("retrieval.")
    }
    yield "rooms", len(rooms)
    yield "files", len(house.modules)
    yield "lines", sum(source.count("\n") for source in sources.values())
    yield "functions", len(functions)
    yield "largest room", f"{largest}, {size} files"
    yield "upward imports", len(house.upward())
    yield "circles", len(house.circles())
    yield "modules below retrieval that bot imports", len(below)


if __name__ == "__main__":
    for title, figure in _figures(House.read(Path(*sys.argv[1:2]) if sys.argv[1:] else ROOT)):
        print(f"{title:<42}{figure}")
