"""Reads WordNet's database files.

Their form is described in wndb(5WN): https://wordnet.princeton.edu/documentation/wndb5wn
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

_PARTS_OF_SPEECH = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
_SENSE_KEY_PARTS = "nvara"  # by the number in a sense key, from 1; the last are satellites
_MARKER = re.compile(r"\(.*\)")  # of an adjective's position: "galore(ip)"

SynsetId = tuple[str, int]  # part of speech and offset in its file


@dataclass(frozen=True, slots=True)
class Pointer:
    """A relation to a synset; of one word to one of its words, or of all (None) to all."""

    symbol: str
    target: SynsetId
    words: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Synset:
    """Words with one meaning, written as they are, and what they are related to."""

    words: tuple[str, ...]
    pointers: tuple[Pointer, ...]


@dataclass(frozen=True, slots=True)
class WordNet:
    """The synsets; of each lemma's uses the share that is in a synset; irregular forms by lemma.

    Lemmas and forms are in lower case.
    """

    synsets: Mapping[SynsetId, Synset]
    shares: Mapping[tuple[str, SynsetId], float]
    forms: Mapping[str, frozenset[str]]


def read(folder: Path) -> WordNet:
    """Read the files of a folder; FileNotFoundError where one is missing."""
    return WordNet(dict(_synsets(folder)), _shares(folder), _forms(folder))


def _synsets(folder: Path) -> Iterator[tuple[SynsetId, Synset]]:
    for name, part in _PARTS_OF_SPEECH.items():
        for line in _lines(folder / f"data.{name}"):
            fields = line.split(" | ")[0].split()
            end = 4 + 2 * int(fields[3], 16)
            words = (_MARKER.sub("", word) for word in fields[4:end:2])
            starts = range(end + 1, end + 1 + 4 * int(fields[end]), 4)
            pointers = (_pointer(*fields[start : start + 4]) for start in starts)
            yield (part, int(fields[0])), Synset(tuple(words), tuple(pointers))


def _pointer(symbol: str, offset: str, part: str, words: str) -> Pointer:
    source, target = int(words[:2], 16), int(words[2:], 16)
    return Pointer(
        symbol,
        ("a" if part == "s" else part, int(offset)),
        (source - 1, target - 1) if source else None,
    )


def _shares(folder: Path) -> dict[tuple[str, SynsetId], float]:
    """Count uses in WordNet's semantic concordances.

    As these are few, the n-th sense of a part of speech gets 1 / 2n uses more.
    """
    counts: dict[tuple[str, str, int], int] = {}
    for line in _lines(folder / "cntlist.rev"):
        key, sense, times = line.split()
        lemma, lexical_sense = key.split("%")
        part = _SENSE_KEY_PARTS[int(lexical_sense[0]) - 1]
        counts[lemma, part, int(sense)] = int(times)
    uses: dict[str, list[tuple[SynsetId, float]]] = defaultdict(list)
    for name, part in _PARTS_OF_SPEECH.items():
        for line in _lines(folder / f"index.{name}"):
            lemma, _, senses, *rest = line.split()
            for number, offset in enumerate(rest[-int(senses) :], start=1):
                count = counts.get((lemma, part, number), 0)
                uses[lemma].append(((part, int(offset)), count + 1 / (2 * number)))
    return {
        (lemma, synset): use / sum(use for _, use in all_uses)
        for lemma, all_uses in uses.items()
        for synset, use in all_uses
    }


def _forms(folder: Path) -> dict[str, frozenset[str]]:
    forms: dict[str, set[str]] = defaultdict(set)
    for name in _PARTS_OF_SPEECH:
        for line in _lines(folder / f"{name}.exc"):
            form, *lemmas = line.split()
            for lemma in lemmas:
                forms[lemma].add(form)
    return {lemma: frozenset(irregular) for lemma, irregular in forms.items()}


def _lines(path: Path) -> Iterator[str]:
    with path.open(encoding="latin-1") as lines:
        yield from (line for line in lines if not line.startswith("  "))  # a line of the licence
