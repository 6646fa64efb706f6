"""The feeds that are followed: /feeds, for operators."""

import asyncio
import logging

from telegram import CallbackQuery, Update

from bot.handlers.context import Voices
from bot.handlers.replies import Replies, confirm, edit
from bot.messages.keyboards import Rendered
from bot.messages.operators.feeds import (
    ASK,
    END,
    LIST,
    LOOK,
    end_message,
    feed_message,
    feeds_message,
    looking_message,
)
from bot.ptb import Context
from bot.services.feed_refresher import refresh_now
from bot.texts import Voice
from retrieval import FeedNotFoundError, RetrievalError
from retrieval.feeds import Feeds, Subscription

logger = logging.getLogger(__name__)


class FollowedFeeds:
    """Shows the feeds, refreshes one at once, and ends subscriptions."""

    def __init__(
        self, feeds: Feeds, voices: Voices, replies: Replies, stop: asyncio.Event
    ) -> None:
        self._feeds = feeds
        self._voices = voices
        self._replies = replies
        self._stop = stop
        self._refreshing: set[int] = set()  # ids of feeds

    async def show(self, update: Update, _context: Context) -> None:
        """Show the first page: /feeds."""
        if message := update.effective_message:
            voice = await self._voices.of(update)
            await self._replies.send(message, *await asyncio.to_thread(self._list, 0, voice))

    async def press(self, update: Update, context: Context) -> None:
        """Do what a button says."""
        if not (query := update.callback_query) or not (match := context.match):
            return
        action, feed_id, page = match["action"], int(match["feed"]), int(match["page"])
        voice = await self._voices.of(update)
        try:
            if action == LIST:
                shown = await asyncio.to_thread(self._list, page, voice)
            elif action == END:
                shown = await asyncio.to_thread(self._end, feed_id, page, voice)
            else:
                feed = await asyncio.to_thread(self._feeds.get, feed_id)
                shown = self._one(feed, action, page, voice)
        except FeedNotFoundError:
            await confirm(query, voice.say("feed-gone"))
            await edit(query, *await asyncio.to_thread(self._list, page, voice))
            return
        except RetrievalError as error:
            logger.warning("A feed could not be changed: %s", error)
            await confirm(query, voice.say("try-later"))
            return
        await confirm(query)
        await edit(query, *shown)
        if action == LOOK and feed_id not in self._refreshing:
            self._refreshing.add(feed_id)
            # Beside the conversation, so that the chat's next message need not wait.
            context.application.create_task(self._refresh(query, feed, page, voice), update=update)

    async def _refresh(
        self, query: CallbackQuery, feed: Subscription, page: int, voice: Voice
    ) -> None:
        try:
            refreshed = await refresh_now(self._feeds, feed, self._stop)
        finally:
            self._refreshing.remove(feed.id)
        if refreshed:
            await edit(query, *feed_message(refreshed.subscription, page, voice, refreshed))

    def _list(self, page: int, voice: Voice) -> Rendered:
        return feeds_message(self._feeds.all(), page, voice)

    def _one(self, feed: Subscription, action: str, page: int, voice: Voice) -> Rendered:
        if action == LOOK:
            return looking_message(feed, page, voice)
        return (end_message if action == ASK else feed_message)(feed, page, voice)

    def _end(self, feed_id: int, page: int, voice: Voice) -> Rendered:
        self._feeds.unsubscribe(feed_id)
        return self._list(page, voice)
