"""Questions as text: what each asks for, of which articles, and what it leaves to the one before.

Start at `query`, where a question becomes the queries that ranking takes. `scope` and `follow_ups`
are read before it, `turn` after an answer. `gaps` groups questions that had no answer. May import
`answer`, `answer_types`, `dates`, `text` and below; knows neither the index nor the database.
"""
