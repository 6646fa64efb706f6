"""Text → sentences and terms, in any language.

Start with `analysis`, which turns a text into terms, then `sentences`, which splits it into spans.
`detection` guesses the language of a text. This room imports nothing else of `retrieval`.
"""
