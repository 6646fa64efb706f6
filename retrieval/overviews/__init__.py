"""The newest articles, or the openings of the best, where a message asks for these.

Start at `Overviews.answer`: what it does not read as such a request is a question, and goes to
`answering`. `openings` finds the sentence by which an article is shown. Imports `answering` and
what is below.
"""
