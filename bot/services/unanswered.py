"""What a reader is told instead of quotes."""

from bot.texts import Voice
from bot.texts.explanations import silence_notice
from bot.texts.small_talk import LibraryFacts, small_talk_reply
from retrieval import Library, Silence


def explain_silence(library: Library, silence: Silence, voice: Voice) -> str:
    """Return what to say to small talk, or why there is no answer and what has one; blocks."""
    if silence.topic is None:
        return silence_notice(silence, library.counts(), library.suggestions(silence), voice)
    facts = LibraryFacts(
        library.counts(), library.publishers(), library.languages, library.example()
    )
    return small_talk_reply(silence.topic, facts, voice)
