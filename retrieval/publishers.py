"""Who published and who wrote the articles of a library, as of its last revision."""

from collections import Counter
from threading import Lock

from retrieval.scope import Names, Scope
from retrieval.store import Source, Store


class Publishers:
    """Names of publishers and authors, read again only when the library has changed."""

    def __init__(self, store: Store) -> None:
        """Read nothing yet: most questions name neither."""
        self._store = store
        self._reading = Lock()
        self._revision = -1
        self._sources: list[Source] = []
        self._names = Names({}, {})

    def names(self, revision: int) -> Names:
        """Give the names that the library has at least at this revision."""
        self._follow(revision)
        return self._names

    def articles(self, scope: Scope, revision: int) -> list[int]:
        """Give the ids of the articles of a scope's publishers and authors."""
        self._follow(revision)
        anytime = Scope(scope.publishers, scope.authors)
        return [
            source.article_id
            for source in self._sources
            if anytime.has(source.publisher, source.authors, None)
        ]

    def counts(self, revision: int) -> dict[str, int]:
        """Give the publishers with their numbers of articles, the largest first."""
        self._follow(revision)
        counts = Counter(source.publisher for source in self._sources if source.publisher)
        return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))

    def _follow(self, revision: int) -> None:
        with self._reading:
            if self._revision < revision:
                self._sources = self._store.sources()
                self._revision = revision
                publishers = (source.publisher for source in self._sources)
                authors = (author for source in self._sources for author in source.authors)
                self._names = Names.of(filter(None, publishers), authors)
