"""Results of commands, printed for people or, as JSON, for other programs."""

import json
from dataclasses import asdict
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

import typer

from bot.services.unanswered import explain_silence
from bot.terminal import console
from bot.texts import Voice
from bot.texts.explanations import interpretation_notices
from retrieval import Answer, Article, Counts, Library

if TYPE_CHECKING:
    from bot.records import Verdict
    from bot.services.gaps import OpenGaps

_VERSIONS = ("verbatim-bot", "python-telegram-bot", "rank-bm25", "sqlmodel")


def print_json(value: object) -> None:
    """Print a value as JSON."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))


def reason_for(library: Library, answer: Answer) -> str | None:
    """Return why there are no quotes, or what to say to small talk; None if there are some."""
    if answer.silence and answer.silence.topic:
        return explain_silence(library, answer.silence, Voice())
    return answer.reason


def show_answer(answer: Answer, reason: str | None, as_json: bool) -> None:
    """Print the quotes, or the reason why there are none."""
    if as_json:
        print_json(_answer_values(answer, reason))
        return
    for notice in interpretation_notices(answer, Voice()):
        console.say(notice)
    if reason:
        console.say(reason)
    console.show_quotes(answer, Voice())


def show_articles(articles: list[Article], sentences: dict[int, int], as_json: bool) -> None:
    """Print articles, with their numbers of sentences, which are given by id."""
    if not as_json:
        console.show_articles(articles, sentences, Voice())
        return
    print_json(
        [
            {
                "id": article.id,
                **_attribution(article),
                "language": article.language,
                "sentences": sentences.get(article.id or 0, 0),
            }
            for article in articles
        ]
    )


def show_verdict(verdict: "Verdict", as_json: bool) -> None:
    """Print the votes, and the questions whose answers got a bad one."""
    if as_json:
        print_json(asdict(verdict))
        return
    console.show_values({"👍": str(verdict.good), "👎": str(verdict.bad)})
    for question, count in verdict.disliked:
        console.say(f"{count} × {question}")


def show_gaps(open_gaps: "OpenGaps", as_json: bool) -> None:
    """Print what the articles lack, each with the questions about it."""
    if as_json:
        print_json([{**asdict(gap), "times": gap.times} for gap in open_gaps.gaps])
        return
    if not open_gaps.gaps:
        console.say("No question is kept as unanswered. Is KEEP_QUESTIONS set where the bot runs?")
    for gap in open_gaps.gaps:
        console.say(f"{gap.times} × {gap.word}{' (in no article)' if gap.is_missing else ''}")
        for each in gap.questions:
            console.say(f"    {each.times} × {each.question}")


def show_status(counts: Counts, index: str, as_json: bool) -> None:
    """Print what the library holds, and the versions of the programs."""
    values = {
        "articles": counts.articles,
        "sentences": counts.sentences,
        "newest": counts.newest.isoformat() if counts.newest else None,
        "index": index,
        "versions": {name: version(name) for name in _VERSIONS},
    }
    if as_json:
        print_json(values)
        return
    versions = ", ".join(f"{name} {version(name)}" for name in _VERSIONS)
    console.show_values(
        {
            name: "–" if value is None else str(value)
            for name, value in {**values, "versions": versions}.items()
        }
    )


def _answer_values(answer: Answer, reason: str | None) -> dict[str, Any]:
    quotes = [
        {
            "text": quote.text,
            "start": quote.start,
            "end": quote.end,
            "score": quote.score,
            **_attribution(quote.article),
            "article_id": quote.article.id,
        }
        for quote in answer.quotes
    ]
    return {"question": answer.question, "quotes": quotes, "reason": reason}


def _attribution(article: Article) -> dict[str, Any]:
    return {
        "title": article.title,
        "authors": article.authors,
        "publisher": article.publisher,
        "published": article.published.isoformat() if article.published else None,
        "url": article.url,
    }
