"""A question as the index and the ranking see it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from retrieval.answer_types.expectation import Expectation, expected
from retrieval.dates.periods import TimeOfInterest
from retrieval.dates.reading import time_of
from retrieval.questions.small_talk import is_chatter, is_personal, without_introduction
from retrieval.text.analysis import analyze, analyze_question
from retrieval.text.detection import detect_language
from retrieval.text.normalization import MARKED_LANGUAGES


@dataclass(frozen=True, slots=True)
class Query:
    """A question's telling terms, each once and in order, and what the question asks for.

    `language` is that of the articles it is asked of, None for those whose own is not known.
    `words` are the terms as the question writes them; `binding` are the terms that only ask or
    bind, `sequence` all of them; `names` the terms that are written as names. `asked` is when,
    `time` what time it is about. `is_unmarked` says that it is written, and its terms are to be
    met, without the marks that its language has, `is_personal` that it speaks of "you" or "me",
    `is_bare` that it is not more than a word and its article, `is_chatter` that its telling words
    are a greeting or the like.
    """

    text: str
    language: str | None
    terms: tuple[str, ...]
    words: tuple[str, ...]
    binding: tuple[str, ...]
    sequence: tuple[str, ...]
    names: frozenset[str]
    expectation: Expectation
    asked: datetime
    time: TimeOfInterest
    is_unmarked: bool
    is_personal: bool
    is_bare: bool
    is_chatter: bool


def understand(
    question: str, languages: Collection[str | None], asked: datetime
) -> tuple[Query, ...]:
    """Read a question in its language, among those of the library's articles, and in None.

    Where its language cannot be told, as that of a bare name, it is read in all.

    >>> [query.terms for query in understand("Where is Ada?", {"en"}, datetime(1900, 1, 1))]
    [('ada',)]
    """
    told = told_language(question, languages)
    spoken = [told] if told else sorted(language for language in languages if language)
    queries = [_query(question, language, language, asked) for language in spoken]
    if None in languages:
        queries.append(_query(question, told, None, asked))
    return tuple(queries)


def told_language(question: str, languages: Collection[str | None]) -> str | None:
    """Give a question's language among those of the library's articles; None if it is not told."""
    known = sorted(language for language in languages if language)
    return known[0] if len(known) == 1 else detect_language(question, known)


def is_foreign(question: str, languages: Collection[str | None]) -> bool:
    """Say whether a question is in a language that no article is in, as far as all are known.

    >>> is_foreign("Wer ist der Bundeskanzler?", {"en"}), is_foreign("Who is Ada?", {"en"})
    (True, False)
    """
    told = detect_language(question)
    return told is not None and told not in languages and None not in languages


def _query(question: str, spoken: str | None, language: str | None, asked: datetime) -> Query:
    """Analyse a question that is put in one language to articles in another, or the same."""
    telling = analyze_question(question, spoken)
    sequence = analyze(question, language)
    binding: list[str] = []
    if language == spoken:
        binding = [term for term in dict.fromkeys(sequence) if term not in telling]
    else:
        telling = {term: word for word in telling.values() for term in analyze(word, language)}
    return Query(
        text=question,
        language=language,
        terms=tuple(telling),
        words=tuple(telling.values()),
        binding=tuple(binding),
        sequence=tuple(sequence),
        # The first word of a question is capitalised whatever it is.
        names=frozenset(
            term
            for term, word in telling.items()
            if word[:1].isupper() and not question.lstrip().startswith(word)
        ),
        expectation=expected(question, spoken),
        asked=asked,
        time=time_of(question, asked, spoken),
        is_personal=is_personal(question, spoken),
        is_chatter=is_chatter(telling.values(), spoken),
        is_bare=len(without_introduction(question, spoken).split()) <= 2,
        is_unmarked=language in MARKED_LANGUAGES and question.isascii(),
    )
