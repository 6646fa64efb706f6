"""Feeds: what a site announces as new, read again and again, each entry once."""
