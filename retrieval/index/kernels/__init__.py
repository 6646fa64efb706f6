"""The inner loops over terms and posting lists, in numpy and compiled by numba.

Start at loops.py, through which all others call them. May import `postings` and `vocabulary` only.
"""
