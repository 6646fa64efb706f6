"""How often the marked span answers: `python -m tests.evaluation.answer_spans DATA_FOLDER`.

The questions of qa/squad.json and qa/xquad.en.json are halved in the file's order; the second half
of squad is the one tuned on. Spans are marked in the sentence that has the answer, and in the
first hit of the library's search. `given` is the share of the half's questions with a span.
`right`, `exact` and `F1` are means over these: a span is right if it overlaps an answer's span in
the article's text, so it is wrong in a sentence without an answer. `in answers` is `right` over
the spans in sentences with an answer. `exact` and `F1` compare words as SQuAD's own scorer does,
with the answer that fits best.

Last, whether the answer type separates the sentence with the answer from the others of its
paragraph: the shares of both that mention something of that type that the question does not name.
"""

import re
import string
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import fmean

from retrieval import Article, Library, evaluation, open_library
from retrieval.answer_types.answer_span import answer_span, candidates
from retrieval.answer_types.answer_type import AnswerType
from retrieval.answer_types.expectation import expected
from retrieval.evaluation import Question
from retrieval.text.sentences import Span, split_sentences

_ARTICLE = re.compile(r"\b(?:a|an|the)\b")
_PUNCTUATION = str.maketrans("", "", string.punctuation)
_NOWHERE = Span(-1, -1)


@dataclass(frozen=True, slots=True)
class Case:
    """A question's answer type, and how good the span marked in a sentence is."""

    kind: AnswerType
    has_answer: bool
    given: bool = False
    right: bool = False
    exact: bool = False
    f1: float = 0.0


def main(data: Path) -> None:
    """Print the tables."""
    for name in ("squad", "xquad.en"):
        articles, questions = evaluation.read_questions(data / "qa" / f"{name}.json")
        middle = len(questions) // 2
        with open_library("sqlite://") as library:
            ids = {library.add(article).id: n for n, article in enumerate(articles)}
            for half, asked in (("first", questions[:middle]), ("second", questions[middle:])):
                title = f"{name}, {half} half"
                _show(f"{title}, the sentence with the answer", in_answers(articles, asked))
                _show(f"{title}, the first hit", in_hits(library, ids, articles, asked))
                _show_holding(f"{title}, who holds what is asked for", articles, asked)


def in_answers(articles: list[Article], questions: list[Question]) -> Iterator[Case]:
    """Mark the sentences that have the answers."""
    for question in questions:
        article = articles[question.article]
        sentence = answering_sentence(article, question)
        marked = answer_span(question.text, article.text[slice(*sentence)], "en")
        yield _case(question, article, sentence, marked)


def in_hits(
    library: Library,
    ids: dict[int | None, int],
    articles: list[Article],
    questions: list[Question],
) -> Iterator[Case]:
    """Mark the first hits; a question without one counts as one without a span."""
    for question in questions:
        sentence, marked = _NOWHERE, None
        for hit in library.search(question.text, limit=1):
            marked = hit.answer_span
            if ids[hit.article.id] == question.article:
                sentence = Span(hit.start, hit.end)
        yield _case(question, articles[question.article], sentence, marked)


def answering_sentence(article: Article, question: Question) -> Span:
    """Return the first sentence that overlaps an answer."""
    return next(s for s in _sentences(article.text) if question.is_answered_in(s))


def is_right(span: Span, sentence: Span, question: Question) -> bool:
    """Whether a span of a sentence overlaps an answer."""
    start = sentence.start
    return sentence is not _NOWHERE and question.is_answered_in(
        Span(start + span.start, start + span.end)
    )


def _case(question: Question, article: Article, sentence: Span, marked: Span | None) -> Case:
    kind = expected(question.text, "en").kind
    there = question.is_answered_in(sentence)
    if marked is None:
        return Case(kind, there)
    if not there:
        return Case(kind, there, given=True)
    given = _normalised(article.text[sentence.start :][slice(*marked)])
    answers = [_normalised(article.text[slice(*answer)]) for answer in question.answers]
    return Case(
        kind,
        there,
        given=True,
        right=is_right(marked, sentence, question),
        exact=given in answers,
        f1=max(_f1(given, answer) for answer in answers),
    )


def _show(title: str, cases: Iterable[Case]) -> None:
    by_kind = defaultdict(list)
    for case in cases:
        by_kind[str(case.kind)].append(case)
        by_kind["all"].append(case)
    print(f"\n{title}\nkind        asked  given  right  exact  F1     in answers")
    for kind, asked in sorted(by_kind.items()):
        given = [case for case in asked if case.given]
        there = [case.right for case in given if case.has_answer]
        shares = [len(given) / len(asked)]
        if given:
            shares += [fmean(c.right for c in given), fmean(c.exact for c in given)]
            shares += [fmean(c.f1 for c in given), fmean(there) if there else 0.0]
        print(f"{kind:11} {len(asked):5}", *(f" {share:.3f}" for share in shares))


def _show_holding(title: str, articles: list[Article], questions: list[Question]) -> None:
    holding = defaultdict(list)
    for question in questions:
        kind = expected(question.text, "en").kind
        text = articles[question.article].text
        answer = question.answers[0]
        begin = text.rfind("\n", 0, answer.start) + 1
        paragraph = text[begin : (text + "\n").index("\n", answer.start)]
        for sentence in _sentences(paragraph):
            span = Span(begin + sentence.start, begin + sentence.end)
            role = "answers" if question.is_answered_in(span) else "others"
            fits = any(
                candidate.features["kind"]
                for candidate in candidates(question.text, text[slice(*span)], "en")
            )
            holding[kind, role].append(fits)
    print(f"\n{title}\nkind        answers  others")
    for kind in (
        AnswerType.NUMBER,
        AnswerType.DATE,
        AnswerType.PERSON,
        AnswerType.PLACE,
        AnswerType.NAME,
    ):
        shares = (fmean(holding[kind, role]) for role in ("answers", "others"))
        print(f"{kind:11}", *(f" {share:.3f} " for share in shares))


@cache
def _sentences(text: str) -> list[Span]:
    return split_sentences(text)


def _normalised(text: str) -> list[str]:
    return _ARTICLE.sub(" ", text.lower().translate(_PUNCTUATION)).split()


def _f1(given: list[str], answer: list[str]) -> float:
    common = sum((Counter(given) & Counter(answer)).values())
    return 2 * common / (len(given) + len(answer)) if common else 0.0


if __name__ == "__main__":
    main(Path(sys.argv[1]))
