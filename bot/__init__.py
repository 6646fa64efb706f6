"""Verbatim on Telegram and in the terminal: what takes questions and shows answers.

Start at `cli`, which puts everything together, and for Telegram at `application` and
`handlers.register`. May import of `retrieval` only the names that it and its rooms export.
"""
