"""Any number of tasks and records in one call, of which the emulator, as the API, takes a hundred in one request."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest
from hypothesis import example, given, strategies as st

from planfix import AsyncPlanfix, Page, Planfix, Request
from planfix.methods import TaskGetMulti
from planfix.types import HandbookRecord, Task
from planfix_tools.emulator import Emulator

CITIES, CITY = 31, 602


class Counting:
    """One of the clients, and how many requests the server has counted for its calls."""

    def __init__(self, client: Planfix | AsyncPlanfix, loop: asyncio.AbstractEventLoop) -> None:
        self._client = client
        self._loop = loop
        self._before = self._remaining()

    def _done(self, result: Any) -> Any:
        return result if isinstance(self._client, Planfix) else self._loop.run_until_complete(result)

    def _remaining(self) -> int:
        self._done(self._client.user.get())
        remaining = self._client.quota.remaining
        assert remaining is not None
        return remaining

    def requests(self) -> int:
        """How many since the last time, without those that this needs."""
        before, self._before = self._before, self._remaining()
        return before - self._before - 1

    def tasks(self, ids: Sequence[int] = (), generals: Sequence[int] = ()) -> Page[Task]:
        page: Page[Task] = self._done(self._client.task.get_multi(ids=ids, generals=generals))
        return page

    def records(self, keys: Sequence[int]) -> Page[HandbookRecord]:
        page: Page[HandbookRecord] = self._done(self._client.handbook.get_record_multi(handbook_id=CITIES, keys=keys))
        return page

    def send(self, request: Request[Any]) -> Any:
        return self._done(self._client.send(request))


@pytest.fixture(scope="module")
def account() -> Iterator[Emulator]:
    with Emulator(tasks=260, quota=1_000_000) as account:
        yield account


@pytest.fixture(scope="module")
def ids(account: Emulator) -> list[int]:
    with Planfix(**account.credentials) as pf:
        return sorted(task.id for task in pf.task.iter_list(page_size=100) if isinstance(task.id, int))


@pytest.fixture(scope="module", params=[Planfix, AsyncPlanfix])
def client(request: pytest.FixtureRequest, account: Emulator, ids: list[int]) -> Iterator[Counting]:
    assert len(ids) >= 260  # and what listing them took is not counted
    loop = asyncio.new_event_loop()
    made: Planfix | AsyncPlanfix = request.param(**account.credentials)
    yield Counting(made, loop)
    if isinstance(made, Planfix):
        made.close()
    else:
        loop.run_until_complete(made.aclose())
    loop.close()


@pytest.mark.parametrize("send", [Counting.tasks, lambda client, ids: client.send(TaskGetMulti(ids=ids))])
def test_tasks(client: Counting, ids: list[int], send: Callable[[Counting, list[int]], Page[Task]]) -> None:
    page = send(client, ids[:250])
    assert client.requests() == 3
    assert [task.id for task in page] == ids[:250]
    assert page.count == 250


def test_ids_and_numbers_count_together(client: Counting, ids: list[int]) -> None:
    numbers = [task.general for task in client.tasks(ids[:60])]
    assert client.requests() == 1
    assert all(isinstance(number, int) for number in numbers)
    page = client.tasks(ids[100:160], [number for number in numbers if isinstance(number, int)])
    assert client.requests() == 2
    assert {task.id for task in page} == {*ids[100:160], *ids[:60]}
    assert len(page) == 120


def test_records(client: Counting) -> None:
    # Those that are not there are left out; a key that is named in each of the requests is answered by each.
    page = client.records([CITY, *range(900_000, 900_199), CITY])
    assert client.requests() == 3
    assert [record.key for record in page] == [CITY, CITY]


def test_none(client: Counting) -> None:
    assert client.tasks([]).items == []
    assert client.records([]).items == []
    assert client.requests() == 0


@given(count=st.integers(1, 1000))
@example(count=100)
@example(count=101)
@example(count=300)
def test_any_number_in_the_order_that_it_was_given(client: Counting, count: int) -> None:
    keys = [CITY if place % 100 == 0 else 900_000 + place for place in range(count)]
    page = client.records(keys)
    needed = -(-count // 100)
    assert client.requests() == needed
    assert [record.key for record in page] == [CITY] * needed
