"""Makes the table of related words that `retrieval.lexicon.related` reads."""
