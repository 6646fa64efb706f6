"""Days of UTC, kept as ISO 8601, which sorts as days do."""

from datetime import UTC, date, datetime, timedelta

QUESTIONS_KEPT = 90  # days for which those are kept that no article answered, or not well


def today() -> date:
    """Give the day of UTC."""
    return datetime.now(UTC).date()


def before(day: date, days: int) -> str:
    """Give the day that is so many before another, as it is kept."""
    return (day - timedelta(days=days)).isoformat()
