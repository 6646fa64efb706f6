"""Why there is no answer, told with what the library has now; blocks."""

from bot.formatting import silence_message
from bot.texts import Voice
from retrieval import Library, Silence


def unanswered_message(library: Library, silence: Silence, voice: Voice) -> str:
    """Say why, how much there is, and which questions would be answered."""
    return silence_message(silence, library.counts(), library.suggestions(silence), voice)
