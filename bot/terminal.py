"""What is shown in the terminal, and the conversation there."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from bot import texts
from bot.attribution import also_in, byline, title
from retrieval import Answer, Article, EarlierVersion, Library, Quote, RetrievalError
from retrieval.quoting.context import unrepeated
from retrieval.ranking import contributions
from retrieval.search import Hit
from retrieval.support import SUPPORT

_PIPE_WIDTH = 2000  # columns: more than a title and a byline have


def _console(*, stderr: bool = False) -> Console:
    """Give a console that wraps at words in a terminal.

    Nothing is wrapped or coloured on its way to another program: there a sentence is one line.
    """
    console = Console(highlight=False, stderr=stderr)
    if not console.is_terminal:
        console.soft_wrap = True
        console.width = _PIPE_WIDTH
    return console


_out = _console()
errors = _console(stderr=True)

# Control characters in an article could drive the reader's terminal: they are shown as pictures.
_VISIBLE = {code: 0x2400 + code for code in range(0x20) if code not in (0x09, 0x0A)}
_VISIBLE |= dict.fromkeys(range(0x7F, 0xA0), 0xFFFD)

_HELP = "Write a question, /articles for the list of articles, or /quit to end."


def complain(message: str) -> None:
    """Say on standard error, in one line, what went wrong."""
    errors.print(Text(f"verbatim: {safe(' '.join(message.split()))}"))


def note(message: str) -> None:
    """Say on standard error what is going on."""
    errors.print(Text(safe(message)), style="dim")


def say(message: str) -> None:
    """Say what was done."""
    _out.print(Text(safe(message)))


def show_answer(answer: Answer) -> None:
    """Show the quotes, each with its attribution, or the reason.

    The question's words are in bold, what answers it is underlined.
    """
    if answer.reason:
        say(answer.reason)
    for position, quote in enumerate(unrepeated(answer.quotes)):
        if position:
            _out.print()
        _show_quote(quote)


def _show_quote(quote: Quote) -> None:
    text = Text(safe(quote.text))
    for start, end in quote.matches:
        text.stylize("bold", start, end)
    if quote.answer_span:
        text.stylize("underline", *quote.answer_span)
    for line in _context(quote):
        _print_behind("> ", Text(safe(line), style="dim"))
    _print_behind("> ", text)
    for line in _attribution(quote.article):
        _print_behind("  ", Text(safe(line), style="dim"))
    if quote.article.url:
        _print_address(quote.article.url, indent="  ")
    for line in _also_in(quote):
        _print_behind("  ", Text(safe(line), style="dim"))


def _print_behind(prefix: str, text: Text) -> None:
    """Print with a prefix before each line that the text is wrapped into."""
    lines = [text] if _out.soft_wrap else text.wrap(_out, _out.width - len(prefix))
    for line in lines:
        line.rstrip()
        _out.print(Text(prefix, style=text.style) + line)


def _print_address(url: str, indent: str = "") -> None:
    """Print an address as one line, however long: a broken one cannot be followed."""
    _out.print(Text(f"{indent}{safe(url)}"), style="dim", soft_wrap=True)


def _attribution(article: Article) -> list[str]:
    return [line for line in (title(article), byline(article)) if line]


def _context(quote: Quote) -> list[str]:
    if quote.context is None:
        return []
    start, end = quote.context
    return [texts.CONTEXT.format(sentence=quote.article.text[start:end])]


def _also_in(quote: Quote) -> list[str]:
    return [also_in(quote.also_in, _named)] if quote.also_in else []


def _named(_article: Article, title: str, publisher: str) -> str:
    return ", ".join(filter(None, [title, publisher]))


def show_reasons(answer: Answer, explained: list[tuple[Hit, Quote]]) -> None:
    """Show, on standard error, what each of the best sentences has for it, quoted or not."""
    note(f"\nSupport {answer.support:.2f} of 1; from {SUPPORT} on there is an answer.")
    for hit, quote in explained:
        words = dict.fromkeys(quote.text[first:last] for first, last in quote.matches)
        added = sorted(
            contributions(hit.features, hit.query.language).items(), key=lambda item: -abs(item[1])
        )
        told = "  ".join(f"{name} {value:+.2f}" for name, value in added if abs(value) >= 0.01)
        note(f"\n{hit.score:.2f}  {quote.text}\n  words: {', '.join(words)}\n  {told}")


def show_articles(articles: list[Article], sentences: dict[int, int]) -> None:
    """List articles with their ids, one a line."""
    if not articles:
        say(texts.NO_ARTICLES)
        return
    table = Table(box=None, pad_edge=False, show_header=False)
    for style in ("dim", "", "dim"):
        table.add_column(style=style, justify="left", overflow="fold")
    for article in articles:
        count = sentences.get(article.id or 0, 0)
        sentences_shown = f"{count} sentence{'' if count == 1 else 's'}"
        shown = " · ".join(filter(None, [byline(article), sentences_shown]))
        table.add_row(str(article.id), escape(safe(title(article))), escape(safe(shown)))
    show_table(table)


def show_article(
    article: Article, earlier: Sequence[EarlierVersion], copies: Sequence[Article]
) -> None:
    """Show an article as it is stored, how often it has changed, and what copies there are."""
    _show_version(article, _changed(earlier), *([also_in(copies, _named)] if copies else []))


def show_history(earlier: Sequence[EarlierVersion]) -> None:
    """Show the earlier versions of an article, the newest first."""
    for version in earlier:
        _out.print()
        _out.rule(Text(f"Until {_moment(version.replaced)}"), align="left")
        _show_version(version.article)


def _show_version(article: Article, *notes: str) -> None:
    _out.print(Text(safe(article.title)), style="bold")
    if line := byline(article):
        _out.print(Text(safe(line)), style="dim")
    if article.url:
        _print_address(article.url)
    for told in filter(None, notes):
        _out.print(Text(safe(told)), style="dim")
    for caption in article.captions:
        _out.print(Text(f"[Caption] {safe(caption)}"), style="dim")
    _out.print()
    _out.print(Text(safe(article.text)))


def _changed(earlier: Sequence[EarlierVersion]) -> str:
    if not earlier:
        return ""
    last = _moment(earlier[0].replaced)
    if len(earlier) == 1:
        return texts.CHANGED_ONCE.format(last=last)
    return texts.CHANGED.format(count=len(earlier), last=last)


def _moment(time: datetime) -> str:
    return f"{time.day} {time:%B %Y, %H:%M} UTC"


def show_values(values: dict[str, str]) -> None:
    """Show names and values, aligned."""
    width = max(map(len, values))
    for name, value in values.items():
        _out.print(Text(f"{name:<{width}}  {safe(value)}"))


def show_table(table: Table) -> None:
    """Show a table, folded where the terminal is too narrow."""
    _out.print(table, soft_wrap=False)


def converse(library: Library) -> None:
    """Answer one question after the other until the person has had enough."""
    with suppress(ImportError):  # Windows has none: its consoles keep a history themselves
        import readline  # noqa: F401  # gives `input` a history
    say(texts.INTRODUCTION)
    if example := library.example():
        say(texts.EXAMPLE.format(question=example))
    say(_HELP)
    while True:
        try:
            line = input("\n? ").strip()
        except (EOFError, KeyboardInterrupt):
            _out.print()
            return
        command, _, question = line.partition(" ")
        if command in ("/quit", "/exit"):
            return
        try:
            _respond(library, command, line, question.strip())
        except RetrievalError as error:
            complain(str(error))


def _respond(library: Library, command: str, line: str, question: str) -> None:
    if command == "/articles":
        show_articles(library.articles(), library.sentence_counts())
    elif command in ("/start", "/help") or line == "/ask":
        say(_HELP)
    elif command == "/ask":
        show_answer(library.ask(question))
    elif command.startswith("/"):
        say(f"{texts.UNKNOWN_COMMAND}")
    elif line:
        show_answer(library.ask(line))


def safe(text: str) -> str:
    """Show control characters as pictures, so that no article drives the terminal."""
    return text.translate(_VISIBLE)
