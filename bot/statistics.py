"""What was asked, what is thought of the answers, and what there is, in a few lines. Pure."""

from collections.abc import Mapping, Sequence

from bot.records import Tally, Verdict
from bot.texts import Voice
from retrieval import Counts
from retrieval.feeds.store import Subscription

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
