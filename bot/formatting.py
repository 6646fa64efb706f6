"""Answers and lists → what Telegram accepts as a message. Pure: no network, no clock.

Everything that comes from an article or a reader is escaped here, and only here. A message is
built of whole blocks and counted as Telegram counts: in UTF-16 units of the text without markup.
"""

from collections.abc import Sequence
from dataclasses import replace
from html import escape, unescape
from re import compile as pattern

from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import MessageLimit

from bot.attribution import also_in, byline, title
from bot.silence import notice
from bot.texts import Voice
from retrieval import Answer, Article, Counts, Quote, Silence
from retrieval.quoting.context import unrepeated

PAGE_SIZE = 10
ARTICLES_DATA = "articles:"

_URL_LENGTH = 2048
_SCREEN = 800  # characters: what fills a phone's screen is folded, to be opened with a tap
_TAG = pattern(r"<[^>]*>")


def answer_message(answer: Answer, voice: Voice) -> str:
    """Give an answer as one message: as many of its quotes, whole, as a message can hold.

    Where it would be too long, it loses the quotes' contexts first, from the last.
    """
    quotes, total = answer.quotes, len(answer.quotes)
    shorter = [(total, contexts) for contexts in range(total, -1, -1)]
    shorter += [(count, 0) for count in range(total - 1, 0, -1)]
    for count, contexts in shorter:
        bare = [replace(quote, context=None) for quote in quotes[contexts:count]]
        shown = unrepeated([*quotes[:contexts], *bare])
        message = "\n\n".join(_quote(quote, voice) for quote in shown)
        if length(message) <= MessageLimit.MAX_TEXT_LENGTH:
            return message
    source = _attribution(answer.quotes[0].article, voice)
    return f"{voice.say('too-long')}\n\n{source}"


def silence_message(
    silence: Silence, counts: Counts, suggestions: Sequence[str], voice: Voice
) -> str:
    """Say why there is no answer, what there is, and what would be answered."""
    return escape(notice(silence, counts, suggestions, voice), quote=False)


def help_message(example: str | None, voice: Voice) -> str:
    """Explain the bot in a few lines, with a question that it can answer."""
    lines = [voice.say("introduction")]
    if example:
        lines.append(voice.say("example", question=f"<i>{escape(example, quote=False)}</i>"))
    return "\n\n".join([*lines, f"{voice.say('in-groups')} {voice.say('list-hint')}"])


def ask_what_message(example: str | None, voice: Voice) -> str:
    """Say how /ask is used."""
    question = escape(example or voice.say("ask-something"), quote=False)
    return voice.say("ask-what", question=question)


def articles_message(
    page: Sequence[Article], offset: int, total: int, voice: Voice
) -> tuple[str, InlineKeyboardMarkup | None]:
    """Give a page of the list of articles, and the buttons that lead to the pages beside it."""
    if not page:
        return voice.say("no-articles"), None
    heading = voice.say("articles-heading", first=offset + 1, last=offset + len(page), total=total)
    titles = [voice.item(_title(article)) for article in page]
    bylines = [escape(byline(article, voice), quote=False) for article in page]
    entries = ["\n".join(filter(None, lines)) for lines in zip(titles, bylines, strict=True)]
    message = "\n\n".join([heading, *entries])
    if length(message) > MessageLimit.MAX_TEXT_LENGTH:
        message = "\n\n".join([heading, *titles])
    buttons = []
    if offset > 0:
        buttons.append(_button(voice.say("newer"), max(0, offset - PAGE_SIZE)))
    if offset + len(page) < total:
        buttons.append(_button(voice.say("older"), offset + PAGE_SIZE))
    return message, InlineKeyboardMarkup([buttons]) if buttons else None


def length(message: str) -> int:
    """Count a message as Telegram does: UTF-16 units after its markup is parsed."""
    return len(unescape(_TAG.sub("", message)).encode("utf-16-le", "surrogatepass")) // 2


def _quote(quote: Quote, voice: Voice) -> str:
    text = _context(quote) + _marked(quote)
    source = "\n".join(
        filter(None, [_attribution(quote.article, voice), _also_in(quote.also_in, voice)])
    )
    tag = "blockquote expandable" if length(text) > _SCREEN else "blockquote"
    return f"<{tag}>{text}</blockquote>\n{source}"


def _marked(quote: Quote) -> str:
    """Give the text with the words that answer underlined."""
    start, end = quote.answer_span or (0, 0)
    before, answer, after = (
        escape(part, quote=False)
        for part in (quote.text[:start], quote.text[start:end], quote.text[end:])
    )
    return f"{before}<u>{answer}</u>{after}" if answer else f"{before}{after}"


def _context(quote: Quote) -> str:
    """Give the sentence before as a line of its own, marked so that it stays so when copied."""
    if quote.context is None:
        return ""
    start, end = quote.context
    sentence = escape(quote.article.text[start:end], quote=False)
    return f"<i>[{sentence}]</i>\n"


def _also_in(articles: Sequence[Article], voice: Voice) -> str:
    """Give a line that names other articles with the quote, "" for none."""
    return also_in(articles, _named, voice) if articles else ""


def _named(article: Article, title: str, publisher: str) -> str:
    return ", ".join(filter(None, [_linked(title, article), escape(publisher, quote=False)]))


def _attribution(article: Article, voice: Voice) -> str:
    heading = voice.beside([_title(article)])
    return "\n".join(filter(None, [heading, escape(byline(article, voice), quote=False)]))


def _title(article: Article) -> str:
    return _linked(title(article), article)


def _linked(text: str, article: Article) -> str:
    shown = escape(text, quote=False)
    url = article.url or ""
    if not url.startswith(("http://", "https://")) or len(url) > _URL_LENGTH:
        return f"<b>{shown}</b>"
    return f'<a href="{escape(url)}">{shown}</a>'


def _button(text: str, offset: int) -> InlineKeyboardButton:
    return InlineKeyboardButton(text, callback_data=f"{ARTICLES_DATA}{offset}")
