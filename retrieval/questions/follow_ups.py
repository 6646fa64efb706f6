"""Follow-up questions: whether one leans on the turn before, and how that completes it.

Start at `read_follow_up`.
"""

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum

from retrieval.answer import QuoteReference
from retrieval.answer_types.answer_type import AnswerType
from retrieval.answer_types.cues import Cue
from retrieval.answer_types.expectation import expected
from retrieval.answer_types.mentions import Mention, mentions
from retrieval.questions.query import question_language
from retrieval.questions.question_words import question_words
from retrieval.questions.turn import NAME_TYPES, Turn, is_bare, names_in
from retrieval.text.analysis import analyze_question
from retrieval.text.analysis import words as words_of
from retrieval.text.segmentation import is_unspaced
from retrieval.text.sentences import Span

# Content words up to which a question without a name may lean on the one before; n-grams where
# words are not spaced. A longer one has a subject of its own: of questions of xquad.ar.json asked
# after one about another article .047 lost their right answer without this.
_MAX_LEANING_WORDS = 4
_MAX_LEANING_NGRAMS = 8


class Leaning(Enum):
    """How much a question needs the one before it."""

    NONE = "it names its subject"
    WEAK = "it names none, but may have one of its own"
    LIKELY = "it refers back, but says enough to be understood alone"
    STRONG = "it cannot be understood alone"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A question that may lean on the turn before, with what it takes to ask it so.

    `own` is the question without words that only join it to the turn before, `completed` is it
    with what it leaves to that turn, and `subject` are the words added, () if it takes the place
    of a part of the question before. `discussed` are the ids of the articles quoted, `quoted` is
    the first quote. `is_bare`: it is only a question word. `cue` is what it asks for, if that is
    no number, date or name.
    """

    own: str
    completed: str
    subject: tuple[str, ...]
    language: str | None
    discussed: frozenset[int]
    quoted: QuoteReference | None
    leaning: Leaning
    is_bare: bool
    cue: Cue | None


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
    words = question_words(language)
    _, body = _split_opening(question, language)
    own = words.filler.sub(" ", words.age.sub(" ", body)) if degree is Leaning.STRONG else body
    subject = _subject(body, previous, language)
    completed = complete(question, previous, language)
    return FollowUp(
        own=own,
        completed=completed,
        subject=tuple(subject) if completed.startswith(body) else (),
        language=language,
        discussed=frozenset(previous.articles),
        quoted=previous.quoted,
        leaning=degree,
        is_bare=is_bare(own, language),
        cue=_cue(body, language),
    )


def leaning(question: str, language: str | None) -> Leaning:
    """Return how much a question leans on the one before it.

    >>> leaning("And when did she die?", "en"), leaning("When did Ada Byron die?", "en")
    (<Leaning.STRONG: 'it cannot be understood alone'>, <Leaning.NONE: 'it names its subject'>)
    """
    words = question_words(language)
    has_opening, body = _split_opening(question, language)
    body = words.age.sub(" ", body)  # "how old" names nothing
    content = analyze_question(body, language)
    is_about_person = expected(body, language).kind is AnswerType.PERSON
    if is_bare(body, language):
        return Leaning.STRONG
    first_name = min((name.span.start for name in _names(body, language)), default=None)
    if has_opening and _only_names(body, language):
        return Leaning.STRONG
    pronoun = words.pronoun.search(body)
    if pronoun and (first_name is None or pronoun.start() < first_name):
        before = analyze_question(words.filler.sub(" ", body[: pronoun.start()]), language)
        is_personal = words.personal.search(body) is not None
        # "Who beat him?", "Wann starb sie?": what stands between can only be a verb.
        follows_verb = is_personal if language != "en" else is_about_person
        is_subject = words.auxiliary.search(body, endpos=pronoun.start()) is not None
        if len(before) > follows_verb and not has_opening and not is_subject:
            return Leaning.WEAK
        has_little = is_bare(words.pronoun.sub(" ", body), language) or len(content) == 1
        return Leaning.STRONG if is_personal or has_little or has_opening else Leaning.LIKELY
    if has_opening and first_name is None:
        return Leaning.LIKELY
    limit = _MAX_LEANING_NGRAMS if is_unspaced(language) else _MAX_LEANING_WORDS
    return Leaning.WEAK if first_name is None and len(content) <= limit else Leaning.NONE


def complete(question: str, previous: Turn, language: str | None) -> str:
    """Return a question with what it leaves to the previous turn.

    If it only names something else, that takes the place of its like in the previous question.
    Otherwise what that turn was about is added: never what was added to it.

    >>> complete("And Germany?", Turn("How many trains run in France?"), "en")
    'How many trains run in Germany?'
    >>> complete("Where was she born?", Turn("What did Ada Byron write?"), "en")
    'Where was she born? Ada Byron'
    """
    has_opening, body = _split_opening(question, language)
    if has_opening and _only_names(body, language) and not is_bare(body, language):
        return _ask_about(body.rstrip(" ?!.؟？。"), previous, language)
    return " ".join([body, *_subject(body, previous, language)])


def _cue(body: str, language: str | None) -> Cue | None:
    words = question_words(language)
    if words.age.search(body):
        return Cue.AGE
    if words.speech.search(body):
        return Cue.SPEECH
    return Cue.REASON if expected(body, language).kind is AnswerType.REASON else None


def _split_opening(question: str, language: str | None) -> tuple[bool, str]:
    """Return whether a question opens with "And" or the like, and the question without it."""
    opening = question_words(language).opening.match(question)
    return (True, question[opening.end() :]) if opening else (False, question)


def _only_names(body: str, language: str | None) -> bool:
    """Whether a question only names what the one before is to be asked about: "Germany?"."""
    return question_words(language).asking.search(body) is None


def _names(text: str, language: str | None) -> list[Mention]:
    return [mention for mention in mentions(text, language) if mention.kind in NAME_TYPES]


def _ask_about(topic: str, previous: Turn, language: str | None) -> str:
    """Return the previous question, asked about another topic."""
    question = previous.question
    span = _counterpart(topic, previous, language)
    if span:
        start, end = span
        preposition, _, _ = topic.partition(" ")
        kept_before = question[:start].rstrip().removesuffix(f" {preposition}").rstrip()
        return f"{kept_before} {topic}{question[end:]}"
    kept = [question[slice(*name.span)] for name in _names(question, language)]
    kept = kept or list(analyze_question(question, language).values())
    asking = question_words(language).asking.match(question)
    return " ".join(filter(None, [asking and asking.group(), topic, *kept]))


def _counterpart(topic: str, previous: Turn, language: str | None) -> Span | None:
    """Find what a name or a date can replace: the last mention of its type, else the only name.

    In lower case, a name is what the articles have shown to be one. A capital at the beginning of
    a sentence is no sign of a name, so two marks are put before it.
    """
    question = previous.question
    names = [(each.kind, each.span) for each in _names(question, language)]
    names = names or _subject_names(previous, language)
    new = _kind_of(topic, language)
    if new is None and names and _is_like_name(topic, question[: names[-1][1].start], language):
        new = _kind_of(_capitalised(topic, language), language)
    if new is None:
        return None
    if new is AnswerType.DATE:
        dates = [each.span for each in mentions(question, language) if each.kind is new]
        return dates[-1] if dates else None
    alike = [span for kind, span in names if kind is new]
    if alike:
        return alike[-1]
    return names[0][1] if len(names) == 1 else None


def _is_like_name(topic: str, before: str, language: str | None) -> bool:
    """Whether a topic in lower case may be a name: known, of two words, or "in" like the other."""
    preposition, _, rest = topic.partition(" ")
    kind = _kind_of(_capitalised(topic, language), language)
    is_in_place = bool(rest) and before.split()[-1:] == [preposition]
    is_long = len(analyze_question(topic, language)) > 1
    return kind in (AnswerType.PERSON, AnswerType.PLACE) or is_in_place or is_long


def _capitalised(topic: str, language: str | None) -> str:
    """Return a topic with capitals in its content words, as a name in lower case would have."""
    for word in analyze_question(topic, language).values():
        topic = topic.replace(word, word.capitalize(), 1)
    return topic


def _kind_of(topic: str, language: str | None) -> AnswerType | None:
    found = mentions(f"· · {topic}", language)
    return next((each.kind for each in found if each.kind is not AnswerType.NUMBER), None)


def _subject_names(previous: Turn, language: str | None) -> list[tuple[AnswerType, Span]]:
    """Return where the previous question has the names of its subject in lower case."""
    found = []
    for name in previous.subject:
        kind = _kind_of(name, language)
        terms = analyze_question(name, language).keys()
        spans = [word.span for word in words_of(previous.question, language) if word.term in terms]
        if kind and spans:
            found.append((kind, Span(spans[0].start, spans[-1].end)))
    return sorted(found, key=lambda each: each[1])


def _subject(body: str, previous: Turn, language: str | None) -> list[str]:
    """Return the words of the previous turn that say what it was about, without those repeated.

    A pronoun takes only what fits it: "he" and "she" the person who answered, "it" no person.
    """
    question, answer = previous.question, previous.answer
    own, content = analyze_question(body, language).keys(), analyze_question(question, language)
    subject = list(previous.subject) or names_in(question, language)
    pronouns = question_words(language).pronoun.findall(body)
    if answer and _fits(answer, body, question, language):
        # "When did he die?" is about the answer, "When did he write it?" about the question, too.
        subject = [answer, *(subject if len(pronouns) != 1 else ())]
    # A question that takes up a word of the previous one says by itself what it is about.
    if is_bare(body, language) or not (subject or own & content.keys()):
        subject += content.values()
    added: list[str] = []
    known = set(own)
    for each in subject:
        terms = analyze_question(each, language).keys()
        if terms - known:
            added.append(each)
            known |= terms
    return added


def _fits(answer: str, body: str, question: str, language: str | None) -> bool:
    """Whether a question can mean the name that answered the one before."""
    words = question_words(language)
    kind = expected(question, language).kind
    if words.personal.search(body):  # where things have a gender, it may mean one
        return kind is AnswerType.PERSON if language == "en" else kind is not AnswerType.PLACE
    if words.place.search(body):
        return kind is AnswerType.PLACE
    if words.pronoun.search(body):
        return kind is not AnswerType.PERSON
    return True
