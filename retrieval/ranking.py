"""Is a sentence good enough an answer, and if none is, why?"""

from collections.abc import Callable, Collection, Mapping

# A sentence answers when it holds at least this share of the question's weight. With either half
# of the articles of squad.json, .5 answers .873 (.799) of the questions on them and .093 (.061) of
# those on the others; .45: .918 (.870) and .141 (.086). python -m tests.evaluation.constants DATA
SUPPORT = 0.5

_NAMED_WORDS = 5
_WORD_LENGTH = 40

NO_ARTICLES = "There are no articles yet, so there is nothing to quote from."
NO_TELLING_WORDS = "The question has no word to look for: ask about someone or something by name."
TOO_LITTLE = (
    "The articles have these words, but no sentence holds enough of them to be an answer: "
    "try other words for what you want to know."
)


def support(terms: Collection[str], held: Collection[str], idf: Callable[[str], float]) -> float:
    """Give the share of the terms' weight, their idf, that is held: 0 to 1.

    A term that no sentence has weighs the most, so a question about something that the articles
    do not know finds little support however well its other words match.
    """
    total = sum(idf(term) for term in terms)
    return sum(idf(term) for term in terms if term in held) / total if total else 0.0


def unanswered(terms: Mapping[str, str], known: Callable[[str], bool]) -> str:
    """Say why no sentence answers, given the terms with the question's words for them."""
    if not terms:
        return NO_TELLING_WORDS
    unknown = [word for term, word in terms.items() if not known(term)]
    if not unknown:
        return TOO_LITTLE
    named = [_shortened(word) for word in unknown[:_NAMED_WORDS]]
    if len(unknown) > _NAMED_WORDS:
        return f"No article has the words {', '.join(named)} and {len(unknown) - len(named)} more."
    if len(named) == 1:
        return f"No article has the word {named[0]}."
    return f"No article has the words {', '.join(named[:-1])} and {named[-1]}."


def _shortened(word: str) -> str:
    return f"“{word if len(word) <= _WORD_LENGTH else word[: _WORD_LENGTH - 1] + '…'}”"
