"""A question as the index and the ranking see it. Start at `build_queries`."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from retrieval.answer_types.expectation import Expectation, expected
from retrieval.dates.periods import TimeOfInterest
from retrieval.dates.reading import dated_phrases, time_of
from retrieval.questions.small_talk import is_personal
from retrieval.text.analysis import analyze, analyze_question
from retrieval.text.detection import detect_language
from retrieval.text.normalization import MARKED_LANGUAGES, base_language
from retrieval.text.variants.numeric_dates import in_each_reading


@dataclass(frozen=True, slots=True)
class Query:
    """A question's terms, read in one language, and what it asks for.

    `terms` are those of its content words, each once and in order; `words` are the same as the
    question writes them, `names` those written as names, and `dated` those that name the `time`
    that it is about. `binding` are the terms of its
    function words, `sequence` all terms in order.

    `language` is that of the articles to search, None for articles whose language is not known.
    `asked_at` is when the question is asked, `time` the time that it is about. `is_unmarked`: it
    is written without the marks that its language has, and is compared without them.
    `is_personal`: it speaks of "you" or "me". `is_bare`: it is no more than a word and its
    article.
    """

    text: str
    language: str | None
    terms: tuple[str, ...]
    words: tuple[str, ...]
    binding: tuple[str, ...]
    sequence: tuple[str, ...]
    names: frozenset[str]
    dated: frozenset[str]
    expectation: Expectation
    asked_at: datetime
    time: TimeOfInterest
    is_unmarked: bool
    is_personal: bool
    is_bare: bool


def build_queries(
    question: str, languages: Collection[str | None], asked_at: datetime
) -> tuple[Query, ...]:
    """Return a query in the question's language, one of those of the library's articles.

    If its language is not clear, as that of a bare name, there is a query in each language. If
    `languages` has None, there is one more, for the articles whose language is not known. There
    are two for a date that can be read in two ways: "2/7/2025".

    >>> [query.terms for query in build_queries("Where is Ada?", {"en"}, datetime(1900, 1, 1))]
    [('ada',)]
    """
    detected = question_language(question, languages)
    spoken = [detected] if detected else sorted(language for language in languages if language)
    pairs: list[tuple[str | None, str | None]] = [(language, language) for language in spoken]
    if None in languages:
        pairs.append((detected, None))
    return tuple(
        _query(reading, spoken_in, written_in, asked_at)
        for spoken_in, written_in in pairs
        for reading in in_each_reading(question, base_language(spoken_in))
    )


def question_language(question: str, languages: Collection[str | None]) -> str | None:
    """Return a question's language, one of those of the library's articles; None if not clear."""
    known = sorted(language for language in languages if language)
    return known[0] if len(known) == 1 else detect_language(question, known, plainly=True)


def is_foreign(question: str, languages: Collection[str | None]) -> bool:
    """Whether a question is plainly in a language that no article is in.

    False if the language of an article is unknown.

    >>> is_foreign("Wer ist der Bundeskanzler?", {"en"}), is_foreign("the war", {"en"})
    (True, False)
    """
    detected = detect_language(question)
    if detected is None or detected in languages or None in languages:
        return False
    known = [language for language in languages if language]
    return detect_language(question, [detected, *known], plainly=True) == detected


def _query(question: str, spoken: str | None, language: str | None, asked_at: datetime) -> Query:
    """Analyse a question spoken in one language for articles in another, or the same."""
    content = analyze_question(question, spoken)
    sequence = analyze(question, language)
    binding: list[str] = []
    if language == spoken:
        binding = [term for term in dict.fromkeys(sequence) if term not in content]
    elif base_language(language) != base_language(spoken):
        content = {term: word for word in content.values() for term in analyze(word, language)}
    return Query(
        text=question,
        language=language,
        terms=tuple(content),
        words=tuple(content.values()),
        binding=tuple(binding),
        sequence=tuple(sequence),
        # The first word of a question is always capitalised.
        names=frozenset(
            term
            for term, word in content.items()
            if word[:1].isupper() and not question.lstrip().startswith(word)
        ),
        dated=_dated(question, spoken, language, asked_at).intersection(content),
        expectation=expected(question, spoken),
        asked_at=asked_at,
        time=time_of(question, asked_at, spoken),
        is_personal=is_personal(question, spoken),
        is_bare=len(question.split()) <= 2,
        is_unmarked=language in MARKED_LANGUAGES and question.isascii(),
    )


def _dated(
    question: str, spoken: str | None, language: str | None, asked_at: datetime
) -> frozenset[str]:
    """Return the terms of the words that name a time."""
    return frozenset(
        term
        for phrase in dated_phrases(question, asked_at, spoken)
        for term in analyze(question[phrase.start : phrase.end], language)
    )
