"""The database: articles, their sentences, their earlier versions, and the links between copies.

It is the truth, from which the index is derived. Start at articles.py (`Store`) and tables.py.
Other rooms get frozen values, never a live row. What else is kept in the same database, by the bot
and by feeds, has tables of its own and needs `Database` only. May import `questions`, `answer` and
what is below them.
"""

from retrieval.store.database import Database

__all__ = ["Database"]
