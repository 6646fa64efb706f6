"""The conversation in the terminal: one question after another, as on Telegram."""

from contextlib import suppress

from bot.services.latest import latest
from bot.services.unanswered import explain_silence
from bot.terminal import console
from bot.texts import Voice
from bot.texts.explanations import interpretation_notices
from retrieval import Answer, Library, RetrievalError, Turn, turn_of


def converse(library: Library, voice: Voice) -> None:
    """Answer questions and commands until the reader quits."""
    with suppress(ImportError):  # Windows has none; its consoles keep a history themselves
        import readline  # noqa: F401  # gives `input` a history
    console.say(voice.say("introduction"))
    if example := library.example():
        console.say(voice.say("example", question=example))
    console.say(voice.say("terminal-hint"))
    before: Turn | None = None
    while True:
        try:
            line = input("\n? ").strip()
        except (EOFError, KeyboardInterrupt):
            console.say("")
            return
        command, _, question = line.partition(" ")
        if command in ("/quit", "/exit"):
            return
        if not line:
            continue
        try:
            if not command.startswith("/"):
                before = _show(library, voice, library.ask(line, after=before), before)
            elif command == "/ask" and question:
                answer = library.ask(question.strip(), after=before)
                before = _show(library, voice, answer, before)
            elif command == "/latest" and question:
                before = _show(library, voice, library.latest(question.strip()), before)
            else:
                _respond(library, voice, command, question.strip())
        except RetrievalError as error:
            console.complain(str(error))


def _respond(library: Library, voice: Voice, command: str, words: str) -> None:
    if command == "/articles" and words:
        _find(library, voice, words)
    elif command == "/articles":
        console.show_articles(library.articles(), library.sentence_counts(), voice)
    elif command == "/latest":
        console.show_latest(latest(library), voice)
    elif command in ("/ask", "/start", "/help"):
        console.say(voice.say("terminal-hint"))
    else:
        console.say(voice.say("unknown-command"))


def _find(library: Library, voice: Voice, words: str) -> None:
    """Print the articles with these words in their titles, the oldest first, like all lists."""
    found = library.browse(title_words=words).articles
    if found:
        console.show_articles(found[::-1], library.sentence_counts(), voice)
    else:
        console.say(voice.say("no-titles", words=words))


def _show(library: Library, voice: Voice, answer: Answer, before: Turn | None) -> Turn:
    """Print an answer, and return the turn that the next question may refer to."""
    for notice in interpretation_notices(answer, voice):
        console.say(notice)
    if answer.silence is None:
        console.show_quotes(answer, voice)
    else:
        console.say(explain_silence(library, answer.silence, voice))
    return turn_of(answer, before)
