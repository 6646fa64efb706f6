"""What is known of words whether articles have them or not: dictionaries, and related words.

`dictionary` tells which words are spelt right, `related` which stand for another. May import
`index` and `text`; only `ranking` and `answering` may import it.
"""
