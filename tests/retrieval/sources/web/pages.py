"""A page with a small article."""

STORY = """
<p>The ferry Bell burned in the harbour of Lundby on the first of August 1912.</p>
<p>Divers found its bell ninety-one years later, thirty metres under the quay, and gave it to
the museum of the town, where it hangs above the door and is rung each year on that day.</p>
<p>The mayor called the day a feast for everyone who lives by the sea and from it.</p>
"""


def page(head: str = "", body: str = STORY) -> str:
    """Write a page with an article."""
    return f"""<!doctype html><html lang="en"><head><title>The bell is found</title>{head}</head>
    <body><article><h1>The bell is found</h1>{body}</article></body></html>"""
