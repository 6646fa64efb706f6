"""Every word that the bot says of its own, in one file per language, and how it says them."""

from bot.texts.voice import LANGUAGES, Voice, voice_for, voice_of

__all__ = ["LANGUAGES", "Voice", "voice_for", "voice_of"]
