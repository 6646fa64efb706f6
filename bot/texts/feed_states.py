"""How a feed is, in words: for the list in the terminal, and for that in the chat. Pure."""

from collections.abc import Callable

from bot.texts import Voice
from retrieval.feeds import Subscription


def state(
    feed: Subscription,
    voice: Voice,
    moment: Callable[[float], str],
    write: Callable[[str], str] = str,
) -> str:
    """Say when a feed was looked at, or why it fails and when it is tried again.

    `moment` writes a moment of Unix time, and `write` what a server or a reader of feeds said.
    """
    problem = write(feed.problem or "")
    if feed.ended:
        return voice.say("feed-ended", problem=problem)
    if feed.failures:
        due = moment(feed.due)
        return voice.say("feed-failing", count=feed.failures, problem=problem, moment=due)
    if feed.checked:
        return voice.say("feed-checked", moment=moment(feed.checked))
    return voice.say("feed-unchecked")
