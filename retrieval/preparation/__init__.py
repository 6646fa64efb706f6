"""What is done to articles before they are stored: language, sentences, terms; many at a time."""
