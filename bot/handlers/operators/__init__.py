"""What only operators of the bot may do: add and remove articles, see feeds, gaps and statistics.

Start with adding.py; access.py, one room up, lets only operators in. Imports what bot.handlers
imports.
"""
