"""Kinds of answers: what a question asks for, what a sentence mentions, what of it answers."""
