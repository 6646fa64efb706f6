"""Words that wrap questions, and those of small talk, by language: data, and nothing else."""
