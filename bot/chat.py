"""The conversation in the terminal: one question after the other, as on Telegram."""

from contextlib import suppress

from bot import terminal
from bot.silence import notice
from bot.texts import Voice
from retrieval import Library, RetrievalError


def converse(library: Library, voice: Voice) -> None:
    """Answer until the person has had enough."""
    with suppress(ImportError):  # Windows has none: its consoles keep a history themselves
        import readline  # noqa: F401  # gives `input` a history
    terminal.say(voice.say("introduction"))
    if example := library.example():
        terminal.say(voice.say("example", question=example))
    terminal.say(voice.say("terminal-hint"))
    while True:
        try:
            line = input("\n? ").strip()
        except (EOFError, KeyboardInterrupt):
            terminal.say("")
            return
        command, _, question = line.partition(" ")
        if command in ("/quit", "/exit"):
            return
        try:
            _respond(library, voice, command, line, question.strip())
        except RetrievalError as error:
            terminal.complain(str(error))


def _respond(library: Library, voice: Voice, command: str, line: str, question: str) -> None:
    if command == "/articles":
        terminal.show_articles(library.articles(), library.sentence_counts(), voice)
    elif command in ("/start", "/help") or line == "/ask":
        terminal.say(voice.say("terminal-hint"))
    elif command == "/ask":
        _answer(library, voice, question)
    elif command.startswith("/"):
        terminal.say(voice.say("unknown-command"))
    elif line:
        _answer(library, voice, line)


def _answer(library: Library, voice: Voice, question: str) -> None:
    answer = library.ask(question)
    if answer.silence is None:
        terminal.show_quotes(answer, voice)
    else:
        suggestions = library.suggestions(answer.silence)
        terminal.say(notice(answer.silence, library.counts(), suggestions, voice))
