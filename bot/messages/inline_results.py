"""An answer as results of an inline query, one for each quote. Pure."""

from telegram import InlineQueryResultArticle, InputTextMessageContent

from bot.messages.keyboards import one_line
from bot.messages.quotes import heading, quotes_message
from bot.services.remembered import ShownQuote
from bot.texts import Voice
from bot.texts.attribution import byline, title
from retrieval import Answer, Quote, Shown

RESULTS_PER_PAGE = 5
_TITLE_LENGTH = 100  # characters: two lines on a phone


def results_page(
    answer: Answer, offset: str, voice: Voice
) -> tuple[list[InlineQueryResultArticle], str | None]:
    """Return the results from an offset on, and the offset of the next page if there is one."""
    # Telegram sends the offset back as it was given, but anyone may send another.
    first = int(offset) if offset.isascii() and offset.isdigit() and len(offset) < 3 else 0
    following = first + RESULTS_PER_PAGE
    above = "" if answer.shows is Shown.ANSWER else heading(answer, voice)
    results = [_result(quote, above, voice) for quote in answer.quotes[first:following]]
    return results, str(following) if following < len(answer.quotes) else None


def message_result(name: str, html: str) -> InlineQueryResultArticle:
    """Return a message as the only result, which nobody chooses; its name is not shown."""
    return InlineQueryResultArticle("answer", name, InputTextMessageContent(html))


def _result(quote: Quote, above: str, voice: Voice) -> InlineQueryResultArticle:
    message, _ = quotes_message(above, [ShownQuote(quote)], voice)
    article, reference = quote.article, quote.reference
    return InlineQueryResultArticle(
        f"{reference.article_id}.{reference.revision}.{reference.start}.{reference.end}",
        one_line(quote.text, _TITLE_LENGTH),
        InputTextMessageContent(message),
        description=voice.beside([*filter(None, [byline(article, voice)]), title(article)]),
    )
