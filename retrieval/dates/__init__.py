"""Time: which one a question is about, and how well an article's date fits it."""
