"""Articles at web addresses: fetched with care for both sides, and refused with the reason.

Start at `reading`, which turns an address into articles, and `fetching`, which gets what is there:
only from the public internet, as robots.txt allows, politely, and within limits. Imports the rest
of `sources`, and of `retrieval` only `article`, `errors` and `urls`.
"""
