"""Answer types: what a question asks for, what a sentence mentions, and what of it answers.

Start with `answer_type`, then `expectation` (of a question), `mentions` (of a sentence) and
`answer_span`, which brings the two together. `sentence_terms` is what the index stores of a
sentence. This room imports `text` and nothing else of `retrieval`.
"""
