"""The index: posting lists of all sentences, and where each of them stands."""
