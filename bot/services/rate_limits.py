"""How often a group, and each person in it, is answered: no clock of its own."""

from collections import OrderedDict, deque
from dataclasses import dataclass
from math import ceil, inf

WINDOW = 60  # seconds
# Telegram lets a bot send 20 messages a minute to a group. Of these, 15 answers leave room for
# the notices: whoever is told to wait has had 5 of them, so that there are at most 3 + 1.
A_GROUPS = 15
A_PERSONS = 5


@dataclass(frozen=True, slots=True)
class Wait:
    """The bot is silent for so many seconds; `is_news` says whether that was not said yet."""

    seconds: int
    is_news: bool


class _Answers:
    """When something was answered, and when it was last told that no more is for now."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.times: deque[float] = deque()
        self.told = -inf

    def wait(self, now: float) -> Wait | None:
        while self.times and self.times[0] <= now - WINDOW:
            self.times.popleft()
        if len(self.times) < self.most:
            return None
        is_news = self.told <= now - WINDOW
        if is_news:
            self.told = now
        return Wait(ceil(self.times[0] + WINDOW - now), is_news)


class RateLimits:
    """Remembers the answers of the last minute."""

    def __init__(self) -> None:
        # By group, and by group and person; those answered last at the end.
        self._answers: OrderedDict[tuple[int, int | None], _Answers] = OrderedDict()

    def take(self, group: int, person: int, now: float) -> Wait | None:
        """Count an answer and give None, or say how long there is none."""
        self._drop(now)
        keys = {(group, None): A_GROUPS, (group, person): A_PERSONS}
        counted = [self._answers.setdefault(key, _Answers(most)) for key, most in keys.items()]
        for answers in counted:
            if wait := answers.wait(now):
                return wait
        for key, answers in zip(keys, counted, strict=True):
            answers.times.append(now)
            self._answers.move_to_end(key)
        return None

    def __len__(self) -> int:
        return len(self._answers)

    def _drop(self, now: float) -> None:
        """Forget who was not answered lately."""
        while self._answers:
            key, oldest = next(iter(self._answers.items()))
            if oldest.times and oldest.times[-1] > now - WINDOW:
                return
            del self._answers[key]
