"""A question that leans on the one before it → one that can be understood alone."""

from retrieval.answer_types.answer_type import AnswerType
from retrieval.answer_types.mentions import Mention, mentions
from retrieval.questions.leaning import is_elliptical, names
from retrieval.questions.question_words import lexicon
from retrieval.questions.turn import Turn
from retrieval.text.analysis import analyze_question


def completed(question: str, before: Turn, language: str | None) -> str:
    """Give a question with what it leaves to the one before it.

    Where it only names something else, this takes the place of the like in the question before;
    else the names of that question, and the words that answered it, are added to it.

    >>> completed("And Germany?", Turn("How many trains run in France?"), "en")
    'How many trains run in Germany?'
    >>> completed("Where was she born?", Turn("What did Ada Byron write?"), "en")
    'Where was she born? Ada Byron'
    """
    opening = lexicon(language).opening.match(question)
    asked = question[opening.end() :] if opening else question
    if opening and is_elliptical(asked, language):
        return _asked_of(asked.rstrip(" ?!.؟？。"), before.question, language)
    return " ".join([asked, *_subject(asked, before, language)])


def _asked_of(other: str, question: str, language: str | None) -> str:
    """Ask a question of something else."""
    replaced = _counterpart(other, question, language)
    if replaced:
        start, end = replaced.span
        preposition, _, _ = other.partition(" ")
        kept_before = question[:start].rstrip().removesuffix(f" {preposition}").rstrip()
        return f"{kept_before} {other}{question[end:]}"
    kept = [question[slice(*name.span)] for name in names(question, language)]
    kept = kept or list(analyze_question(question, language).values())
    asking = lexicon(language).asking.match(question)
    return " ".join(filter(None, [asking and asking.group(), other, *kept]))


def _counterpart(other: str, question: str, language: str | None) -> Mention | None:
    """Find what a name or a date can stand for: the last of its kind, else the only name.

    Two marks before it make a capital tell a name, which it does not where a sentence begins.
    """
    new = next(
        (m for m in mentions(f"· · {other}", language) if m.kind is not AnswerType.NUMBER), None
    )
    if new is None:
        return None
    there = mentions(question, language)
    alike = [mention for mention in there if mention.kind is new.kind]
    if alike or new.kind is AnswerType.DATE:
        return alike[-1] if alike else None
    named = names(question, language)
    return named[0] if len(named) == 1 else None


def _subject(asked: str, before: Turn, language: str | None) -> list[str]:
    """Give the words of the turn before that say what it was about, and are not asked anew."""
    question = before.question
    told = [question[slice(*name.span)] for name in names(question, language)]
    if before.answer:
        # "When did he die?" is about the answer, "When did he write it?" about the question, too.
        pronouns = lexicon(language).pronoun.findall(asked)
        told = [before.answer, *(told if len(pronouns) != 1 else ())]
    has, telling = analyze_question(asked, language).keys(), analyze_question(question, language)
    # One that takes up a word of the question before it says by itself what it is about.
    if not has or not (told or has & telling.keys()):
        told += telling.values()
    return [
        words for words in dict.fromkeys(told) if analyze_question(words, language).keys() - has
    ]
