"""An answer as it is shown first, and after each press of its buttons: message and buttons."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from telegram import InlineKeyboardMarkup
from telegram.constants import MessageLimit

from bot.buttons import WIDEST, Offer, View, keyboard
from bot.citation import citation
from bot.emphasis import emphasized
from bot.formatting import heading, length, passages_message, source
from bot.markup import escaped
from bot.passages import Passage, recalled
from bot.remembering import RememberedAnswer
from bot.texts import Voice
from retrieval import Library, Quote
from retrieval.quoting.surroundings import surroundings
from retrieval.ranking.reasons import reasons
from retrieval.sentences import Span

MOST_QUOTES = 9  # of an answer: as many as a view can name by a digit
AT_ONCE = 3
_FIRST_WIDTH = 2  # sentences on either side, doubled with each press

Shown = tuple[str, InlineKeyboardMarkup]
Place = tuple[int, Passage]  # which quote of the answer it is


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer that is remembered under an id, in its reader's language."""

    answer: RememberedAnswer
    memory_id: str
    voice: Voice

    def first(self, quotes: Sequence[Quote]) -> Shown:
        """Show the answer's quotes when they are fresh."""
        return self._page(View(), [Passage(quote) for quote in quotes[:AT_ONCE]])

    def view(self, library: Library, view: View) -> Shown | None:
        """Show the answer as it was asked for; None for what it does not have."""
        start, stop = view.first, view.first + AT_ONCE
        if view.width:
            start, stop = view.position, view.position + 1
        quotes = self.answer.quotes[start:stop]
        if not quotes:
            return None
        passages = recalled(library, self.answer, quotes)
        return self._in_context(view, passages[0]) if view.width else self._page(view, passages)

    def _page(self, view: View, passages: Sequence[Passage | None]) -> Shown:
        places = [(view.first + n, passage) for n, passage in enumerate(passages) if passage]
        message, seen = self._message(view, places, len(passages) - len(places))
        following = places[seen][0] if seen < len(places) else view.first + len(passages)
        voice = self.voice
        if view.reasons:
            offers = [Offer(voice.say("back"), View(view.first))]
        else:
            offers = [Offer(voice.say("back"), View())] if view.first else []
            if following < len(self.answer.quotes):
                offers.append(Offer(voice.say("more-quotes"), View(following)))
            offers += self._closer(view, places)
        return message, self._keyboard(offers, places[0][1] if places else None)

    def _message(self, view: View, places: Sequence[Place], missing: int) -> tuple[str, int]:
        above = heading(self.answer, self.voice)
        if missing:
            above += f"<i>{self.voice.say('article-removed')}</i>\n"
        if not places:
            return above, 0
        passages = [passage for _, passage in places]
        if view.reasons:
            passages = list(map(self._explained, passages))
        return passages_message(above, passages, self.voice)

    def _closer(self, view: View, places: Sequence[Place]) -> list[Offer]:
        """Offer what can be told of the first of the quotes that are shown."""
        if not places:
            return []
        [(position, passage), *_] = places
        why = Offer(self.voice.say("why-this"), View(view.first, reasons=True))
        if _around(passage.quote, 1) == _span(passage.quote):
            return [why]
        closer = View(view.first, position=position, width=_FIRST_WIDTH)
        return [Offer(self.voice.say("context"), closer), why]

    def _in_context(self, view: View, passage: Passage | None) -> Shown:
        """Show one quote, marked, with as many sentences around it as asked for, if they fit."""
        voice = self.voice
        offers = [Offer(voice.say("back"), View(view.first))]
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
                offers.append(Offer(voice.say("more-context"), replace(view, width=2 * width)))
        if view.position + 1 < len(self.answer.quotes):
            following = replace(view, position=view.position + 1, width=_FIRST_WIDTH)
            offers.append(Offer(voice.say("next-quote"), following))
        return message, self._keyboard(offers, passage)

    def _surrounded(self, passage: Passage, width: int) -> str:
        quote, text = passage.quote, passage.quote.article.text
        if width == 0:
            return passages_message("", [passage], self.voice)[0]
        start, end = _around(quote, width)
        before, after = escaped(text[start : quote.start]), text[quote.end : end]
        # The whole quote is marked, as what stands around it is read as well.
        whole = emphasized(quote.text, [Span(0, len(quote.text))], quote.answer_span, 1)
        shown = f"{before}{whole}{escaped(after)}"
        return f"<blockquote>{shown}</blockquote>\n{source(passage, self.voice)}"

    def _explained(self, passage: Passage) -> Passage:
        question = self.answer.understood or self.answer.question
        quote = passage.quote
        told = reasons(question, self.answer.asked, quote.article, _span(quote))
        return replace(passage, reasons=told)

    def _keyboard(self, offers: Sequence[Offer], cited: Passage | None) -> InlineKeyboardMarkup:
        copied = citation(cited.quote, self.voice, says=cited.says) if cited else ""
        return keyboard(self.memory_id, offers, copied, self.voice)


def _span(quote: Quote) -> Span:
    return Span(quote.start, quote.end)


def _around(quote: Quote, width: int) -> Span:
    return surroundings(quote.article.text, _span(quote), width)
