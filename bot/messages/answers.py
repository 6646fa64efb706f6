"""An answer as its buttons show it: first, further quotes, context, reasons."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import MessageLimit

from bot.messages.citation import citation
from bot.messages.emphasis import emphasized
from bot.messages.html import escaped, length
from bot.messages.quotes import heading, passages_message, source
from bot.services.remembered import RememberedAnswer, ShownQuote, recall_quotes
from bot.texts import Voice
from retrieval import Library, Quote, Span, reasons, surroundings

WIDEST = 64  # sentences on either side; a message holds fewer, unless they are of a word or two

_MEMORY = r"(?P<memory>[\w-]{12})"
VIEW_DATA = rf"^answer:{_MEMORY}:(?P<view>[qr]\d|c\d\.\d\.[1-9]\d?)$"
VOTE_DATA = rf"^vote:{_MEMORY}:(?P<vote>[+-])$"


@dataclass(frozen=True, slots=True)
class View:
    """What of an answer is shown: quotes from the `first` on.

    With `reasons` it is told of each what speaks for it. With a `width` one quote is shown, the
    one at `position`, with so many sentences on either side.
    """

    first: int = 0
    reasons: bool = False
    position: int = 0
    width: int = 0

    def __str__(self) -> str:
        if self.width:
            return f"c{self.first}.{self.position}.{self.width}"
        return f"{'r' if self.reasons else 'q'}{self.first}"


def view_of(text: str) -> View:
    """Read a view as its button has it.

    >>> view_of("c3.4.2")
    View(first=3, reasons=False, position=4, width=2)
    """
    first, *closer = map(int, text[1:].split("."))
    if closer:
        position, width = closer
        return View(first, position=position, width=min(width, WIDEST))
    return View(first, reasons=text.startswith("r"))


@dataclass(frozen=True, slots=True)
class ViewButton:
    """A button's label and the view that it leads to."""

    label: str
    view: View


def answer_keyboard(
    memory_id: str, offers: Sequence[ViewButton], citation: str, voice: Voice
) -> InlineKeyboardMarkup:
    """Give the views on offer in a row, and in another the citation to copy and the two votes."""
    views = [
        InlineKeyboardButton(offer.label, callback_data=f"answer:{memory_id}:{offer.view}")
        for offer in offers
    ]
    last = [
        InlineKeyboardButton("👍", callback_data=f"vote:{memory_id}:+"),
        InlineKeyboardButton("👎", callback_data=f"vote:{memory_id}:-"),
    ]
    if citation:
        copy = CopyTextButton(citation)
        last.insert(0, InlineKeyboardButton(voice.say("copy-citation"), copy_text=copy))
    return InlineKeyboardMarkup([row for row in (views, last) if row])


MOST_QUOTES = 9  # of an answer: as many as a view can name by a digit
AT_ONCE = 3
_FIRST_WIDTH = 2  # sentences on either side, doubled with each press

Shown = tuple[str, InlineKeyboardMarkup]
NumberedQuote = tuple[int, ShownQuote]  # which quote of the answer it is


@dataclass(frozen=True, slots=True)
class AnswerView:
    """An answer that is remembered under an id, in its reader's language."""

    answer: RememberedAnswer
    memory_id: str
    voice: Voice

    def first(self, quotes: Sequence[Quote]) -> Shown:
        """Show the answer's quotes when they are fresh."""
        return self._page(View(), [ShownQuote(quote) for quote in quotes[:AT_ONCE]])

    def view(self, library: Library, view: View) -> Shown | None:
        """Show the answer as it was asked for; None for what it does not have."""
        start, stop = view.first, view.first + AT_ONCE
        if view.width:
            start, stop = view.position, view.position + 1
        quotes = self.answer.quotes[start:stop]
        if not quotes:
            return None
        passages = recall_quotes(library, self.answer, quotes)
        return self._in_context(view, passages[0]) if view.width else self._page(view, passages)

    def _page(self, view: View, passages: Sequence[ShownQuote | None]) -> Shown:
        places = [(view.first + n, passage) for n, passage in enumerate(passages) if passage]
        message, seen = self._message(view, places, len(passages) - len(places))
        following = places[seen][0] if seen < len(places) else view.first + len(passages)
        voice = self.voice
        if view.reasons:
            offers = [ViewButton(voice.say("back"), View(view.first))]
        else:
            offers = [ViewButton(voice.say("back"), View())] if view.first else []
            if following < len(self.answer.quotes):
                offers.append(ViewButton(voice.say("more-quotes"), View(following)))
            offers += self._closer(view, places)
        return message, self._keyboard(offers, places[0][1] if places else None)

    def _message(
        self, view: View, places: Sequence[NumberedQuote], missing: int
    ) -> tuple[str, int]:
        above = heading(self.answer, self.voice)
        if missing:
            above += f"<i>{self.voice.say('article-removed')}</i>\n"
        if not places:
            return above, 0
        passages = [passage for _, passage in places]
        if view.reasons:
            passages = list(map(self._explained, passages))
        return passages_message(above, passages, self.voice)

    def _closer(self, view: View, places: Sequence[NumberedQuote]) -> list[ViewButton]:
        """Offer what can be told of the first of the quotes that are shown."""
        if not places:
            return []
        [(position, passage), *_] = places
        why = ViewButton(self.voice.say("why-this"), View(view.first, reasons=True))
        if _around(passage.quote, 1) == _span(passage.quote):
            return [why]
        closer = View(view.first, position=position, width=_FIRST_WIDTH)
        return [ViewButton(self.voice.say("context"), closer), why]

    def _in_context(self, view: View, passage: ShownQuote | None) -> Shown:
        """Show one quote, marked, with as many sentences around it as asked for, if they fit."""
        voice = self.voice
        offers = [ViewButton(voice.say("back"), View(view.first))]
        message = f"<i>{voice.say('article-removed')}</i>"
        if passage:
            width, message = next(
                (width, message)
                for width in range(view.width, -1, -1)
                if length(message := self._surrounded(passage, width))
                <= MessageLimit.MAX_TEXT_LENGTH
                or width == 0
            )
            wider = _around(passage.quote, width + 1) != _around(passage.quote, width)
            if wider and width == view.width < WIDEST:
                offers.append(
                    ViewButton(voice.say("more-context"), replace(view, width=2 * width))
                )
        if view.position + 1 < len(self.answer.quotes):
            following = replace(view, position=view.position + 1, width=_FIRST_WIDTH)
            offers.append(ViewButton(voice.say("next-quote"), following))
        return message, self._keyboard(offers, passage)

    def _surrounded(self, passage: ShownQuote, width: int) -> str:
        quote, text = passage.quote, passage.quote.article.text
        if width == 0:
            return passages_message("", [passage], self.voice)[0]
        start, end = _around(quote, width)
        before, after = escaped(text[start : quote.start]), text[quote.end : end]
        # The whole quote is marked, as what stands around it is read as well.
        whole = emphasized(quote.text, [Span(0, len(quote.text))], quote.answer_span, 1)
        shown = f"{before}{whole}{escaped(after)}"
        return f"<blockquote>{shown}</blockquote>\n{source(passage, self.voice)}"

    def _explained(self, passage: ShownQuote) -> ShownQuote:
        question = self.answer.understood or self.answer.question
        quote = passage.quote
        told = reasons(question, self.answer.asked, quote.article, _span(quote))
        return replace(passage, reasons=told)

    def _keyboard(
        self, offers: Sequence[ViewButton], cited: ShownQuote | None
    ) -> InlineKeyboardMarkup:
        copied = citation(cited.quote, self.voice, says=cited.says) if cited else ""
        return answer_keyboard(self.memory_id, offers, copied, self.voice)


def _span(quote: Quote) -> Span:
    return Span(quote.start, quote.end)


def _around(quote: Quote, width: int) -> Span:
    return surroundings(quote.article.text, _span(quote), width)
