"""`python -m tests.evaluation.dialogues [SET…] [--turns]`: conversations about our own articles.

Every turn is asked in its conversation and alone. Some turns lean on the one before, and the
conversation should help them; others are new subjects, which it must not harm. `typed.json` has
them as people type, in lower case and without marks, over short articles of its own. The
questions of each SET are asked as new subjects, too.
"""

import argparse
import json
from collections import Counter
from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

from retrieval import Answer, Article, Library, open_library
from retrieval.evaluation.question_sets import read_questions
from retrieval.questions.turn import Turn, turn_of
from retrieval.text.sentences import Span
from tests.evaluation.gate import QUESTIONS

_MAX_QUESTIONS = 400

DIALOGUES = Path(__file__).with_name("dialogues.json")
TYPED = Path(__file__).with_name("typed.json")


@dataclass(frozen=True)
class AskedTurn:
    """A turn of a dialogue: the question, words of the right quote, and how it went."""

    question: str
    right: str | None
    leans: bool
    alone: Answer
    after: Answer

    def helped(self) -> bool:
        """Whether only the conversation brought the right quote."""
        return self.is_right(self.after) and not self.is_right(self.alone)

    def harmed(self) -> bool:
        """Whether the conversation took the right quote, or the right silence, away."""
        return self.is_right(self.alone) and not self.is_right(self.after)

    def is_right(self, answer: Answer) -> bool:
        """Whether the first quote has the right words, or there is rightly no quote."""
        if self.right is None:
            return not answer.quotes
        return bool(answer.quotes) and self.right in answer.quotes[0].text


def gold_library() -> Library:
    """Open a library of the articles of the gold set."""
    library = open_library("sqlite://")
    library.add_all(read_questions(QUESTIONS)[0])
    return library


def run(library: Library) -> list[list[AskedTurn]]:
    """Hold all dialogues."""
    dialogues = json.loads(DIALOGUES.read_text(encoding="utf-8"))
    return [_hold(library, dialogue) for dialogue in dialogues]


def run_typed() -> list[list[AskedTurn]]:
    """Hold the dialogues that are written as people type, over their own articles."""
    data = json.loads(TYPED.read_text(encoding="utf-8"))
    with open_library("sqlite://") as library:
        library.add_all(Article(**article) for article in data["articles"])
        return [_hold(library, dialogue) for dialogue in data["dialogues"]]


def _hold(library: Library, dialogue: list[dict[str, object]]) -> list[AskedTurn]:
    before: Turn | None = None
    turns = []
    for turn in dialogue:
        question, right = str(turn["question"]), turn["answer"]
        alone, after = library.ask(question), library.ask(question, after=before)
        before = turn_of(after, before)
        turns.append(
            AskedTurn(question, str(right) if right else None, bool(turn["leans"]), alone, after)
        )
    return turns


def new_subjects(path: Path) -> Counter[str]:
    """Ask questions of a set alone, and after one about another article, which must not harm.

    At most `_MAX_QUESTIONS` of them, in a random order that is the same every time.
    """
    articles, questions = read_questions(path)
    asked = sorted(
        (question for question in questions if question.answers),
        key=lambda question: sha256(question.text.encode()).digest(),
    )[:_MAX_QUESTIONS]
    counts: Counter[str] = Counter()
    with open_library("sqlite://") as library:
        ids = [library.add(article).id for article in articles]
        for before, question in pairwise(asked):
            if before.article == question.article:
                continue
            alone = library.ask(question.text)
            after = library.ask(question.text, after=turn_of(library.ask(before.text)))
            was_right, is_right = (
                bool(answer.quotes)
                and answer.quotes[0].article.id == ids[question.article]
                and question.is_answered_in(Span(answer.quotes[0].start, answer.quotes[0].end))
                for answer in (alone, after)
            )
            counts["questions"] += 1
            counts["right alone"] += was_right
            counts["right"] += is_right
            counts["harmed"] += was_right and not is_right
            counts["dragged back"] += after.understood is not None
    return counts


def main() -> None:
    """Print the figures, and each turn with --turns."""
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation.dialogues")
    parser.add_argument("sets", nargs="*", type=Path, help="question sets in SQuAD's format")
    parser.add_argument("--turns", action="store_true", help="print every turn")
    options = parser.parse_args()
    with gold_library() as library:
        dialogues = run(library)
    typed = run_typed()
    if options.turns:
        _print_turns(dialogues + typed)
    for half, chosen in (
        ("even", dialogues[::2]),
        ("odd", dialogues[1::2]),
        ("typed", typed),
    ):
        for leans in (True, False):
            turns = [turn for dialogue in chosen for turn in dialogue if turn.leans is leans]
            kind = "leaning" if leans else "new subjects"
            print(f"{half} {kind}: {len(turns)} turns, {_counted(turns)}")
    for path in options.sets:
        print(f"{path.stem}: {dict(new_subjects(path))}")


def _counted(turns: list[AskedTurn]) -> dict[str, int]:
    return {
        "right alone": sum(turn.is_right(turn.alone) for turn in turns),
        "right": sum(turn.is_right(turn.after) for turn in turns),
        "helped": sum(turn.helped() for turn in turns),
        "harmed": sum(turn.harmed() for turn in turns),
    }


def _print_turns(dialogues: list[list[AskedTurn]]) -> None:
    for turn in (turn for dialogue in dialogues for turn in dialogue):
        mark = "+" if turn.helped() else "-" if turn.harmed() else " "
        kind = "~" if turn.leans else " "
        right = "right" if turn.is_right(turn.after) else "WRONG"
        quoted = turn.after.quotes[0].text if turn.after.quotes else f"({turn.after.reason})"
        print(f"{mark} {kind} {right} {turn.question}")
        print(f"          {turn.after.understood or '(alone)'}\n          {quoted}")


if __name__ == "__main__":
    main()
