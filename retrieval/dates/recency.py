"""How well the date of an article fits the time that a question is about."""

from datetime import date

import numpy as np
import numpy.typing as npt

from retrieval.dates.days import as_day
from retrieval.dates.periods import TimeOfInterest

UNDATED = 0  # instead of the day of an article that does not say when it was published

# After this many days the newness of an article counts half. It shall tell last week's news from
# last month's, and last year's article from one of ten years ago a little, too: therefore a
# hyperbola, whose tail is long: what counts in it is how many times as old, not how many days.
_HALF_LIFE = 14
# Reports on an event appear for years after it, announcements shortly before.
_HALF_LIFE_AFTER = 365
_HALF_LIFE_BEFORE = 30
# New articles look back: they count, but less than those of the time that is asked about.
_LOOKING_BACK = 0.5


def recency(
    days: npt.NDArray[np.int64], time: TimeOfInterest, at: date
) -> npt.NDArray[np.float64]:
    """Say how well articles published on `days` fit, between 0 and 1; 1 is the best.

    `days` are proleptic ordinals (`date.toordinal`), none after `at`. A question about the present
    or the future, or about no time, is best answered by the newest; one about the past by what
    was written then, or soon after, or is new. An undated article gets the middle of what the
    others get, so that it is neither helped nor harmed.
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


def _half_after(age: npt.NDArray[np.int64], half_life: int) -> npt.NDArray[np.float64]:
    """Decline with age: 1, a half at the half-life, a third at twice, a tenth at nine times."""
    return np.asarray(1 / (1 + age / half_life), np.float64)
