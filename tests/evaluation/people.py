"""Questions as people type them, in six languages, asked of one library of our own articles.

`python -m tests.evaluation.people [--show] [--language LANGUAGE]` prints the shares by language,
kind and form; with `--show` also each question that went wrong, with what was said. The gate
(tests/evaluation/gate.py) holds the shares of the whole set to floors.

gold/people.articles.json has, by language, invented news articles: `title`, `publisher`,
`published` and `paragraphs`. gold/people.questions.json has, by language, the questions:

- `id`, and `after`: the question before it in the conversation, if any
- `kind`: what is asked for; `form`: how it is typed (paraphrase, typo, variant spelling, polite
  words around it, bare words, follow-up, double: two questions, or plain)
- `at`: the day on which it is asked; `question`
- `accept`: words of the sentences that answer, each found once in all articles. A quote is right
  if it has such words, or its context has them. A double question has those of one sentence for
  each half. None: the articles don't hold the answer, though they have the subject, or it is small
  talk, and silence is right.
- `reject`: words of a sentence that must not count, as it is outdated or another's

The questions were written from the articles before any of them was asked. They measure: whatever
fails is mended in the code, never in a question.
"""

import argparse
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path

from retrieval import Answer, Article, Library, Quote, Turn, open_library, turn_of

_GOLD = Path(__file__).parent / "gold"
ARTICLES = _GOLD / "people.articles.json"
QUESTIONS = _GOLD / "people.questions.json"

_SHOWN_LENGTH = 150  # characters of a quote


@dataclass(frozen=True, slots=True)
class Question:
    """A question as it is typed, and the words by which a right quote is known."""

    id: str
    language: str
    kind: str
    form: str
    at: datetime
    text: str
    accept: tuple[str, ...]
    reject: tuple[str, ...] = ()
    after: str | None = None

    def is_answered_by(self, quote: Quote) -> bool:
        """Whether a quote, read with its context, answers."""
        shown = _shown(quote)
        return any(words in shown for words in self.accept) and not any(
            words in quote.text for words in self.reject
        )


def _shown(quote: Quote) -> str:
    start = quote.context.start if quote.context else quote.start
    return quote.article.text[start : quote.end]


class Outcome(StrEnum):
    """What became of a question; the last two, of one that has no answer."""

    FIRST = "first"  # the first quote answers
    LATER = "later"  # another one does
    WRONG = "wrong"  # there are quotes, and none answers
    SILENT = "silent"
    RIGHTLY_SILENT = "rightly silent"
    SPOKE = "spoke"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its answer."""

    question: Question
    answer: Answer

    @property
    def outcome(self) -> Outcome:
        """What became of the question."""
        right = [self.question.is_answered_by(quote) for quote in self.answer.quotes]
        if not self.question.accept:
            return Outcome.SPOKE if right else Outcome.RIGHTLY_SILENT
        if not right:
            return Outcome.SILENT
        if right[0]:
            return Outcome.FIRST
        return Outcome.LATER if any(right) else Outcome.WRONG

    @property
    def is_complete(self) -> bool:
        """Whether all accepted words are shown: of a double question, both halves are answered."""
        shown = [_shown(quote) for quote in self.answer.quotes]
        return all(any(words in text for text in shown) for words in self.question.accept)


@dataclass(frozen=True, slots=True)
class Shares:
    """Counts of outcomes, and their shares of the questions with and without an answer."""

    answerable: int
    unanswerable: int
    first: float
    shown: float
    silent: float
    wrong_first: float
    rightly_silent: float

    @classmethod
    def of(cls, asked: Iterable[Asked]) -> "Shares":
        """Return the shares among questions that were asked."""
        outcomes = [one.outcome for one in asked]

        def count(*which: Outcome) -> int:
            return sum(outcome in which for outcome in outcomes)

        unanswerable = count(Outcome.RIGHTLY_SILENT, Outcome.SPOKE)
        answerable = len(outcomes) - unanswerable
        return cls(
            answerable,
            unanswerable,
            first=count(Outcome.FIRST) / max(1, answerable),
            shown=count(Outcome.FIRST, Outcome.LATER) / max(1, answerable),
            silent=count(Outcome.SILENT) / max(1, answerable),
            wrong_first=count(Outcome.LATER, Outcome.WRONG) / max(1, answerable),
            rightly_silent=count(Outcome.RIGHTLY_SILENT) / max(1, unanswerable),
        )


def articles(path: Path = ARTICLES) -> list[Article]:
    """Read the articles of all languages."""
    return [
        Article(
            title=article["title"],
            text="\n".join(article["paragraphs"]),
            publisher=article["publisher"],
            published=date.fromisoformat(article["published"]),
        )
        for rows in json.loads(path.read_text("utf-8")).values()
        for article in rows
    ]


def questions(path: Path = QUESTIONS) -> list[Question]:
    """Read the questions of all languages."""
    return [
        Question(
            id=row["id"],
            language=language,
            kind=row["kind"],
            form=row["form"],
            at=datetime.fromisoformat(row["at"]).replace(hour=12, tzinfo=UTC),
            text=row["question"],
            accept=tuple(row["accept"]),
            reject=tuple(row.get("reject", ())),
            after=row.get("after"),
        )
        for language, rows in json.loads(path.read_text("utf-8")).items()
        for row in rows
    ]


def ask_all(library: Library, questions: Sequence[Question]) -> list[Asked]:
    """Ask all questions, each after the one it follows, which stands before it."""
    turns: dict[str, Turn] = {}
    asked = []
    for question in questions:
        before = turns[question.after] if question.after else None
        answer = library.ask(question.text, at=question.at, after=before)
        turns[question.id] = turn_of(answer, before)
        asked.append(Asked(question, answer))
    return asked


def run() -> list[Asked]:
    """Ask all questions of a library of all articles."""
    with open_library("sqlite://") as library:
        library.add_all(articles())
        return ask_all(library, questions())


def figures() -> dict[str, float]:
    """Return the shares that have floors: of all languages, and right first also by language.

    `both_halves` is the share of the double questions that are answered in full.
    """
    asked = run()
    shares = Shares.of(asked)
    double = _double(asked)
    return {
        "first": shares.first,
        "shown": shares.shown,
        "wrong_first": shares.wrong_first,
        "rightly_silent": shares.rightly_silent,
        "both_halves": sum(one.is_complete for one in double) / len(double),
    } | {f"first_{language}": part.first for language, part in _by_language(asked).items()}


def _double(asked: Iterable[Asked]) -> list[Asked]:
    return [one for one in asked if one.question.form == "double"]


def _by_language(asked: Iterable[Asked]) -> dict[str, Shares]:
    return _grouped(asked, lambda question: question.language)


def _grouped(asked: Iterable[Asked], key: Callable[[Question], str]) -> dict[str, Shares]:
    groups: defaultdict[str, list[Asked]] = defaultdict(list)
    for one in asked:
        groups[key(one.question)].append(one)
    return {name: Shares.of(group) for name, group in groups.items()}


def main() -> None:
    """Print the shares, and with --show what went wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation.people")
    parser.add_argument("--show", action="store_true", help="print what went wrong")
    parser.add_argument("--language", help="only the questions in this language")
    options = parser.parse_args()
    asked = [one for one in run() if options.language in (None, one.question.language)]
    if options.show:
        _print_failures(asked)
    print(f"{'':16}first shown silent wrong first  of | rightly silent  of")
    _print_shares({"all": Shares.of(asked)})
    _print_shares(_by_language(asked))
    _print_shares(_grouped(asked, lambda question: question.kind))
    _print_shares(_grouped(asked, lambda question: question.form))
    double = _double(asked)
    print(f"\n{sum(one.is_complete for one in double)} of {len(double)} double in full")


def _print_failures(asked: Iterable[Asked]) -> None:
    for one in asked:
        if one.outcome in (Outcome.FIRST, Outcome.RIGHTLY_SILENT):
            continue
        answer = one.answer
        print(f"{one.outcome:6} {one.question.id} {one.question.form}: {one.question.text}")
        if answer.understood:
            print(f"       understood as: {answer.understood}")
        for quote in answer.quotes:
            print(f"       “{quote.text[:_SHOWN_LENGTH]}”")
        if not answer.quotes:
            print(f"       ({answer.reason}) support {answer.support:.2f}")


def _print_shares(groups: dict[str, Shares]) -> None:
    print()
    for name, part in groups.items():
        print(
            f"{name:16} {part.first:.2f}  {part.shown:.2f}   {part.silent:.2f}        "
            f"{part.wrong_first:.2f} {part.answerable:3} |           {part.rightly_silent:.2f} "
            f"{part.unanswerable:3}"
        )


if __name__ == "__main__":
    main()
