"""The publishers and authors of a library's articles."""

from collections import Counter

from retrieval.article_scope import Scope
from retrieval.questions.scope import SourceNames
from retrieval.store.articles import Attribution, Store
from retrieval.store.per_revision import PerRevision


class Publishers:
    """The publishers and authors of a library, read when first needed and after each change."""

    def __init__(self, store: Store) -> None:
        self._attributions: PerRevision[list[Attribution]] = PerRevision(
            store.revision, store.attributions
        )
        self._names = PerRevision(store.revision, self._find_names)

    def names(self) -> SourceNames:
        """Return the names of all publishers and authors."""
        return self._names()

    def articles(self, scope: Scope) -> list[int]:
        """Return the ids of the articles of a scope's publishers and authors, of any day."""
        anytime = Scope(scope.publishers, scope.authors)
        return [
            each.article_id
            for each in self._attributions()
            if anytime.includes(each.publisher, each.authors, None)
        ]

    def counts(self) -> dict[str, int]:
        """Return how many articles each publisher has, the largest first."""
        counts = Counter(each.publisher for each in self._attributions() if each.publisher)
        return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))

    def _find_names(self) -> SourceNames:
        attributions = self._attributions()
        return SourceNames.of(
            filter(None, (each.publisher for each in attributions)),
            (author for each in attributions for author in each.authors),
        )
