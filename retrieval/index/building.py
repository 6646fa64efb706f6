"""Builds a segment of articles in memory."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain, count

import numpy as np

from retrieval.answer_types.sentence_terms import read_sentence
from retrieval.dates.recency import UNDATED
from retrieval.index.postings import Numbers, invert, starts
from retrieval.index.segment import KIND_SHIFT, Segment, pack
from retrieval.index.terms import index_terms
from retrieval.index.vocabulary import Vocabulary
from retrieval.store.articles import SplitVersion, fingerprint
from retrieval.text.analysis import analyze
from retrieval.text.normalization import base_language
from retrieval.text.sentences import is_complete


def build(versions: Iterable[SplitVersion]) -> Segment:
    """Return a segment of articles, in their order."""
    builder = _Builder()
    for version in versions:
        builder.add(version)
    return builder.segment()


class _TermNumbers(dict[str, int]):
    """Numbers terms in the order of their first occurrence."""

    def __init__(self, free: "count[int]") -> None:
        self._free = free

    def __missing__(self, term: str) -> int:
        number = self[term] = next(self._free)
        return number


class _Builder:
    def __init__(self) -> None:
        free = count()
        self._terms: defaultdict[str, _TermNumbers] = defaultdict(
            lambda: _TermNumbers(free)
        )  # by prefix
        self._languages: dict[str | None, int] = {}
        # Of each article:
        self._ids, self._revisions, self._days = array("q"), array("q"), array("q")
        self._fingerprints = array("Q")
        self._spoken, self._sentences = array("q"), array("q")
        self._titles, self._title_words = array("q"), array("q")  # of all titles in a row
        # Of each sentence:
        self._starts, self._extents = array("q"), array("q")
        self._paragraphs, self._lengths = array("q"), array("q")
        self._complete = array("B")
        # Of each word:
        self._words, self._kinds = array("q"), array("B")

    def add(self, version: SplitVersion) -> None:
        """Add an article, with its sentences after those added before."""
        (article_id, revision, article), spans = version
        language = article.language and base_language(article.language)
        self._ids.append(article_id)
        self._revisions.append(revision)
        self._fingerprints.append(fingerprint(article.text))
        self._days.append(article.published.toordinal() if article.published else UNDATED)
        self._spoken.append(self._languages.setdefault(language, len(self._languages)))
        self._sentences.append(len(spans))
        title = self._numbered(analyze(article.title, language), language)
        self._titles.extend(title)
        self._title_words.append(len(title))
        paragraph = self._paragraphs[-1] if self._paragraphs else -1
        end = 0
        for start, stop in spans:
            if not end or "\n" in article.text[end:start]:
                paragraph += 1
            end = stop
            self._starts.append(start)
            self._extents.append(stop - start)
            self._paragraphs.append(paragraph)
            sentence = article.text[start:stop]
            self._complete.append(is_complete(sentence))
            terms, kinds = read_sentence(sentence, language)
            words = self._numbered(terms, language)
            self._words.extend(words)
            self._kinds.extend(kinds * (len(words) // max(1, len(terms))))
            self._lengths.append(len(words))

    def _numbered(self, terms: Sequence[str], language: str | None) -> list[int]:
        return list(
            chain.from_iterable(
                map(self._terms[prefix].__getitem__, each)
                for prefix, each in index_terms(terms, language)
            )
        )

    def segment(self) -> Segment:
        """Return the segment of all that was added."""
        vocabulary, rank = Vocabulary.ranking(
            {
                prefix + term: number
                for prefix, numbers in self._terms.items()
                for term, number in numbers.items()
            }
        )
        words, lengths = rank[_view(self._words)], _view(self._lengths)
        sentences = invert(words, lengths, len(vocabulary))
        titles = invert(rank[_view(self._titles)], _view(self._title_words), len(vocabulary))
        counts = _view(self._sentences)
        return pack(
            tuple(self._languages),
            {
                "term_text": vocabulary.text,
                "term_ends": vocabulary.ends,
                **{f"sentence_{name}": value for name, value in sentences._asdict().items()},
                **{f"title_{name}": value for name, value in titles._asdict().items()},
                "article_ids": _view(self._ids),
                "revisions": _view(self._revisions),
                "fingerprints": np.frombuffer(self._fingerprints, np.uint64),
                "days": _view(self._days),
                "spoken": _view(self._spoken),
                "title_words": _view(self._title_words),
                "firsts": starts(counts),
                "slots": np.repeat(np.arange(len(counts)), counts),
                "starts": _view(self._starts),
                "extents": _view(self._extents),
                "paragraphs": _view(self._paragraphs),
                "complete": np.frombuffer(self._complete, np.uint8),
                "word_starts": starts(lengths),
                "words": words
                | np.frombuffer(self._kinds, np.uint8).astype(np.int64) << KIND_SHIFT,
            },
        )


def _view(numbers: "array[int]") -> Numbers:
    return np.frombuffer(numbers, np.int64)
