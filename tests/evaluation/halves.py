"""Two halves of questions, articles and pages: tune on one, report the other."""

from hashlib import md5


def parity(text: str) -> int:
    """Return 0 or 1, by the md5 of a text."""
    return int(md5(text.encode()).hexdigest(), 16) % 2
