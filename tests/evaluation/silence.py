"""Measure the decision to answer: `python -m tests.evaluation.silence DATA_FOLDER`.

The articles of a question set are split into two halves by the parity of the md5 of their titles.
All questions with an answer are asked of a library of one half, then of the other: half of them
should be answered, the others met with silence. Printed for each set are the area under the ROC
curve of `Answer.support`, the share wrongly answered at the threshold at which 90% of the
answerable questions are answered, both shares at the threshold of squad.json (does one threshold
fit all sets?), and what the library really does. The curves are drawn into the output folder if
matplotlib is installed (`pip install -e '.[evaluation]'`).

With --library, the library of tests.evaluation.news is sent small talk and the like.
"""

import argparse
import math
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from rich.console import Console
from rich.progress import track

from retrieval import Article, open_library
from retrieval.evaluation import Question, read_questions
from retrieval.evaluation.measures import roc_auc
from tests.evaluation.chatter import CHATTER
from tests.evaluation.halves import parity
from tests.evaluation.news_library import open_news
from tests.evaluation.silence_picture import Curve, draw

SETS = ("squad", "wikiqa-dev", "xquad.en", "xquad.de", "xquad.es", "xquad.ru", "xquad.zh")
ANSWERED = 0.9  # the share of answerable questions at which sets are compared


@dataclass(frozen=True)
class Decisions:
    """The supports of one set's questions, and the shares that the library answered."""

    name: str
    answerable: npt.NDArray[np.float64]
    others: npt.NDArray[np.float64]
    answered: float
    wrongly_answered: float

    @property
    def auc(self) -> float:
        return roc_auc(self.answerable.tolist(), self.others.tolist())

    @property
    def threshold(self) -> float:
        """The support at and above which at least `ANSWERED` of the answerable lie."""
        descending = np.sort(self.answerable)[::-1]
        return float(descending[math.ceil(ANSWERED * len(descending)) - 1])

    def at(self, threshold: float) -> tuple[float, float]:
        """Return the shares answered and wrongly answered at a threshold."""
        return (
            float(np.mean(self.answerable >= threshold)),
            float(np.mean(self.others >= threshold)),
        )

    def curve(self) -> Curve:
        """Return the shares at every threshold, and those of the library."""
        thresholds = np.unique(np.concatenate([self.answerable, self.others]))[::-1]
        points = [(0.0, 0.0), *(self.at(threshold) for threshold in thresholds)]
        return Curve(
            name=f"{self.name}  (AUC {self.auc:.3f})",
            answered=[answered for answered, _ in points],
            wrongly_answered=[wrongly for _, wrongly in points],
            operating_point=(self.wrongly_answered, self.answered),
        )


def half(article: Article) -> int:
    """Return 0 or 1, by the article's title."""
    return parity(article.title)


def decide(name: str, articles: list[Article], questions: Iterable[Question]) -> Decisions:
    """Ask all questions of a library of either half."""
    asked = [question for question in questions if question.answers]
    supports: dict[bool, list[float]] = {True: [], False: []}
    answered: dict[bool, list[bool]] = {True: [], False: []}
    for side in (0, 1):
        with open_library("sqlite://") as library:
            library.add_all(article for article in articles if half(article) == side)
            for question in track(asked, f"{name} {side}", console=Console(stderr=True)):
                answer = library.ask(question.text)
                there = half(articles[question.article]) == side
                supports[there].append(answer.support)
                answered[there].append(bool(answer.quotes))
    return Decisions(
        name=name,
        answerable=np.array(supports[True]),
        others=np.array(supports[False]),
        answered=float(np.mean(answered[True])),
        wrongly_answered=float(np.mean(answered[False])),
    )


def print_table(sets: list[Decisions]) -> None:
    """Print a line for each set; the first one's threshold is tried on all."""
    common = sets[0].threshold
    print(
        f"{'':<12}   AUC   wrongly at {ANSWERED:.0%} answered   "
        f"at support {common:.3f}: answered  wrongly   in fact: answered  wrongly"
    )
    for decisions in sets:
        answered, wrongly = decisions.at(common)
        print(
            f"{decisions.name:<12}  {decisions.auc:.3f}  "
            f"{decisions.at(decisions.threshold)[1]:>22.3f}   "
            f"{answered:>26.3f}  {wrongly:>7.3f}   "
            f"{decisions.answered:>17.3f}  {decisions.wrongly_answered:>7.3f}"
        )


def print_chatter(data: Path, path: Path) -> None:
    """Send what is no question to the news library, and print what was answered."""
    _, library = open_news(data, path)
    with library:
        for kind, messages in CHATTER.items():
            answers = [library.ask(message) for message in messages]
            answered = [answer for answer in answers if answer.quotes]
            print(f"{kind}: {len(answered)} of {len(messages)} answered")
            for answer in answered:
                print(f"  {answer.question!r} ({answer.support:.2f})  {answer.quotes[0].text}")


def main() -> None:
    """Print the table, draw the picture, and send small talk where there is a news library."""
    parser = argparse.ArgumentParser(description="Measure the decision to answer.")
    parser.add_argument("data", type=Path)
    parser.add_argument("--output", type=Path, help="draw silence.png into this folder")
    parser.add_argument("--library", type=Path, help="the file of tests.evaluation.news")
    options = parser.parse_args()
    sets = [decide(name, *read_questions(options.data / "qa" / f"{name}.json")) for name in SETS]
    print_table(sets)
    if options.output:
        print(draw([decisions.curve() for decisions in sets], options.output / "silence.png"))
    if options.library:
        print_chatter(options.data, options.library)


if __name__ == "__main__":
    main()
