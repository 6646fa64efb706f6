"""How often the language of a text is detected right.

`python -m tests.evaluation.languages DATA_FOLDER` prints, for the questions and the paragraphs of
qa/xquad.*.json of that folder, the shares detected right, undetected and detected wrong, among the
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
            detections = [
                (detect_language(text, among), language)
                for language, kinds in texts.items()
                for text in kinds[kind]
            ]
            right = sum(got == language for got, language in detections) / len(detections)
            undetected = sum(got is None for got, _ in detections) / len(detections)
            print(
                f"{('questions', 'paragraphs')[kind]:10} among {len(among) if among else 'all'}: "
                f"right {right:.4f}, untold {undetected:.4f}, wrong {1 - right - undetected:.4f}"
            )
            for language in texts:
                missed = [got for got, true in detections if true == language and got != language]
                none = missed.count(None)
                print(f"    {language}: untold {none}, wrong {len(missed) - none}")


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
