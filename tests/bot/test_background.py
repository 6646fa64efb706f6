"""What is awaited until the bot stops, and work that waits for its turn."""

import asyncio
from threading import Event

import pytest

from bot.background import KeyedQueue, StoppedError, run_in_daemon_thread, unless_stopped


def test_what_is_done_before_the_stop_is_returned() -> None:
    async def main() -> int:
        return await unless_stopped(asyncio.Event(), asyncio.sleep(0, result=7))

    assert asyncio.run(main()) == 7


def test_a_call_ends_with_the_stop_once_its_grace_is_over() -> None:
    ended = []

    async def call(seconds: float) -> float:
        try:
            return await asyncio.sleep(seconds, result=seconds)
        finally:
            ended.append(seconds)

    async def main() -> None:
        stop = asyncio.Event()
        stop.set()
        assert await unless_stopped(stop, call(0.01), lambda: 20) == 0.01
        with pytest.raises(StoppedError):
            await unless_stopped(stop, call(60), lambda: 0.01)
        assert ended == [0.01, 60]

    asyncio.run(main())


def test_a_timeout_of_the_call_itself_is_no_stop() -> None:
    async def call() -> None:
        raise TimeoutError

    async def main() -> None:
        with pytest.raises(TimeoutError):
            await unless_stopped(asyncio.Event(), call())

    asyncio.run(main())


def test_a_thread_that_nobody_waits_for_any_more_is_told_to_stop() -> None:
    told = Event()

    async def main() -> None:
        stop = asyncio.Event()
        asyncio.get_running_loop().call_later(0.01, stop.set)
        with pytest.raises(StoppedError):
            await unless_stopped(stop, run_in_daemon_thread(lambda: told.wait(60), told))

    asyncio.run(main())
    assert told.is_set()


def test_a_key_has_one_turn_at_a_time_and_keys_wait_for_no_other() -> None:
    log: list[str] = []

    async def work(queue: KeyedQueue[str], name: str) -> None:
        with queue.counted(name[0]):
            async with queue.turn(name[0]):
                log.append(f"+{name}")
                await asyncio.sleep(0.01)
                log.append(f"-{name}")

    async def main() -> None:
        queue: KeyedQueue[str] = KeyedQueue(max_running=2, max_per_key=2)
        tasks = [asyncio.create_task(work(queue, name)) for name in ("a1", "a2", "b1", "c1")]
        await asyncio.sleep(0)
        assert [queue.is_full(key) for key in "abcd"] == [True, False, False, False]
        await asyncio.gather(*tasks)
        assert not queue.is_full("a")

    asyncio.run(main())
    assert log[:2] == ["+a1", "+b1"]
    assert log.index("-a1") < log.index("+a2")
