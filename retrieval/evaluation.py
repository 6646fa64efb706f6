"""How good the answers are, measured on question sets in SQuAD's JSON format (1.1 and 2.0)."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from typing import Any

from retrieval.answer import Quote
from retrieval.article import Article
from retrieval.errors import SourceError
from retrieval.library import open_library
from retrieval.sentences import Span

_DEPTH = 50  # hits looked at for the reciprocal rank


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Figures from 0 to 1 over the questions of one file that have an answer in it.

    `p_at_1`: the first hit is right; `r_at_3`, `r_at_5`: one of the first three, five; `mrr`:
    the mean of 1 / rank of the first right hit among 50. `answered` and `wrongly_answered` are
    the shares of questions with and without an answer that were not met with silence.
    """

    name: str
    questions: int
    unanswerable: int
    p_at_1: float
    r_at_3: float
    r_at_5: float
    mrr: float
    answered: float
    wrongly_answered: float | None


@dataclass(frozen=True, slots=True)
class Question:
    """A question, the position of its article in the file, and the answers' spans in its text."""

    text: str
    article: int
    answers: tuple[Span, ...]


def evaluate_file(path: Path) -> Evaluation:
    """Ask a library of the file's articles all its questions; SourceError if it is no such file.

    A hit is right when its span overlaps an answer's span in the article's text.
    """
    articles, questions = read_questions(path)
    with open_library("sqlite://") as library:
        ids = [library.add(article).id for article in articles]
        ranks: list[float] = []
        answered: list[bool] = []
        wrongly: list[bool] = []
        for question in questions:
            is_answered = bool(library.ask(question.text).quotes)
            if question.answers:
                answered.append(is_answered)
                hits = library.search(question.text, limit=_DEPTH)
                ranks.append(rank(question, ids[question.article], hits))
            else:
                wrongly.append(is_answered)
    if not ranks:
        raise SourceError(f"{path}: no question in it has an answer.")
    return Evaluation(
        name=path.stem,
        questions=len(ranks),
        unanswerable=len(wrongly),
        p_at_1=fmean(rank <= 1 for rank in ranks),
        r_at_3=fmean(rank <= 3 for rank in ranks),
        r_at_5=fmean(rank <= 5 for rank in ranks),
        mrr=fmean(1 / rank for rank in ranks),
        answered=fmean(answered),
        wrongly_answered=fmean(wrongly) if wrongly else None,
    )


def rank(question: Question, article_id: int | None, hits: list[Quote]) -> float:
    """Give the position, from 1, of the first right hit; infinite where there is none."""
    for position, hit in enumerate(hits, start=1):
        if hit.article.id == article_id and any(
            hit.start < answer.end and answer.start < hit.end for answer in question.answers
        ):
            return position
    return float("inf")


def read_questions(path: Path) -> tuple[list[Article], list[Question]]:
    """Read a question set; SourceError if it is none."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))["data"]
        articles = [_article(entry) for entry in data]
        questions = [
            question for number, entry in enumerate(data) for question in _questions(entry, number)
        ]
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror or error}.") from error
    except (ValueError, LookupError, TypeError) as error:
        raise SourceError(f"{path}: this is not a question set in SQuAD's JSON format.") from error
    return articles, questions


def _article(entry: dict[str, Any]) -> Article:
    text = "\n\n".join(paragraph["context"] for paragraph in entry["paragraphs"])
    return Article(title=entry["title"].replace("_", " "), text=text)


def _questions(entry: dict[str, Any], article: int) -> Iterator[Question]:
    offset = 0
    for paragraph in entry["paragraphs"]:
        for qa in paragraph["qas"]:
            answers = () if qa.get("is_impossible") else qa["answers"]
            yield Question(
                text=qa["question"],
                article=article,
                answers=tuple(
                    Span(
                        offset + answer["answer_start"],
                        offset + answer["answer_start"] + max(1, len(answer["text"])),
                    )
                    for answer in answers
                ),
            )
        offset += len(paragraph["context"]) + len("\n\n")
