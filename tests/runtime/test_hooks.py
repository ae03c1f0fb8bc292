"""Hooks and parts that a user brings: events of requests and responses, headers, a transport."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from both import Connect
from fault_server import OK, FaultServer, Reply
from planfix_runtime import ConfigurationError, FailureKind, PlanfixError, RequestEvent, ResponseEvent
from planfix_runtime.http.transport import Get, Outcome, Post, RawResponse, TransportFailure
from sample_api import AsyncSample, Sample, TaskAdd, TaskGet, TaskNotFound


def test_events_of_a_call_that_is_tried_again(server: FaultServer, connect: Connect) -> None:
    server.then(Reply(status=503, body=b""))
    events: list[Any] = []
    client = connect(server.url, on_request=events.append, on_response=events.append)
    client.send(TaskGet())
    client.send(TaskGet())
    sizes = {len(one.body) for one in server.received}
    assert [type(event) for event in events] == [RequestEvent, ResponseEvent] * 3
    assert [(event.call, event.attempt) for event in events] == [(1, 1)] * 2 + [(1, 2)] * 2 + [(2, 1)] * 2
    assert {event.size for event in events if isinstance(event, RequestEvent)} == sizes
    assert [event.status for event in events if isinstance(event, ResponseEvent)] == [503, 200, 200]
    assert events[1].failure == FailureKind.SERVER_ERROR.value and events[3].failure is None
    assert all(event.method == "task.get" for event in events)


def test_a_hook_that_raises_fails_no_call(
    server: FaultServer, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(event: object) -> None:
        raise RuntimeError

    assert connect(server.url, on_request=fail, on_response=fail, on_attempt=fail).send(TaskAdd()) == 5
    assert {"on_request failed", "on_response failed", "on_attempt failed"} <= {one.message for one in caplog.records}


def test_headers(server: FaultServer, connect: Connect) -> None:
    connect(server.url, headers={"X-Team": "red"}, user_agent="worklog/2").send(TaskGet())
    connect(server.url).send(TaskGet())
    first, second = (one.head.decode().lower() for one in server.received)
    assert "x-team: red" in first and "user-agent: worklog/2" in first
    assert "user-agent: planfix-python/" in second


class Canned:
    """A transport that answers without a network."""

    def __init__(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self.bodies: list[bytes] = []

    def send(self, step: Post | Get) -> Outcome:
        assert isinstance(step, Post)
        step.on_sent()
        self.bodies.append(b"".join(step.body))
        return self.outcome

    def close(self) -> None: ...


class AsyncCanned(Canned):
    async def send(self, step: Post | Get) -> Outcome:  # type: ignore[override]
        return super().send(step)

    async def aclose(self) -> None: ...


ANSWER = RawResponse(200, {}, OK, 0.1, 0.0, 0.0)
SETTINGS: dict[str, Any] = {"account": "acc", "api_key": "key", "token": "t", "requests_per_second": 0, "retries": 0}


def test_a_transport_of_ones_own() -> None:
    transport = Canned(ANSWER)
    with Sample(transport=transport, **SETTINGS) as client:
        assert client.send(TaskGet()) == 5
    assert b'<request method="task.get">' in transport.bodies[0]


def test_an_asynchronous_transport() -> None:
    async def run() -> int:
        async with AsyncSample(transport=AsyncCanned(ANSWER), **SETTINGS) as client:
            return await client.send(TaskGet())

    assert asyncio.run(run()) == 5


def test_a_transport_that_fails() -> None:
    failure = TransportFailure(FailureKind.CONNECTION_LOST, "gone", 0.0)
    with Sample(transport=Canned(failure), **SETTINGS) as client:
        with pytest.raises(Exception, match="task.add: gone; task.add may have been executed"):
            client.send(TaskAdd())


def test_an_api_error_names_the_ids_and_the_request(server: FaultServer, connect: Connect) -> None:
    server.handler = lambda received: Reply(body=b'<response status="error"><code>3001</code><message/></response>')
    with pytest.raises(TaskNotFound, match=r"^task.get\(id=77\): error 3001") as caught:
        connect(server.url).send(TaskGet(id=77))
    assert caught.value.request == TaskGet(id=77)


def test_a_code_with_a_line_break_forges_no_log_line(
    server: FaultServer, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    server.handler = lambda received: Reply(
        body=b'<response status="error"><code>1&#10;ERROR root: forged</code></response>'
    )
    with pytest.raises(Exception), caplog.at_level("INFO", "planfix"):
        connect(server.url).send(TaskGet())
    assert all("\n" not in one.getMessage() for one in caplog.records)


def test_an_event_loop_that_is_not_asyncios() -> None:
    client = AsyncSample(transport=AsyncCanned(ANSWER), **SETTINGS)
    with pytest.raises(ConfigurationError, match="needs a running event loop of asyncio"):
        client.send(TaskGet()).send(None)


@pytest.mark.parametrize("host", ["xn--", "xn--a", "a..b"])
def test_hosts_that_are_none(connect: Connect, host: str) -> None:
    with pytest.raises(PlanfixError):
        connect(f"https://{host}/xml/", retries=0, timeout=2).send(TaskAdd())
