"""How a question can be meant after the one before it."""

from collections.abc import Collection
from dataclasses import dataclass

from retrieval.questions.completing import completed
from retrieval.questions.leaning import Leaning, leaning
from retrieval.questions.query import told_language
from retrieval.questions.turn import Turn
from retrieval.ranking.search import Hit

_OWN = ("held", "related", "similar", "previous_lends")


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A question completed with the one before it, and the articles under discussion.

    `leans` says that it certainly leans on the turn before; otherwise only an answer from these
    articles shows that it did.
    """

    text: str
    language: str | None
    articles: frozenset[int]
    leans: bool

    def fits(self, hit: Hit) -> bool:
        """Say whether the best hit for the question's own words shows that it was meant so.

        It must have something of these: else the turn before would answer whatever is said.
        """
        if hit.query.terms and not any(hit.features[name] > 0 for name in _OWN):
            return False
        return self.leans or hit.location.article_id in self.articles


def follow_up(
    question: str, before: Turn | None, languages: Collection[str | None]
) -> FollowUp | None:
    """Say how a question can be meant other than alone; None where it cannot."""
    if before is None or not any(map(str.isalnum, question)):  # "👍" asks nothing
        return None
    # A few words tell little of their language: together with those before they tell more.
    language = told_language(f"{before.question} {question}", languages)
    leans = leaning(question, language)
    if leans is Leaning.NONE:
        return None
    return FollowUp(
        text=completed(question, before, language),
        language=language,
        articles=frozenset(before.articles),
        leans=leans is Leaning.STRONG,
    )
