"""How a feed is doing, in words, for the terminal and for the chat. Pure."""

from collections.abc import Callable

from bot.texts import Voice
from retrieval.feeds import Subscription


def feed_state(
    feed: Subscription,
    voice: Voice,
    format_moment: Callable[[float], str],
    format_problem: Callable[[str], str] = str,
) -> str:
    """Return when a feed was checked, or why it fails and when it is tried again.

    `format_moment` is given seconds of Unix time, `format_problem` what went wrong, which may
    quote the server.
    """
    problem = format_problem(feed.problem or "")
    if feed.ended:
        return voice.say("feed-ended", problem=problem)
    if feed.failures:
        due = format_moment(feed.due)
        return voice.say("feed-failing", count=feed.failures, problem=problem, moment=due)
    if feed.checked:
        return voice.say("feed-checked", moment=format_moment(feed.checked))
    return voice.say("feed-unchecked")
