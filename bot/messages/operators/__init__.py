"""Messages for operators of the bot alone: what was added, the feeds, reports.

Start with additions.py, the reply to what an operator sends. Imports what bot.messages imports.
"""
