"""What was added from a chat, as messages: while it is read, and when all is done."""

from collections import Counter
from dataclasses import dataclass, field

from bot.messages.html import escaped, first_fitting, linked_or_bold
from bot.messages.keyboards import one_line
from bot.services.intake import Progress, SourceOutcome
from bot.texts import Voice
from bot.texts.attribution import byline, label
from bot.texts.refusals import refusal_text
from retrieval import (
    Article,
    ArticleNotFoundError,
    Change,
    Library,
    SourceError,
    Stored,
    address_of,
)
from retrieval.feeds import Refreshed

_MAX_LISTED = 5  # of each kind; the others are only counted
_MAX_COPIES = 2  # listed below an article
_REASON_LENGTH = 300  # characters
_NAME_LENGTH = 60  # characters of a file's name or an address


@dataclass(frozen=True, slots=True)
class AddedArticle:
    """An article as it is stored, and its near-duplicates."""

    article: Article
    copies: tuple[Article, ...] = ()


@dataclass(slots=True)
class AddingSummary:
    """Counts what was added, and keeps the first few of each kind to be listed."""

    counts: Counter[Change] = field(default_factory=Counter)
    articles: dict[Change, list[AddedArticle]] = field(default_factory=dict)
    feeds: list[tuple[str, int]] = field(default_factory=list)  # titles and numbers of articles
    refused: int = 0
    refusals: list[SourceError] = field(default_factory=list)

    def count(self, source_outcome: SourceOutcome, library: Library) -> None:
        """Count what became of a source."""
        outcome = source_outcome.outcome
        if isinstance(outcome, SourceError):
            self._count_refusal(outcome)
        elif isinstance(outcome, Stored):
            self._count_article(outcome, library)
        else:
            self._count_feed(outcome)

    def _count_article(self, stored: Stored, library: Library) -> None:
        self.counts[stored.change] += 1
        listed = self.articles.setdefault(stored.change, [])
        if len(listed) >= _MAX_LISTED:
            return
        try:
            article = library.article(stored.article_id)
            is_known = stored.change is Change.UNCHANGED
            copies = () if is_known else library.copies(stored.article_id)
        except ArticleNotFoundError:
            return  # someone has removed it meanwhile
        listed.append(AddedArticle(article, tuple(copies)))

    def _count_feed(self, refreshed: Refreshed) -> None:
        subscription, added = refreshed.subscription, refreshed.added
        if refreshed.problem:
            self._count_refusal(SourceError(refreshed.problem, subscription.address))
            return
        self.feeds.append((subscription.title, added.new + added.changed + added.unchanged))
        for error in refreshed.refused:
            self._count_refusal(error)

    def _count_refusal(self, error: SourceError) -> None:
        self.refused += 1
        if len(self.refusals) < _MAX_LISTED:
            self.refusals.append(error)


def reading_message(name: str, progress: Progress | None, voice: Voice) -> str:
    """Return what is being read, and how far that is; that it has to wait if not begun."""
    name = _escaped_name(name)
    if progress is None:
        return voice.say("adding-waits", name=name)
    if progress.articles > 1:
        return voice.say("adding-progress", name=name, count=progress.articles)
    return voice.say("adding-reading", name=name)


def too_large_message(name: str, max_bytes: int, voice: Voice) -> str:
    """Return that a file is larger than Telegram lets bots download."""
    limit = max_bytes // (1024 * 1024)
    return voice.say("adding-too-large", name=_escaped_name(name), limit=limit)


def not_given_message(name: str, voice: Voice) -> str:
    """Return that a file could not be downloaded from Telegram."""
    return voice.say("adding-not-given", name=_escaped_name(name))


def summary_message(summary: AddingSummary, voice: Voice) -> str:
    """Return what was added, was there already, is followed from now on, and was refused."""
    limits = range(_MAX_LISTED, -1, -1)
    return first_fitting(_summary(summary, limit, voice) for limit in limits)


def _summary(summary: AddingSummary, limit: int, voice: Voice) -> str:
    """Return the message with at most `limit` lines of each kind."""
    headings = {
        Change.NEW: voice.say("adding-new", count=summary.counts[Change.NEW]),
        Change.CHANGED: voice.say("adding-changed", count=summary.counts[Change.CHANGED]),
        Change.UNCHANGED: voice.say("adding-unchanged", count=summary.counts[Change.UNCHANGED]),
    }
    sections = [
        _section(
            heading,
            [_article(added, voice) for added in summary.articles.get(change, [])[:limit]],
            summary.counts[change],
            voice,
        )
        for change, heading in headings.items()
    ]
    feeds = [_feed(*feed, voice) for feed in summary.feeds[:limit]]
    sections.append(_section(voice.say("adding-feeds"), feeds, len(summary.feeds), voice))
    refusals = [
        voice.item(escaped(one_line(refusal_text(error, voice), _REASON_LENGTH)))
        for error in summary.refusals[:limit]
    ]
    sections.append(_section(voice.say("adding-refused"), refusals, summary.refused, voice))
    return "\n\n".join(filter(None, sections)) or voice.say("adding-nothing")


def _section(heading: str, lines: list[str], count: int, voice: Voice) -> str:
    if not count:
        return ""
    more = count - len(lines)
    rest = [voice.say("adding-more", count=more)] if more and lines else []
    return "\n".join([heading, *lines, *rest])


def _article(added: AddedArticle, voice: Voice) -> str:
    lines = [voice.item(_link(added.article, voice)), escaped(byline(added.article, voice))]
    if added.copies:
        copies = [_link(copy, voice) for copy in added.copies[:_MAX_COPIES]]
        lines.append(voice.say("adding-copy", articles=voice.beside(copies)))
    return "\n".join(filter(None, lines))


def _link(article: Article, voice: Voice) -> str:
    return linked_or_bold(label(article, voice), address_of(article))


def _feed(title: str, count: int, voice: Voice) -> str:
    parts = [_escaped_name(title), voice.say("articles-of", count=count)]
    return voice.item(voice.beside(parts))


def _escaped_name(name: str) -> str:
    return escaped(one_line(name, _NAME_LENGTH))
