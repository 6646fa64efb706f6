"""How a question was understood, why it has no answer, and why a quote was chosen. Pure."""

import re
from collections.abc import Iterator, Sequence
from typing import Protocol

from bot.texts import Voice
from bot.texts.attribution import cut
from retrieval import (
    AnswerType,
    Correction,
    Counts,
    Quote,
    Reasons,
    Scope,
    Shown,
    Silence,
    SilenceKind,
)

_MAX_WORDS = 8  # in a reason
_MAX_RELATED = 3  # pairs of related words
_WORD_LENGTH = 40  # characters
_SUBJECT_LENGTH = 80  # characters of what an overview is on
_NAME_LENGTH = 80  # characters of a publisher or an author
_QUESTION_LENGTH = 200  # characters: the quotes need the rest of the message
_WORD = re.compile(r"\w+")


class InterpretedQuestion(Protocol):
    """How a question was understood: an answer, or what is remembered of one."""

    @property
    def question(self) -> str:
        """The question as it was asked."""

    @property
    def understood(self) -> str | None:
        """The question as it was searched for; None if that is the same."""

    @property
    def corrections(self) -> Sequence[Correction]:
        """Its misspelt words, and what they were read as."""

    @property
    def unanswered(self) -> Sequence[str]:
        """Those of several questions that have no answer."""

    @property
    def scope(self) -> Scope:
        """The articles to which the question limits itself."""

    @property
    def widened(self) -> bool:
        """Whether the answer is from other articles, as those have none."""

    @property
    def shows(self) -> Shown:
        """What its quotes are."""


def interpretation_notices(answer: InterpretedQuestion, voice: Voice) -> list[str]:
    """Return how the question was understood, if not as it was asked."""
    notices = (
        correction_notice(answer, voice),
        completion_notice(answer, voice),
        scope_notice(answer, voice),
        overview_notice(answer, voice),
        *(voice.say("unanswered", question=question) for question in answer.unanswered),
    )
    return [notice for notice in notices if notice]


def correction_notice(answer: InterpretedQuestion, voice: Voice) -> str | None:
    """Return which words were read as which others; None if all were read as they are."""
    if not answer.corrections:
        return None
    return "\n".join(
        voice.say(
            "read-as",
            typed=_quoted(cut(each.typed, _WORD_LENGTH), voice),
            taken=_quoted(cut(each.taken, _WORD_LENGTH), voice),
        )
        for each in answer.corrections
    )


def completion_notice(answer: InterpretedQuestion, voice: Voice) -> str | None:
    """Return the question as it was completed with the one before it; None if it was not."""
    if answer.shows is not Shown.ANSWER:
        return None  # what it is about is said with what is shown
    # A question without the words that limit the articles was not completed: it has no new word.
    known = " ".join([answer.question, *(each.taken for each in answer.corrections)])
    if answer.understood is None or not _words_of(answer.understood) - _words_of(known):
        return None
    understood = " ".join(answer.understood.split())
    return voice.say("understood-as", question=cut(understood, _QUESTION_LENGTH))


def _words_of(text: str) -> set[str]:
    return set(_WORD.findall(text))


def overview_notice(answer: InterpretedQuestion, voice: Voice) -> str | None:
    """Return which articles' openings are shown; None if the quotes are to answer."""
    if answer.shows is Shown.ANSWER:
        return None
    if answer.understood is None:
        return f"{voice.say('latest-heading')}:"
    subject = voice.say("quoted-word", word=cut(answer.understood, _SUBJECT_LENGTH))
    key = "latest-on" if answer.shows is Shown.NEWEST else "openings-on"
    return voice.say(key, subject=subject)


def scope_notice(answer: InterpretedQuestion, voice: Voice) -> str | None:
    """Return to which articles the question limits itself, and whether only others answer it.

    None if it does not.
    """
    if not answer.scope:
        return None
    lines = [voice.beside(list(_limits(answer.scope, voice)))]
    if answer.widened:
        lines.append(voice.say("widened"))
    return "\n".join(lines)


def _limits(scope: Scope, voice: Voice) -> Iterator[str]:
    if scope.publishers is not None:
        yield voice.say("only-from", names=_listed_names(scope.publishers, voice))
    if scope.authors is not None:
        yield voice.say("only-by", names=_listed_names(scope.authors, voice))
    first, last = scope.since, scope.until
    if first and first == last:
        yield voice.say("only-on", day=voice.day(first))
    elif first and last:
        yield voice.say("only-between", first=voice.day(first), last=voice.day(last))
    elif first:
        yield voice.say("only-since", day=voice.day(first))
    elif last:
        yield voice.say("only-until", day=voice.day(last))


def _listed_names(names: Sequence[str], voice: Voice) -> str:
    return voice.any_of([cut(name, _NAME_LENGTH) for name in names])


def silence_notice(
    silence: Silence, counts: Counts, suggestions: Sequence[str], voice: Voice
) -> str:
    """Return why there is no answer, how many articles there are, and what to ask instead."""
    reason = silence_reason(silence, voice)
    if silence.kind is SilenceKind.NO_ARTICLES:
        return reason
    how_many = extent(counts, voice)
    if not suggestions:
        return f"{reason}\n\n{how_many}"
    suggested = [f"{how_many} {voice.say('would-work')}", *map(voice.item, suggestions)]
    return f"{reason}\n\n" + "\n".join(suggested)


def silence_reason(silence: Silence, voice: Voice) -> str:
    """Return why there is no answer."""
    match silence.kind:
        case SilenceKind.NO_ARTICLES:
            return voice.say("silence-no-articles")
        case SilenceKind.SMALL_TALK:
            return voice.say("silence-small-talk")
        case SilenceKind.NO_WORDS:
            return voice.say("silence-no-words")
        case SilenceKind.SINGLE_WORD:
            return voice.say("silence-single-word", word=_quoted(silence.named_words[0], voice))
        case SilenceKind.OTHER_LANGUAGE:
            return voice.say("silence-other-language")
        case SilenceKind.UNKNOWN_WORDS:
            words = _quoted_words(silence.named_words, silence.unnamed_words, voice)
            return voice.say(
                "silence-unknown-words", count=len(silence.words), words=voice.any_of(words)
            )
        case SilenceKind.TOO_LITTLE:
            return voice.say("silence-too-little")


def extent(counts: Counts, voice: Voice) -> str:
    """Return how many articles there are, and from when the newest is."""
    if counts.newest is None:
        return voice.say("extent", count=counts.articles)
    return voice.say("extent-and-newest", count=counts.articles, day=voice.day(counts.newest))


def reason_lines(reasons: Reasons, quote: Quote, voice: Voice) -> list[str]:
    """Return a list of what speaks for a quote: where the question's words are, and what else."""
    return [voice.item(line) for line in _reasons(reasons, quote, voice)]


def _reasons(reasons: Reasons, quote: Quote, voice: Voice) -> Iterator[str]:
    if reasons.sentence:
        yield voice.say("why-sentence", words=_first_words(reasons.sentence, voice))
    if reasons.near:
        yield voice.say("why-near", words=_first_words(reasons.near, voice))
    if reasons.title:
        yield voice.say("why-title", words=_first_words(reasons.title, voice))
    for asked, found in reasons.related[:_MAX_RELATED]:
        yield voice.say("why-related", asked=_quoted(asked, voice), found=_quoted(found, voice))
    if reasons.kind and (line := _answer_type(reasons.kind, voice)):
        yield line
    if quote.article.published:
        day = voice.day(quote.article.published)
        yield voice.say("why-time", day=day) if reasons.in_time else voice.say("why-day", day=day)


def _answer_type(kind: AnswerType, voice: Voice) -> str | None:
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


def _first_words(words: Sequence[str], voice: Voice) -> str:
    more = max(0, len(words) - _MAX_WORDS)
    return voice.all_of(_quoted_words(words[:_MAX_WORDS], more, voice))


def _quoted_words(words: Sequence[str], more: int, voice: Voice) -> list[str]:
    """Return words in quotation marks, and how many more there are."""
    rest = [voice.say("more-words", count=more)] if more else []
    return [*(_quoted(word, voice) for word in words), *rest]


def _quoted(word: str, voice: Voice) -> str:
    return voice.say("quoted-word", word=cut(word, _WORD_LENGTH))
