"""Quotes as a message in Telegram HTML, fitted to its limits. Pure."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from telegram.constants import MessageLimit

from bot.messages.emphasis import emphasized
from bot.messages.html import escaped, length, linked, moment
from bot.services.remembered import ShownQuote
from bot.texts import Voice
from bot.texts.attribution import also_in, byline, label, title
from bot.texts.explanations import (
    Understood,
    completion_notice,
    scope_notice,
    told_reasons,
)
from retrieval import Answer, Article, Quote, address_of, link_to, unrepeated

_LONG = 400  # characters, ten lines on a phone: what is longer is folded, to be opened with a tap
# Beside the words in bold a quote has at most so many: blockquote, context, what answers, title,
# date, three other articles, a notice, and two of the message's own. Telegram drops what comes
# after the hundredth of a message.
_OTHER_ENTITIES = 11


def answer_message(answer: Answer, voice: Voice) -> str:
    """Give an answer as one message: as many of its quotes, whole, as a message can hold."""
    passages = [ShownQuote(quote) for quote in answer.quotes]
    return passages_message(heading(answer, voice), passages, voice)[0]


def passages_message(above: str, passages: Sequence[ShownQuote], voice: Voice) -> tuple[str, int]:
    """Give quotes as one message, and how many of them it shows, the first ones.

    Where it would be too long, it loses the quotes' contexts first, from the last.
    """
    total = len(passages)
    shorter = [(total, contexts) for contexts in range(total, -1, -1)]
    shorter += [(count, 0) for count in range(total - 1, 0, -1)]
    for count, contexts in shorter:
        shown = _unrepeated([*passages[:contexts], *map(_bare, passages[contexts:count])])
        marks = max(1, MessageLimit.MESSAGE_ENTITIES // len(shown) - _OTHER_ENTITIES)
        message = above + "\n\n".join(_passage(passage, marks, voice) for passage in shown)
        if length(message) <= MessageLimit.MAX_TEXT_LENGTH:
            return message, count
    article = passages[0].quote.article
    told = f"{voice.say('too-long')}\n\n{attribution(article, address_of(article), voice)}"
    return above + told, 1


def heading(answer: Understood, voice: Voice) -> str:
    """Say above the quotes how the question was understood; "" where it was taken as it is."""
    notices = filter(None, (completion_notice(answer, voice), scope_notice(answer, voice)))
    return "".join(f"<i>{escaped(notice)}</i>\n" for notice in notices)


def _unrepeated(passages: Sequence[ShownQuote]) -> list[ShownQuote]:
    kept = unrepeated([passage.quote for passage in passages])
    return [passage for passage in passages if any(passage.quote is quote for quote in kept)]


def _bare(passage: ShownQuote) -> ShownQuote:
    return replace(passage, quote=replace(passage.quote, context=None))


def _passage(passage: ShownQuote, marks: int, voice: Voice) -> str:
    quote = passage.quote
    text = _context(quote) + emphasized(quote.text, quote.matches, quote.answer_span, marks)
    tag = "blockquote expandable" if length(text) > _LONG else "blockquote"
    return f"<{tag}>{text}</blockquote>\n{source(passage, voice)}"


def source(passage: ShownQuote, voice: Voice) -> str:
    """Give what stands below a quote: where it is from, and what there is to say of it."""
    quote = passage.quote
    link = link_to(quote) if passage.says else address_of(quote.article)
    others = other_articles(quote.also_in, voice)
    lines = [attribution(quote.article, link, voice), others]
    if passage.changed:
        told = voice.say("article-changed") if passage.says else voice.say("article-withdrew")
        lines.append(f"<i>{told}</i>")
    if passage.reasons:
        lines += [escaped(line) for line in told_reasons(passage.reasons, quote, voice)]
    return "\n".join(filter(None, lines))


def _context(quote: Quote) -> str:
    """Give the sentence before as a line of its own, marked so that it stays so when copied."""
    if quote.context is None:
        return ""
    start, end = quote.context
    sentence = escaped(quote.article.text[start:end])
    return f"<i>[{sentence}]</i>\n"


def other_articles(articles: Sequence[Article], voice: Voice) -> str:
    """Give a line that names other articles with the quote, "" for none."""
    return also_in(articles, _named, voice) if articles else ""


def _named(article: Article, title: str, publisher: str) -> str:
    named = linked(title, address_of(article))
    return ", ".join(filter(None, [named, escaped(publisher)]))


def attribution(article: Article, link: str | None, voice: Voice) -> str:
    """Give an article's title, which leads to the link, and what it says of itself."""
    # A link needs something that leads there; without either, the quote speaks for itself.
    shown = label(article, voice) if link else title(article)
    heading = voice.beside([linked(shown, link)])
    return "\n".join(filter(None, [heading, marked_byline(article, voice)]))


def marked_byline(article: Article, voice: Voice) -> str:
    """Give what an article says of itself, with its day as a moment in Telegram's sense."""
    return byline(article, voice, _byline_part)


def _byline_part(part: str, published: date | None) -> str:
    shown = escaped(part)
    return moment(published, shown) if published else shown
