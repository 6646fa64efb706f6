"""One question, asked of a library as it is now: its way from the words to the answer."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from threading import Lock

from retrieval.answer import Answer, Quote
from retrieval.answering.follow_ups import FollowUp, follow_up
from retrieval.answering.quotes import Quoting, marked
from retrieval.article_scope import Scope
from retrieval.index.snapshot import Flags, Snapshot
from retrieval.questions.query import is_foreign, told_language, understand
from retrieval.questions.scope import Names, may_name_sources, read_scope
from retrieval.questions.turn import Turn
from retrieval.ranking.search import Hit, search, search_in_turn
from retrieval.ranking.support import SUPPORT, support, unanswered
from retrieval.silence import Silence, SilenceKind
from retrieval.store.articles import Store
from retrieval.store.publishers import Publishers

_RANKED = 20  # hits among which copies are folded, so that three quotes are left
_ASKING = 10  # hits that may only ask, or say what another was put in the place of
_NEAREST = 3  # articles named to whom gets no answer
_EASTMOST = timedelta(hours=14)


@dataclass(frozen=True, slots=True)
class _Asking:
    """What is the same for all ways in which a question can be meant.

    An article from after the day `latest` cannot answer.
    """

    snapshot: Snapshot
    limit: int
    asked: datetime
    latest: date
    after: Turn | None


class Answering:
    """Answers from the index and the database, one question after the other."""

    def __init__(self, store: Store, publishers: Publishers) -> None:
        self._quoting = Quoting(store)
        self._publishers = publishers
        # One after the other: eight threads that take the interpreter and the processor's cache
        # from each other answer .6 as many questions as one.
        self._turn = Lock()

    def answer(
        self,
        snapshot: Snapshot,
        question: str,
        limit: int,
        at: datetime | None,
        after: Turn | None,
        within: Scope,
    ) -> Answer:
        """Answer from the articles that the question limits itself to, if need be from others.

        See `Library.ask`.
        """
        if not snapshot.articles:
            return Answer(question=question, silence=Silence(SilenceKind.NO_ARTICLES))
        asking = _Asking(snapshot, limit, at or datetime.now(UTC), _day(at), after)
        scope, rest = self._read_scope(asking, question)
        with self._turn:
            if not scope:
                return self._answer(asking, question, within)
            answer = self._answer(asking, rest, scope.within(within))
            wider = answer if answer.quotes else self._answer(asking, rest, within)
        return replace(
            wider if wider.quotes else answer,
            question=question,
            understood=wider.understood or rest,
            scope=scope,
            widened=bool(wider.quotes) and wider is not answer,
        )

    def explain(
        self, snapshot: Snapshot, question: str, limit: int, at: datetime | None
    ) -> list[tuple[Hit, Quote]]:
        """Give the best sentences, however little speaks for them, with what does."""
        queries = understand(question, snapshot.languages, at or datetime.now(UTC))
        with self._turn:
            hits = search(snapshot, queries, _day(at), limit + _ASKING)
            quoted = self._quoting.quoted(hits)[:limit]
            return [(hit, marked(quote, hit.query)) for hit, quote in quoted]

    def _read_scope(self, asking: _Asking, question: str) -> tuple[Scope, str]:
        """Read which articles a question asks for; the names are fetched only if it may."""
        language = told_language(question, asking.snapshot.languages)
        known = Names({}, {})
        if may_name_sources(question, language):
            known = self._publishers.names()
        return read_scope(question, known, asking.asked, language)

    def _answer(self, asking: _Asking, question: str, scope: Scope) -> Answer:
        """Answer as one that leans on the turn before, if it does, else as it stands."""
        allowed = self._allowed(asking.snapshot, scope) if scope else None
        meant = follow_up(question, asking.after, asking.snapshot.languages)
        answer = self._continued(asking, question, meant, allowed) if meant else None
        return answer or self._alone(asking, question, allowed)

    def _allowed(self, snapshot: Snapshot, scope: Scope) -> Flags:
        allowed = snapshot.of_days(scope.since, scope.until)
        if scope.publishers is not None or scope.authors is not None:
            allowed &= snapshot.of_articles(self._publishers.articles(scope))
        return allowed

    def _alone(self, asking: _Asking, question: str, allowed: Flags | None) -> Answer:
        snapshot = asking.snapshot
        queries = understand(question, snapshot.languages, asking.asked)
        hits = search(snapshot, queries, asking.latest, max(asking.limit, _RANKED), allowed)
        quoted = self._quoting.quoted(hits)
        degree = support(quoted[0][0]) if quoted else 0.0
        if degree >= SUPPORT:
            quotes = self._quoting.best(quoted, asking.limit, asking.latest)
            if quotes:
                return Answer(question=question, quotes=quotes, support=degree)
        articles = {quote.article.id: quote.article for _, quote in quoted}
        nearest = list(articles.values())[:_NEAREST]
        foreign = is_foreign(question, snapshot.languages)
        silence = unanswered(queries, snapshot.lacks, nearest, is_foreign=foreign)
        return Answer(question=question, silence=silence, support=degree)

    def _continued(
        self, asking: _Asking, question: str, meant: FollowUp, allowed: Flags | None
    ) -> Answer | None:
        """Answer a question as one that leans on the turn before; None if it was not meant so."""
        [own], [whole] = (
            understand(text, [meant.language], asking.asked) for text in (question, meant.text)
        )
        pairs = search_in_turn(
            asking.snapshot,
            own,
            whole,
            meant.articles,
            asking.latest,
            max(asking.limit, _RANKED),
            allowed,
        )
        if not pairs or not meant.fits(pairs[0][0]):
            return None
        degree = max(map(support, pairs[0]))
        if degree < SUPPORT:
            return None
        quoted = self._quoting.quoted([hit for _, hit in pairs])
        quotes = self._quoting.best(quoted, asking.limit, asking.latest)
        if not quotes:
            return None
        return Answer(question=question, quotes=quotes, support=degree, understood=meant.text)


def _day(at: datetime | None) -> date:
    """Give the day of asking; today's, while it is still yesterday elsewhere, is the latest."""
    return at.date() if at else (datetime.now(UTC) + _EASTMOST).date()
