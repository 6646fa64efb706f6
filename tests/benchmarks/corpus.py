"""What is measured on: libraries of real news in several sizes, and questions to ask of them."""

import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count, islice
from pathlib import Path
from tempfile import TemporaryDirectory

import regex
from rich.console import Console
from rich.progress import Progress

from retrieval import Article, open_library
from retrieval.text.analysis import analyze_question
from retrieval.text.sentences import split_sentences
from tests.evaluation.news_library import read_articles, read_questions

_SAMPLED = 343  # with the 157 of the quiz, 500 questions
_SAMPLED_WORDS = 6

# A capitalised word that does not begin a sentence.
_NAME = regex.compile(r"(?<=\p{Ll},? )\p{Lu}\p{Ll}{2,}")
# What the names of each copy end in: there are as many copies as endings, 13 million sentences.
_ENDINGS = ("", "ba", "del", "fin", "gor", "kus", "lym", "mat", "nop", "rev")


@dataclass(frozen=True)
class Question:
    """A question and when it was asked, None for now."""

    text: str
    asked: datetime | None


def quiz(data: Path) -> list[Question]:
    """Give the questions of the news quiz."""
    return [Question(question.text, question.asked) for question in read_questions(data)]


def questions(data: Path) -> list[Question]:
    """Give the quiz questions and others sampled from sentences, mixed.

    A sampled one is six telling words of a sentence, or all where it has fewer.
    """
    chance = random.Random(4)
    asked = quiz(data)
    for article in islice(read_articles(data), _SAMPLED):
        start, end = chance.choice(split_sentences(article.text))
        telling = list(analyze_question(article.text[start:end], "en").values())
        if telling:
            words = chance.sample(telling, min(_SAMPLED_WORDS, len(telling)))
            asked.append(Question(" ".join(words), asked=None))
    chance.shuffle(asked)
    return asked


def articles(data: Path, sentences: int) -> Iterator[Article]:
    """Yield news articles until they have so many sentences, repeated under changed names."""
    with Progress(console=Console(stderr=True)) as bar:
        task = bar.add_task(f"Filling a library of {sentences:,} sentences", total=sentences)
        for number in count():
            for article in read_articles(data):
                yield _renamed(article, number)
                bar.advance(task, len(split_sentences(article.text)))
                if bar.tasks[task].finished:
                    return


def _renamed(article: Article, number: int) -> Article:
    """Give the copy of an article with this number, which tells the same of others."""
    if number == 0:
        return article
    ending = _ENDINGS[number]
    return replace(
        article,
        title=_NAME.sub(rf"\g<0>{ending}", article.title),
        text=_NAME.sub(rf"\g<0>{ending}", article.text),
        url=f"{article.url}#copy-{number}",
    )


def filled_library(data: Path, folder: Path, sentences: int) -> Path:
    """Give the database of a library of so many sentences, which is filled on first use."""
    finished = folder / str(sentences)
    if not finished.exists():
        filling = folder / f"{sentences}.filling"
        shutil.rmtree(filling, ignore_errors=True)
        filling.mkdir(parents=True)
        with open_library(f"sqlite:///{filling / 'library.db'}") as library:
            library.add_all(articles(data, sentences))
        filling.rename(finished)  # one that is cut short is not taken for whole
    return finished / "library.db"


@contextmanager
def copied(database: Path) -> Iterator[Path]:
    """Give a copy of a library, on the same disk, to be changed and then thrown away."""
    with TemporaryDirectory(dir=database.parent.parent) as folder:
        copy = Path(folder, "library")
        shutil.copytree(database.parent, copy)
        yield copy / database.name
