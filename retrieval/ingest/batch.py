"""Prepares articles: what is stored and indexed of them.

Pure, and quick to pass from a worker process to the main one: a segment is a few arrays, where its
millions of terms would be as many small strings.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from retrieval.article import Article
from retrieval.index.building import build
from retrieval.index.segment import Segment, narrowed
from retrieval.index.snapshot import LiveSegment
from retrieval.store.articles import SplitArticle, SplitVersion, Version
from retrieval.store.near_duplicates import signature
from retrieval.store.versions import Change
from retrieval.text.detection import detect_language
from retrieval.text.sentences import Span, split_sentences


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """Prepared articles, with detected languages, their signatures and their segment.

    The segment has no ids and revisions until the articles are stored.
    """

    articles: list[Article]
    signatures: list[bytes]
    segment: Segment

    def split(self) -> Iterator[SplitArticle]:
        """Yield each article with its sentences and its signature."""
        starts = self.segment.starts.astype(np.int64)
        spans = list(map(Span, starts.tolist(), (starts + self.segment.extents).tolist()))
        firsts = self.segment.firsts.tolist()
        for article, signed, first, end in zip(
            self.articles, self.signatures, firsts, firsts[1:], strict=False
        ):
            yield SplitArticle(article, spans[first:end], signed)

    def live_segment(
        self, outcomes: Sequence[tuple[Article, Change]], revision: int
    ) -> LiveSegment:
        """Return the segment with the ids of the stored articles, without unchanged ones."""
        ids = [stored.id or 0 for stored, _ in outcomes]
        # Of an article that is there twice the last one is valid.
        last_slot = {
            article_id: slot
            for slot, (article_id, (_, change)) in enumerate(zip(ids, outcomes, strict=True))
            if change is not Change.UNCHANGED
        }
        segment = replace(
            self.segment,
            article_ids=narrowed(np.array(ids, np.int64)),
            revisions=narrowed(np.full(len(ids), revision)),
        )
        return LiveSegment(segment, set(range(len(ids))) - set(last_slot.values()))


def prepare(articles: Sequence[Article]) -> Batch:
    """Return articles with their languages, signatures, sentences and terms."""
    articles = [with_language(article) for article in articles]
    versions = (
        SplitVersion(Version(0, 0, article), split_sentences(article.text)) for article in articles
    )
    return Batch(articles, [signature(article.text) for article in articles], build(versions))


def with_language(article: Article) -> Article:
    """Return an article with its language detected if it is not stated; else None stays."""
    if article.language is not None:
        return article
    return replace(article, language=detect_language(f"{article.title}\n{article.text}"))
