"""Words of many languages that tell what a question asks for and what a sentence mentions."""
