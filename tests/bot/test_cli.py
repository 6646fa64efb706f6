"""The commands, each as a process of its own, as a person starts them."""

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from bot.records import Records
from bot.services.gaps import OpenGaps
from bot.terminal.output import show_gaps
from retrieval import Article, open_library
from retrieval.sources.formats.text import read_text
from tests.conftest import ROOT

BODY = "The ferry burned in 1912. Divers found the bell in 2003."
HEAD = """Title: The bell of the ferry
Author: Ada Byron
Publisher: The Harbour
Date: 2003-08-01
URL: https://harbour.example/bell

"""


def verbatim(
    *arguments: str, stdin: str = "", **environment: str
) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "bot", *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        timeout=60,
    )


def store(*names: str) -> None:
    """Add files without a process of their own, where adding is not what is tested."""
    with open_library("sqlite:///verbatim.db") as library:
        for name in names:
            library.add(read_text(Path(name).read_text()))


@pytest.fixture
def _seeds() -> None:
    shutil.copytree(ROOT / "seeds", "seeds")


@pytest.fixture
def _bell() -> None:
    Path("bell.txt").write_text(HEAD + BODY)
    store("bell.txt")


@pytest.mark.usefixtures("_seeds")
def test_the_first_question_loads_the_seeds() -> None:
    first = verbatim("ask", "How many troops did Kim Jong-un send to Russia in 2024?", "--limit=1")
    assert first.returncode == 0
    assert first.stdout == (
        "> Kim Jong-un, the leader of North Korea, dispatched as many as 12,000 troops to Russia "
        "in 2024 as part of his alliance with Russian President Vladimir Putin, according to "
        "Ukrainian, South Korean and US intelligence officials.\n"
        "  North Korea has sent more troops to Russia, says Seoul\n"
        "  Rory Sullivan\n"
    )
    assert first.stderr == "Loading seeds first: 1 new, 0 changed, 0 unchanged\n"
    second = verbatim("ask", "What is the capital of France?")
    assert second.returncode == 1
    assert second.stdout == "No article has the words “capital” or “France”.\n"
    assert second.stderr == ""


@pytest.mark.usefixtures("_seeds")
def test_seeds_that_were_removed_do_not_come_back() -> None:
    verbatim("ask", "hello")
    assert verbatim("remove", "1").returncode == 0
    again = verbatim("ask", "Kim Jong-un")
    assert again.stdout == "There are no articles yet, so there is nothing to quote from.\n"


def test_seeds_lie_beside_the_database() -> None:
    shutil.copytree(ROOT / "seeds", "elsewhere/seeds")
    asked = verbatim("ask", "Kim Jong-un", DATABASE_URL="sqlite:///elsewhere/library.db")
    assert asked.returncode == 0


@pytest.mark.usefixtures("_bell")
def test_ask_shows_the_sentence_before_and_other_articles_with_the_quote() -> None:
    report = "\n\nThe keepers went ashore. They fed the whale Balder every day."
    Path("north.txt").write_text(f"Title: A whale\nPublisher: North{report}")
    Path("south.txt").write_text(f"Title: Balder\nPublisher: South{report} It grew.")
    store("north.txt", "south.txt")
    asked = verbatim("ask", "Who fed the whale Balder every day?")
    assert asked.stdout == (
        "> [The keepers went ashore.]\n"
        "> They fed the whale Balder every day.\n"
        "  A whale\n"
        "  North\n"
        "  Also in: Balder, South\n"
    )
    [quote] = json.loads(verbatim("ask", "Who fed the whale Balder every day?", "--json").stdout)[
        "quotes"
    ]
    assert quote["text"] == "They fed the whale Balder every day."
    assert list(quote) == (
        "text start end score title authors publisher published url article_id".split()
    )


@pytest.mark.usefixtures("_bell")
def test_ask_as_json() -> None:
    asked = verbatim("ask", "When did the ferry burn?", "--json")
    answer = json.loads(asked.stdout)
    assert answer["quotes"][0].pop("score") > 0
    assert answer == {
        "question": "When did the ferry burn?",
        "quotes": [
            {
                "text": "The ferry burned in 1912.",
                "start": 0,
                "end": 25,
                "title": "The bell of the ferry",
                "authors": ["Ada Byron"],
                "publisher": "The Harbour",
                "published": "2003-08-01",
                "url": "https://harbour.example/bell",
                "article_id": 1,
            }
        ],
        "reason": None,
    }
    refused = verbatim("ask", "Where is Paris?", "--json")
    assert refused.returncode == 1
    assert json.loads(refused.stdout) == {
        "question": "Where is Paris?",
        "quotes": [],
        "reason": "No article has the word “Paris”.",
    }


@pytest.mark.usefixtures("_bell")
def test_articles_show_status_remove() -> None:
    listed = "1 The bell of the ferry Ada Byron · The Harbour · 1 August 2003 · 2 sentences"
    assert verbatim("articles").stdout.split() == listed.split()
    assert json.loads(verbatim("articles", "--json").stdout) == [
        {
            "id": 1,
            "title": "The bell of the ferry",
            "authors": ["Ada Byron"],
            "publisher": "The Harbour",
            "published": "2003-08-01",
            "url": "https://harbour.example/bell",
            "language": "en",
            "sentences": 2,
        }
    ]
    assert BODY in verbatim("show", "1").stdout
    status = json.loads(verbatim("status", "--json").stdout)
    assert (status["articles"], status["sentences"], status["newest"]) == (1, 2, "2003-08-01")
    assert "articles   1" in verbatim("status").stdout
    assert verbatim("remove", "7", "1").stderr == "verbatim: There is no article 7.\n"
    assert verbatim("articles").stdout == "There are no articles yet.\n"
    assert "articles   0" in verbatim("status").stdout


def test_no_gaps(capsys: pytest.CaptureFixture[str]) -> None:
    show_gaps(OpenGaps(gaps=(), closed=0), as_json=False)
    assert capsys.readouterr().out == (
        "No question is kept as unanswered. Is KEEP_QUESTIONS set where the bot runs?\n"
    )


def test_gaps_are_listed_for_people_and_programs() -> None:
    with open_library("sqlite:///verbatim.db") as library:
        library.add(Article(title="The bell", text=BODY))
        for question in ("Who won Eurovision?", "Who won Eurovision?", "Where is Eurovision\a?"):
            Records(library.database).unanswered.keep(question, ["Eurovision"])
    assert json.loads(verbatim("gaps", "--json").stdout) == [
        {
            "word": "Eurovision",
            "is_missing": True,
            "questions": [
                {"question": "Who won Eurovision?", "times": 2, "missing": ["won", "Eurovision"]},
                {"question": "Where is Eurovision\a?", "times": 1, "missing": ["Eurovision"]},
            ],
            "times": 3,
        }
    ]
    assert verbatim("gaps").stdout == (
        "3 × Eurovision (in no article)\n"
        "    2 × Who won Eurovision?\n"
        "    1 × Where is Eurovision␇?\n"
    )


def test_show_tells_what_an_article_said_before_and_its_copies() -> None:
    with open_library("sqlite:///verbatim.db") as library:
        bell = Article(title="The bell", text=BODY, url="https://harbour.example/bell")
        library.add(bell)
        library.add(replace(bell, text=f"{BODY} It rang."))
        library.add(replace(bell, text=f"{BODY} It rang.", publisher="The Harbour"))
        other = replace(bell, title="The ferry", publisher="The Pier", url="https://pier.example/")
        library.add(other)
        library.add(replace(other, text=f"{BODY} It rang."))
    day, moment = r"\d+ \w+ 20\d\d", r"20\d\d-\d\d-\d\d \d\d:\d\d"
    head, address = r"The bell\n", r"https://harbour\.example/bell\n"
    now = (
        rf"{head}The Harbour\n{address}Changed 2 times, last on {day}\n"
        rf"Also in: The ferry, The Pier\n\n{BODY} It rang\.\n"
    )
    before = (
        rf"\n{moment} ─*\n{head}{address}\n{BODY} It rang\.\n"
        rf"\n{moment} ─*\n{head}{address}\n{BODY}\n"
    )
    assert re.fullmatch(now + before, verbatim("show", "1", "--history").stdout)
    assert re.search(rf"\nChanged once, on {day}\n", verbatim("show", "2").stdout)


def test_a_listed_article_is_one_line_for_another_program() -> None:
    Path("bells.txt").write_text(f"Title: {'Bell ' * 30}\nAuthor: Ada Byron\n\nIt rings.")
    store("bells.txt")
    [line] = verbatim("articles", COLUMNS="80").stdout.splitlines()
    assert line.endswith("Bell  Ada Byron · 1 sentence")


@pytest.mark.usefixtures("_bell")
def test_one_bad_source_never_stops_the_rest() -> None:
    Path("folder/deep").mkdir(parents=True)
    Path("folder/deep/a.txt").write_text(HEAD.replace("/bell", "/a") + "A sentence.")
    Path("folder/latin.txt").write_bytes("Title: x\n\nSýr".encode("latin-1"))
    Path("folder/binary.txt").write_bytes(b"Title: x\n\na\0b")
    Path("folder/picture.jpg").write_bytes(b"\xff\xd8")
    Path("empty").mkdir()
    sources = ["missing.txt", "https://127.0.0.1/", "page.html", "empty", "folder", "bell.txt"]
    added = verbatim("add", *sources)
    assert added.returncode == 2
    assert added.stdout.splitlines() == [
        "missing.txt: 0 new, 0 changed, 0 unchanged, 1 refused",
        "https://127.0.0.1/: 0 new, 0 changed, 0 unchanged, 1 refused",
        "page.html: 0 new, 0 changed, 0 unchanged, 1 refused",
        "empty: 0 new, 0 changed, 0 unchanged, 1 refused",
        "folder: 1 new, 0 changed, 0 unchanged, 2 refused",
        "bell.txt: 0 new, 0 changed, 1 unchanged",
        "1 new, 0 changed, 1 unchanged, 6 refused",
    ]
    lines = added.stderr.splitlines()
    assert len(lines) == 6
    assert all(line.startswith("verbatim: ") for line in lines)
    assert "https://127.0.0.1/: 127.0.0.1 is not on the public internet" in added.stderr
    assert "binary.txt: it is not text but binary data." in added.stderr
    assert "latin.txt: its encoding is not declared" in added.stderr


def test_add_from_standard_input() -> None:
    assert verbatim("add", "-", stdin=HEAD + BODY).stdout == "1 new, 0 changed, 0 unchanged\n"
    changed = verbatim("add", "-", stdin=HEAD + BODY + " It rang.")
    assert changed.stdout == "0 new, 1 changed, 0 unchanged\n"


def test_add_a_file_of_many_articles() -> None:
    lines = [
        '{"title": "Bell", "text": "It rings.", "url": "https://harbour.example/bell"}',
        '{"title": "Bell"}',
        '{"title": "Ferry", "text": "The ferry burned in 1912."}',
        '{"title": "Bell", "text": "It rang.", "url": "https://harbour.example/bell"}',
    ]
    Path("harbour.jsonl").write_text("\n".join(lines))
    added = verbatim("add", "harbour.jsonl")
    assert added.returncode == 2
    assert added.stdout == "2 new, 1 changed, 0 unchanged, 1 refused\n"
    assert added.stderr == "verbatim: harbour.jsonl, line 2: text: Field required.\n"


@pytest.mark.usefixtures("_bell")
def test_chat() -> None:
    lines = [
        "When did the ferry burn?",
        "/ask What did divers find?",
        "/help",
        "/articles",
        "/articles whales",
        "/articles BELLS ferry",
        "/latest",
        "/latest ferry",
        "tell me about the bell",
        "any news?",
        "/nothing",
        "",
        "/ask",
        "hi, who are you?",
        "Where is Paris?",
    ]
    shown = verbatim("chat", stdin="\n".join(lines) + "\n")
    assert shown.returncode == 0
    assert shown.stderr == ""
    for expected in (
        "For example: ",
        "> The ferry burned in 1912.",
        "> Divers found the bell in 2003.",
        "/quit to end",
        "No title has all of these words: whales",
        "The bell of the ferry",
        "The latest articles on “ferry”:\n> The ferry burned in 1912.",
        "This is how the best articles on “the bell” begin:\n> The ferry burned in 1912.",
        "The latest articles:\n> The ferry burned in 1912.",
        "I do not know that command",
        "I am Verbatim, a bot: I answer questions with sentences from articles, word for word.",
        "No article has the word “Paris”.",
    ):
        assert expected in shown.stdout
    assert "Paris" not in verbatim("chat", stdin="/quit\nWhere is Paris?\n").stdout
    thanked = verbatim("ask", "thanks a lot")
    assert thanked.stdout == "You’re welcome! Just ask if you want to know anything else.\n"
    assert thanked.returncode == 1


@pytest.mark.usefixtures("_bell")
def test_chat_speaks_the_language_of_the_locale(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    shown = verbatim("chat", stdin="Where is Paris?\n/nothing\n/articles\n").stdout
    assert "oder /quit zum Beenden." in shown
    assert "In keinem Artikel steht das Wort „Paris“.\n\nIch habe 1 Artikel" in shown
    assert "Diesen Befehl kenne ich nicht." in shown
    assert "2 Sätze" in shown
    # What other programs may read is the same everywhere.
    assert verbatim("ask", "Where is Paris?").stdout == "No article has the word “Paris”.\n"


@pytest.mark.parametrize(
    ("arguments", "environment", "line"),
    [
        (["show", "7"], {}, "There is no article 7."),
        (["status"], {"DATABASE_URL": "nonsense"}, "DATABASE_URL is not a database address"),
        (["run"], {}, "TELEGRAM_BOT_TOKEN is not set"),
        (["run"], {"TELEGRAM_BOT_TOKEN": "x"}, "TELEGRAM_BOT_TOKEN is not a bot's token"),
        (["evaluate", "missing.json"], {}, "missing.json: No such file or directory."),
    ],
)
def test_what_the_user_can_mend(
    arguments: list[str], environment: dict[str, str], line: str
) -> None:
    refused = verbatim(*arguments, **environment)
    assert refused.returncode == 2
    assert refused.stdout == ""
    assert refused.stderr.startswith(f"verbatim: {line}")
    assert refused.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "arguments", [["ask"], ["ask", "x", "--limit", "0"], ["show", "x"], ["?"]]
)
def test_wrong_use(arguments: list[str]) -> None:
    refused = verbatim(*arguments)
    assert refused.returncode == 2
    assert "Traceback" not in refused.stderr


def test_articles_cannot_drive_the_terminal() -> None:
    verbatim(
        "add", "-", stdin="Title: \x1b[31mRed\x9b\n\nThe \x1b]0;bell\x07 rings [bold]twice[/]."
    )
    shown = verbatim("ask", "bell rings")
    assert shown.stdout == "> The ␛]0;bell␇ rings [bold]twice[/].\n  ␛[31mRed�\n"
    assert "\x1b" not in verbatim("articles").stdout + verbatim("show", "1").stdout


def test_evaluate() -> None:
    qas = [
        {
            "question": "When did the ferry burn?",
            "answers": [{"text": "1912", "answer_start": 20}],
        },
        {"question": "What was found?", "answers": [{"text": "the bell", "answer_start": 39}]},
        {"question": "Which ferry?", "answers": [{"text": "Divers", "answer_start": 26}]},
        {"question": "Who sang?", "answers": [], "is_impossible": True},
    ]
    paragraphs = [{"context": "It is long ago.", "qas": []}, {"context": BODY, "qas": qas}]
    data = {"version": "v2.0", "data": [{"title": "The_ferry", "paragraphs": paragraphs}]}
    Path("set.json").write_text(json.dumps(data))
    Path("bad.json").write_text('{"data": [{"title": 1}]}')
    shown = verbatim("evaluate", "bad.json", "set.json", "--json", "--failures", "5")
    assert shown.returncode == 2
    assert shown.stderr.startswith("verbatim: bad.json: this is not a question set in SQuAD's")
    assert shown.stderr.count("\n") == 1
    [result] = json.loads(shown.stdout)
    assert result["name"] == "set"
    assert [result[name] for name in ("articles", "sentences", "questions")] == [1, 3, 3]
    assert result["unanswerable"] == 1
    assert result["ranking"]["p_at_1"] == {
        "value": pytest.approx(2 / 3),
        "low": 0.0,
        "high": 1.0,
    }
    assert result["failures"] == [
        {
            "question": "Which ferry?",
            "article": "The ferry",
            "expected": ["Divers found the bell in 2003."],
            "rank": None,
            "first": "The ferry burned in 1912.",
            "first_article": "The ferry",
        }
    ]
    table = verbatim("evaluate", "set.json", "--failures", "1")
    assert table.returncode == 0
    assert "rank-bm25" in table.stdout
    assert "expected  Divers found the bell in 2003.  (The ferry; not among" in table.stdout


@pytest.mark.usefixtures("_bell")
def test_words_of_the_question_are_bold_on_a_terminal() -> None:
    shown = verbatim("ask", "ferries that burned", FORCE_COLOR="1")
    assert "The \x1b[1mferry\x1b[0m \x1b[1mburned\x1b[0m in 1912." in shown.stdout


@pytest.mark.usefixtures("_bell")
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize(
    "arguments", [["articles"], ["ask", "--json", "the ferry"], ["add", "bell.txt"], ["--help"]]
)
def test_output_that_cannot_be_written(arguments: list[str]) -> None:
    with Path("/dev/full").open("w") as full:
        result = subprocess.run(
            [sys.executable, "-m", "bot", *arguments],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            timeout=60,
            check=False,
        )
    assert result.returncode == 2
    assert result.stderr == "verbatim: The output cannot be written: No space left on device.\n"
