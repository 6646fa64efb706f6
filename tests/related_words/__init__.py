"""Makes the table of related words that `retrieval.text.related` reads."""
