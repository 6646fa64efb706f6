"""From a question to its answer: read it, search, decide whether the best hit answers, quote.

Start at `answering`, which is the way of one question from top to bottom; `quotes` makes quotes of
hits. `suggestions` proposes questions, `links` leads to a quote on its page. May import `ranking`,
`ingest`, `index`, `store`, `questions` and below; only `library`, `feeds` and `evaluation` may
import it.
"""
