"""Questions to suggest to a reader: each is asked first, and suggested only if it is answered."""

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice

import regex

from retrieval.answer import Answer
from retrieval.article import Article
from retrieval.silence import Silence
from retrieval.store.articles import Store
from retrieval.store.per_revision import PerRevision

_MAX_SUGGESTIONS = 3
_NEWEST_ARTICLES = 5  # in which examples are looked for; some have no good one
_MAX_LENGTH = 120  # characters; nobody asks a longer title

# Capitalised words between a lower-case word and a mark: a name, and neither the beginning of a
# sentence nor a part of something longer, such as "North Korean soldiers".
_NAME = regex.compile(
    r"(?<=\p{Ll} )\p{Lu}[\p{L}\p{M}-]+(?: \p{Lu}[\p{L}\p{M}-]+){1,3}(?=[,.;:!?)])"
)


class Suggestions:
    """Suggests questions that the library answers."""

    def __init__(self, store: Store, ask: Callable[[str], Answer]) -> None:
        self._store = store
        self._ask = ask
        self._examples = PerRevision(store.revision, self._find_examples)
        # A title comes up again and again, and asking it takes as long as a reader's question.
        self._is_answered: PerRevision[dict[str, bool]] = PerRevision(store.revision, dict)
        self._about: PerRevision[dict[int, list[str]]] = PerRevision(store.revision, dict)

    def examples(self) -> list[str]:
        """Return questions about the newest articles, one for each."""
        return self._examples()

    def near(self, silence: Silence) -> list[str]:
        """Return the titles of the articles nearest to an unanswered question, then examples."""
        titles = dict.fromkeys(article.title for article in silence.nearest)
        near = [title for title in titles if len(title) <= _MAX_LENGTH and self._works(title)]
        return list(dict.fromkeys([*near, *self.examples()]))[:_MAX_SUGGESTIONS]

    def about(self, article: Article) -> list[str]:
        """Return a few questions that a stored article answers better than all others."""
        about, article_id = self._about(), article.id or 0
        if article_id not in about:
            short = _short_questions(article)
            answered = (each for each in short if self._is_first(article, each))
            about[article_id] = list(islice(answered, _MAX_SUGGESTIONS))
        return about[article_id]

    def _find_examples(self) -> list[str]:
        newest = self._store.articles(newest_first=True, offset=0, limit=_NEWEST_ARTICLES)
        first = (next(filter(self._answers, _short_questions(each)), None) for each in newest)
        return list(dict.fromkeys(filter(None, first)))[:_MAX_SUGGESTIONS]

    def _works(self, title: str) -> bool:
        is_answered = self._is_answered()
        if title not in is_answered:
            is_answered[title] = self._answers(title)
        return is_answered[title]

    def _answers(self, question: str) -> bool:
        return bool(self._ask(question).quotes)

    def _is_first(self, article: Article, question: str) -> bool:
        """Whether an article, or one that says the same, is quoted first."""
        quotes = self._ask(question).quotes[:1]
        return any(
            article.id in (each.id for each in (quote.article, *quote.also_in)) for quote in quotes
        )


def _short_questions(article: Article) -> Iterator[str]:
    return (each for each in example_questions(article) if len(each) <= _MAX_LENGTH)


def example_questions(article: Article) -> Iterator[str]:
    """Yield questions about an article, the most promising first.

    Questions are made in English only; for an article in another language there is its title.

    >>> list(example_questions(Article(title="A visit", text="Today we met Ada Lovelace.")))
    ['What about Ada Lovelace?', 'A visit']
    """
    if article.language in (None, "en"):
        for name, _ in Counter(_NAME.findall(article.text)).most_common(3):
            yield f"What about {name}?"
    yield article.title
