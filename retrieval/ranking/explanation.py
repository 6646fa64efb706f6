"""Explains to a reader why a sentence was quoted: which words of the question are where.

It needs only the texts, not the index, and so works as long as the quoted version is stored.
"""

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from datetime import datetime

from retrieval.answer_types.answer_type import AnswerType
from retrieval.answer_types.mentions import mentions
from retrieval.article import Article
from retrieval.dates.days import as_day
from retrieval.lexicon.related import related
from retrieval.questions.query import Query, build_queries
from retrieval.ranking.text_features import FITTING_MENTIONS, likeness
from retrieval.text.analysis import Word, words
from retrieval.text.excerpts import surroundings
from retrieval.text.normalization import without_marks
from retrieval.text.sentences import Span

_NEIGHBOURS = 2  # sentences on either side, as in the feature `neighbourhood`


@dataclass(frozen=True, slots=True)
class Reasons:
    """The question's words, as it spells them, by where they were found.

    `near` are those that only the neighbouring sentences have. `related` are words that the
    sentence lacks, each with the word that it has instead. `kind` is what the question asks for
    and the sentence names. `in_time`: the article is of the time that the question names.
    """

    sentence: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    related: tuple[tuple[str, str], ...] = ()
    kind: AnswerType | None = None
    in_time: bool = False


def reasons(question: str, asked_at: datetime, article: Article, span: Span) -> Reasons:
    """Return what speaks for a sentence of an article as an answer to a question."""
    queries = build_queries(question, [article.language], asked_at)
    sentence = article.text[span.start : span.end]
    start, end = surroundings(article.text, span, _NEIGHBOURS)
    neighbours = f"{article.text[start : span.start]}\n{article.text[span.end : end]}"
    sentence_words = _words(sentence, queries[0])
    present = {word.term for word in sentence_words}
    query = max(queries, key=lambda each: len(present.intersection(each.terms)))
    lacking = [term for term in query.terms if term not in present]
    near = {word.term for word in _words(neighbours, query)}
    title = {word.term for word in _words(article.title, query)}
    return Reasons(
        sentence=_as_asked(query, present),
        near=_as_asked(query, near - present),
        title=_as_asked(query, title),
        related=tuple(_related(query, lacking, sentence, sentence_words)),
        kind=_kind(query, sentence),
        in_time=_is_in_time(query, article),
    )


def _words(text: str, query: Query) -> list[Word]:
    marked = words(text, query.language)
    if query.is_unmarked:
        return [Word(without_marks(word.term), word.span) for word in marked]
    return marked


def _as_asked(query: Query, terms: Set[str]) -> tuple[str, ...]:
    pairs = zip(query.terms, query.words, strict=True)
    return tuple(dict.fromkeys(word for term, word in pairs if term in terms))


def _related(
    query: Query, lacking: Sequence[str], sentence: str, sentence_words: Sequence[Word]
) -> Iterable[tuple[str, str]]:
    """Yield each word that the sentence lacks, with its best relative there, if there is one."""
    spelt = dict(zip(query.terms, query.words, strict=True))
    for term in lacking:
        relatives = related(term, query.language or "")
        closest = max(
            sentence_words,
            key=lambda word: max(relatives.get(word.term, 0.0), likeness(term, word.term)),
            default=None,
        )
        if closest and (closest.term in relatives or likeness(term, closest.term)):
            yield spelt[term], sentence[closest.span.start : closest.span.end]


def _kind(query: Query, sentence: str) -> AnswerType | None:
    kind = query.expectation.kind
    question_terms = set(query.sequence)
    for mention in mentions(sentence, query.language):
        if mention.kind in FITTING_MENTIONS.get(kind, ()):
            mentioned = words(sentence[mention.span.start : mention.span.end], query.language)
            if any(word.term not in question_terms for word in mentioned):
                return kind
    return None


def _is_in_time(query: Query, article: Article) -> bool:
    if article.published is None or not query.time.named:
        return False
    day = as_day(article.published)
    start, end = query.time.start or day, query.time.end or day
    return start <= day <= end
