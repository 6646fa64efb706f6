"""What a question and its answer leave for a follow-up."""

from collections.abc import Sequence
from dataclasses import dataclass

from retrieval.answer import Answer, Quote, QuoteReference, Shown
from retrieval.answer_types.answer_type import AnswerType
from retrieval.answer_types.expectation import expected
from retrieval.answer_types.mentions import mentions
from retrieval.questions.question_words import question_words
from retrieval.questions.wrapping import unwrapped
from retrieval.silence import SilenceKind
from retrieval.text.analysis import analyze, analyze_question

NAME_TYPES = (AnswerType.PERSON, AnswerType.PLACE, AnswerType.NAME)

_MAX_SUBJECT = 4  # names or words
_MIN_NAMED = 0.5  # the share of a name's words by which a question means it: "gauff", "Coco Gauff"


@dataclass(frozen=True, slots=True)
class Turn:
    """A question, what it was about, the name that answered it, and what was quoted.

    `question` stands alone, or has the words that its `subject` completes; `subject` are the names
    or words that it asked about. `answer` is "" if no name is known to be the answer. `articles`
    are the ids of those quoted, `quoted` is the first quote.
    """

    question: str
    answer: str = ""
    articles: tuple[int, ...] = ()
    subject: tuple[str, ...] = ()
    quoted: QuoteReference | None = None


def turn_of(answer: Answer, before: Turn | None = None) -> Turn:
    """Return what an answer leaves behind; without quotes the turn before stays, if any.

    A question without an answer takes its place only if it surely has a subject of its own.
    """
    if not answer.quotes:
        return _unanswered(answer, before)
    if answer.shows is Shown.NEWEST and not answer.understood:  # on no subject
        return before or Turn(answer.question)
    quote = answer.quotes[0]
    language = quote.article.language
    asked, subject = unwrapped(answer.question), answer.subject
    question = answer.understood or asked
    kept_name = ""
    if not subject:
        subject = _names_asked_about(question, answer.quotes)
        if not subject and before and before.subject and quote.article.id in before.articles:
            subject, kept_name = before.subject, before.answer
        subject = subject or _words_asked_about(question, quote)
    elif before and is_bare(asked, language):  # "Why?" asks no other question
        question, subject, kept_name = before.question, before.subject or subject, before.answer
    else:  # without what was added
        question = question.removesuffix(" ".join(subject)).rstrip()
    return Turn(
        question=question,
        answer=_answering_name(asked, question, subject, quote) or kept_name,
        articles=tuple(dict.fromkeys(quote.article.id or 0 for quote in answer.quotes)),
        subject=subject,
        quoted=quote.reference,
    )


def is_bare(question: str, language: str | None) -> bool:
    """Whether a question is no more than its question word: "Why not?", "Where exactly?"."""
    return not analyze_question(question_words(language).filler.sub(" ", question), language)


def names_in(text: str, language: str | None) -> list[str]:
    """Return the names in a text."""
    return [
        text[slice(*each.span)] for each in mentions(text, language) if each.kind in NAME_TYPES
    ]


def _unanswered(answer: Answer, before: Turn | None) -> Turn:
    question = unwrapped(answer.question)
    silence = answer.silence
    if before is None:
        is_talk = silence is not None and silence.kind is SilenceKind.SMALL_TALK
        return Turn("" if is_talk else question)  # "hello" is no subject
    if silence is None or not silence.is_gap or answer.subject:
        return before
    nearest = silence.nearest[:1]
    language = nearest[0].language if nearest else None
    words = question_words(language)
    if words.pronoun.search(question) or words.opening.match(question):
        return before
    content = analyze_question(question, language)
    is_about_someone = expected(question, language).kind is AnswerType.PERSON
    shared = nearest and content.keys() & set(analyze(nearest[0].title, language))
    is_elsewhere = shared and nearest[0].id not in before.articles and len(shared) > 1
    is_known = names_in(question, language) or (is_about_someone and len(content) > 1)
    if is_known or is_elsewhere:
        return Turn(question, articles=tuple(article.id or 0 for article in nearest))
    return before


def _names_asked_about(question: str, quotes: Sequence[Quote]) -> tuple[str, ...]:
    """Return the names that a question asks about, as the first quote or its article has them.

    In a question in lower case, the articles show which words are names.
    """
    article = quotes[0].article
    language = article.language
    content = analyze_question(question, language)
    names: dict[str, int] = {}
    named: set[str] = set()
    order = list(content)
    known = [name for text in (quotes[0].text, article.title) for name in names_in(text, language)]
    for name in [*known, *names_in(question, language)]:
        terms = set(analyze_question(name, language))
        shared = terms & content.keys()
        if shared - named:
            is_meant = len(shared) >= _MIN_NAMED * len(terms)
            first = min(map(order.index, shared))
            names[name if is_meant else content[order[first]]] = first
            named |= shared
    return tuple(sorted(names, key=names.__getitem__))[:_MAX_SUBJECT]


def _words_asked_about(question: str, quote: Quote) -> tuple[str, ...]:
    """Return the words of a question without names that the title has, or else all."""
    language = quote.article.language
    content = analyze_question(question, language)
    content = {term: word for term, word in content.items() if not word.isdecimal()} or content
    title = set(analyze(quote.article.title, language))
    topic = [word for term, word in content.items() if term in title]
    return tuple((topic or list(content.values()))[:_MAX_SUBJECT])


def _answering_name(asked: str, question: str, subject: Sequence[str], quote: Quote) -> str:
    """Return the name that surely answers, which later questions will call "he" or "it"."""
    language = quote.article.language
    kind = expected(asked, language).kind
    own = analyze_question(question, language).keys()
    known = {term for name in subject for term in analyze(name, language)}
    is_named = any(names_in(f"· · {name}", language) for name in subject)
    if kind not in NAME_TYPES or (is_named and own <= known):
        return ""  # "Who is Ada Byron?" is about her
    others = [
        name
        for mention in mentions(quote.text, language)
        if mention.kind is kind
        and not (own | known) & set(analyze(name := quote.text[slice(*mention.span)], language))
    ]
    if len(others) == 1:
        return others[0]
    name = quote.text[slice(*quote.answer_span)] if quote.answer_span else ""
    return name if kind is not AnswerType.PERSON or name in others or " " in name else ""
