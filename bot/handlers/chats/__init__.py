"""The chats themselves: settings, sources, privacy, and where the bot comes and goes.

Start with settings.py. Imports what bot.handlers imports.
"""
