"""Does a question lean on the one before it?"""

from enum import Enum

from retrieval.answer_types.answer_type import AnswerType
from retrieval.answer_types.mentions import Mention, mentions
from retrieval.questions.question_words import lexicon
from retrieval.text.analysis import analyze_question
from retrieval.text.segmentation import is_unspaced

# Telling words up to which a question without a name may lean on the one before; n-grams where
# words are not spaced. Beyond, it has a subject of its own: of questions of xquad.ar.json asked
# after one about another article .047 lost their right answer without this.
_FEW_WORDS = 4
_FEW_PIECES = 8

NAMES = (AnswerType.PERSON, AnswerType.PLACE, AnswerType.NAME)


class Leaning(Enum):
    """How much a question needs the one before it."""

    NONE = "it names its subject"
    WEAK = "it names none, but may have one of its own"
    STRONG = "it cannot be understood alone"


def leaning(question: str, language: str | None) -> Leaning:
    """Say how much a question, in its language, leans on the one before it.

    >>> leaning("And when did she die?", "en"), leaning("When did Ada Byron die?", "en")
    (<Leaning.STRONG: 'it cannot be understood alone'>, <Leaning.NONE: 'it names its subject'>)
    """
    words = lexicon(language)
    opening = words.opening.match(question)
    asked = question[opening.end() :] if opening else question
    telling = analyze_question(asked, language)
    if not telling:
        return Leaning.STRONG
    first_name = min((name.span.start for name in names(asked, language)), default=None)
    if opening and (first_name is None or is_elliptical(asked, language)):
        return Leaning.STRONG
    pronoun = words.pronoun.search(asked)
    if pronoun and (first_name is None or pronoun.start() < first_name):
        before = analyze_question(asked[: pronoun.start()], language)
        return Leaning.WEAK if before else Leaning.STRONG
    few = _FEW_PIECES if is_unspaced(language) else _FEW_WORDS
    return Leaning.WEAK if first_name is None and len(telling) <= few else Leaning.NONE


def names(question: str, language: str | None) -> list[Mention]:
    """Give the names in a question, in order."""
    return [found for found in mentions(question, language) if found.kind in NAMES]


def is_elliptical(asked: str, language: str | None) -> bool:
    """Say whether it only names what the question before is to be asked of: "Germany?"."""
    return lexicon(language).asking.search(asked) is None
