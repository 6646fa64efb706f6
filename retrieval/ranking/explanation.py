"""Why a sentence was quoted, in words that a reader knows: what of the question is where.

It is read from the texts alone, so that it can be told of a quote for as long as that is stored.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from retrieval.answer_types.answer_type import AnswerType
from retrieval.answer_types.mentions import mentions
from retrieval.article import Article
from retrieval.dates.days import as_day
from retrieval.questions.query import Query, build_queries
from retrieval.ranking.text_features import FITTING_KINDS, likeness
from retrieval.text.analysis import Word, words
from retrieval.text.excerpts import surroundings
from retrieval.text.normalization import without_marks
from retrieval.text.related import related
from retrieval.text.sentences import Span

_NEIGHBOURS = 2  # sentences on either side, as they are weighed


@dataclass(frozen=True, slots=True)
class Reasons:
    """The question's words, as it writes them, by where they stand.

    `near` are those that only the sentences beside it have. `related` are words that the sentence
    lacks, each with the word that it has instead. `kind` is what the question asks for and the
    sentence names; `in_time` says that the article is of the time that the question names.
    """

    sentence: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    related: tuple[tuple[str, str], ...] = ()
    kind: AnswerType | None = None
    in_time: bool = False


def reasons(question: str, asked: datetime, article: Article, span: Span) -> Reasons:
    """Tell what speaks for a sentence of an article as an answer to a question."""
    query = build_queries(question, [article.language], asked)[0]
    sentence = article.text[span.start : span.end]
    start, end = surroundings(article.text, span, _NEIGHBOURS)
    beside = f"{article.text[start : span.start]}\n{article.text[span.end : end]}"
    here = _terms(sentence, query)
    held = {word.term for word in here}
    lacking = [term for term in query.terms if term not in held]
    near = {word.term for word in _terms(beside, query)}
    title = {word.term for word in _terms(article.title, query)}
    return Reasons(
        sentence=_asked(query, held),
        near=_asked(query, near - held),
        title=_asked(query, title),
        related=tuple(_related(query, lacking, sentence, here)),
        kind=_kind(query, sentence),
        in_time=_is_in_time(query, article),
    )


def _terms(text: str, query: Query) -> list[Word]:
    found = words(text, query.language)
    if query.is_unmarked:
        return [Word(without_marks(word.term), word.span) for word in found]
    return found


def _asked(query: Query, terms: Iterable[str]) -> tuple[str, ...]:
    wanted = set(terms)
    pairs = zip(query.terms, query.words, strict=True)
    return tuple(dict.fromkeys(word for term, word in pairs if term in wanted))


def _related(
    query: Query, lacking: Sequence[str], sentence: str, here: Sequence[Word]
) -> Iterable[tuple[str, str]]:
    """Find for each word that the sentence lacks the one that stands for it best, if any does."""
    spelt = dict(zip(query.terms, query.words, strict=True))
    for term in lacking:
        relatives = related(term, query.language or "")
        closest = max(
            here,
            key=lambda word: max(relatives.get(word.term, 0.0), likeness(term, word.term)),
            default=None,
        )
        if closest and (closest.term in relatives or likeness(term, closest.term)):
            yield spelt[term], sentence[closest.span.start : closest.span.end]


def _kind(query: Query, sentence: str) -> AnswerType | None:
    kind = query.expectation.kind
    asked = set(query.sequence)
    for mention in mentions(sentence, query.language):
        if mention.kind in FITTING_KINDS.get(kind, ()):
            named = words(sentence[mention.span.start : mention.span.end], query.language)
            if any(word.term not in asked for word in named):
                return kind
    return None


def _is_in_time(query: Query, article: Article) -> bool:
    if article.published is None or not query.time.named:
        return False
    day = as_day(article.published)
    start, end = query.time.start or day, query.time.end or day
    return start <= day <= end
