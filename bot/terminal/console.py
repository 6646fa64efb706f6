"""Quotes, articles and messages, printed in the terminal for people."""

from collections.abc import Sequence

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from bot.texts import Voice
from bot.texts.attribution import also_in, byline, changes, title
from retrieval import (
    MIN_SUPPORT,
    Answer,
    Article,
    EarlierVersion,
    Hit,
    Quote,
    contributions,
    unrepeated,
)

_PIPE_WIDTH = 2000  # columns: wider than a title and a byline
# Control characters in an article could drive the reader's terminal: show pictures of them.
_VISIBLE = {code: 0x2400 + code for code in range(0x20) if code not in (0x09, 0x0A)}
_VISIBLE |= dict.fromkeys(range(0x7F, 0xA0), 0xFFFD)


def _console(*, stderr: bool = False) -> Console:
    """Return a console that wraps at words.

    Output to another program is neither wrapped nor coloured: there a sentence is one line.
    """
    console = Console(highlight=False, stderr=stderr)
    if not console.is_terminal:
        console.soft_wrap = True
        console.width = _PIPE_WIDTH
    return console


_out = _console()
errors = _console(stderr=True)


def complain(message: str) -> None:
    """Print on standard error, in one line, what went wrong."""
    errors.print(Text(f"verbatim: {safe(' '.join(message.split()))}"))


def note(message: str) -> None:
    """Print on standard error what is going on."""
    errors.print(Text(safe(message)), style="dim")


def say(message: str) -> None:
    """Print a message on standard output."""
    _out.print(Text(safe(message)))


def show_quotes(answer: Answer, voice: Voice) -> None:
    """Print the quotes, each with its attribution.

    Words of the question are in bold; what answers it is underlined.
    """
    for position, quote in enumerate(unrepeated(answer.quotes)):
        if position:
            _out.print()
        _show_quote(quote, voice)


def _show_quote(quote: Quote, voice: Voice) -> None:
    if quote.answers:
        _out.print(Text(safe(quote.answers), style="bold"))
    text = Text(safe(quote.text))
    for start, end in quote.matches:
        text.stylize("bold", start, end)
    if quote.answer_span:
        text.stylize("underline", *quote.answer_span)
    for line in _context(quote):
        _print_indented("> ", Text(safe(line), style="dim"))
    _print_indented("> ", text)
    for line in _attribution(quote.article, voice):
        _print_indented("  ", Text(safe(line), style="dim"))
    if quote.article.url:
        _print_address(quote.article.url, indent="  ")
    for line in _also_in(quote, voice):
        _print_indented("  ", Text(safe(line), style="dim"))


def _print_indented(prefix: str, text: Text) -> None:
    """Print a text with a prefix before each of its lines."""
    lines = [text] if _out.soft_wrap else text.wrap(_out, _out.width - len(prefix))
    for line in lines:
        line.rstrip()
        _out.print(Text(prefix, style=text.style) + line)


def _print_address(url: str, indent: str = "") -> None:
    """Print an address on one line, however long, so that it can be opened."""
    _out.print(Text(f"{indent}{safe(url)}"), style="dim", soft_wrap=True)


def _attribution(article: Article, voice: Voice) -> list[str]:
    return [line for line in (title(article), byline(article, voice)) if line]


def _context(quote: Quote) -> list[str]:
    if quote.context is None:
        return []
    start, end = quote.context
    return [f"[{quote.article.text[start:end]}]"]


def _also_in(quote: Quote, voice: Voice) -> list[str]:
    return [also_in(quote.also_in, _title_and_publisher, voice)] if quote.also_in else []


def _title_and_publisher(_article: Article, title: str, publisher: str) -> str:
    return ", ".join(filter(None, [title, publisher]))


def show_reasons(answer: Answer, explained: list[tuple[Hit, Quote]]) -> None:
    """Print on standard error what speaks for each of the best sentences, quoted or not."""
    note(f"\nSupport {answer.support:.2f} of 1; from {MIN_SUPPORT} on there is an answer.")
    for hit, quote in explained:
        words = dict.fromkeys(quote.text[first:last] for first, last in quote.matches)
        added = sorted(
            contributions(hit.features, hit.query.language).items(), key=lambda item: -abs(item[1])
        )
        shares = "  ".join(f"{name} {value:+.2f}" for name, value in added if abs(value) >= 0.01)
        note(f"\n{hit.score:.2f}  {quote.text}\n  words: {', '.join(words)}\n  {shares}")


def show_latest(latest: Sequence[tuple[Article, str]], voice: Voice) -> None:
    """Print articles, each with its opening, "" if that is too long to show."""
    if not latest:
        say(voice.say("no-articles"))
    for position, (article, opening) in enumerate(latest):
        if position:
            _out.print()
        _out.print(Text(safe(title(article))), style="bold")
        if line := byline(article, voice):
            _out.print(Text(safe(line)), style="dim")
        if article.url:
            _print_address(article.url)
        if opening:
            _print_indented("> ", Text(safe(opening)))


def show_articles(articles: Sequence[Article], sentences: dict[int, int], voice: Voice) -> None:
    """Print articles with their ids, one a line."""
    if not articles:
        say(voice.say("no-articles"))
        return
    table = Table(box=None, pad_edge=False, show_header=False)
    for style in ("dim", "", "dim"):
        table.add_column(style=style, justify="left", overflow="fold")
    for article in articles:
        count = voice.say("sentences", count=sentences.get(article.id or 0, 0))
        details = " · ".join(filter(None, [byline(article, voice), count]))
        table.add_row(str(article.id), escape(safe(title(article))), escape(safe(details)))
    show_table(table)


def show_article(
    article: Article,
    earlier: Sequence[EarlierVersion],
    copies: Sequence[Article],
    voice: Voice,
) -> None:
    """Print an article as it is stored, how often it has changed, and its copies."""
    notes = [changes(earlier, voice)] if earlier else []
    if copies:
        notes.append(also_in(copies, _title_and_publisher, voice))
    _show_version(article, voice, notes)


def show_history(earlier: Sequence[EarlierVersion], voice: Voice) -> None:
    """Print an article's earlier versions, each under the time (UTC) when it was replaced."""
    for version in earlier:
        _out.print()
        _out.rule(Text(f"{version.replaced:%Y-%m-%d %H:%M}"), align="left")
        _show_version(version.article, voice)


def _show_version(article: Article, voice: Voice, notes: Sequence[str] = ()) -> None:
    _out.print(Text(safe(article.title)), style="bold")
    if line := byline(article, voice):
        _out.print(Text(safe(line)), style="dim")
    if article.url:
        _print_address(article.url)
    for line in notes:
        _out.print(Text(safe(line)), style="dim")
    for caption in article.captions:
        _out.print(Text(f"[Caption] {safe(caption)}"), style="dim")
    _out.print()
    _out.print(Text(safe(article.text)))


def show_values(values: dict[str, str]) -> None:
    """Print names and values, aligned."""
    width = max(map(len, values))
    for name, value in values.items():
        _out.print(Text(f"{name:<{width}}  {safe(value)}"))


def show_table(table: Table) -> None:
    """Print a table, folded if the terminal is too narrow."""
    _out.print(table, soft_wrap=False)


def safe(text: str) -> str:
    """Return a text without control characters, with pictures of them instead."""
    return text.translate(_VISIBLE)
