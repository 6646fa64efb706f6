"""What there is on a subject: its newest articles, or the openings of the best."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from retrieval.answer import Answer, Correction, Quote, Shown
from retrieval.answering.answering import Answerer, latest_day
from retrieval.answering.context import with_contexts
from retrieval.answering.duplicates import with_also_in
from retrieval.answering.spelling import respell
from retrieval.article_scope import EVERYTHING, Scope
from retrieval.index.snapshot import Flags, Snapshot
from retrieval.overviews.openings import opening_quote
from retrieval.questions.query import Query, build_queries, is_foreign, question_language
from retrieval.questions.requests import Request, RequestKind, read_request
from retrieval.questions.scope import SourceNames, may_name_sources, read_scope
from retrieval.questions.turn import Turn
from retrieval.questions.wrapping import unwrapped
from retrieval.ranking.aboutness import articles_about, shown_articles
from retrieval.silence import SilenceKind
from retrieval.store.articles import Store
from retrieval.store.catalogue import Catalogue
from retrieval.store.publishers import Publishers

_ARTICLES = {RequestKind.NEWS: 5, RequestKind.OVERVIEW: 3}
_SHOWN = {RequestKind.NEWS: Shown.NEWEST, RequestKind.OVERVIEW: Shown.OPENINGS}
_SPARE = 10  # articles, for copies of those before them


@dataclass(frozen=True, slots=True)
class _Asked:
    """A request with how it is asked, and the articles `within` which it is asked."""

    request: Request
    snapshot: Snapshot
    asked_at: datetime
    at: datetime | None
    within: Scope


@dataclass(frozen=True, slots=True)
class _Found:
    """The articles on a subject, by id with how much each is about it."""

    subject: str
    scores: Mapping[int, float]
    queries: Sequence[Query] = ()
    corrections: tuple[Correction, ...] = ()


class Overviews:
    """Answers what asks for news or an overview; safe to use from many threads."""

    def __init__(
        self, store: Store, publishers: Publishers, catalogue: Catalogue, answerer: Answerer
    ) -> None:
        self._store = store
        self._publishers = publishers
        self._catalogue = catalogue
        self._answerer = answerer

    def answer(
        self,
        snapshot: Snapshot,
        message: str,
        limit: int,
        at: datetime | None,
        after: Turn | None,
        within: Scope,
        *,
        as_typed: bool = False,
    ) -> Answer | None:
        """Answer a request; None for any other message, which is a question.

        The parameters are those of `Library.ask`. If no article is about the subject, it is
        answered like a question, with sentences that mention it or why there are none.
        """
        bare, asked_at = unwrapped(message), at or datetime.now(UTC)
        request = read_request(bare, asked_at)
        if request is None or not snapshot.articles:
            return None
        scope, rest = self._read_scope(bare, snapshot, asked_at)
        request = read_request(rest, asked_at) or request
        if request.is_pointing:
            spoken_of = after and (after.answer or " ".join(after.subject))
            if not spoken_of:
                return None
            request = replace(request, subject=spoken_of)
        scope = scope.within(Scope(since=request.time.start, until=request.time.end))
        asked = _Asked(request, snapshot, asked_at, at, within)
        answer = self._answer_in(scope, asked, as_typed=as_typed)
        if answer is None and request.subject:
            answer = self._answer_as_question(limit, after, asked, as_typed=as_typed)
        return answer and replace(answer, question=message)

    def newest(
        self, snapshot: Snapshot, subject: str, at: datetime | None, within: Scope
    ) -> Answer:
        """Return the newest articles on a subject, or why there are none."""
        asked_at = at or datetime.now(UTC)
        asked = _Asked(Request(RequestKind.NEWS, subject), snapshot, asked_at, at, within)
        answer = self._answer_in(EVERYTHING, asked) if snapshot.articles else None
        return answer or self._answer_as_question(_ARTICLES[RequestKind.NEWS], None, asked)

    def _read_scope(
        self, message: str, snapshot: Snapshot, asked_at: datetime
    ) -> tuple[Scope, str]:
        language = question_language(message, snapshot.languages)
        names = SourceNames({}, {})
        if may_name_sources(message, language):
            names = self._publishers.names()
        return read_scope(message, names, asked_at, language)

    def _answer_as_question(
        self, limit: int, after: Turn | None, asked: _Asked, *, as_typed: bool = False
    ) -> Answer:
        subject = asked.request.subject
        answer = self._answerer.answer(
            asked.snapshot, subject, limit, asked.at, after, asked.within, as_typed=as_typed
        )
        silence = answer.silence
        if silence and silence.kind is SilenceKind.UNKNOWN_WORDS:
            silence = replace(silence, is_gap=True)  # a subject may be a single word
        return replace(answer, silence=silence, understood=answer.understood or subject)

    def _answer_in(self, scope: Scope, asked: _Asked, *, as_typed: bool = False) -> Answer | None:
        """Answer from a scope, or else from all articles; None if none is on the subject."""
        answer = self._answer_within(scope, asked, as_typed=as_typed)
        if answer or not scope:
            return answer
        wider = self._answer_within(EVERYTHING, asked, as_typed=as_typed)
        return wider and replace(wider, scope=scope, widened=True)

    def _answer_within(self, scope: Scope, asked: _Asked, *, as_typed: bool) -> Answer | None:
        allowed = self._allowed(scope.within(asked.within), asked.snapshot)
        found = self._find(asked.request.subject, allowed, asked)
        if not (found.scores or as_typed):
            found = self._find_respelt(found, allowed, asked) or found
        quotes = self._quotes(found, asked)
        if not quotes:
            return None
        return Answer(
            question=asked.request.subject,
            quotes=quotes,
            support=1.0,
            understood=found.subject or None,
            scope=scope,
            corrections=found.corrections,
            shows=_SHOWN[asked.request.kind],
        )

    def _allowed(self, scope: Scope, snapshot: Snapshot) -> Flags | None:
        if not scope:
            return None
        allowed = snapshot.articles_between(scope.since, scope.until)
        if scope.publishers is not None or scope.authors is not None:
            allowed &= snapshot.articles_with_ids(self._publishers.articles(scope))
        return allowed

    def _find(self, subject: str, allowed: Flags | None, asked: _Asked) -> _Found:
        """Find the articles about a subject, all that are allowed if it is ""."""
        snapshot, latest = asked.snapshot, latest_day(asked.at)
        if not subject:
            ids = snapshot.article_ids(shown_articles(snapshot, latest, allowed))
            return _Found(subject, dict.fromkeys(ids, 0.0))
        queries = build_queries(subject, snapshot.languages, asked.asked_at)
        return _Found(subject, articles_about(snapshot, queries, latest, allowed), queries)

    def _find_respelt(self, found: _Found, allowed: Flags | None, asked: _Asked) -> _Found | None:
        """Find the articles about a subject with its misspelt words corrected; None if none is."""
        if not found.subject or is_foreign(found.subject, asked.snapshot.languages):
            return None
        respelling = respell(asked.snapshot, self._store, found.subject, found.queries)
        if respelling is None:
            return None
        respelt = self._find(respelling.question, allowed, asked)
        return replace(respelt, corrections=respelling.corrections)

    def _quotes(self, found: _Found, asked: _Asked) -> tuple[Quote, ...]:
        """Quote the openings of the first articles; copies are named with the first of them."""
        kind, latest = asked.request.kind, latest_day(asked.at)
        ids = [article_id for article_id in self._catalogue.ids() if article_id in found.scores]
        if kind is RequestKind.OVERVIEW:
            ids.sort(key=lambda article_id: -found.scores[article_id])  # else the newest first
        # Without a subject they are those of /latest, copies or not.
        ids = ids[: _ARTICLES[kind] + (_SPARE if found.subject else 0)]
        copies = self._store.copies.of(ids) if found.subject else {}
        articles = {each.version.article_id: each for each in self._store.split_versions(ids)}
        quotes: dict[int, Quote] = {}
        for article_id in filter(articles.__contains__, ids):
            split = articles[article_id]
            first = next((each for each in quotes if each in copies.get(article_id, ())), None)
            if first is not None:
                quotes[first] = with_also_in(quotes[first], [split.version.article], latest)
            elif len(quotes) < _ARTICLES[kind]:
                quote = opening_quote(split, found.queries, found.scores[article_id])
                quotes |= {article_id: quote} if quote else {}
        return tuple(with_contexts(list(quotes.values())))
