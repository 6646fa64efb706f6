"""Who published and who wrote the articles of a library."""

from collections import Counter

from retrieval.article_scope import Scope
from retrieval.questions.scope import SourceNames
from retrieval.store.articles import Source, Store
from retrieval.store.per_revision import PerRevision


class Publishers:
    """SourceNames of publishers and authors, read only when they are asked for."""

    def __init__(self, store: Store) -> None:
        self._sources: PerRevision[list[Source]] = PerRevision(store.revision, store.sources)
        self._names = PerRevision(store.revision, self._find_names)

    def names(self) -> SourceNames:
        """Give all of them."""
        return self._names()

    def articles(self, scope: Scope) -> list[int]:
        """Give the ids of the articles of a scope's publishers and authors, whatever their day."""
        anytime = Scope(scope.publishers, scope.authors)
        return [
            source.article_id
            for source in self._sources()
            if anytime.includes(source.publisher, source.authors, None)
        ]

    def counts(self) -> dict[str, int]:
        """Give the publishers with their numbers of articles, the largest first."""
        counts = Counter(source.publisher for source in self._sources() if source.publisher)
        return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))

    def _find_names(self) -> SourceNames:
        sources = self._sources()
        return SourceNames.of(
            filter(None, (source.publisher for source in sources)),
            (author for source in sources for author in source.authors),
        )
