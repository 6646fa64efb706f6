"""Work that Telegram and the terminal share: no telegram, no markup, no text for readers.

Start with asking.py for a question's way and with intake.py for an article's. Imports
bot.records, bot.texts, bot.background and retrieval.
"""
