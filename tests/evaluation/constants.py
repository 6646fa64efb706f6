"""What set the constants of the index and of the decision to answer.

`python -m tests.evaluation.constants DATA_FOLDER` prints, for qa/squad.json of that folder, P@1 by
k1 and b on the even and the odd half of the questions, and by support the share of questions that
are answered when the library holds their article and when it does not.
"""

import sys
from hashlib import md5
from pathlib import Path
from statistics import fmean

from retrieval import Article, Library, evaluation, index, open_library, ranking
from retrieval.evaluation import Question

SETTINGS = [(1.5, 0.75), (1.2, 0.75), (0.9, 0.6), (0.6, 0.6), (0.6, 0.4), (0.4, 0.6), (0.4, 0.4)]
SUPPORTS = [0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7]


def main(data: Path) -> None:
    """Print both tables."""
    articles, questions = evaluation.read_questions(data / "qa" / "squad.json")
    print("k1   b     P@1 even  odd")
    for index.K1, index.B in SETTINGS:
        right = [rank <= 1 for rank in _ranks(articles, questions)]
        print(f"{index.K1:<4} {index.B:<4}  {fmean(right[::2]):.3f}     {fmean(right[1::2]):.3f}")
    index.K1, index.B = 0.6, 0.6
    print("\nsupport  answered, by half: article there / not there")
    halves = [{n for n, a in enumerate(articles) if _parity(a) == half} for half in (0, 1)]
    libraries = [_library([articles[n] for n in sorted(half)]) for half in halves]
    for ranking.SUPPORT in SUPPORTS:
        shares = []
        for half, library in zip(halves, libraries, strict=True):
            answered = [(q.article in half, bool(library.ask(q.text).quotes)) for q in questions]
            shares.append(
                [fmean(got for there, got in answered if there is at) for at in (True, False)]
            )
        print(f"{ranking.SUPPORT:<8}", "   ".join("{:.3f} / {:.3f}".format(*s) for s in shares))


def _ranks(articles: list[Article], questions: list[Question]) -> list[float]:
    with open_library("sqlite://") as library:
        ids = [library.add(article).id for article in articles]
        return [evaluation.rank(q, ids[q.article], library.search(q.text, 1)) for q in questions]


def _library(articles: list[Article]) -> Library:
    library = open_library("sqlite://")
    library.add_all(articles)
    return library


def _parity(article: Article) -> int:
    return int(md5(article.title.encode()).hexdigest(), 16) % 2


if __name__ == "__main__":
    main(Path(sys.argv[1]))
