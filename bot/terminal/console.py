"""What is shown in the terminal, and the conversation there."""

from collections.abc import Sequence

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from bot.texts import Voice
from bot.texts.attribution import also_in, byline, title
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


def complain(message: str) -> None:
    """Say on standard error, in one line, what went wrong."""
    errors.print(Text(f"verbatim: {safe(' '.join(message.split()))}"))


def note(message: str) -> None:
    """Say on standard error what is going on."""
    errors.print(Text(safe(message)), style="dim")


def say(message: str) -> None:
    """Say what was done."""
    _out.print(Text(safe(message)))


def show_quotes(answer: Answer, voice: Voice) -> None:
    """Show the quotes, each with its attribution.

    The question's words are in bold, what answers it is underlined.
    """
    for position, quote in enumerate(unrepeated(answer.quotes)):
        if position:
            _out.print()
        _show_quote(quote, voice)


def _show_quote(quote: Quote, voice: Voice) -> None:
    text = Text(safe(quote.text))
    for start, end in quote.matches:
        text.stylize("bold", start, end)
    if quote.answer_span:
        text.stylize("underline", *quote.answer_span)
    for line in _context(quote):
        _print_behind("> ", Text(safe(line), style="dim"))
    _print_behind("> ", text)
    for line in _attribution(quote.article, voice):
        _print_behind("  ", Text(safe(line), style="dim"))
    if quote.article.url:
        _print_address(quote.article.url, indent="  ")
    for line in _also_in(quote, voice):
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


def _attribution(article: Article, voice: Voice) -> list[str]:
    return [line for line in (title(article), byline(article, voice)) if line]


def _context(quote: Quote) -> list[str]:
    if quote.context is None:
        return []
    start, end = quote.context
    return [f"[{quote.article.text[start:end]}]"]


def _also_in(quote: Quote, voice: Voice) -> list[str]:
    return [also_in(quote.also_in, _named, voice)] if quote.also_in else []


def _named(_article: Article, title: str, publisher: str) -> str:
    return ", ".join(filter(None, [title, publisher]))


def show_reasons(answer: Answer, explained: list[tuple[Hit, Quote]]) -> None:
    """Show, on standard error, what each of the best sentences has for it, quoted or not."""
    note(f"\nSupport {answer.support:.2f} of 1; from {MIN_SUPPORT} on there is an answer.")
    for hit, quote in explained:
        words = dict.fromkeys(quote.text[first:last] for first, last in quote.matches)
        added = sorted(
            contributions(hit.features, hit.query.language).items(), key=lambda item: -abs(item[1])
        )
        told = "  ".join(f"{name} {value:+.2f}" for name, value in added if abs(value) >= 0.01)
        note(f"\n{hit.score:.2f}  {quote.text}\n  words: {', '.join(words)}\n  {told}")


def show_latest(latest: Sequence[tuple[Article, str]], voice: Voice) -> None:
    """Show articles, each with how it begins, "" where that is too long."""
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
            _print_behind("> ", Text(safe(opening)))


def show_articles(articles: Sequence[Article], sentences: dict[int, int], voice: Voice) -> None:
    """List articles with their ids, one a line."""
    if not articles:
        say(voice.say("no-articles"))
        return
    table = Table(box=None, pad_edge=False, show_header=False)
    for style in ("dim", "", "dim"):
        table.add_column(style=style, justify="left", overflow="fold")
    for article in articles:
        count = voice.say("sentences", count=sentences.get(article.id or 0, 0))
        shown = " · ".join(filter(None, [byline(article, voice), count]))
        table.add_row(str(article.id), escape(safe(title(article))), escape(safe(shown)))
    show_table(table)


def show_article(
    article: Article,
    earlier: Sequence[EarlierVersion],
    copies: Sequence[Article],
    voice: Voice,
) -> None:
    """Show an article as it is stored, how often it has changed, and what copies there are."""
    notes = [_changed(earlier, voice)] if earlier else []
    if copies:
        notes.append(also_in(copies, _named, voice))
    _show_version(article, voice, notes)


def show_history(earlier: Sequence[EarlierVersion], voice: Voice) -> None:
    """Show the earlier versions of an article, each under when (UTC) it was replaced."""
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
    for told in notes:
        _out.print(Text(safe(told)), style="dim")
    for caption in article.captions:
        _out.print(Text(f"[Caption] {safe(caption)}"), style="dim")
    _out.print()
    _out.print(Text(safe(article.text)))


def _changed(earlier: Sequence[EarlierVersion], voice: Voice) -> str:
    day = voice.day(earlier[0].replaced)
    return voice.say("changed", count=len(earlier), day=day)


def show_values(values: dict[str, str]) -> None:
    """Show names and values, aligned."""
    width = max(map(len, values))
    for name, value in values.items():
        _out.print(Text(f"{name:<{width}}  {safe(value)}"))


def show_table(table: Table) -> None:
    """Show a table, folded where the terminal is too narrow."""
    _out.print(table, soft_wrap=False)


def safe(text: str) -> str:
    return text.translate(_VISIBLE)
