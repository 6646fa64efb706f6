"""Verbatim on Telegram and in the terminal: what takes questions and shows answers."""
