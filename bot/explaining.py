"""Why a sentence was quoted, told in a few lines."""

from collections.abc import Iterator, Sequence

from bot.texts import Voice
from retrieval import Quote
from retrieval.answer_types.kinds import Kind
from retrieval.ranking.reasons import Reasons
from retrieval.silence import shortened_word

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
        yield voice.say("why-related", asked=_word(asked, voice), found=_word(found, voice))
    if reasons.kind and (line := _named(reasons.kind, voice)):
        yield line
    if quote.article.published:
        day = voice.day(quote.article.published)
        yield voice.say("why-time", day=day) if reasons.in_time else voice.say("why-day", day=day)


def _named(kind: Kind, voice: Voice) -> str | None:
    match kind:
        case Kind.NUMBER:
            return voice.say("why-number")
        case Kind.DATE:
            return voice.say("why-date")
        case Kind.PERSON:
            return voice.say("why-person")
        case Kind.PLACE:
            return voice.say("why-place")
        case Kind.NAME:
            return voice.say("why-name")
    return None


def _words(words: Sequence[str], voice: Voice) -> str:
    named = [_word(word, voice) for word in words[:_MOST_WORDS]]
    if more := len(words) - len(named):
        named.append(voice.say("more-words", count=more))
    return voice.all_of(named)


def _word(word: str, voice: Voice) -> str:
    return voice.say("quoted-word", word=shortened_word(word))
