"""An answer and its buttons: its first quotes, further ones, a quote in context, and reasons."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup

from bot.messages.citation import citation
from bot.messages.emphasis import emphasized
from bot.messages.html import escaped, fits
from bot.messages.keyboards import Rendered
from bot.messages.quotes import heading, quote_footer, quotes_message
from bot.services.remembered import RememberedAnswer, ShownQuote, recall_quotes
from bot.texts import Voice
from retrieval import Library, Quote, Shown, Span, reasons, surroundings

MAX_QUOTES = 9  # of an answer: as many as a view can name by a digit
QUOTES_PER_MESSAGE = 3
_NEWEST_PER_MESSAGE = 5  # as /latest shows
_FIRST_WIDTH = 2  # sentences on either side, doubled with each press
_MAX_WIDTH = 64  # a message holds fewer, unless the sentences are of a word or two

_MEMORY = r"(?P<memory>[\w-]{12})"
VIEW_DATA = rf"^answer:{_MEMORY}:(?P<view>[qr]\d|c\d\.\d\.[1-9]\d?)$"
AS_TYPED_DATA = rf"^typed:{_MEMORY}$"
VOTE_DATA = rf"^vote:{_MEMORY}:(?P<vote>[+-])$"

NumberedQuote = tuple[int, ShownQuote]  # its position in the answer


@dataclass(frozen=True, slots=True)
class View:
    """What to show of an answer: some quotes, from the `first` on, with `reasons` or without.

    With a `width` it is one quote instead, the one at `position`, with so many sentences on either
    side of it.
    """

    first: int = 0
    reasons: bool = False
    position: int = 0
    width: int = 0

    def __str__(self) -> str:
        """Return the view as it is written in a button's data."""
        if self.width:
            return f"c{self.first}.{self.position}.{self.width}"
        return f"{'r' if self.reasons else 'q'}{self.first}"


def parse_view(text: str) -> View:
    """Return the view that a button's data names.

    >>> parse_view("c3.4.2")
    View(first=3, reasons=False, position=4, width=2)
    """
    first, *context = map(int, text[1:].split("."))
    if context:
        position, width = context
        return View(first, position=position, width=min(width, _MAX_WIDTH))
    return View(first, reasons=text.startswith("r"))


@dataclass(frozen=True, slots=True)
class _ViewButton:
    """A button that leads to a view."""

    label: str
    view: View


@dataclass(frozen=True, slots=True)
class AnswerView:
    """Renders an answer, remembered under an id, in its reader's language."""

    answer: RememberedAnswer
    memory_id: str
    voice: Voice

    def first(self, quotes: Sequence[Quote]) -> Rendered:
        """Render the quotes of an answer that has just been found."""
        shown = quotes[: quotes_per_message(self.answer.shows)]
        return self._page(View(), list(map(ShownQuote, shown)))

    def view(self, library: Library, view: View) -> Rendered | None:
        """Render a view; None if the answer has no such quotes."""
        start, stop = view.first, view.first + quotes_per_message(self.answer.shows)
        if view.width:
            start, stop = view.position, view.position + 1
        quotes = self.answer.quotes[start:stop]
        if not quotes:
            return None
        shown = recall_quotes(library, self.answer, quotes)
        return self._in_context(view, shown[0]) if view.width else self._page(view, shown)

    def _page(self, view: View, quotes: Sequence[ShownQuote | None]) -> Rendered:
        numbered = [(view.first + n, quote) for n, quote in enumerate(quotes) if quote]
        message, count = self._message(view, numbered, len(quotes) - len(numbered))
        following = numbered[count][0] if count < len(numbered) else view.first + len(quotes)
        voice = self.voice
        if view.reasons:
            buttons = [_ViewButton(voice.say("back"), View(view.first))]
        else:
            buttons = [_ViewButton(voice.say("back"), View())] if view.first else []
            if following < len(self.answer.quotes):
                buttons.append(_ViewButton(voice.say("more-quotes"), View(following)))
            buttons += self._closer_looks(view, numbered)
        return message, self._keyboard(buttons, numbered[0][1] if numbered else None)

    def _message(
        self, view: View, numbered: Sequence[NumberedQuote], missing: int
    ) -> tuple[str, int]:
        """Return the message, and how many of the quotes it shows."""
        above = heading(self.answer, self.voice)
        if missing:
            above += f"<i>{self.voice.say('article-removed')}</i>\n"
        if not numbered:
            return above, 0
        quotes = [quote for _, quote in numbered]
        if view.reasons:
            quotes = list(map(self._with_reasons, quotes))
        return quotes_message(above, quotes, self.voice)

    def _closer_looks(self, view: View, numbered: Sequence[NumberedQuote]) -> list[_ViewButton]:
        """Return buttons to the context of the first quote shown, if any, and to the reasons."""
        if not numbered:
            return []
        [(position, shown), *_] = numbered
        why = _ViewButton(self.voice.say("why-this"), View(view.first, reasons=True))
        if _around(shown.quote, 1) == _span(shown.quote):
            return [why]
        context = View(view.first, position=position, width=_FIRST_WIDTH)
        return [_ViewButton(self.voice.say("context"), context), why]

    def _in_context(self, view: View, shown: ShownQuote | None) -> Rendered:
        """Render one quote with the sentences around it, or with as many of them as fit."""
        voice = self.voice
        buttons = [_ViewButton(voice.say("back"), View(view.first))]
        message = f"<i>{voice.say('article-removed')}</i>"
        if shown:
            width, message = next(
                (width, message)
                for width in range(view.width, -1, -1)
                if fits(message := self._surrounded(shown, width)) or width == 0
            )
            has_more = _around(shown.quote, width + 1) != _around(shown.quote, width)
            if has_more and width == view.width < _MAX_WIDTH:
                wider = replace(view, width=2 * width)
                buttons.append(_ViewButton(voice.say("more-context"), wider))
        if view.position + 1 < len(self.answer.quotes):
            following = replace(view, position=view.position + 1, width=_FIRST_WIDTH)
            buttons.append(_ViewButton(voice.say("next-quote"), following))
        return message, self._keyboard(buttons, shown)

    def _surrounded(self, shown: ShownQuote, width: int) -> str:
        quote, text = shown.quote, shown.quote.article.text
        if width == 0:
            return quotes_message("", [shown], self.voice)[0]
        start, end = _around(quote, width)
        before, after = escaped(text[start : quote.start]), escaped(text[quote.end : end])
        # The whole quote is in bold, to tell it from the sentences around it.
        whole = emphasized(quote.text, [Span(0, len(quote.text))], quote.answer_span, 1)
        footer = quote_footer(shown, self.voice)
        return f"<blockquote>{before}{whole}{after}</blockquote>\n{footer}"

    def _with_reasons(self, shown: ShownQuote) -> ShownQuote:
        quote = shown.quote
        question = quote.answers or self.answer.understood or self.answer.question
        found = reasons(question, self.answer.asked, quote.article, _span(quote))
        return replace(shown, reasons=found)

    def _keyboard(
        self, buttons: Sequence[_ViewButton], cited: ShownQuote | None
    ) -> InlineKeyboardMarkup:
        """Return a row of views, and a row with the citation to copy and the two votes."""
        views = [
            InlineKeyboardButton(
                button.label, callback_data=f"answer:{self.memory_id}:{button.view}"
            )
            for button in buttons
        ]
        last = [
            InlineKeyboardButton("👍", callback_data=f"vote:{self.memory_id}:+"),
            InlineKeyboardButton("👎", callback_data=f"vote:{self.memory_id}:-"),
        ]
        if cited and (copied := citation(cited.quote, self.voice, says=cited.says)):
            copy = CopyTextButton(copied)
            last.insert(0, InlineKeyboardButton(self.voice.say("copy-citation"), copy_text=copy))
        rows = [views, self._as_typed(), last]
        return InlineKeyboardMarkup([row for row in rows if row])

    def _as_typed(self) -> list[InlineKeyboardButton]:
        """Return a button that asks again without corrections, if that gives something."""
        if not self.answer.answers_as_typed:
            return []
        label = self.voice.say("button-as-typed")
        return [InlineKeyboardButton(label, callback_data=f"typed:{self.memory_id}")]


def quotes_per_message(shows: Shown) -> int:
    """Return how many quotes a message shows."""
    return _NEWEST_PER_MESSAGE if shows is Shown.NEWEST else QUOTES_PER_MESSAGE


def _span(quote: Quote) -> Span:
    return Span(quote.start, quote.end)


def _around(quote: Quote, width: int) -> Span:
    return surroundings(quote.article.text, _span(quote), width)
