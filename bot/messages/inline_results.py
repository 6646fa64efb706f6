"""An answer as the results of an inline query: a quote each, as it will stand in the chat."""

from telegram import InlineQueryResultArticle, InputTextMessageContent

from bot.messages.keyboards import one_line
from bot.messages.quotes import passages_message
from bot.services.remembered import ShownQuote
from bot.texts import Voice
from bot.texts.attribution import byline, title
from retrieval import Answer, Quote

A_PAGE = 5

_HEADLINE = 100  # characters of a quote: two lines on a phone


def results_page(
    answer: Answer, offset: str, voice: Voice
) -> tuple[list[InlineQueryResultArticle], str | None]:
    """Give the results from an offset on, and the offset of those after them, if there are any."""
    # It comes back as it was given, but from outside.
    first = int(offset) if offset.isascii() and offset.isdigit() and len(offset) < 3 else 0
    following = first + A_PAGE
    results = [_result(quote, voice) for quote in answer.quotes[first:following]]
    return results, str(following) if following < len(answer.quotes) else None


def message_result(name: str, html: str) -> InlineQueryResultArticle:
    """Give a message as a result that nobody chooses; the name is not shown."""
    return InlineQueryResultArticle("answer", name, InputTextMessageContent(html))


def _result(quote: Quote, voice: Voice) -> InlineQueryResultArticle:
    message, _ = passages_message("", [ShownQuote(quote)], voice)
    article, reference = quote.article, quote.reference
    return InlineQueryResultArticle(
        f"{reference.article_id}.{reference.revision}.{reference.start}.{reference.end}",
        one_line(quote.text, _HEADLINE),
        InputTextMessageContent(message),
        description=voice.beside([*filter(None, [byline(article, voice)]), title(article)]),
    )
