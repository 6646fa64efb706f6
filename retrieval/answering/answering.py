"""The way of one question, from its words to its answer.

Start at `Answerer.answer`, which finds the questions of a message. `Answerer._answer` reads how
each is meant, and `Answerer._answer_within` is the table of contents of its search; what they call
follows in the order of use.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from threading import Lock

from retrieval.answer import Answer, Quote
from retrieval.answer_types.answer_type import AnswerType
from retrieval.answering.follow_ups import is_meant, read_candidates, turn_support
from retrieval.answering.quotes import QuoteCandidate, fetch_quotes, mark, select_quotes
from retrieval.answering.several import combined
from retrieval.answering.spelling import Respelling, respell
from retrieval.article_scope import Scope
from retrieval.index.snapshot import Flags, Snapshot
from retrieval.questions.follow_ups import FollowUp, Leaning, read_follow_up
from retrieval.questions.query import Query, build_queries, is_foreign, question_language
from retrieval.questions.scope import SourceNames, may_name_sources, read_scope
from retrieval.questions.several import questions_in
from retrieval.questions.small_talk import small_talk
from retrieval.questions.turn import Turn, turn_of
from retrieval.questions.wrapping import unwrapped
from retrieval.ranking.search import Hit, search
from retrieval.ranking.support import MIN_SUPPORT, silence_for, support
from retrieval.ranking.turn_search import search_in_turn
from retrieval.ranking.unknown_words import unknown_words
from retrieval.silence import Silence, SilenceKind
from retrieval.store.articles import Store
from retrieval.store.publishers import Publishers

_MIN_HITS = 20  # so that three quotes are left when copies are folded
_SPARE_HITS = 10  # for hits that only ask, or repeat what took the place of such a hit
_MAX_NEAREST = 3  # articles named when there is no answer
_EASTERNMOST = timedelta(hours=14)  # the UTC offset where a day begins first
# A question that refers to someone is asked alone only if it has so many words of its own.
_MIN_TERMS_ALONE = 3


@dataclass(frozen=True, slots=True)
class _Request:
    """A question and how it is asked, as `Library.ask` has it.

    Articles from after the day `latest` cannot answer.
    """

    question: str
    snapshot: Snapshot
    limit: int
    asked_at: datetime
    latest: date
    previous: Turn | None
    within: Scope
    as_typed: bool


@dataclass(frozen=True, slots=True)
class _SearchResult:
    """The hits for a question with their quotes, best first.

    `support` is the probability that the articles answer, `understood` the question as it was
    completed with the turn before, None if it was asked as it stands, `subject` what was added.
    """

    queries: tuple[Query, ...]
    candidates: Sequence[QuoteCandidate]
    support: float
    understood: str | None = None
    subject: tuple[str, ...] = ()


class Answerer:
    """Answers questions from the index and the database, one at a time."""

    def __init__(self, store: Store, publishers: Publishers) -> None:
        self._store = store
        self._publishers = publishers
        # One question at a time: eight threads that take the interpreter and the processor's cache
        # from each other answer .6 as many questions as one.
        self._lock = Lock()

    def answer(
        self,
        snapshot: Snapshot,
        question: str,
        limit: int,
        at: datetime | None,
        after: Turn | None,
        within: Scope,
        *,
        as_typed: bool = False,
    ) -> Answer:
        """Answer a message with one question or several, of which each may lean on that before.

        The parameters are those of `Library.ask`.
        """
        asked_at, latest = at or datetime.now(UTC), latest_day(at)
        request = _Request(question, snapshot, limit, asked_at, latest, after, within, as_typed)
        answers: list[Answer] = []
        for each in _questions_in(request):
            answers.append(self._answer(replace(request, question=each, previous=after)))
            after = turn_of(answers[-1], after)
        return answers[0] if len(answers) == 1 else combined(question, answers)

    def _answer(self, request: _Request) -> Answer:
        """Answer one question as it is meant: without wrappers, limits and misspelt words."""
        question = request.question
        if not request.snapshot.articles:
            return Answer(question=question, silence=Silence(SilenceKind.NO_ARTICLES))
        bare = unwrapped(question)
        if topic := small_talk(question) or small_talk(bare):
            return Answer(question=question, silence=Silence(SilenceKind.SMALL_TALK, topic=topic))
        scope, rest = self._read_scope(replace(request, question=bare))
        request = replace(request, question=rest)
        with self._lock:
            respelling = None if request.as_typed else self._respell(request)
            if respelling is None:
                answer = self._answer_in(scope, request)
            else:
                answer = self._answer_respelt(respelling, scope, request)
        if answer.understood is None and rest != question:
            answer = replace(answer, understood=rest)
        return replace(answer, question=question)

    def _respell(self, request: _Request) -> Respelling | None:
        languages = request.snapshot.languages
        if is_foreign(request.question, languages):
            return None
        queries = build_queries(request.question, languages, request.asked_at)
        return respell(request.snapshot, self._store, request.question, queries)

    def _answer_respelt(self, respelling: Respelling, scope: Scope, request: _Request) -> Answer:
        """Answer a question with its misspelt words corrected."""
        answer = self._answer_in(scope, replace(request, question=respelling.question))
        allowed = self._allowed(scope.within(request.within), request)
        as_typed = self._search_alone(request, allowed)
        return replace(
            answer,
            understood=answer.understood or respelling.question,
            corrections=respelling.corrections,
            answers_as_typed=bool(answer.quotes) and as_typed.support >= MIN_SUPPORT,
        )

    def _answer_in(self, scope: Scope, request: _Request) -> Answer:
        """Answer from the articles of a scope; if they do not answer, from all others."""
        if not scope:
            return self._answer_within(request.within, request)
        answer, widened = self._answer_within(scope.within(request.within), request), False
        if not answer.quotes:
            wider = self._answer_within(request.within, request)
            if wider.quotes:
                answer, widened = wider, True
        return replace(answer, scope=scope, widened=widened)

    def _read_scope(self, request: _Request) -> tuple[Scope, str]:
        """Return the scope that a question names, and the question without it."""
        language = question_language(request.question, request.snapshot.languages)
        names = SourceNames({}, {})
        if may_name_sources(request.question, language):  # only then they are fetched
            names = self._publishers.names()
        return read_scope(request.question, names, request.asked_at, language)

    def _answer_within(self, scope: Scope, request: _Request) -> Answer:
        """Search, decide and quote: first as a follow-up if it may be one, then alone."""
        allowed = self._allowed(scope, request)
        follow_up = read_follow_up(request.question, request.previous, request.snapshot.languages)
        result = self._search_follow_up(follow_up, request, allowed) if follow_up else None
        quotes = self._quote_if_supported(result, request) if result else ()
        if not result:
            result = self._search_alone(request, allowed)
            quotes = self._quote_if_supported(result, request)
        return Answer(
            question=request.question,
            quotes=quotes,
            silence=None if quotes else _silence(result, request),
            support=result.support,
            understood=result.understood,
            subject=result.subject,
        )

    def _allowed(self, scope: Scope, request: _Request) -> Flags | None:
        """Return for each article whether it is in a scope; None if all are."""
        if not scope:
            return None
        allowed = request.snapshot.articles_between(scope.since, scope.until)
        if scope.publishers is not None or scope.authors is not None:
            allowed &= request.snapshot.articles_with_ids(self._publishers.articles(scope))
        return allowed

    def _search_follow_up(
        self, follow_up: FollowUp, request: _Request, allowed: Flags | None
    ) -> _SearchResult | None:
        """Search for a question with the turn before; None if it is to be asked alone."""
        own, completed = (
            build_queries(text, [follow_up.language], request.asked_at)[0]
            for text in (follow_up.own, follow_up.completed)
        )
        if own.expectation.kind is not AnswerType.OTHER:  # the turn before may ask something else
            completed = replace(completed, expectation=own.expectation)
        hits = search_in_turn(
            request.snapshot, own, completed, follow_up.discussed, request.latest, allowed
        )
        if not is_meant(follow_up, hits):
            return None
        found = read_candidates(self._store, follow_up, hits)
        degree = turn_support(follow_up, found[0]) if found else 0.0
        is_certain = follow_up.leaning is Leaning.STRONG and len(own.terms) < _MIN_TERMS_ALONE
        if degree < MIN_SUPPORT and not is_certain:
            return None
        return _SearchResult(
            queries=(completed,),
            candidates=[each.quote for each in found],
            support=degree,
            understood=follow_up.completed,
            subject=follow_up.subject,
        )

    def _search_alone(self, request: _Request, allowed: Flags | None) -> _SearchResult:
        """Search for a question as it stands."""
        snapshot = request.snapshot
        queries = build_queries(request.question, snapshot.languages, request.asked_at)
        hits = search(snapshot, queries, request.latest, max(request.limit, _MIN_HITS), allowed)
        candidates = fetch_quotes(self._store, hits)
        degree = support(candidates[0].hit) if candidates else 0.0
        return _SearchResult(queries, candidates, degree)

    def _quote_if_supported(self, result: _SearchResult, request: _Request) -> tuple[Quote, ...]:
        """Decide whether the articles answer, and return the quotes to show if they do."""
        if result.support < MIN_SUPPORT:
            return ()
        return select_quotes(self._store, result.candidates, request.limit, request.latest)

    def explain(
        self, snapshot: Snapshot, question: str, limit: int, at: datetime | None
    ) -> list[tuple[Hit, Quote]]:
        """Return the best sentences with their hits, whether they answer or not."""
        asked_at = at or datetime.now(UTC)
        queries = build_queries(unwrapped(question), snapshot.languages, asked_at)
        with self._lock:
            hits = search(snapshot, queries, latest_day(at), limit + _SPARE_HITS)
            candidates = fetch_quotes(self._store, hits)[:limit]
            return [(hit, mark(quote, hit.query)) for hit, quote in candidates]


def latest_day(at: datetime | None) -> date:
    """Return the last day whose articles can answer: that of asking, by default today anywhere."""
    return at.date() if at else (datetime.now(UTC) + _EASTERNMOST).date()


def _questions_in(request: _Request) -> list[str]:
    """Return the questions of a message, itself if it is one."""
    bare = unwrapped(request.question)
    questions = questions_in(bare, question_language(bare, request.snapshot.languages))
    return questions if len(questions) > 1 else [request.question]


def _silence(result: _SearchResult, request: _Request) -> Silence:
    """Return why there is no answer, with the nearest articles."""
    articles = {quote.article.id: quote.article for _, quote in result.candidates}
    nearest = list(articles.values())[:_MAX_NEAREST]
    foreign = is_foreign(request.question, request.snapshot.languages)
    unknown = unknown_words(result.queries, request.snapshot.lacks)
    return silence_for(result.queries, unknown, nearest, is_foreign=foreign)
