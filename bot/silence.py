"""What the bot says where it has no answer: why, what there is, and what would be answered."""

from collections.abc import Sequence

from bot.texts import Voice
from retrieval import Counts, Silence, SilenceKind
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
