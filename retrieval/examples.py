"""A question that an article can answer, to show a reader what to ask."""

from collections import Counter
from collections.abc import Iterator

import regex

from retrieval.article import Article

# Capitalised words between a small one and a mark: a name, and neither the beginning of a sentence
# nor of something longer, such as "North Korean soldiers".
_NAME = regex.compile(
    r"(?<=\p{Ll} )\p{Lu}[\p{L}\p{M}-]+(?: \p{Lu}[\p{L}\p{M}-]+){1,3}(?=[,.;:!?)])"
)


def example_questions(article: Article) -> Iterator[str]:
    """Propose questions on an article, the most promising first.

    Questions are made in English only: of an article in another language there is its title.

    >>> list(example_questions(Article(title="A visit", text="Today we met Ada Lovelace.")))
    ['What about Ada Lovelace?', 'A visit']
    """
    if article.language in (None, "en"):
        for name, _ in Counter(_NAME.findall(article.text)).most_common(3):
            yield f"What about {name}?"
    yield article.title
