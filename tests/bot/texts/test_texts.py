"""The bot's texts: whole in every language, used as they are written, with the right plurals."""

import ast
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, visitor
from fluent.syntax import ast as ftl

from bot.texts import LANGUAGES, Voice, voice_for, voice_of
from tests.conftest import ROOT

BOT = ROOT / "bot"


class _Placeholders(visitor.Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


@cache
def texts(language: str) -> dict[str, frozenset[str]]:
    """Return the keys of a language's texts, each with the names of its placeholders."""
    source = (BOT / "texts" / f"{language}.ftl").read_text(encoding="utf-8")
    found = {}
    for entry in FluentParser().parse(source).body:
        assert not isinstance(entry, ftl.Junk), entry.content
        if isinstance(entry, ftl.Message):
            assert entry.id.name not in found, f"{entry.id.name} is there twice"
            placeholders = _Placeholders()
            placeholders.visit(entry)
            found[entry.id.name] = frozenset(placeholders.names)
    return found


def said() -> Iterator[tuple[str, frozenset[str]]]:
    """Yield what the code says: each key with the names of its arguments, as written there."""
    for path in BOT.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for call in ast.walk(tree):
            if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute):
                continue
            if call.func.attr == "say" and call.args and _is_voice(call.func.value):
                for key in _keys(call.args[0], tree, path):
                    yield key, frozenset(str(word.arg) for word in call.keywords)


def _is_voice(value: ast.expr) -> bool:
    return "oice" in ast.unparse(value)


def _keys(argument: ast.expr, tree: ast.Module, path: Path) -> list[str]:
    """Read a key, or the two of a condition, written there or a line before."""
    if isinstance(argument, ast.Name):
        [argument] = [
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == argument.id
        ]
    parts = [argument.body, argument.orelse] if isinstance(argument, ast.IfExp) else [argument]
    keys = [part.value for part in parts if isinstance(part, ast.Constant)]
    assert len(keys) == len(parts), f"{path.name}:{argument.lineno} makes up its key"
    return [str(key) for key in keys]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_text_with_the_same_placeholders(language: str) -> None:
    assert texts(language) == texts("en")


def test_what_is_said_is_written_and_what_is_written_is_said() -> None:
    assert set(said()) == set(texts("en").items())


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_hold_no_markup(language: str) -> None:
    source = (BOT / "texts" / f"{language}.ftl").read_text(encoding="utf-8")
    assert not re.search("[<&]", source)


# Not sentences: tags, what Telegram's errors are known by.
NO_SENTENCES = {
    "blockquote expandable",
    '<tg-time unix="',
    "not modified",
    "edit not found",
    "not enough rights",
    "have no rights",
    "is too old",
}


def test_nothing_is_said_elsewhere() -> None:
    spoken = [
        path
        for name in SPEAKING
        for path in ([BOT / name] if name.endswith(".py") else (BOT / name).rglob("*.py"))
    ]
    assert len(spoken) > 40
    found = {
        f"{path.name}: {text}"
        for path in spoken
        for text in _shown(ast.parse(path.read_text(encoding="utf-8")))
        if _WORDS.search(text) and text not in NO_SENTENCES
    }
    assert found == set()


# Two words, or one as a sentence or a button begins with it.
_WORDS = re.compile(r"[^\W\d_]{2,}[,:]? [^\W\d_]{2,}|^\W*[A-Z][a-z]+\W*$")
SPEAKING = (
    "handlers",
    "messages",
    "texts/attribution.py",
    "texts/explanations.py",
    "texts/feed_states.py",
    "texts/refusals.py",
    "terminal/chat.py",
    "profile.py",
)


def _shown(tree: ast.AST) -> Iterator[str]:
    """Yield the strings that are not for developers: no docstrings, nothing that is logged."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue
        if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("logger."):
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield re.sub("<[^>]*>", " ", node.value)
        yield from _shown(node)


def test_the_guard_against_sentences_sees_them() -> None:
    source = '"""Doc string."""\nlogger.info("a log line")\nreply(f"<b>Good morning</b> {x}")'
    assert [text.strip() for text in _shown(ast.parse(source))] == ["Good morning"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_telegrams_limits(language: str) -> None:
    voice = Voice(language)
    assert len(voice.say("description")) <= 512
    assert len(voice.say("short-description")) <= 120
    for notice in (voice.say("administrators-only"), voice.say("try-later")):
        assert len(notice) <= 200
    for key in texts(language):
        if key.startswith("command-"):
            assert len(voice.say(key)) <= 256


# ── plurals, dates and lists ───────────────────────────────────────────────────────────────


@pytest.mark.parametrize("language", LANGUAGES)
def test_however_long_the_arguments_are_they_are_said_whole(language: str) -> None:
    for key, names in texts("en").items():
        arguments = {name: f"{name} " * 900 for name in names - {"count"}}
        counted = dict.fromkeys(names & {"count"}, 2)
        text = Voice(language).say(key, **arguments, **counted)
        assert [name for name, argument in arguments.items() if argument not in text] == []


def test_what_stands_for_a_long_argument_is_left_as_it_is_in_another() -> None:
    mark = "\ufdd0place\ufdd0 \ufdd0other\ufdd0"
    assert Voice().say("refused", place="x" * 600, reason=mark) == f"{'x' * 600}: {mark}"


@pytest.mark.parametrize(
    ("language", "count", "expected"),
    [
        ("en", 0, "I have 0 articles."),
        ("en", 1, "I have 1 article."),
        ("en", 1234, "I have 1,234 articles."),
        ("de", 1, "Ich habe 1 Artikel."),
        ("de", 1234, "Ich habe 1.234 Artikel."),
        ("fr", 0, "J’ai 0 article."),
        ("fr", 1, "J’ai 1 article."),
        ("fr", 2, "J’ai 2 articles."),
        ("es", 1, "Tengo 1 artículo."),
        ("es", 2, "Tengo 2 artículos."),
        ("ru", 0, "У меня 0 статей."),
        ("ru", 1, "У меня 1 статья."),
        ("ru", 2, "У меня 2 статьи."),
        ("ru", 5, "У меня 5 статей."),
        ("ru", 11, "У меня 11 статей."),
        ("ru", 21, "У меня 21 статья."),
        ("ru", 1002, "У меня 1\u00a0002 статьи."),
        ("ar", 0, "ليس لديّ أي مقالة."),
        ("ar", 1, "لديّ مقالة واحدة."),
        ("ar", 2, "لديّ مقالتان."),
        ("ar", 3, "لديّ 3 مقالات."),
        ("ar", 11, "لديّ 11 مقالةً."),
        ("ar", 100, "لديّ 100 مقالة."),
    ],
)
def test_how_many_articles(language: str, count: int, expected: str) -> None:
    assert Voice(language).say("extent", count=count) == expected


@pytest.mark.parametrize(
    ("language", "count", "expected"),
    [
        ("ru", 1, "1 предложение"),
        ("ru", 2, "2 предложения"),
        ("ru", 5, "5 предложений"),
        ("ru", 21, "21 предложение"),
        ("ar", 0, "بلا جمل"),
        ("ar", 1, "جملة واحدة"),
        ("ar", 2, "جملتان"),
        ("ar", 3, "3 جمل"),
        ("ar", 11, "11 جملةً"),
        ("ar", 100, "100 جملة"),
    ],
)
def test_how_many_sentences(language: str, count: int, expected: str) -> None:
    assert Voice(language).say("sentences", count=count) == expected


@pytest.mark.parametrize(
    ("language", "day", "names", "words"),
    [
        ("en", "15 January 2024", "Ada, Per and Ann", "Ada, Per or Ann"),
        ("de", "15. Januar 2024", "Ada, Per und Ann", "Ada, Per oder Ann"),
        ("fr", "15 janvier 2024", "Ada, Per et Ann", "Ada, Per ou Ann"),
        ("es", "15 de enero de 2024", "Ada, Per y Ann", "Ada, Per o Ann"),
        ("ru", "15 января 2024 г.", "Ada, Per и Ann", "Ada, Per или Ann"),
        ("ar", "15 يناير 2024", "⁨Ada⁩ و⁨Per⁩ و⁨Ann⁩", "⁨Ada⁩ أو ⁨Per⁩ أو ⁨Ann⁩"),
    ],
)
def test_dates_and_lists(language: str, day: str, names: str, words: str) -> None:
    voice = Voice(language)
    # Which of the spaces that do not break stands there depends on Babel's version.
    assert re.sub("[\u00a0\u202f]", " ", voice.day(date(2024, 1, 15))) == day
    assert voice.all_of(["Ada", "Per", "Ann"]) == names
    assert voice.any_of(["Ada", "Per", "Ann"]) == words
    assert voice.all_of([]) == ""


# ── which language ─────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("de", "de"),
        ("DE", "de"),
        ("es-419", "es"),
        ("fr_CA", "fr"),
        ("ar", "ar"),
        ("pt-br", "en"),
        ("zh-hans", "en"),
        ("", "en"),
        (None, "en"),
        ("../de", "en"),
    ],
)
def test_the_voice_for_telegrams_tags(code: str | None, language: str) -> None:
    assert voice_for(code) == Voice(language)


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LC_ALL": "ru_RU.UTF-8", "LANG": "de_DE.UTF-8"}, "ru"),
        ({"LC_ALL": "", "LC_MESSAGES": "es_ES", "LANG": "de_DE"}, "es"),
        ({"LC_ALL": "C", "LANG": "de_DE"}, "en"),
        ({"LANG": "POSIX"}, "en"),
        ({"LANG": "fr_FR@euro"}, "fr"),
    ],
)
def test_the_voice_of_a_terminal(environment: dict[str, str], language: str) -> None:
    assert voice_of(environment) == Voice(language)


# ── both directions ────────────────────────────────────────────────────────────────────────


def test_what_runs_the_other_way_is_kept_apart() -> None:
    english, arabic = Voice("en"), Voice("ar")
    assert english.say("quoted-word", word="ferry") == "“ferry”"
    assert english.say("quoted-word", word="سفينة") == "“⁨سفينة⁩”"
    assert arabic.say("quoted-word", word="سفينة") == "«سفينة»"
    assert arabic.say("quoted-word", word="ferry") == "«⁨ferry⁩»"
    assert arabic.any_of([arabic.say("quoted-word", word="ferry")]) == "«⁨ferry⁩»"  # not twice


def test_a_line_runs_as_its_language_does() -> None:
    english, arabic = Voice("en"), Voice("ar")
    assert english.beside(["Ada", "Post"]) == "Ada · Post"
    assert english.beside(["عدي", "Post"]) == "\u200e⁨عدي⁩ · ⁨Post⁩"
    assert arabic.beside(["Ada", "15 يناير"]) == "\u200f⁨Ada⁩ · ⁨15 يناير⁩"
    names = english.all_of(["عدي", "Per"])
    assert names == "⁨عدي⁩ and Per"
    assert english.beside([names, "Post"]) == "\u200e⁨⁨عدي⁩ and Per⁩ · ⁨Post⁩"
    assert (english.beside([]), arabic.beside([])) == ("", "")
    assert english.item("Ada") == "• Ada"
    assert english.item("عدي") == "\u200e• ⁨عدي⁩"
    assert arabic.item("Ada") == "\u200f• ⁨Ada⁩"
