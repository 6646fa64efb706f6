"""Questions that the library would answer, to show a reader what to ask."""

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice

import regex

from retrieval.answer import Answer
from retrieval.article import Article
from retrieval.silence import Silence
from retrieval.store.articles import Store
from retrieval.store.per_revision import PerRevision

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


_SUGGESTED = 3
_LOOKED_THROUGH = 5  # newest articles in which examples are looked for: some hold no good one
_LENGTH = 120  # characters: longer titles are nothing to ask


class Suggestions:
    """Proposes nothing that it has not asked itself."""

    def __init__(self, store: Store, ask: Callable[[str], Answer]) -> None:
        self._store = store
        self._ask = ask
        self._examples = PerRevision(store.revision, self._find)
        # A title comes up again and again, and asking it takes as long as a reader's question.
        self._asked: PerRevision[dict[str, bool]] = PerRevision(store.revision, dict)
        self._about: PerRevision[dict[int, list[str]]] = PerRevision(store.revision, dict)

    def examples(self) -> list[str]:
        """Give questions on the newest articles, one on each."""
        return self._examples()

    def near(self, silence: Silence) -> list[str]:
        """Give the titles of the articles nearest to an unanswered question, then examples."""
        titles = dict.fromkeys(article.title for article in silence.nearest)
        near = [title for title in titles if len(title) <= _LENGTH and self._works(title)]
        return list(dict.fromkeys([*near, *self.examples()]))[:_SUGGESTED]

    def about(self, article: Article) -> list[str]:
        """Give a few questions that a stored article answers better than all others."""
        about, article_id = self._about(), article.id or 0
        if article_id not in about:
            short = (each for each in example_questions(article) if len(each) <= _LENGTH)
            answered = (each for each in short if self._first(each, article))
            about[article_id] = list(islice(answered, _SUGGESTED))
        return about[article_id]

    def _first(self, question: str, article: Article) -> bool:
        """Say whether an article, or one that says the same, is quoted first."""
        quotes = self._ask(question).quotes[:1]
        return any(
            article.id in (each.id for each in (quote.article, *quote.also_in)) for quote in quotes
        )

    def _answers(self, question: str) -> bool:
        return bool(self._ask(question).quotes)

    def _works(self, title: str) -> bool:
        asked = self._asked()
        if title not in asked:
            asked[title] = self._answers(title)
        return asked[title]

    def _find(self) -> list[str]:
        newest = self._store.articles(newest_first=True, offset=0, limit=_LOOKED_THROUGH)
        found = (next(filter(self._answers, example_questions(each)), None) for each in newest)
        return list(dict.fromkeys(question for question in found if question))[:_SUGGESTED]
