"""Follow-up questions: whether one leans on the turn before, and how that completes it.

Start at `read_follow_up`.
"""

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum

from retrieval.answer_types.answer_type import AnswerType
from retrieval.answer_types.mentions import Mention, mentions
from retrieval.questions.query import question_language
from retrieval.questions.question_words import question_words
from retrieval.questions.turn import Turn
from retrieval.text.analysis import analyze_question
from retrieval.text.segmentation import is_unspaced

# Content words up to which a question without a name may lean on the one before; n-grams where
# words are not spaced. A longer one has a subject of its own: of questions of xquad.ar.json asked
# after one about another article .047 lost their right answer without this.
_MAX_LEANING_WORDS = 4
_MAX_LEANING_NGRAMS = 8

_NAME_TYPES = (AnswerType.PERSON, AnswerType.PLACE, AnswerType.NAME)


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A question that may lean on the turn before, with what it takes to ask it so.

    `completed` is the question with what it leaves to the turn before, `discussed` are the ids of
    the articles that the turn quoted. If `is_certain`, the question cannot be understood alone;
    otherwise only an answer from these articles shows that it leans.
    """

    completed: str
    language: str | None
    discussed: frozenset[int]
    is_certain: bool


class Leaning(Enum):
    """How much a question needs the one before it."""

    NONE = "it names its subject"
    WEAK = "it names none, but may have one of its own"
    STRONG = "it cannot be understood alone"


def read_follow_up(
    question: str, previous: Turn | None, languages: Collection[str | None]
) -> FollowUp | None:
    """Return how a question can be meant after the previous turn; None if only as it stands."""
    if previous is None or not any(map(str.isalnum, question)):  # "👍" asks nothing
        return None
    # A few words tell little of their language: together with those before they tell more.
    language = question_language(f"{previous.question} {question}", languages)
    degree = leaning(question, language)
    if degree is Leaning.NONE:
        return None
    return FollowUp(
        completed=complete(question, previous, language),
        language=language,
        discussed=frozenset(previous.articles),
        is_certain=degree is Leaning.STRONG,
    )


def leaning(question: str, language: str | None) -> Leaning:
    """Return how much a question leans on the one before it.

    >>> leaning("And when did she die?", "en"), leaning("When did Ada Byron die?", "en")
    (<Leaning.STRONG: 'it cannot be understood alone'>, <Leaning.NONE: 'it names its subject'>)
    """
    words = question_words(language)
    has_opening, body = _split_opening(question, language)
    content = analyze_question(body, language)
    if not content:
        return Leaning.STRONG
    first_name = min((name.span.start for name in _names(body, language)), default=None)
    if has_opening and (first_name is None or _only_names(body, language)):
        return Leaning.STRONG
    pronoun = words.pronoun.search(body)
    if pronoun and (first_name is None or pronoun.start() < first_name):
        content_before = analyze_question(body[: pronoun.start()], language)
        return Leaning.WEAK if content_before else Leaning.STRONG
    limit = _MAX_LEANING_NGRAMS if is_unspaced(language) else _MAX_LEANING_WORDS
    return Leaning.WEAK if first_name is None and len(content) <= limit else Leaning.NONE


def complete(question: str, previous: Turn, language: str | None) -> str:
    """Return a question with what it leaves to the previous turn.

    If it only names something else, that takes the place of its like in the previous question.
    Otherwise the names of that question, and the words that answered it, are added.

    >>> complete("And Germany?", Turn("How many trains run in France?"), "en")
    'How many trains run in Germany?'
    >>> complete("Where was she born?", Turn("What did Ada Byron write?"), "en")
    'Where was she born? Ada Byron'
    """
    has_opening, body = _split_opening(question, language)
    if has_opening and _only_names(body, language):
        return _ask_about(body.rstrip(" ?!.؟？。"), previous.question, language)
    return " ".join([body, *_subject(body, previous, language)])


def _split_opening(question: str, language: str | None) -> tuple[bool, str]:
    """Return whether a question opens with "And" or the like, and the question without it."""
    opening = question_words(language).opening.match(question)
    return (True, question[opening.end() :]) if opening else (False, question)


def _only_names(body: str, language: str | None) -> bool:
    """Whether a question only names what the one before is to be asked about: "Germany?"."""
    return question_words(language).asking.search(body) is None


def _names(text: str, language: str | None) -> list[Mention]:
    return [mention for mention in mentions(text, language) if mention.kind in _NAME_TYPES]


def _ask_about(topic: str, question: str, language: str | None) -> str:
    """Return the previous question, asked about another topic."""
    replaced = _counterpart(topic, question, language)
    if replaced:
        start, end = replaced.span
        preposition, _, _ = topic.partition(" ")
        kept_before = question[:start].rstrip().removesuffix(f" {preposition}").rstrip()
        return f"{kept_before} {topic}{question[end:]}"
    kept = [question[slice(*name.span)] for name in _names(question, language)]
    kept = kept or list(analyze_question(question, language).values())
    asking = question_words(language).asking.match(question)
    return " ".join(filter(None, [asking and asking.group(), topic, *kept]))


def _counterpart(topic: str, question: str, language: str | None) -> Mention | None:
    """Find what a name or a date can replace: the last mention of its type, else the only name.

    A capital at the beginning of a sentence is no sign of a name, so two marks are put before it.
    """
    new = next(
        (m for m in mentions(f"· · {topic}", language) if m.kind is not AnswerType.NUMBER), None
    )
    if new is None:
        return None
    alike = [mention for mention in mentions(question, language) if mention.kind is new.kind]
    if alike or new.kind is AnswerType.DATE:
        return alike[-1] if alike else None
    names = _names(question, language)
    return names[0] if len(names) == 1 else None


def _subject(body: str, previous: Turn, language: str | None) -> list[str]:
    """Return the words of the previous turn that say what it was about, without those repeated."""
    question = previous.question
    subject = [question[slice(*name.span)] for name in _names(question, language)]
    if previous.answer:
        # "When did he die?" is about the answer, "When did he write it?" about the question, too.
        pronouns = question_words(language).pronoun.findall(body)
        subject = [previous.answer, *(subject if len(pronouns) != 1 else ())]
    own, content = analyze_question(body, language).keys(), analyze_question(question, language)
    # A question that takes up a word of the previous one says by itself what it is about.
    if not own or not (subject or own & content.keys()):
        subject += content.values()
    return [
        words for words in dict.fromkeys(subject) if analyze_question(words, language).keys() - own
    ]
