"""A request that names more objects than one may: several requests, one answer, and all the rules of a call."""

from __future__ import annotations

import re
from typing import Any

import pytest

from both import Connect, Swift
from fault_server import Cut, FaultServer, Received, Reply, error
from planfix_runtime import UNSET, DeadlineExceeded, Extra, InvalidRequest, ResponseLost
from sample_api import TaskGetMulti, TaskNotFound
from test_sessions import USER, Sessions

FAST: dict[str, Any] = {"requests_per_second": 0}


def named(received: Received) -> list[int]:
    return [int(number) for number in re.findall(rb"<id>(\d+)</id>", received.body)]


def listed(received: Received) -> Reply:
    """The tasks that were asked for, and something that no schema knows."""
    ids = named(received)
    tasks = "".join(f"<id>{one}</id>" for one in ids) + f"<first>{ids[0]}</first>"
    return Reply(body=f'<response status="ok"><tasks count="{len(ids)}">{tasks}</tasks></response>'.encode())


def test_nothing_is_an_empty_page_without_a_request(server: FaultServer, connect: Connect) -> None:
    page = connect(server.url).send(TaskGetMulti(ids=()))
    assert (page.items, page.count, page.total_count) == ([], 0, 0) and not server.received


@pytest.mark.parametrize("count", [1, 99, 100, 101, 200, 250])
def test_any_number(server: FaultServer, connect: Connect, count: int) -> None:
    server.handler = listed
    page = connect(server.url, **FAST).send(TaskGetMulti(ids=tuple(range(count))))
    starts = range(0, count, 100)
    assert [named(one) for one in server.received] == [list(range(start, min(start + 100, count))) for start in starts]
    assert [task.id for task in page] == list(range(count))
    assert (page.count, page.total_count) == (count, UNSET)
    assert page.extra == tuple(Extra(f"<first>{start}</first>", "tasks") for start in starts)


def test_what_is_named_twice_is_asked_twice(server: FaultServer, connect: Connect) -> None:
    server.handler = listed
    ids = (7,) * 60 + (8,) * 60
    assert [task.id for task in connect(server.url, **FAST).send(TaskGetMulti(ids=ids))] == list(ids)
    assert [len(named(one)) for one in server.received] == [100, 20]


def test_a_count_that_one_answer_lacks_is_unknown(server: FaultServer, connect: Connect) -> None:
    server.handler = listed
    server.then(Reply(body=b'<response status="ok"><tasks><id>1</id></tasks></response>'))
    assert connect(server.url, **FAST).send(TaskGetMulti(ids=(1,) * 101)).count is UNSET


@pytest.mark.parametrize(
    ("ids", "field", "expected"),
    [
        ((*range(150), "x", *range(150)), "ids[150]", "a whole number"),
        (5, "ids", "a list"),
    ],
)
def test_bad_input_is_refused_before_the_first_part(
    server: FaultServer, connect: Connect, ids: Any, field: str, expected: str
) -> None:
    with pytest.raises(InvalidRequest) as caught:
        connect(server.url, **FAST).send(TaskGetMulti(ids=ids))
    assert caught.value.field == f"TaskGetMulti.{field}"
    assert expected in caught.value.expected
    assert server.received == []


def test_raw_is_one_request(server: FaultServer, connect: Connect) -> None:
    server.handler = listed
    client = connect(server.url, **FAST)
    assert len(client.raw(TaskGetMulti(ids=(1,) * 100)).value) == 100
    with pytest.raises(
        InvalidRequest, match="TaskGetMulti.ids: expected at most 100 ids in one request, not 101 .*send"
    ):
        client.raw(TaskGetMulti(ids=(1,) * 101))
    assert len(server.received) == 1


def test_each_part_keeps_the_pace(server: FaultServer, connect: Connect, swift: Swift) -> None:
    server.handler = listed
    connect(server.url, requests_per_second=1).send(TaskGetMulti(ids=tuple(range(250))))
    assert sum(swift.slept) == pytest.approx(2 * 1.06, abs=0.1)


def test_each_part_is_tried_again(server: FaultServer, connect: Connect) -> None:
    server.handler = listed
    server.then(Cut("request"), Reply(status=503, body=b"busy"))
    page = connect(server.url, **FAST).send(TaskGetMulti(ids=tuple(range(150))))
    assert [task.id for task in page] == list(range(150))
    assert [len(named(one)) for one in server.received] == [100, 100, 100, 50]


def test_a_session_that_ends_between_two_parts(server: FaultServer, connect: Connect) -> None:
    sessions = Sessions(server)
    sessions.last(2, 10)
    server.handler = lambda received: listed(received) if not_refused(received) else sessions.answer(received)

    def not_refused(received: Received) -> bool:
        return received.method == "task.getMulti" and sessions.answer(received).executed

    page = connect(server.url, **USER).send(TaskGetMulti(ids=tuple(range(250))))
    assert [task.id for task in page] == list(range(250))
    assert server.methods() == ["auth.login", *["task.getMulti"] * 3, "auth.login", "task.getMulti"]


def test_one_deadline_for_all(server: FaultServer, connect: Connect, swift: Swift) -> None:
    def slow(received: Received) -> Reply:
        swift.jump(4)
        return listed(received)

    server.handler = slow
    client = connect(server.url, requests_per_second=1)
    with pytest.raises(DeadlineExceeded):
        client.send(TaskGetMulti(ids=tuple(range(500))), deadline=10)
    assert len(server.received) == 3


def test_the_first_error_ends_it(server: FaultServer, connect: Connect) -> None:
    server.handler = listed
    client = connect(server.url, retries=0, **FAST)
    for step, kind in ((Reply(body=error("3001")), TaskNotFound), (Cut("request"), ResponseLost)):
        server.received.clear()
        server.then(Reply(body=b'<response status="ok"></response>'), step)
        with pytest.raises(kind):
            client.send(TaskGetMulti(ids=tuple(range(350))))
        assert len(server.received) == 2
