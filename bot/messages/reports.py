"""What operators read about their bot: unanswered questions and counts."""

from collections.abc import Mapping, Sequence

from telegram import InlineKeyboardButton

from bot.messages.html import escaped
from bot.messages.keyboards import Shown, keyboard, one_line, page_of, turns
from bot.records import Tally, Verdict
from bot.services.gaps import OpenGaps
from bot.texts import Voice
from retrieval import Counts, Gap
from retrieval.feeds import Subscription
from retrieval.silence import shortened_word

GAPS_DATA = "gaps:"
OPEN, DISLIKED = "open", "bad"
GAPS_PATTERN = rf"^{GAPS_DATA}(?P<list>{OPEN}|{DISLIKED}):(?P<page>\d{{1,6}})$"
_GAPS = 5  # of a page: with their questions they fit a message, even in emoji
_QUESTIONS = 3  # of a gap
_DISLIKED = 15  # questions of a page
_LONGEST = 90  # characters of a question


def gaps_message(open_gaps: OpenGaps, page: int, voice: Voice, *, disliked: int) -> Shown:
    """Give a page of gaps; of the answered questions, so many are `disliked`."""
    shown = page_of(open_gaps.gaps, page, _GAPS)
    closed = open_gaps.closed
    parts = [voice.say("gaps-answered-now", count=closed)] if closed else []
    if shown.items:
        first, last = shown.first, shown.last
        parts.append(voice.say("gaps-heading", first=first, last=last, total=shown.total))
        parts += [_gap(gap, voice) for gap in shown.items]
    else:
        parts.append(voice.say("gaps-none"))
    other = voice.say("button-disliked", count=disliked)
    rows = [
        turns(shown, lambda number: _data(OPEN, number)),
        [_button(other, DISLIKED)] if disliked else [],
    ]
    return "\n\n".join(parts), keyboard(rows)


def disliked_message(disliked: Sequence[tuple[str, int]], page: int, voice: Voice) -> Shown:
    """Give a page of the questions that were answered, but whose answer got a 👎."""
    shown = page_of(disliked, page, _DISLIKED)
    lines = [_question(question, times, voice) for question, times in shown.items]
    first, last = shown.first, shown.last
    heading = voice.say("disliked-heading", first=first, last=last, total=shown.total)
    back = _button(voice.say("button-unanswered"), OPEN)
    return "\n".join([heading, *lines]), keyboard(
        [turns(shown, lambda number: _data(DISLIKED, number)), [back]]
    )


def _gap(gap: Gap, voice: Voice) -> str:
    word = f"<b>{escaped(shortened_word(gap.word))}</b>"
    asked = voice.say("gap-asked", count=gap.times)
    parts = [word, asked, voice.say("gap-missing")] if gap.is_missing else [word, asked]
    told = gap.questions[:_QUESTIONS]
    lines = [voice.beside(parts), *(_question(each.question, each.times, voice) for each in told)]
    if more := len(gap.questions) - len(told):
        lines.append(voice.item(voice.say("gap-more", count=more)))
    return "\n".join(lines)


def _question(question: str, times: int, voice: Voice) -> str:
    shown = escaped(one_line(question, _LONGEST))
    return voice.item(f"{shown} (×{times})" if times > 1 else shown)


def _data(name: str, page: int = 0) -> str:
    return f"{GAPS_DATA}{name}:{page}"


def _button(label: str, name: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(label, callback_data=_data(name))


DAYS = (1, 7, 30)


def statistics_message(
    tallies: Mapping[int, Tally],
    verdict: Verdict,
    counts: Counts,
    feeds: Sequence[Subscription],
    voice: Voice,
) -> str:
    """Give all of it; the tallies by the number of days that they are of."""
    lines = [voice.say("stats-questions")]
    lines += [voice.item(_asked(days, tallies[days], voice)) for days in DAYS]
    lines += ["", voice.say("stats-votes", good=verdict.good, bad=verdict.bad)]
    lines += ["", *_stored(counts, voice)]
    if feeds:
        failing = sum(1 for feed in feeds if feed.failures or feed.ended)
        lines.append(voice.say("stats-feeds", count=len(feeds), failing=failing))
    return "\n".join(lines)


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
