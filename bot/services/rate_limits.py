"""How often a group, and each person in it, is answered. Pure: the time is given."""

from collections import OrderedDict, deque
from dataclasses import dataclass
from math import ceil, inf

WINDOW_SECONDS = 60
# Telegram lets a bot send 20 messages a minute to a group. Of these, 15 answers leave room for
# the notices: whoever is told to wait has had 5 of them, so that there are at most 3 + 1.
GROUP_LIMIT = 15
PERSON_LIMIT = 5


@dataclass(frozen=True, slots=True)
class Wait:
    """How many seconds no answer is given; `is_news` where nobody has been told so yet."""

    seconds: int
    is_news: bool


class RateLimits:
    """Counts the answers of the last minute, by group and by person in a group."""

    def __init__(self) -> None:
        # By group, and by group and person; those answered last at the end.
        self._answers: OrderedDict[tuple[int, int | None], _AnswerTimes] = OrderedDict()

    def take(self, group: int, person: int, now: float) -> Wait | None:
        """Count an answer and return None; where a limit is reached, return the wait."""
        self._drop_old(now)
        limits = {(group, None): GROUP_LIMIT, (group, person): PERSON_LIMIT}
        counted = [
            self._answers.setdefault(key, _AnswerTimes(limit)) for key, limit in limits.items()
        ]
        for answers in counted:
            if wait := answers.wait(now):
                return wait
        for key, answers in zip(limits, counted, strict=True):
            answers.times.append(now)
            self._answers.move_to_end(key)
        return None

    def __len__(self) -> int:
        return len(self._answers)

    def _drop_old(self, now: float) -> None:
        while self._answers:
            key, oldest = next(iter(self._answers.items()))
            if oldest.times and oldest.times[-1] > now - WINDOW_SECONDS:
                return
            del self._answers[key]


class _AnswerTimes:
    """When answers were given, and when a notice last said that there are none for now."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.times: deque[float] = deque()
        self.noticed = -inf

    def wait(self, now: float) -> Wait | None:
        while self.times and self.times[0] <= now - WINDOW_SECONDS:
            self.times.popleft()
        if len(self.times) < self.limit:
            return None
        is_news = self.noticed <= now - WINDOW_SECONDS
        if is_news:
            self.noticed = now
        return Wait(ceil(self.times[0] + WINDOW_SECONDS - now), is_news)
