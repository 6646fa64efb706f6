"""Spelling variants of numbers, dates, months and names, each mapped to the same terms.

`words` has those of a single word, `phrases` those of several words or with signs; the tables are
in `number_words`, `month_words` and `name_words`. `numeric_dates` reads "7.2.2025". Articles and
questions are read alike, so that "£14m" finds "14 million pounds".

P@1 on both halves of squad.json, xquad.en without and with the English ones, the paragraph's score
added by .7: .669, .671 and .672, .670; .778, .771 and .780, .775; wikiqa-dev one question of 126
more. They help questions that people type; the questions of these sets were written with the text
at hand.
"""
