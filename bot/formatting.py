"""Answers and lists → what Telegram accepts as a message. Pure: no network, no clock.

Everything that comes from an article or a reader is escaped here, and only here. A message is
built of whole blocks and counted as Telegram counts: in UTF-16 units of the text without markup.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from html import escape, unescape
from re import compile as pattern

from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import MessageLimit

from bot import texts
from bot.attribution import also_in, byline, title
from bot.emphasis import emphasized
from bot.moments import moment
from retrieval import Answer, Article, Quote
from retrieval.quoting.context import unrepeated
from retrieval.quoting.links import address_of, link_to

PAGE_SIZE = 10
ARTICLES_DATA = "articles:"

_LONG = 400  # characters, ten lines on a phone: what is longer is folded, to be opened with a tap
# Beside the words in bold a quote has at most so many: blockquote, context, what answers, title,
# date, three other articles. Telegram drops what comes after the hundredth of a message.
_OTHER_ENTITIES = 8
_TAG = pattern(r"<[^>]*>")


def answer_message(answer: Answer) -> str:
    """Give an answer as one message: as many of its quotes, whole, as a message can hold.

    Where it would be too long, it loses the quotes' contexts first, from the last.
    """
    if not answer.quotes:
        return escape(answer.reason or "", quote=False)
    quotes, total = answer.quotes, len(answer.quotes)
    shorter = [(total, contexts) for contexts in range(total, -1, -1)]
    shorter += [(count, 0) for count in range(total - 1, 0, -1)]
    for count, contexts in shorter:
        bare = [replace(quote, context=None) for quote in quotes[contexts:count]]
        shown = unrepeated([*quotes[:contexts], *bare])
        marks = max(1, MessageLimit.MESSAGE_ENTITIES // len(shown) - _OTHER_ENTITIES)
        message = "\n\n".join(_quote(quote, marks) for quote in shown)
        if length(message) <= MessageLimit.MAX_TEXT_LENGTH:
            return message
    return f"{texts.TOO_LONG}\n\n{_source(answer.quotes[0].article)}"


def help_message(example: str | None) -> str:
    """Explain the bot in a few lines, with a question that it can answer."""
    lines = [texts.INTRODUCTION]
    if example:
        lines.append(texts.EXAMPLE.format(question=f"<i>{escape(example, quote=False)}</i>"))
    return "\n\n".join([*lines, f"{texts.IN_GROUPS} {texts.LIST_HINT}"])


def ask_what_message(example: str | None) -> str:
    """Say how /ask is used."""
    question = escape(example or texts.ASK_SOMETHING, quote=False)
    return texts.ASK_WHAT.format(question=question)


def articles_message(
    page: Sequence[Article], offset: int, total: int
) -> tuple[str, InlineKeyboardMarkup | None]:
    """Give a page of the list of articles, and the buttons that lead to the pages beside it."""
    if not page:
        return texts.NO_ARTICLES, None
    heading = texts.ARTICLES_HEADING.format(first=offset + 1, last=offset + len(page), total=total)
    message = "\n\n".join([heading, *(f"• {_source(article)}" for article in page)])
    if length(message) > MessageLimit.MAX_TEXT_LENGTH:
        message = "\n\n".join([heading, *(f"• {_linked(title(article), address_of(article))}" for article in page)])
    buttons = []
    if offset > 0:
        buttons.append(_button(texts.NEWER, max(0, offset - PAGE_SIZE)))
    if offset + len(page) < total:
        buttons.append(_button(texts.OLDER, offset + PAGE_SIZE))
    return message, InlineKeyboardMarkup([buttons]) if buttons else None


def length(message: str) -> int:
    """Count a message as Telegram does: UTF-16 units after its markup is parsed."""
    return len(unescape(_TAG.sub("", message)).encode("utf-16-le", "surrogatepass")) // 2


def _quote(quote: Quote, marks: int) -> str:
    text = _context(quote) + emphasized(quote.text, quote.matches, quote.answer_span, marks)
    source = "\n".join(
        filter(None, [_attribution(quote.article, link_to(quote)), _also_in(quote.also_in)])
    )
    tag = "blockquote expandable" if length(text) > _LONG else "blockquote"
    return f"<{tag}>{text}</blockquote>\n{source}"


def _context(quote: Quote) -> str:
    """Give the sentence before as a line of its own, marked so that it stays so when copied."""
    if quote.context is None:
        return ""
    start, end = quote.context
    sentence = escape(quote.article.text[start:end], quote=False)
    return f"<i>{texts.CONTEXT.format(sentence=sentence)}</i>\n"


def _also_in(articles: Sequence[Article]) -> str:
    """Give a line that names other articles with the quote, "" for none."""
    return also_in(articles, _named) if articles else ""


def _named(article: Article, title: str, publisher: str) -> str:
    named = _linked(title, address_of(article))
    return ", ".join(filter(None, [named, escape(publisher, quote=False)]))


def _source(article: Article) -> str:
    return _attribution(article, address_of(article))


def _attribution(article: Article, link: str | None) -> str:
    heading = _linked(title(article), link)
    return "\n".join(filter(None, [heading, byline(article, _byline_part)]))


def _byline_part(part: str, published: date | None) -> str:
    shown = escape(part, quote=False)
    return moment(published, shown) if published else shown


def _linked(text: str, link: str | None) -> str:
    shown = escape(text, quote=False)
    return f'<a href="{escape(link)}">{shown}</a>' if link else f"<b>{shown}</b>"


def _button(text: str, offset: int) -> InlineKeyboardButton:
    return InlineKeyboardButton(text, callback_data=f"{ARTICLES_DATA}{offset}")
