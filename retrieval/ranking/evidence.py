"""Counts a query's terms in candidate sentences and in the contexts around them."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from retrieval.index.kernels import loops
from retrieval.index.postings import Numbers
from retrieval.index.snapshot import Flags, LiveSegment, QueryPostings, Snapshot

Counts = npt.NDArray[np.int64]
Shares = npt.NDArray[np.float64]

_NEIGHBOURS = 2  # sentences on either side


class Field(NamedTuple):
    """One kind of context (the sentence, its paragraph, its article …) of n candidates.

    `frequencies` has a row for each of T terms and a column for each candidate. `lengths` are in
    terms; `average` is the mean length of such contexts in the library.
    """

    frequencies: Counts
    lengths: Counts
    average: float

    @property
    def present(self) -> npt.NDArray[np.bool_]:
        """Which terms are in the context at all."""
        return self.frequencies > 0


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is counted for n candidate sentences and the T terms of a query.

    `idf` (T) is that of each term among all sentences. `article_df` (T, n) is the number of
    sentences in the candidate's article that have the term, `article_sentences` (n) the number of
    all, `sentences_before` (n) of those before the candidate. `days` (n) are the ordinals of the
    days of publication, 0 if unknown.
    """

    idf: Shares
    sentence: Field
    previous: Field
    paragraph: Field
    neighbourhood: Field
    article: Field
    title: Field
    article_df: Counts
    article_sentences: Counts
    sentences_before: Counts
    opens_paragraph: Flags
    complete: Flags
    days: Numbers


class _Counted(NamedTuple):
    """The same for n sentences of one segment, as arrays whose last axis is n.

    The fields are in the order of those of `Evidence`.
    """

    frequencies: Counts  # (fields, T, n)
    lengths: Counts  # (fields, n)
    article_df: Counts
    article_sentences: Counts
    sentences_before: Counts
    opens_paragraph: Flags
    complete: Flags
    days: Numbers


def evidence(snapshot: Snapshot, postings: QueryPostings, numbers: Numbers) -> Evidence:
    """Return the counts of the query's terms in the candidates and around them."""
    parts = snapshot.by_segment(numbers)
    counted = [
        _count(snapshot.segments[index], postings.sentences[index], postings.titles[index], local)
        for index, _, local in parts
    ]
    # Restores the order of the candidates.
    order = np.argsort(np.concatenate([chosen for _, chosen, _ in parts]))
    columns = _Counted(
        *(np.concatenate(pieces, -1)[..., order] for pieces in zip(*counted, strict=True))
    )
    average = snapshot.bm25.avgdl
    averages = [
        average,
        average,
        snapshot.average_paragraph,
        average * (2 * _NEIGHBOURS + 1),
        snapshot.average_article,
        snapshot.titles.avgdl,
    ]
    sentence, previous, paragraph, neighbourhood, article, title = map(
        Field, columns.frequencies, columns.lengths, averages
    )
    return Evidence(
        idf=np.array(postings.idf),
        sentence=sentence,
        previous=previous,
        paragraph=paragraph,
        neighbourhood=neighbourhood,
        article=article,
        title=title,
        article_df=columns.article_df,
        article_sentences=columns.article_sentences,
        sentences_before=columns.sentences_before,
        opens_paragraph=columns.opens_paragraph,
        complete=columns.complete,
        days=columns.days,
    )


def _count(live: LiveSegment, sentences: Numbers, titles: Numbers, numbers: Numbers) -> _Counted:
    segment = live.segment
    slots = segment.slots[numbers].astype(np.int64)
    starts, ends = live.firsts[slots], live.firsts[slots + 1]
    paragraph = segment.paragraphs[numbers]
    paragraph_starts = np.searchsorted(segment.paragraphs, paragraph, "left")
    paragraph_ends = np.searchsorted(segment.paragraphs, paragraph, "right")
    after = numbers + 1
    ranges = np.array(
        [
            (numbers, after),
            (np.maximum(starts, numbers - 1), numbers),
            (paragraph_starts, paragraph_ends),
            (np.maximum(starts, numbers - _NEIGHBOURS), np.minimum(ends, after + _NEIGHBOURS)),
            (starts, ends),
        ]
    )
    words = segment.word_starts[ranges].astype(np.int64)
    frequencies, article_df = loops.range_frequencies(live.sentences.lists, sentences, ranges)
    in_titles, _ = loops.range_frequencies(
        live.titles.lists, titles, np.array([(slots, slots + 1)])
    )
    return _Counted(
        frequencies=np.concatenate((frequencies, in_titles)),
        lengths=np.concatenate(
            (words[:, 1] - words[:, 0], [segment.title_words[slots].astype(np.int64)])
        ),
        article_df=article_df,
        article_sentences=ends - starts,
        sentences_before=numbers - starts,
        opens_paragraph=numbers == paragraph_starts,
        complete=segment.complete[numbers] > 0,
        days=live.days[slots],
    )
