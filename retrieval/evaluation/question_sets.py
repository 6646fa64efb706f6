"""Question sets in SQuAD's JSON format, 1.1 and 2.0: articles, questions, spans of answers.

The format: https://rajpurkar.github.io/SQuAD-explorer/. Other fields of a file are ignored.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, NonNegativeInt, ValidationError

from retrieval.article import Article
from retrieval.errors import SourceError
from retrieval.text.sentences import Span

_BLANK_LINE = "\n\n"  # between an article's paragraphs


@dataclass(frozen=True, slots=True)
class Question:
    """A question, the position of its article in the file, and the spans of the answers in it."""

    text: str
    article: int
    answers: tuple[Span, ...]

    def is_answered_in(self, span: Span) -> bool:
        """Whether a span of the article's text overlaps an answer."""
        return any(span.start < end and start < span.end for start, end in self.answers)


class _Answer(BaseModel, frozen=True, strict=True):
    text: str
    answer_start: NonNegativeInt

    def span(self, offset: int) -> Span:
        start = offset + self.answer_start
        return Span(start, start + max(1, len(self.text)))


class _Question(BaseModel, frozen=True, strict=True):
    question: str
    answers: list[_Answer] = []
    is_impossible: bool = False


class _Paragraph(BaseModel, frozen=True, strict=True):
    context: str
    qas: list[_Question]


class _Document(BaseModel, frozen=True, strict=True):
    title: str
    paragraphs: list[_Paragraph]

    def article(self) -> Article:
        text = _BLANK_LINE.join(paragraph.context for paragraph in self.paragraphs)
        return Article(title=self.title.replace("_", " "), text=text)

    def questions(self, article: int) -> Iterator[Question]:
        offset = 0
        for paragraph in self.paragraphs:
            for item in paragraph.qas:
                answers = () if item.is_impossible else item.answers
                spans = tuple(answer.span(offset) for answer in answers)
                yield Question(item.question, article, spans)
            offset += len(paragraph.context) + len(_BLANK_LINE)


class _QuestionSet(BaseModel, frozen=True, strict=True):
    data: list[_Document]


def read_questions(path: Path) -> tuple[list[Article], list[Question]]:
    """Return the articles and the questions of a file; SourceError if it is no question set."""
    try:
        data = _QuestionSet.model_validate_json(path.read_bytes()).data
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror or error}.") from error
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(map(str, first["loc"]))
        raise SourceError(
            f"{path}: this is not a question set in SQuAD's JSON format"
            f"{f' (at {field})' if field else ''}: {first['msg']}."
        ) from error
    questions = [
        question for number, document in enumerate(data) for question in document.questions(number)
    ]
    return [document.article() for document in data], questions
