"""Reads a question's unknown words as words that the articles have. Start at `respell`.

Only a word that no article has is read otherwise, and never one that is known to be right, such
as the name of another country.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from retrieval.answer import Correction
from retrieval.answering.word_readings import Reading, WordReader
from retrieval.index.snapshot import Snapshot
from retrieval.lexicon.dictionary import is_right
from retrieval.questions.query import Query
from retrieval.ranking.unknown_words import unknown_words
from retrieval.store.articles import Store
from retrieval.text.analysis import words
from retrieval.text.normalization import MARKED_LANGUAGES, without_marks
from retrieval.text.segmentation import is_unspaced
from retrieval.text.sentences import Span

_MAX_UNKNOWN_WORDS = 6  # of a question; one with more is about something else


@dataclass(frozen=True, slots=True)
class Respelling:
    """A question with words that the articles have, and what was read for what."""

    question: str
    corrections: tuple[Correction, ...]


def respell(
    snapshot: Snapshot, store: Store, question: str, queries: Sequence[Query]
) -> Respelling | None:
    """Return a question with its misspelt words corrected; None if none is found to be so.

    `queries` are the readings of the question in the languages of the articles.
    """
    spoken = [
        query
        for query in queries
        if not is_unspaced(query.language) and query.language not in MARKED_LANGUAGES
    ]
    unknown = frozenset(filter(str.isalpha, unknown_words(queries, snapshot.lacks)))
    if not spoken or not 0 < len(unknown) <= _MAX_UNKNOWN_WORDS:
        return None
    readers = [WordReader(snapshot, store, query, unknown) for query in spoken]
    spans = [word.span for word in words(question, spoken[0].language)]
    readings = _read_pairs(question, spans, readers, unknown)
    in_pairs = {end for _, end in readings} | {start for start, _ in readings}
    for span in spans:
        typed = question[slice(*span)]
        if typed in unknown and not in_pairs & set(span):
            may_be_wrong = not any(is_right(typed, query.language) for query in spoken)
            _note(readings, span, [each.read(typed, may_be_wrong) for each in readers])
    return _respelling(question, readings) if readings else None


def _read_pairs(
    question: str, spans: Sequence[Span], readers: Sequence[WordReader], unknown: frozenset[str]
) -> dict[Span, Reading]:
    """Return the readings of two words that articles write as one."""
    readings: dict[Span, Reading] = {}
    for one, other in pairwise(spans):
        pair = question[slice(*one)], question[slice(*other)]
        are_apart = question[one.end : other.start] in (" ", "-")
        if are_apart and unknown.intersection(pair):
            _note(readings, Span(one.start, other.end), [each.join(*pair) for each in readers])
    return readings


def _note(readings: dict[Span, Reading], span: Span, found: Iterable[Reading | None]) -> None:
    """Add the likeliest reading of a span, if there is any."""
    likeliest = max(filter(None, found), default=None)
    if likeliest:
        readings[span] = likeliest


def _respelling(question: str, readings: Mapping[Span, Reading]) -> Respelling:
    corrections = []
    for span, (_, taken) in sorted(readings.items(), reverse=True):
        typed = question[slice(*span)]
        # Whoever leaves out accents need not be told.
        if without_marks(typed.casefold()) != without_marks(taken.casefold()):
            corrections.append(Correction(typed, taken))
        question = question[: span.start] + taken + question[span.end :]
    return Respelling(question, tuple(reversed(corrections)))
