"""Word lists by language, data for `answer_types`: question words and the words of mentions.

Start with the classes in `mention_words`. This room imports `answer_type` and `retrieval.text`.
"""
