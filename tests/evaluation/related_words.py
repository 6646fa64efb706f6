"""What related words are worth: `python -m tests.evaluation.related_words DATA_FOLDER`.

For each question set the 50 best sentences are ranked by their BM25 plus .7 of that of their
paragraph with the title, without and with related words. For each term that a sentence lacks, the
best related word that it has counts, times the lesser of both idfs (the one-to-many alignment of
Yadav, Sharp and Surdeanu, SIGIR 2018, without vectors at run time).
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

import numpy as np

from retrieval import Article, evaluation
from retrieval.evaluation import Question
from retrieval.index.bm25 import BM25, Scores
from retrieval.index.snapshot import K1, B
from retrieval.lexicon.related import related
from retrieval.text.analysis import analyze, analyze_question
from retrieval.text.sentences import Span, split_sentences

SETS = ["squad", "xquad.en", "wikiqa-dev"]
PARAGRAPH = 0.7
SHARES = [0.0, 0.6, 0.8, 1.0]  # of a related word's weight; 0: without
DEPTH = 50


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence's terms, its article and span, and the number of its paragraph."""

    terms: list[str]
    article: int
    span: Span
    paragraph: int


class Collection:
    """The sentences and paragraphs of articles under BM25."""

    def __init__(self, articles: list[Article]) -> None:
        paragraphs: list[list[str]] = []
        self.sentences: list[Sentence] = []
        for number, article in enumerate(articles):
            for sentence in _sentences(number, article, len(paragraphs)):
                self.sentences.append(sentence)
            paragraphs += [analyze(f"{article.title}\n{p}") for p in article.text.split("\n")]
        self.by_sentence = BM25.over([s.terms for s in self.sentences], k1=K1, b=B)
        self.by_paragraph = BM25.over(paragraphs, k1=K1, b=B)

    def rank(self, question: Question, share: float) -> float:
        """Return the rank of the first right sentence."""
        terms = list(analyze_question(question.text))
        numbers, scores = self.by_sentence.matching(terms)
        best = np.lexsort((numbers, -scores))[:DEPTH]
        of_paragraphs = self.by_paragraph.get_scores(terms)
        total: Scores = scores[best] + [
            PARAGRAPH * of_paragraphs[self.sentences[number].paragraph]
            + share * self.related_score(terms, number)
            for number in numbers[best]
        ]
        ranked = numbers[best][np.lexsort((numbers[best], -total))]
        right = (n for n, i in enumerate(ranked, 1) if _is_right(self.sentences[i], question))
        return next(right, float("inf"))

    def related_score(self, terms: list[str], number: int) -> float:
        """Return the score of related words in a sentence, each as a word that occurs once."""
        present = set(self.sentences[number].terms)
        idf = self.by_sentence.term_idf
        length = len(self.sentences[number].terms) / self.by_sentence.avgdl
        return sum(
            max(
                (
                    weight * min(idf(term), idf(other))
                    for other, weight in related(term, "en").items()
                    if other in present and other not in terms
                ),
                default=0.0,
            )
            for term in terms
            if term not in present
        ) * ((K1 + 1) / (1 + K1 * (1 - B + B * length)))


def main(data: Path) -> None:
    """Print the figures of each half of each set."""
    print("set         half  share  P@1    R@3    R@5    MRR")
    for name in SETS:
        articles, questions = evaluation.read_questions(data / "qa" / f"{name}.json")
        collection = Collection(articles)
        answerable = [question for question in questions if question.answers]
        for share in SHARES:
            ranks = [collection.rank(question, share) for question in answerable]
            for half, of_half in (("even", ranks[::2]), ("odd", ranks[1::2])):
                figures = [fmean(rank <= k for rank in of_half) for k in (1, 3, 5)]
                figures.append(fmean(1 / rank for rank in of_half))
                print(f"{name:11} {half:5} {share:4}  ", "  ".join(f"{f:.3f}" for f in figures))


def _sentences(number: int, article: Article, first_paragraph: int) -> Iterator[Sentence]:
    for span in split_sentences(article.text):
        paragraph = first_paragraph + article.text.count("\n", 0, span.start)
        yield Sentence(analyze(article.text[span.start : span.end]), number, span, paragraph)


def _is_right(sentence: Sentence, question: Question) -> bool:
    return sentence.article == question.article and question.is_answered_in(sentence.span)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
