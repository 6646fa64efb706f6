"""What operators read about their bot: unanswered questions, disliked answers, counts. Pure."""

from collections.abc import Mapping, Sequence

from telegram import InlineKeyboardButton

from bot.messages.html import escaped
from bot.messages.keyboards import Rendered, keyboard, one_line, page_buttons, page_of
from bot.records import Tally, Verdict
from bot.services.gaps import OpenGaps
from bot.texts import Voice
from retrieval import Counts, Gap
from retrieval.feeds import Subscription

GAPS_DATA = "gaps:"
OPEN, DISLIKED = "open", "bad"
GAPS_PATTERN = rf"^{GAPS_DATA}(?P<list>{OPEN}|{DISLIKED}):(?P<page>\d{{1,6}})$"
DAYS = (1, 7, 30)  # for which the statistics count questions
_GAPS_PER_PAGE = 5  # with their questions they fit a message, even in emoji
_QUESTIONS_PER_GAP = 3
_DISLIKED_PER_PAGE = 15
_QUESTION_LENGTH = 90  # characters


def gaps_message(open_gaps: OpenGaps, number: int, voice: Voice, *, disliked: int) -> Rendered:
    """Return a page of gaps, with a button to the `disliked` questions if there are any."""
    page = page_of(open_gaps.gaps, number, _GAPS_PER_PAGE)
    closed = open_gaps.closed
    parts = [voice.say("gaps-answered-now", count=closed)] if closed else []
    if page.items:
        first, last = page.first, page.last
        parts.append(voice.say("gaps-heading", first=first, last=last, total=page.total))
        parts += [_gap(gap, voice) for gap in page.items]
    else:
        parts.append(voice.say("gaps-none"))
    other = voice.say("button-disliked", count=disliked)
    rows = [
        page_buttons(page, lambda number: _data(OPEN, number)),
        [_button(other, DISLIKED)] if disliked else [],
    ]
    return "\n\n".join(parts), keyboard(rows)


def disliked_message(disliked: Sequence[tuple[str, int]], number: int, voice: Voice) -> Rendered:
    """Return a page of the questions that were answered, but whose answer got a 👎."""
    page = page_of(disliked, number, _DISLIKED_PER_PAGE)
    lines = [_question(question, times, voice) for question, times in page.items]
    first, last = page.first, page.last
    heading = voice.say("disliked-heading", first=first, last=last, total=page.total)
    rows = [
        page_buttons(page, lambda number: _data(DISLIKED, number)),
        [_button(voice.say("button-unanswered"), OPEN)],
    ]
    return "\n".join([heading, *lines]), keyboard(rows)


def statistics_message(
    tallies: Mapping[int, Tally],
    verdict: Verdict,
    counts: Counts,
    feeds: Sequence[Subscription],
    voice: Voice,
) -> str:
    """Return how much was asked, by number of days, and voted, stored and followed."""
    lines = [voice.say("stats-questions")]
    lines += [voice.item(_asked(days, tallies[days], voice)) for days in DAYS]
    lines += ["", voice.say("stats-votes", good=verdict.good, bad=verdict.bad)]
    lines += ["", *_stored(counts, voice)]
    if feeds:
        failing = sum(1 for feed in feeds if feed.failures or feed.ended)
        lines.append(voice.say("stats-feeds", count=len(feeds), failing=failing))
    return "\n".join(lines)


def _gap(gap: Gap, voice: Voice) -> str:
    parts = [f"<b>{escaped(one_line(gap.word))}</b>", voice.say("gap-asked", count=gap.times)]
    if gap.is_missing:
        parts.append(voice.say("gap-missing"))
    listed = gap.questions[:_QUESTIONS_PER_GAP]
    lines = [
        voice.beside(parts),
        *(_question(each.question, each.times, voice) for each in listed),
    ]
    if more := len(gap.questions) - len(listed):
        lines.append(voice.item(voice.say("gap-more", count=more)))
    return "\n".join(lines)


def _question(question: str, times: int, voice: Voice) -> str:
    text = escaped(one_line(question, _QUESTION_LENGTH))
    return voice.item(f"{text} (×{times})" if times > 1 else text)


def _asked(days: int, tally: Tally, voice: Voice) -> str:
    answered, unanswered = tally.answered, tally.unanswered
    if days == 1:
        return voice.say("stats-today", answered=answered, unanswered=unanswered)
    return voice.say("stats-days", days=days, answered=answered, unanswered=unanswered)


def _stored(counts: Counts, voice: Voice) -> list[str]:
    lines = [voice.say("stats-articles", articles=counts.articles, sentences=counts.sentences)]
    if counts.newest:
        lines.append(voice.say("stats-newest", day=voice.day(counts.newest)))
    return lines


def _button(label: str, name: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(label, callback_data=_data(name))


def _data(name: str, page: int = 0) -> str:
    return f"{GAPS_DATA}{name}:{page}"
