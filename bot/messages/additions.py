"""What was added from a chat → the message that says so."""

from collections import Counter
from dataclasses import dataclass, field

from telegram.constants import MessageLimit

from bot.messages.html import escaped, length, linked
from bot.messages.keyboards import one_line
from bot.services.intake import Progress, SourceOutcome
from bot.texts import Voice
from bot.texts.attribution import byline, label
from bot.texts.refusals import refused
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

_NAMED = 5  # of each kind; of more, only the number is told
_LONGEST_REASON = 300  # characters
_LONGEST_NAME = 60  # characters of a file's name or an address
_COPIES = 2  # named of one article


@dataclass(frozen=True, slots=True)
class Named:
    """An article as it is stored, and those that it is nearly the same as."""

    article: Article
    copies: tuple[Article, ...] = ()


@dataclass(slots=True)
class Additions:
    """Counts what was added, and keeps the first few of each kind to be named."""

    counts: Counter[Change] = field(default_factory=Counter)
    named: dict[Change, list[Named]] = field(default_factory=dict)
    feeds: list[tuple[str, int]] = field(default_factory=list)  # title and articles of each
    refused: int = 0
    refusals: list[SourceError] = field(default_factory=list)

    def note(self, source_outcome: SourceOutcome, library: Library) -> None:
        """Note what became of something."""
        outcome = source_outcome.outcome
        if isinstance(outcome, SourceError):
            self._refuse(outcome)
        elif isinstance(outcome, Stored):
            self._note_article(outcome, library)
        else:
            self._note_feed(outcome)

    def _note_article(self, stored: Stored, library: Library) -> None:
        self.counts[stored.change] += 1
        named = self.named.setdefault(stored.change, [])
        if len(named) >= _NAMED:
            return
        try:
            article = library.article(stored.article_id)
            is_known = stored.change is Change.UNCHANGED
            copies = () if is_known else library.copies(stored.article_id)
        except ArticleNotFoundError:
            return  # someone has removed it meanwhile
        named.append(Named(article, tuple(copies)))

    def _note_feed(self, refreshed: Refreshed) -> None:
        subscription, added = refreshed.subscription, refreshed.added
        if refreshed.problem:
            self._refuse(SourceError(refreshed.problem, subscription.address))
            return
        self.feeds.append((subscription.title, added.new + added.changed + added.unchanged))
        for error in refreshed.refused:
            self._refuse(error)

    def _refuse(self, error: SourceError) -> None:
        self.refused += 1
        if len(self.refusals) < _NAMED:
            self.refusals.append(error)


def reading_message(name: str, now: Progress | None, voice: Voice) -> str:
    """Say what is read and how far that is; where there is no `now`, that it has to wait."""
    name = escaped(one_line(name, _LONGEST_NAME))
    if now is None:
        return voice.say("adding-waits", name=name)
    if now.articles > 1:
        return voice.say("adding-progress", name=name, count=now.articles)
    return voice.say("adding-reading", name=name)


def too_large_message(name: str, largest: int, voice: Voice) -> str:
    """Say that a file has more than so many bytes."""
    name = escaped(one_line(name, _LONGEST_NAME))
    return voice.say("adding-too-large", name=name, limit=largest // (1024 * 1024))


def not_given_message(name: str, voice: Voice) -> str:
    """Say that Telegram does not give a file."""
    return voice.say("adding-not-given", name=escaped(one_line(name, _LONGEST_NAME)))


def additions_message(additions: Additions, voice: Voice) -> str:
    """Say what was added, what was there already, what is followed, and what was refused."""
    messages = (_message(additions, most, voice) for most in range(_NAMED, -1, -1))
    return next(told for told in messages if length(told) <= MessageLimit.MAX_TEXT_LENGTH)


def _message(additions: Additions, most: int, voice: Voice) -> str:
    """Give the same with no more than so many lines of each kind."""
    headings = {
        Change.NEW: voice.say("adding-new", count=additions.counts[Change.NEW]),
        Change.CHANGED: voice.say("adding-changed", count=additions.counts[Change.CHANGED]),
        Change.UNCHANGED: voice.say("adding-unchanged", count=additions.counts[Change.UNCHANGED]),
    }
    sections = [
        _section(
            heading,
            [_article(named, voice) for named in additions.named.get(change, [])[:most]],
            additions.counts[change],
            voice,
        )
        for change, heading in headings.items()
    ]
    feeds = [_feed(*feed, voice) for feed in additions.feeds[:most]]
    sections.append(_section(voice.say("adding-feeds"), feeds, len(additions.feeds), voice))
    reasons = [
        voice.item(escaped(one_line(refused(error, voice), _LONGEST_REASON)))
        for error in additions.refusals[:most]
    ]
    sections.append(_section(voice.say("adding-refused"), reasons, additions.refused, voice))
    return "\n\n".join(filter(None, sections)) or voice.say("adding-nothing")


def _section(heading: str, lines: list[str], count: int, voice: Voice) -> str:
    if not count:
        return ""
    more = count - len(lines)
    rest = [voice.say("adding-more", count=more)] if more and lines else []
    return "\n".join([heading, *lines, *rest])


def _article(named: Named, voice: Voice) -> str:
    lines = [
        voice.item(linked(label(named.article, voice), address_of(named.article))),
        escaped(byline(named.article, voice)),
    ]
    if named.copies:
        copies = [linked(label(copy, voice), address_of(copy)) for copy in named.copies[:_COPIES]]
        lines.append(voice.say("adding-copy", articles=voice.beside(copies)))
    return "\n".join(filter(None, lines))


def _feed(name: str, count: int, voice: Voice) -> str:
    parts = [escaped(one_line(name, _LONGEST_NAME)), voice.say("articles-of", count=count)]
    return voice.item(voice.beside(parts))
