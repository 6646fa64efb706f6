"""The news evaluation, on news of our own."""

import json
import lzma
from datetime import UTC, datetime
from pathlib import Path

import pytest

from retrieval import Article, Quote
from tests.evaluation import news
from tests.evaluation.news import Ranks
from tests.evaluation.news_library import NewsQuestion, open_news, read_questions

INFINITE = float("inf")
BELL = "https://harbour.example/bell"
FAIR = "https://harbour.example/fair"

ARTICLES = [
    (BELL, "2021-03-02", "The bell is back", "A diver found the bell of the ferry off Thyborøn."),
    (FAIR, "2021-03-05", "Spring fair", "The ferry bell was rung at the fair by Ada Holm."),
    ("https://a.example/later", "2021-04-01", "Stolen", "Thieves took the ferry bell at night."),
]
QUESTIONS = [
    ("Where did a diver find the ferry bell?", ["Off Thyborøn"], [BELL]),
    ("Who rang the bell at the fair?", ["Ada Holm", "Mrs Holm"], [BELL]),
    ("Who took the ferry bell?", ["thieves"], []),
]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data" / "news"
    folder.mkdir(parents=True)
    names = ("url", "published", "title", "text")
    articles = [{**dict(zip(names, a, strict=True)), "authors": list[str]()} for a in ARTICLES]
    with lzma.open(folder / "articles.jsonl.xz", "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(article) + "\n" for article in articles)
    questions = (
        {"question": text, "asked": "2021-03-10", "answers": answers, "editor_articles": editors}
        for text, answers, editors in QUESTIONS
    )
    (folder / "questions.jsonl").write_text("\n".join(map(json.dumps, questions)))
    return folder.parent


def test_questions_over_dated_articles(data: Path, tmp_path: Path) -> None:
    path = tmp_path / "news.db"
    open_news(data, path)[1].close()
    store, library = open_news(data, path)  # again: nothing is added twice
    with library:
        assert library.counts().articles == 3
        results = news.measure(read_questions(data), store, library, with_baseline=True)
    assert [result.ours for result in results] == [
        Ranks(answer=1, editor=1),
        Ranks(answer=1, editor=INFINITE),
        # The thieves came later than the question.
        Ranks(answer=INFINITE, editor=INFINITE),
    ]
    assert results[2].baseline == Ranks(answer=1, editor=INFINITE)
    everything, editors, *halves = news.all_figures(results)
    assert (everything.group, everything.questions) == ("all", 3)
    assert everything.ours["ans@1"].value == pytest.approx(2 / 3)
    assert everything.gain is not None
    assert everything.gain["ans@1"].value < 1
    assert (editors.group, editors.ours["editor@3"].value) == ("editor's", 0.5)
    assert sum(half.questions for half in halves) == 3 + 2
    assert [result.question.text for result in news.worst(results)] == [QUESTIONS[2][0]]
    assert news.row(results[1])["verbatim_editor_rank"] is None
    assert "ans@3" in "\n".join(news.lines(everything))


def quote(text: str, url: str) -> Quote:
    article = Article(title="", text=text, url=url)
    return Quote(text=text, start=0, end=len(text), score=1.0, article=article)


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ([], (INFINITE, INFINITE)),
        (["It was Ada Holm's."], (1, INFINITE)),
        (["Adas Holm", "ADA  holm!"], (2, 2)),
        (["Ada Holm.", "Ada Holm."], (1, 2)),
        (["Nevada Holm"], (INFINITE, INFINITE)),
    ],
)
def test_an_answer_is_whole_words(texts: list[str], expected: tuple[float, float]) -> None:
    question = NewsQuestion("?", datetime(2021, 3, 10, tzinfo=UTC), ("Ada Holm",), frozenset("1"))
    hits = [quote(text, str(position)) for position, text in enumerate(texts)]
    assert news.ranks(question, hits) == Ranks(*expected)
