"""Makes the table of related words that `retrieval.related` reads."""
