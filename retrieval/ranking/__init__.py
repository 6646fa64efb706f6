"""Ranks the sentences of the index for a question, and decides whether the best one answers it.

Start at search.py: candidates by BM25, their features from posting lists and from text, and the
weighted sum. support.py decides between answer and silence; explanation.py says what speaks for a
sentence. May import `index`, `questions`, `answer_types` and what is below them.
"""
