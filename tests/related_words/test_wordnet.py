"""Reading WordNet, and what is made of it."""

from pathlib import Path

import numpy as np
import pytest

from tests.related_words import relations, table, wordnet

# Eight synsets in the form of WordNet's files, with offsets of our own.
FILES = {
    "data.noun": """\
  1 A line of the licence.
00000001 04 n 01 flight 0 002 @ 00000002 n 0000 + 00000001 v 0101 | the act of flying
00000002 04 n 01 motion 0 001 ~ 00000001 n 0000 | a change of place
00000003 15 n 02 Ruritania 0 R 1 000 | a kingdom
00000004 18 n 01 R 0 000 | a letter
00000005 15 n 02 Ruritania 1 Hentzau 0 000 | an island
""",
    "data.verb": """\
00000001 38 v 02 fly 0 wing 0 002 + 00000001 n 0101 ! 00000002 v 0101 01 + 02 00 | move in air
00000002 38 v 01 crawl 0 001 ! 00000001 v 0101 01 + 02 00 | move on the ground
""",
    "data.adj": """\
00000001 01 a 01 Ruritanian(a) 0 001 \\ 00000003 n 0101 | of Ruritania
""",
    "data.adv": "",
    "index.noun": """\
flight n 1 2 @ + 1 1 00000001
motion n 1 1 ~ 1 0 00000002
ruritania n 2 0 2 0 00000003 00000005
hentzau n 1 0 1 0 00000005
r n 2 0 2 0 00000004 00000003
""",
    "index.verb": """\
fly v 1 2 + ! 1 1 00000001
wing v 1 2 + ! 1 0 00000001
crawl v 1 1 ! 1 0 00000002
""",
    "index.adj": "ruritanian a 1 1 \\ 1 0 00000001\n",
    "index.adv": "",
    "cntlist.rev": "flight%1:04:00:: 1 7\nr%1:18:00:: 1 1\n",
    "noun.exc": "",
    "verb.exc": "flew fly\n",
    "adj.exc": "",
    "adv.exc": "",
}


@pytest.fixture
def known(tmp_path: Path) -> wordnet.WordNet:
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="latin-1")
    return wordnet.read(tmp_path)


@pytest.mark.parametrize(
    ("pair", "strength"),
    [
        (("fly", "flight"), 1.0),  # derived, and each word has this sense only
        (("flight", "fly"), 1.0),
        (("flew", "flight"), 1.0),  # as its lemma
        (("flew", "fly"), 1.0),
        (("fly", "wing"), 1.0),  # synonyms
        (("flight", "motion"), 1.0),  # a hypernym
        (("motion", "flight"), 1.0),
        (("ruritanian", "ruritania"), (2 / 3) ** 0.5),  # the kingdom, of kingdom and island
        (("ruritanian", "hentzau"), 1.0),  # a name of what it pertains to in another sense
        # The letter was counted once: (1/4) / (1 + 1/2 + 1/4) of the uses of "r" are the kingdom.
        (("ruritanian", "r"), (1 / 7) ** 0.5),
        (("crawl", "fly"), None),
        (("wing", "motion"), None),
    ],
)
def test_strengths(known: wordnet.WordNet, pair: relations.Pair, strength: float | None) -> None:
    assert relations.strengths(known).get(pair) == pytest.approx(strength)


def test_antonyms_and_names(known: wordnet.WordNet) -> None:
    assert relations.antonyms(known) == {("fly", "crawl"), ("crawl", "fly")}
    assert relations.names(known) == {"ruritania", "ruritanian", "hentzau", "r"}


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"data\.noun"):
        wordnet.read(tmp_path)


def test_the_table_takes_vectors_and_wordnet_together(known: wordnet.WordNet) -> None:
    words = ["flight", "fly", "flew", "crawl", "aircraft", "the"]
    degrees = np.radians([0, 50, 90, 52, 30, 0])
    vectors = np.stack([np.cos(degrees), np.sin(degrees)], axis=1).astype(np.float32)
    made = table.make(words, vectors, known)
    # 1.8 · cos 50° − .63 = .53 and .35 of WordNet; 1.8 · cos 30° − .63 = .93.
    assert made["flight"] == {"aircraft": 95, "fli": 90, "crawl": 50, "flew": 35}
    assert "crawl" not in made["fli"]  # its opposite, however near
    assert "the" not in made
    assert table.write({"b": {"y": 50, "x": 50, "z": 95}, "a": {"b": 25}}) == (
        "a\t25 b\nb\t95 z\t50 x y\n"
    )
