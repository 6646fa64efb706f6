"""Quotes as a message in Telegram HTML, within Telegram's limits. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from telegram.constants import MessageLimit

from bot.messages.emphasis import emphasized
from bot.messages.html import escaped, fits, linked_or_bold, message_length, tagged_date
from bot.services.remembered import ShownQuote
from bot.texts import Voice
from bot.texts.attribution import also_in, byline, label, title
from bot.texts.explanations import InterpretedQuestion, interpretation_notices, reason_lines
from retrieval import Answer, Article, Quote, address_of, link_to, unrepeated

_UNFOLDED_LENGTH = 400  # ten lines on a phone; a longer quote is folded, and a tap opens it
# A quote has at most so many entities besides the words in bold: question, blockquote, context,
# answer, title, date, three other articles, a notice, and three of the whole message. Telegram
# drops what comes after a message's hundredth.
_OTHER_ENTITIES = 13


def answer_message(answer: Answer, voice: Voice) -> str:
    """Return an answer as one message with as many of its quotes, whole, as it can hold."""
    quotes = [ShownQuote(quote) for quote in answer.quotes]
    return quotes_message(heading(answer, voice), quotes, voice)[0]


def quotes_message(above: str, quotes: Sequence[ShownQuote], voice: Voice) -> tuple[str, int]:
    """Return quotes as one message, and how many of them it shows, from the first on.

    If it would be too long, the quotes lose their contexts first, from the last on.
    """
    for count, contexts in _ever_fewer(len(quotes)):
        shown = _unrepeated([*quotes[:contexts], *map(_without_context, quotes[contexts:count])])
        max_bold = max(1, MessageLimit.MESSAGE_ENTITIES // len(shown) - _OTHER_ENTITIES)
        message = above + "\n\n".join(_quote(each, max_bold, voice) for each in shown)
        if fits(message):
            return message, count
    article = quotes[0].quote.article
    source = attribution(article, address_of(article), voice)
    return f"{above}{voice.say('too-long')}\n\n{source}", 1


def heading(answer: InterpretedQuestion, voice: Voice) -> str:
    """Return the lines above the quotes on how the question was understood.

    There are none if it was understood as it was asked.
    """
    notices = interpretation_notices(answer, voice)
    return "".join(f"<i>{escaped(notice)}</i>\n" for notice in notices)


def _ever_fewer(total: int) -> Iterator[tuple[int, int]]:
    """Yield how many quotes to show, and how many of them with their contexts."""
    yield from ((total, contexts) for contexts in range(total, -1, -1))
    yield from ((count, 0) for count in range(total - 1, 0, -1))


def _unrepeated(quotes: Sequence[ShownQuote]) -> list[ShownQuote]:
    kept = unrepeated([each.quote for each in quotes])
    return [each for each in quotes if any(each.quote is quote for quote in kept)]


def _without_context(shown: ShownQuote) -> ShownQuote:
    return replace(shown, quote=replace(shown.quote, context=None))


def _quote(shown: ShownQuote, max_bold: int, voice: Voice) -> str:
    quote = shown.quote
    text = _context(quote) + emphasized(quote.text, quote.matches, quote.answer_span, max_bold)
    tag = "blockquote expandable" if message_length(text) > _UNFOLDED_LENGTH else "blockquote"
    asked = f"<b>{escaped(quote.answers)}</b>\n" if quote.answers else ""
    return f"{asked}<{tag}>{text}</blockquote>\n{quote_footer(shown, voice)}"


def _context(quote: Quote) -> str:
    """Return the sentence before on a line of its own, in brackets that survive copying."""
    if quote.context is None:
        return ""
    start, end = quote.context
    sentence = escaped(quote.article.text[start:end])
    return f"<i>[{sentence}]</i>\n"


def quote_footer(shown: ShownQuote, voice: Voice) -> str:
    """Return the lines below a quote: its source, later changes, and why it was chosen."""
    quote = shown.quote
    link = link_to(quote) if shown.says else address_of(quote.article)
    lines = [attribution(quote.article, link, voice), other_articles(quote.also_in, voice)]
    if shown.changed:
        notice = voice.say("article-changed") if shown.says else voice.say("article-withdrew")
        lines.append(f"<i>{notice}</i>")
    if shown.reasons:
        lines += [escaped(line) for line in reason_lines(shown.reasons, quote, voice)]
    return "\n".join(filter(None, lines))


def attribution(article: Article, link: str | None, voice: Voice) -> str:
    """Return an article's title, which leads to the link, and its byline."""
    # A link needs a text to press. Without a link, an article without a title needs no label.
    name = label(article, voice) if link else title(article)
    first_line = voice.beside([linked_or_bold(name, link)])
    return "\n".join(filter(None, [first_line, tagged_byline(article, voice)]))


def tagged_byline(article: Article, voice: Voice) -> str:
    """Return an article's byline with its date tagged as a date."""
    return byline(article, voice, _byline_part)


def _byline_part(part: str, published: date | None) -> str:
    html = escaped(part)
    return tagged_date(published, html) if published else html


def other_articles(articles: Sequence[Article], voice: Voice) -> str:
    """Return a line that names other articles with the same quote; "" if there are none."""
    return also_in(articles, _linked_article, voice) if articles else ""


def _linked_article(article: Article, title: str, publisher: str) -> str:
    link = linked_or_bold(title, address_of(article))
    return ", ".join(filter(None, [link, escaped(publisher)]))
