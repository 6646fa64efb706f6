"""Every word that the bot says, in one `.ftl` file per language, as plain text without markup.

Start at `voice`, which reads a language's texts. The chat and the terminal both use this room, so
it imports no `telegram`, and of the bot nothing at all.
"""

from bot.texts.voice import LANGUAGES, Voice, voice_for, voice_of

__all__ = ["LANGUAGES", "Voice", "voice_for", "voice_of"]
