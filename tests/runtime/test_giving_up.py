"""What is cancelled of a library's work, and what is completed all the same."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from planfix_runtime.http.cancellation import GivenUp, from_network, tidily


async def network() -> str:
    """Waits for the network as long as anybody does."""
    try:
        return await from_network(lambda: asyncio.sleep(30, "an answer"))
    except GivenUp:
        return "given up"


async def own_step() -> str:
    """What the library does between two waits."""
    await asyncio.sleep(0.05)
    return "completed"


async def cancelled(steps: Callable[[], Any], times: int) -> list[str]:
    """Cancel a caller who waits for such steps. Returns the results that were dropped before it ended."""
    dropped: list[str] = []

    async def drop(result: str) -> None:
        await asyncio.sleep(0)
        dropped.append(result)

    caller = asyncio.create_task(tidily(steps(), drop))
    for _ in range(times):
        await asyncio.sleep(0.01)
        caller.cancel()
    with pytest.raises(asyncio.CancelledError):
        await caller
    return dropped


# Whoever is cancelled while the network is waited for ends that at once; the steps of the library take their time.
@pytest.mark.parametrize(
    ("steps", "times", "result"), [(network, 1, "given up"), (own_step, 1, "completed"), (own_step, 3, "completed")]
)
def test_a_caller_who_is_cancelled_waits_until_all_is_tidy(
    steps: Callable[[], Awaitable[str]], times: int, result: str
) -> None:
    assert asyncio.run(cancelled(steps, times)) == [result]


def test_nothing_more_is_waited_for_once_given_up() -> None:
    async def steps() -> str:
        await own_step()
        return await network()

    assert asyncio.run(cancelled(steps, 1)) == ["given up"]


def test_a_loop_that_ends_ends_the_work_too() -> None:
    async def run() -> None:
        before = asyncio.all_tasks()
        caller = asyncio.create_task(tidily(network()))
        await asyncio.sleep(0.01)
        (work,) = asyncio.all_tasks() - before - {caller}
        work.cancel()
        with pytest.raises(asyncio.CancelledError):
            await caller

    asyncio.run(run())


def test_elsewhere_the_network_is_waited_for_as_ever() -> None:
    assert asyncio.run(from_network(lambda: asyncio.sleep(0, "an answer"))) == "an answer"
