"""Values as Telegram HTML and keyboards; nothing here talks to Telegram.

Start at `quotes` (quotes as a message) and `answers` (the same with its buttons); `html` and
`keyboards` are what all the others are made of. What only operators see is in `operators`. May
import `bot.texts`, and of `bot.services` and `bot.records` the values to be shown.
"""
