"""What is shown in the terminal, and the conversation there."""

from contextlib import suppress

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from bot import texts
from bot.attribution import byline, title
from retrieval import Answer, Article, Library, Quote, RetrievalError
from retrieval.evaluation import Evaluation

# Nothing is wrapped or coloured on its way to another program, and a sentence stays one line.
_out = Console(highlight=False, soft_wrap=True)
if not _out.is_terminal:
    _out.width = 2000  # columns: more than a title and a byline have
errors = Console(highlight=False, soft_wrap=True, stderr=True)

# Control characters in an article could drive the reader's terminal: they are shown as pictures.
_VISIBLE = {code: 0x2400 + code for code in range(0x20) if code not in (0x09, 0x0A)}
_VISIBLE |= dict.fromkeys(range(0x7F, 0xA0), 0xFFFD)

_HELP = "Write a question, /articles for the list of articles, or /quit to end."


def complain(message: str) -> None:
    """Say on standard error, in one line, what went wrong."""
    errors.print(Text(f"verbatim: {_safe(' '.join(message.split()))}"))


def note(message: str) -> None:
    """Say on standard error what is going on."""
    errors.print(Text(_safe(message)), style="dim")


def say(message: str) -> None:
    """Say what was done."""
    _out.print(Text(_safe(message)))


def show_answer(answer: Answer) -> None:
    """Show the quotes, the question's words in bold, each with its attribution; or the reason."""
    if answer.reason:
        say(answer.reason)
    for position, quote in enumerate(answer.quotes):
        if position:
            _out.print()
        _show_quote(quote)


def _show_quote(quote: Quote) -> None:
    text = Text(_safe(quote.text))
    for start, end in quote.matches:
        text.stylize("bold", start, end)
    _out.print(Text("> ") + text)
    for line in _attribution(quote.article):
        _out.print(Text(f"  {_safe(line)}"), style="dim")


def _attribution(article: Article) -> list[str]:
    return [line for line in (title(article), byline(article), article.url) if line]


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
        table.add_row(str(article.id), escape(_safe(title(article))), escape(_safe(shown)))
    _out.print(table, soft_wrap=False)


def show_article(article: Article) -> None:
    """Show an article as it is stored."""
    _out.print(Text(_safe(article.title)), style="bold")
    for line in (byline(article), article.url):
        if line:
            _out.print(Text(_safe(line)), style="dim")
    for caption in article.captions:
        _out.print(Text(f"[Caption] {_safe(caption)}"), style="dim")
    _out.print()
    _out.print(Text(_safe(article.text)))


def show_values(values: dict[str, str]) -> None:
    """Show names and values, aligned."""
    width = max(map(len, values))
    for name, value in values.items():
        _out.print(Text(f"{name:<{width}}  {_safe(value)}"))


def show_evaluation(results: list[Evaluation]) -> None:
    """Show the figures of question sets as a table."""
    table = Table(box=None, pad_edge=False)
    table.add_column("set")
    names = ("questions", "P@1", "R@3", "R@5", "MRR", "answered", "wrongly answered")
    for name in names:
        table.add_column(name, justify="right")
    for result in results:
        shares = (result.p_at_1, result.r_at_3, result.r_at_5, result.mrr, result.answered)
        wrongly = result.wrongly_answered
        table.add_row(
            escape(result.name),
            str(result.questions),
            *(f"{share:.3f}" for share in shares),
            "–" if wrongly is None else f"{wrongly:.3f} of {result.unanswerable}",
        )
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


def _safe(text: str) -> str:
    return text.translate(_VISIBLE)
