"""Questions that the library would answer, to show a reader what to ask."""

from collections.abc import Callable

from retrieval.examples import example_questions
from retrieval.revisions import PerRevision
from retrieval.silence import Silence
from retrieval.store import Store

_SUGGESTED = 3
_LOOKED_THROUGH = 5  # newest articles in which examples are looked for: some hold no good one
_LENGTH = 120  # characters: longer titles are nothing to ask


class Suggestions:
    """Proposes nothing that it has not asked itself."""

    def __init__(self, store: Store, answers: Callable[[str], bool]) -> None:
        self._store = store
        self._answers = answers
        self._examples = PerRevision(store.revision, self._find)

    def examples(self) -> list[str]:
        """Give questions on the newest articles, one on each."""
        return self._examples()

    def near(self, silence: Silence) -> list[str]:
        """Give the titles of the articles nearest to an unanswered question, then examples."""
        titles = dict.fromkeys(article.title for article in silence.nearest)
        near = [title for title in titles if len(title) <= _LENGTH and self._answers(title)]
        return list(dict.fromkeys([*near, *self.examples()]))[:_SUGGESTED]

    def _find(self) -> list[str]:
        newest = self._store.articles(newest_first=True, offset=0, limit=_LOOKED_THROUGH)
        found = (next(filter(self._answers, example_questions(each)), None) for each in newest)
        return list(dict.fromkeys(question for question in found if question))[:_SUGGESTED]
