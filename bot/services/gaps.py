"""What the articles lack: the unanswered questions, asked again now that others may be there."""

import logging
from dataclasses import dataclass

from bot.records import KeptQuestion, Records
from retrieval import Gap, Library, StoreError, Unanswered, find_gaps

logger = logging.getLogger(__name__)

_ASKED_AGAIN = 100  # at once, those asked most often: each takes as long as a reader's question


@dataclass(frozen=True, slots=True)
class Lacking:
    """The gaps, those asked for most often first, and how many questions were found closed."""

    gaps: tuple[Gap, ...]
    closed: int


class Gaps:
    """Finds the questions that are still unanswered, and lets go of the others; blocks."""

    def __init__(self, library: Library, records: Records) -> None:
        self._library = library
        self._records = records

    def find(self) -> Lacking:
        """Group what is unanswered; what was looked at since the articles changed is taken so."""
        kept, revision = self._records.unanswered.all(), self._library.revision
        outdated = [each for each in kept if each.revision != revision][:_ASKED_AGAIN]
        now = {each.question: self._missing(each) for each in outdated}
        closed = {question for question, missing in now.items() if missing is None}
        still = {question: missing for question, missing in now.items() if missing is not None}
        if now:
            try:
                self._records.unanswered.settle(closed, still, revision)
            except StoreError as error:
                logger.warning("What is answered now will be asked once more: %s", error)
        left = [
            Unanswered(each.question, each.times, still.get(each.question, each.missing))
            for each in kept
            if each.question not in closed
        ]
        found = find_gaps(left, self._library.languages) if left else []
        return Lacking(tuple(found), len(closed))

    def _missing(self, kept: KeptQuestion) -> tuple[str, ...] | None:
        """Give the words that no article has now; None where there is no gap any more."""
        silence = self._library.ask(kept.question).silence
        return silence.words if silence and silence.is_gap else None
