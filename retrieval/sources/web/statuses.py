"""What a response's status means, and how long to wait before the next try."""

import random
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx

from retrieval.errors import FetchError
from retrieval.sources.refusals import Reason, Refusal

_TEMPORARY = (429, 500, 502, 503, 504)


def raise_for_status(status: int, headers: httpx.Headers) -> None:
    """Raise FetchError for a status that comes without content."""
    if status in (401, 403, 407, 451):
        raise FetchError(Reason(Refusal.FORBIDDEN, status=status))
    if status in (404, 410):
        gone = status == httpx.codes.GONE
        raise FetchError(Reason(Refusal.NO_PAGE, status=status), gone=gone)
    if status == httpx.codes.TOO_MANY_REQUESTS:
        raise FetchError(
            Reason(Refusal.LATER, status=status),
            temporary=True,
            retry_after=_retry_after(headers),
        )
    if status >= httpx.codes.INTERNAL_SERVER_ERROR:
        raise FetchError(
            Reason(Refusal.SITE_TROUBLE, status=status),
            temporary=status in _TEMPORARY,
            retry_after=_retry_after(headers),
        )
    if status != httpx.codes.OK:
        raise FetchError(f"the server answers without a page (status {status}).")


def back_off_seconds(attempt: int, first: float) -> float:
    """Return how long to wait after a failed attempt: doubled each time, with jitter.

    Without jitter, all clients that a server turned away at once would be back at once.
    """
    return first * 2.0 ** (attempt - 1) * random.uniform(0.5, 1.0)  # noqa: S311


def _retry_after(headers: httpx.Headers) -> float | None:
    """Return the seconds of Retry-After, which is a number of them or a date."""
    value = headers.get("retry-after", "").strip()
    if value.isascii() and value.isdigit() and len(value) < 10:
        return float(value)
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())
