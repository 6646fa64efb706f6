"""Dates: when an article was published, what time a question is about, how well the two fit.

Start with `reading` (question → `periods.TimeOfInterest`), then `recency`; `publication` reads the
lines of articles. This room imports `text` and nothing else of `retrieval`.
"""
