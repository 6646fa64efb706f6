"""How often the language of a text is detected right.

`python -m tests.evaluation.languages DATA_FOLDER` prints, for the questions and the paragraphs of
qa/xquad.*.json of that folder, the shares told right, left untold and told wrong, among the
languages of the folder and among all.
"""

import json
import sys
from pathlib import Path

from retrieval.text.detection import detect_language


def main(data: Path) -> None:
    """Print the table."""
    texts = {path.suffixes[0][1:]: _texts(path) for path in sorted(data.glob("qa/xquad.*.json"))}
    for among in (list(texts), None):
        for kind in (0, 1):
            told = [
                (detect_language(text, among), language)
                for language, kinds in texts.items()
                for text in kinds[kind]
            ]
            right = sum(got == language for got, language in told) / len(told)
            untold = sum(got is None for got, _ in told) / len(told)
            print(
                f"{('questions', 'paragraphs')[kind]:10} among {len(among) if among else 'all'}: "
                f"right {right:.4f}, untold {untold:.4f}, wrong {1 - right - untold:.4f}"
            )
            for language in texts:
                missed = [got for got, true in told if true == language and got != language]
                left = missed.count(None)
                print(f"    {language}: untold {left}, wrong {len(missed) - left}")


def _texts(path: Path) -> tuple[list[str], list[str]]:
    paragraphs = [
        paragraph
        for entry in json.loads(path.read_text(encoding="utf-8"))["data"]
        for paragraph in entry["paragraphs"]
    ]
    questions = [qa["question"] for paragraph in paragraphs for qa in paragraph["qas"]]
    return questions, [paragraph["context"] for paragraph in paragraphs]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
