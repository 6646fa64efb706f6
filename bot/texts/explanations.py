"""How a question was understood, why it has no answer, and why a quote was chosen."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from bot.texts import Voice
from retrieval import AnswerType, Counts, Quote, Reasons, Scope, Silence, SilenceKind
from retrieval.silence import NAMED_WORDS, shortened_word


def notice(silence: Silence, counts: Counts, suggestions: Sequence[str], voice: Voice) -> str:
    """Tell all of it, as plain text."""
    if silence.kind is SilenceKind.NO_ARTICLES:
        return reason(silence, voice)
    extent = _extent(counts, voice)
    if not suggestions:
        return f"{reason(silence, voice)}\n\n{extent}"
    proposed = [f"{extent} {voice.say('would-work')}", *map(voice.item, suggestions)]
    return f"{reason(silence, voice)}\n\n" + "\n".join(proposed)


def reason(silence: Silence, voice: Voice) -> str:
    """Say why there is no answer."""
    match silence.kind:
        case SilenceKind.NO_ARTICLES:
            return voice.say("silence-no-articles")
        case SilenceKind.SMALL_TALK:
            return voice.say("silence-small-talk")
        case SilenceKind.NO_WORDS:
            return voice.say("silence-no-words")
        case SilenceKind.SINGLE_WORD:
            return voice.say("silence-single-word", word=_word(silence.words[0], voice))
        case SilenceKind.OTHER_LANGUAGE:
            return voice.say("silence-other-language")
        case SilenceKind.UNKNOWN_WORDS:
            return _no_article_has(silence.words, voice)
        case SilenceKind.TOO_LITTLE:
            return voice.say("silence-too-little")


def _no_article_has(words: Sequence[str], voice: Voice) -> str:
    named = [_word(word, voice) for word in words[:NAMED_WORDS]]
    if more := len(words) - len(named):
        named.append(voice.say("more-words", count=more))
    return voice.say("silence-unknown-words", count=len(words), words=voice.any_of(named))


def _word(word: str, voice: Voice) -> str:
    return voice.say("quoted-word", word=shortened_word(word))


def _extent(counts: Counts, voice: Voice) -> str:
    if counts.newest is None:
        return voice.say("extent", count=counts.articles)
    return voice.say("extent-and-newest", count=counts.articles, day=voice.day(counts.newest))


class Understood(Protocol):
    """An answer, or what is remembered of one."""

    @property
    def question(self) -> str:
        """The question as it was asked."""

    @property
    def understood(self) -> str | None:
        """The question as it was searched for, where that is another."""

    @property
    def scope(self) -> Scope:
        """The articles that the question limits itself to."""

    @property
    def widened(self) -> bool:
        """Whether others answer it."""


def completion_notice(answer: Understood, voice: Voice) -> str | None:
    """Give the question as it was completed with the one before it, if it was."""
    # Without what limits the articles it has no word that was not asked.
    added = set((answer.understood or "").split()) - set(answer.question.split())
    if answer.understood is None or not added:
        return None
    return voice.say("understood-as", question=answer.understood)


def scope_notice(answer: Understood, voice: Voice) -> str | None:
    """Say which articles the question limited itself to, and whether others had to answer."""
    if not answer.scope:
        return None
    lines = [voice.beside(list(_limits(answer.scope, voice)))]
    if answer.widened:
        lines.append(voice.say("widened"))
    return "\n".join(lines)


def _limits(scope: Scope, voice: Voice) -> Iterator[str]:
    if scope.publishers is not None:
        yield voice.say("only-from", names=voice.any_of(scope.publishers))
    if scope.authors is not None:
        yield voice.say("only-by", names=voice.any_of(scope.authors))
    first, last = scope.since, scope.until
    if first and first == last:
        yield voice.say("only-on", day=voice.day(first))
    elif first and last:
        yield voice.say("only-between", first=voice.day(first), last=voice.day(last))
    elif first:
        yield voice.say("only-since", day=voice.day(first))
    elif last:
        yield voice.say("only-until", day=voice.day(last))


_MOST_WORDS = 8
_MOST_RELATED = 3


def told_reasons(reasons: Reasons, quote: Quote, voice: Voice) -> list[str]:
    """Give the lines of a list: what of the question is where, and what else speaks for it."""
    return [voice.item(line) for line in _lines(reasons, quote, voice)]


def _lines(reasons: Reasons, quote: Quote, voice: Voice) -> Iterator[str]:
    if reasons.sentence:
        yield voice.say("why-sentence", words=_words(reasons.sentence, voice))
    if reasons.near:
        yield voice.say("why-near", words=_words(reasons.near, voice))
    if reasons.title:
        yield voice.say("why-title", words=_words(reasons.title, voice))
    for asked, found in reasons.related[:_MOST_RELATED]:
        yield voice.say(
            "why-related", asked=_named_word(asked, voice), found=_named_word(found, voice)
        )
    if reasons.kind and (line := _named(reasons.kind, voice)):
        yield line
    if quote.article.published:
        day = voice.day(quote.article.published)
        yield voice.say("why-time", day=day) if reasons.in_time else voice.say("why-day", day=day)


def _named(kind: AnswerType, voice: Voice) -> str | None:
    match kind:
        case AnswerType.NUMBER:
            return voice.say("why-number")
        case AnswerType.DATE:
            return voice.say("why-date")
        case AnswerType.PERSON:
            return voice.say("why-person")
        case AnswerType.PLACE:
            return voice.say("why-place")
        case AnswerType.NAME:
            return voice.say("why-name")
    return None


def _words(words: Sequence[str], voice: Voice) -> str:
    named = [_named_word(word, voice) for word in words[:_MOST_WORDS]]
    if more := len(words) - len(named):
        named.append(voice.say("more-words", count=more))
    return voice.all_of(named)


def _named_word(word: str, voice: Voice) -> str:
    return voice.say("quoted-word", word=shortened_word(word))
