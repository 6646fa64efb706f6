"""The index: posting lists over all sentences and titles, derived from the database.

Start at sentence_index.py (`SentenceIndex`, which keeps the index up to date) and snapshot.py
(what a question sees of it); segment.py has the form of what is stored, bm25.py the score. May
import `store`, `questions` and what is below them.
"""
