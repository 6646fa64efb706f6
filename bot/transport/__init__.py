"""Getting updates in and calls out, through faults of the network and of Telegram.

Start at `updates`, which receives them; `chat_order` has them handled in their order, `crash_loop`
skips what brings the bot down. Calls go out through `requests` and, if need be, `retries`; files
come in through `downloads`. May import `bot.records` and, below it, `background`, `ptb`,
`settings` and `logs`.
"""
