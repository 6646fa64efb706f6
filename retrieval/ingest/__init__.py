"""Prepares articles for the database and the index, on all cores.

Start at workers.py (`prepare_all`); batch.py does the work, and __main__.py is a worker process.
May import `index`, `store` and what is below them.
"""
