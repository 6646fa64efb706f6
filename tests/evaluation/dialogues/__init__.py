"""Measure how often the turn before helps to understand a question, and how often it harms."""
