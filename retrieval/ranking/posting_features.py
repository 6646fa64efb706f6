"""The features of candidates that need only the posting lists: BM25 in wider and wider fields.

Every sum of idf is divided by the idf of all of the query's terms, so that features mean the same
for long and short questions, in small and large libraries.
"""

from collections.abc import Mapping

import numpy as np

from retrieval.dates.recency import is_in_time, recency
from retrieval.index.bm25 import saturation
from retrieval.index.snapshot import K1, B
from retrieval.questions.query import Query
from retrieval.ranking.evidence import Evidence, Field, Shares

# k1 and b of a sentence or title, and of the wider contexts, in which words repeat.
_NARROW = (K1, B)
_WIDE = (1.2, 0.75)
# `early` is half as high after so many sentences: reports begin with what is new.
# editor@3 of `tests.evaluation.news`, even (odd) half, the weights fitted anew: where only the
# first counts .575 (.587), 3 .625 (.674), 5 .625 (.674), 10 .625 (.652).
_EARLY_HALVED_AFTER = 5


def posting_features(evidence: Evidence, query: Query) -> Mapping[str, Shares]:
    """Return each feature's value for each of the candidates.

    sentence, paragraph, neighbourhood, article, title: the BM25 score of that field (after BM25F's
    fields, Robertson, Zaragoza and Taylor 2004, but as a sum). held: the share of the idf whose
    terms the sentence has. breadth, depth: the same for the root and the square of the idf, which
    give common words more weight, and less. distinctive: BM25 with the idf among the article's own
    sentences. title_lends, previous_lends: the share of the idf whose terms the sentence lacks,
    but the title, or the sentence before it, has. An article of the time that the question names
    has the words for that time as if in its title: it need not say "in December". missing_names:
    the share of names that all three lack. early: 1 for the article's first sentence, and less for
    each following one. leading: whether it is the first of its paragraph. complete: whether it
    ends in a mark, which headings and links to other reports do not. recency: how well the
    article's date fits the time that the question is about.
    """
    idf = evidence.idf[:, None] / evidence.idf.sum()
    held = evidence.sentence.present
    dated = np.array([term in query.dated for term in query.terms])[:, None]
    in_title = evidence.title.present | (dated & is_in_time(evidence.days, query.time))
    before = evidence.previous.present
    names = np.array([term in query.names for term in query.terms])[:, None]
    root, square = np.sqrt(evidence.idf), evidence.idf**2
    df = evidence.article_df
    own_idf = np.log1p((evidence.article_sentences - df + 0.5) / (df + 0.5))
    return {
        "sentence": _bm25(evidence.sentence, idf, *_NARROW),
        "paragraph": _bm25(evidence.paragraph, idf, *_WIDE),
        "neighbourhood": _bm25(evidence.neighbourhood, idf, *_WIDE),
        "article": _bm25(evidence.article, idf, *_WIDE),
        "title": _bm25(evidence.title, idf, *_NARROW),
        "held": (idf * held).sum(0),
        "breadth": root @ held / root.sum(),
        "depth": square @ held / square.sum(),
        "distinctive": _bm25(evidence.sentence, own_idf / own_idf.sum(0), *_NARROW),
        "title_lends": (idf * (in_title & ~held)).sum(0),
        "previous_lends": (idf * (before & ~held)).sum(0),
        "missing_names": (idf * (names & ~held & ~in_title & ~before)).sum(0),
        "early": 1 / (1 + evidence.sentences_before / _EARLY_HALVED_AFTER),
        "leading": evidence.opens_paragraph.astype(float),
        "complete": evidence.complete.astype(float),
        "recency": recency(evidence.days, query.time, query.asked_at),
    }


def _bm25(field: Field, idf: Shares, k1: float, b: float) -> Shares:
    counts = saturation(field.frequencies, field.lengths, max(1.0, field.average), k1, b)
    scores: Shares = (idf * counts).sum(0)
    return scores
