"""How well an article's date fits the time that a question is about."""

from datetime import date

import numpy as np
import numpy.typing as npt

from retrieval.dates.days import as_day
from retrieval.dates.periods import TimeOfInterest

UNDATED = 0  # stands for the day of an article without a date

# After this many days the newness of an article counts half. It should distinguish last week's
# news from last month's, and, a little, last year's article from one of ten years ago. Hence a
# hyperbola: in its long tail the ratio of two ages counts, not their difference in days.
_HALF_LIFE = 14
# Reports on an event appear for years after it, announcements shortly before it.
_HALF_LIFE_AFTER = 365
_HALF_LIFE_BEFORE = 30
# New articles look back: they count, but less than those from the time that is asked about.
_LOOKING_BACK = 0.5


def recency(
    days: npt.NDArray[np.int64], time: TimeOfInterest, at: date
) -> npt.NDArray[np.float64]:
    """Return how well articles published on `days` fit a time, from 0 to 1, the best.

    `days` are proleptic ordinals (`date.toordinal`), none after `at`, the day of asking. The best
    article for a question about the present, the future or no time is the newest; for one about
    the past it is one from that time or soon after, or a new one. An undated article gets the
    median of the others, so that it is neither helped nor harmed.
    """
    today = as_day(at)
    fits = _half_after(np.maximum(today.toordinal() - days, 0), _HALF_LIFE)
    if time.end and time.end < today and not time.now:
        late = np.maximum(days - time.end.toordinal(), 0)
        early = np.maximum((time.start or date.min).toordinal() - days, 0)
        then = np.minimum(
            _half_after(late, _HALF_LIFE_AFTER), _half_after(early, _HALF_LIFE_BEFORE)
        )
        fits = np.maximum(then, _LOOKING_BACK * fits)
    dated = days != UNDATED
    if dated.all():
        return fits
    return np.where(dated, fits, np.median(fits[dated]) if dated.any() else 0.0)


def is_in_time(days: npt.NDArray[np.int64], time: TimeOfInterest) -> npt.NDArray[np.bool_]:
    """Return whether articles published on `days` are of a time: from it, or from the day after.

    Newspapers report on a day on the next.
    """
    start, end = time.start or date.min, time.end or date.max
    within: npt.NDArray[np.bool_] = (
        (days != UNDATED) & (days >= start.toordinal()) & (days <= end.toordinal() + 1)
    )
    return within & time.named


def _half_after(age: npt.NDArray[np.int64], half_life: int) -> npt.NDArray[np.float64]:
    """Return 1 at age 0, 1/2 at the half-life, 1/3 at twice and 1/10 at nine times that age."""
    return np.asarray(1 / (1 + age / half_life), np.float64)
