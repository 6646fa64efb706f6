"""Languages: telling them apart, cutting their texts into words, and making words terms."""
