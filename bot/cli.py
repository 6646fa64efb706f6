"""The commands: where settings, library, terminal and bot are put together."""

import logging
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from bot.settings import FeedSettings, LibrarySettings, Settings, SettingsError
from bot.terminal import console, output
from bot.terminal.adding import add_sources
from bot.terminal.chat import converse
from bot.terminal.summary import Summary
from bot.texts import Voice, voice_of
from retrieval import ArticleNotFoundError, Library, RetrievalError, open_library

if TYPE_CHECKING:
    from retrieval.feeds import Feeds
    from retrieval.sources import Fetcher

app = typer.Typer(
    help="Answers questions by quoting your articles, word for word.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

MakeFetcher = Callable[[], "Fetcher"]

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for other programs.")]


def _make_fetcher() -> "Fetcher":
    from retrieval.sources import Fetcher  # here, because few commands need the web

    return Fetcher()


def main(make_fetcher: MakeFetcher = _make_fetcher) -> NoReturn:
    """Run one command; what the user can mend is one line on standard error and exit 2.

    The commands get the fetcher, made once and only if it is needed, by their context's object.
    """
    try:
        app(obj=cache(make_fetcher))
    except (RetrievalError, SettingsError) as error:
        _refuse(str(error))
    except KeyboardInterrupt:
        sys.exit(130)
    except OSError as error:
        _refuse_output(error)
    raise AssertionError("unreachable: typer ends the process")


def _refuse(message: str) -> NoReturn:
    console.complain(message)
    sys.exit(2)


def _refuse_output(error: OSError) -> NoReturn:
    """Refuse because nothing more can be written; what is left in the buffers would fail, too."""
    if error.filename is not None:
        raise error  # not the output: a mistake of ours
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    _refuse(f"The output cannot be written: {error.strerror}.")


@contextmanager
def _library() -> Iterator[Library]:
    with open_library(LibrarySettings.read(os.environ).database_url) as library:
        yield library


def _feeds(library: Library, settings: FeedSettings, make_fetcher: MakeFetcher) -> "Feeds":
    from retrieval.feeds import DEFAULT_INTERVAL, Feeds  # here, because few commands need it

    return Feeds(library, make_fetcher(), settings.feed_interval or DEFAULT_INTERVAL)


def _add(library: Library, sources: list[str], make_fetcher: MakeFetcher) -> Summary:
    def feeds() -> "Feeds":
        return _feeds(library, FeedSettings.read(os.environ), make_fetcher)

    return add_sources(library, sources, make_fetcher, feeds)


def _load_seeds(library: Library, make_fetcher: MakeFetcher) -> None:
    """Load the folder `seeds` beside a database in which nothing was ever stored."""
    folder = (library.path.parent if library.path else Path()) / "seeds"
    if library.untouched and folder.is_dir():
        console.note(f"Loading {folder} first: {_add(library, [str(folder)], make_fetcher)}")


@app.command()
def ask(
    context: typer.Context,
    question: Annotated[str, typer.Argument(help="What you want to know.")],
    limit: Annotated[int, typer.Option(min=1, max=50, help="Show at most this many quotes.")] = 3,
    as_json: AsJson = False,
    why: Annotated[bool, typer.Option("--why", help="Show each sentence's reasons.")] = False,
) -> None:
    """Answer a question. Exit status 0 if it is answered, 1 if not."""
    with _library() as library:
        _load_seeds(library, context.obj)
        answer = library.ask(question, limit=limit)
        reason = output.reason_for(library, answer)
        explained = library.explain(answer.understood or question, limit=limit) if why else []
    output.show_answer(answer, reason, as_json)
    if why:
        console.show_reasons(answer, explained)
    raise typer.Exit(0 if answer.quotes else 1)


@app.command()
def chat(context: typer.Context) -> None:
    """Ask one question after another, as on Telegram."""
    with _library() as library:
        _load_seeds(library, context.obj)
        converse(library, voice_of(os.environ))


@app.command()
def add(
    context: typer.Context,
    sources: Annotated[list[str], typer.Argument(help="Files, folders, addresses, or -.")],
) -> None:
    """Add articles, and replace those that have changed."""
    with _library() as library:
        summary = _add(library, sources, context.obj)
    for line in (*summary.by_source(), str(summary)):
        console.say(line)
    raise typer.Exit(2 if summary.refused else 0)


@app.command()
def articles(as_json: AsJson = False) -> None:
    """List the articles."""
    with _library() as library:
        stored, sentences = library.articles(), library.sentence_counts()
    output.show_articles(stored, sentences, as_json)


@app.command()
def show(
    article_id: Annotated[int, typer.Argument(metavar="ID")],
    history: Annotated[bool, typer.Option("--history", help="Show what it said before.")] = False,
) -> None:
    """Show an article as it is stored."""
    with _library() as library:
        article = library.article(article_id)
        earlier, copies = library.history(article_id), library.copies(article_id)
    voice = Voice()
    console.show_article(article, earlier, copies, voice)
    if history:
        console.show_history(earlier, voice)


@app.command()
def remove(article_ids: Annotated[list[int], typer.Argument(metavar="ID…")]) -> None:
    """Remove articles; nothing is quoted from them any more."""
    missing = False
    with _library() as library:
        for article_id in article_ids:
            try:
                library.remove(article_id)
            except ArticleNotFoundError as error:
                console.complain(str(error))
                missing = True
    raise typer.Exit(2 if missing else 0)


@app.command()
def feeds(
    context: typer.Context,
    as_json: AsJson = False,
    opml: Annotated[
        bool, typer.Option("--opml", help="Print the list for other readers.")
    ] = False,
    remove: Annotated[
        list[int] | None, typer.Option("--remove", metavar="ID", help="Stop following it.")
    ] = None,
) -> None:
    """List the feeds that are followed, or stop following some. Their articles stay."""
    from bot.terminal import feeds  # here, because only this command needs it

    with _library() as library:
        followed = _feeds(library, FeedSettings.read(os.environ), context.obj)
        for feed_id in remove or []:
            followed.unsubscribe(feed_id)
        subscriptions = followed.all()
    if opml:
        typer.echo(feeds.as_opml(subscriptions), nl=False)
    elif as_json:
        output.print_json([feeds.values(subscription) for subscription in subscriptions])
    elif not remove:
        feeds.show(subscriptions)


@app.command()
def refresh(
    context: typer.Context,
    feed_ids: Annotated[list[int] | None, typer.Argument(metavar="[ID…]")] = None,
) -> None:
    """Look for new articles in the feeds that are followed, in all or in some."""
    from bot.terminal import feeds  # here, because only this command needs it

    with _library() as library:
        followed = _feeds(library, FeedSettings.read(os.environ), context.obj)
        due = [followed.get(feed_id) for feed_id in feed_ids or []]
        due = due or [feed for feed in followed.all() if not feed.ended]
        summary = feeds.refresh(followed, due)
    for line in summary.refusals():
        console.complain(line)
    console.say(str(summary))
    raise typer.Exit(2 if summary.refused else 0)


@app.command()
def run(context: typer.Context) -> None:
    """Run the Telegram bot until it is stopped."""
    import asyncio  # here, because no other command should wait for Telegram's library

    from bot import application
    from bot.logs import protect_logs
    from bot.services.feed_refresher import refreshing
    from retrieval import use_compiled_loops

    settings = Settings.read(os.environ)
    protect_logs(settings.telegram_bot_token)
    logging.basicConfig(
        level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    with open_library(settings.database_url) as library:
        _load_seeds(library, context.obj)
        use_compiled_loops()
        feeds = _feeds(library, settings, context.obj)
        with refreshing(feeds) if settings.feed_interval else nullcontext():
            asyncio.run(application.run(settings, library, feeds))


@app.command()
def evaluate(
    files: Annotated[list[Path], typer.Argument(metavar="FILE…")],
    as_json: AsJson = False,
    failures: Annotated[int, typer.Option(min=0, help="List this many of the worst.")] = 0,
) -> None:
    """Measure quality on question sets in SQuAD's JSON format, with plain rank-bm25 beside it."""
    from bot.terminal import evaluating  # here, because only this command needs it

    results = evaluating.evaluate_files(files, failures)
    if as_json:
        output.print_json([asdict(result) for result in results])
    elif results:
        evaluating.show(results)
    raise typer.Exit(0 if len(results) == len(files) else 2)


@app.command()
def feedback(as_json: AsJson = False) -> None:
    """Show readers' votes on the answers, and the questions behind the bad ones.

    The questions are there only if KEEP_QUESTIONS is set where the bot runs.
    """
    from bot.records import Records  # here, because few commands of the terminal need it

    with _library() as library:
        verdict = Records(library.database).feedback.verdict()
    output.show_verdict(verdict, as_json)


@app.command()
def gaps(as_json: AsJson = False) -> None:
    """Show what stayed unanswered in 90 days, by what the questions have in common.

    The questions are there only if KEEP_QUESTIONS is set where the bot runs.
    """
    from bot.records import Records
    from bot.services.gaps import GapFinder  # here, for the same reason

    with _library() as library:
        open_gaps = GapFinder(library, Records(library.database)).find()
    output.show_gaps(open_gaps, as_json)


@app.command()
def status(as_json: AsJson = False) -> None:
    """Show what the library holds, and the versions in use."""
    with _library() as library:
        counts, index = library.counts(), library.index_state()
    output.show_status(counts, index, as_json)
