"""What commands print, for people and as JSON, and the conversation in the terminal.

Start at `output` and `console`: all that is printed goes through them. `chat` is the conversation,
`adding` and `feeds` do long work with a progress bar. May import `bot.texts`, `bot.services` and
`bot.records`, and no `telegram`: commands start faster without it.
"""
