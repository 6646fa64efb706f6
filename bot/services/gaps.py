"""What the articles lack: unanswered questions, asked again as new articles may answer them."""

import logging
from dataclasses import dataclass

from bot.records import KeptQuestion, Records
from retrieval import Gap, Library, StoreError, Unanswered, find_gaps

logger = logging.getLogger(__name__)

_MAX_ASKED_AGAIN = 100  # at once, the most frequent: each takes as long as a reader's question


@dataclass(frozen=True, slots=True)
class OpenGaps:
    """The gaps, most frequent first, and how many questions were found `closed`: answered now."""

    gaps: tuple[Gap, ...]
    closed: int


class GapFinder:
    """Finds the questions that are still unanswered, and deletes the others; blocks."""

    def __init__(self, library: Library, records: Records) -> None:
        self._library = library
        self._records = records

    def find(self) -> OpenGaps:
        """Return what is still unanswered, grouped.

        Questions are asked again where the library has changed since they were last asked.
        """
        kept, revision = self._records.unanswered.all(), self._library.revision
        outdated = [each for each in kept if each.revision != revision][:_MAX_ASKED_AGAIN]
        now = {each.question: self._missing(each) for each in outdated}
        closed = {question for question, missing in now.items() if missing is None}
        still = {question: missing for question, missing in now.items() if missing is not None}
        if now:
            try:
                self._records.unanswered.settle(closed, still, revision)
            except StoreError as error:
                logger.warning("What is answered now will be asked once more: %s", error)
        unanswered = [
            Unanswered(each.question, each.times, still.get(each.question, each.missing))
            for each in kept
            if each.question not in closed
        ]
        open_gaps = find_gaps(unanswered, self._library.languages) if unanswered else []
        return OpenGaps(tuple(open_gaps), len(closed))

    def _missing(self, kept: KeptQuestion) -> tuple[str, ...] | None:
        """Return the words that no article has now; None where the gap is closed."""
        silence = self._library.ask(kept.question).silence
        return silence.words if silence and silence.is_gap else None
