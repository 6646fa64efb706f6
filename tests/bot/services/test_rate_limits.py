"""How often a group and each person in it are answered, with a clock given as a value."""

from hypothesis import given
from hypothesis import strategies as st

from bot.services.rate_limits import GROUP_LIMIT, PERSON_LIMIT, WINDOW_SECONDS, RateLimits, Wait

GROUP, OTHER = -1, -2
ANN, MAX = 1, 2


def test_a_person_is_answered_five_times_a_minute() -> None:
    limits = RateLimits()
    taken = [limits.take(GROUP, ANN, now) for now in (0, 10, 20, 30, 40)]
    assert taken == [None] * 5
    assert limits.take(GROUP, ANN, 45) == Wait(15, is_news=True)
    assert limits.take(GROUP, ANN, 50.5) == Wait(10, is_news=False)
    assert limits.take(GROUP, MAX, 50.5) is None
    assert limits.take(OTHER, ANN, 50.5) is None
    assert limits.take(GROUP, ANN, 60) is None  # the first was a minute ago
    assert limits.take(GROUP, ANN, 61) == Wait(9, is_news=False)  # said 16 seconds ago
    assert limits.take(GROUP, ANN, 70) is None
    assert limits.take(GROUP, ANN, 70) == Wait(10, is_news=False)
    assert limits.take(GROUP, ANN, 135) is None


def test_a_group_is_answered_fifteen_times_a_minute() -> None:
    limits = RateLimits()
    assert [limits.take(GROUP, person, 100.0) for person in range(15)] == [None] * 15
    assert limits.take(GROUP, 77, 130.0) == Wait(30, is_news=True)
    assert limits.take(GROUP, 78, 130.0) == Wait(30, is_news=False)
    assert limits.take(OTHER, 77, 130.0) is None
    assert limits.take(GROUP, 77, 160.0) is None


def test_who_is_not_answered_any_more_is_forgotten() -> None:
    limits = RateLimits()
    for person in range(1000):
        limits.take(-person, person, person)
    assert len(limits) == 2 * WINDOW_SECONDS
    limits.take(GROUP, ANN, 5000)
    assert len(limits) == 2


@given(st.lists(st.tuples(st.integers(1, 6), st.floats(0, 9)), max_size=200))
def test_there_are_never_more_messages_than_telegram_allows(
    asked: list[tuple[int, float]],
) -> None:
    limits, now, sent, by = RateLimits(), 0.0, [], []
    for person, pause in asked:
        now += pause
        wait = limits.take(GROUP, person, now)
        if wait is None or wait.is_news:
            sent.append(now)
        if wait is None:
            by.append((person, now))
        assert sum(time > now - WINDOW_SECONDS for time in sent) <= 20
        answered = [who for who, time in by if time > now - WINDOW_SECONDS]
        assert len(answered) <= GROUP_LIMIT
        assert answered.count(person) <= PERSON_LIMIT
