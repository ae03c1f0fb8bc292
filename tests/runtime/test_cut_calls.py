"""Every function, cut at every point of the exchange: a write is executed once at most, and the error says what is known."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings, strategies as st

from both import Swift
from fault_server import Cut, FaultServer, Reply
from generated.value_strategies import Values
from generated.wire import FUNCTIONS, MODEL, request_class
from planfix import AmbiguousWriteError, AsyncPlanfix, ConnectionFailed, Planfix, PlanfixError, ResponseLost
from planfix_runtime import Request

BEFORE = [Cut("head"), Cut("body", reset=True)]
"""The server did not get the whole request."""

BEHIND = [Cut("request"), Cut("request", reset=True)] + [
    Reply(framing=framing, compressed=compressed, cut=cut)
    for framing, compressed, cut in [
        ("length", False, 5),
        ("length", False, 30),
        ("length", False, -1),
        ("chunked", False, -20),
        ("chunked", False, -3),
        ("chunked", True, -20),
    ]
]

FIRST = settings(
    max_examples=1,
    phases=[Phase.generate],
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
"""The first example is the simplest."""


def _simplest(requests: st.SearchStrategy[Request[Any]]) -> Request[Any]:
    found: list[Request[Any]] = []

    @FIRST
    @given(requests)
    def take(request: Request[Any]) -> None:
        found.append(request)

    take()
    return found[0]


@pytest.fixture(scope="module")
def requests() -> list[Request[Any]]:
    """A valid request of each function."""
    values = Values(MODEL)
    return [_simplest(values.request(function, request_class(function))) for function in FUNCTIONS]


def _over_requests(requests: list[Request[Any]], options: dict[str, Any]) -> Iterator[PlanfixError]:
    with Planfix(**options) as pf:
        for request in requests:
            with pytest.raises(PlanfixError) as caught:
                pf.download(request).read() if request.method.answers_file else pf.send(request)
            yield caught.value


def _over_httpx(requests: list[Request[Any]], options: dict[str, Any]) -> Iterator[PlanfixError]:
    async def fail(pf: AsyncPlanfix, request: Request[Any]) -> PlanfixError:
        with pytest.raises(PlanfixError) as caught:
            await (await pf.download(request)).read() if request.method.answers_file else await pf.send(request)
        return caught.value

    with asyncio.Runner() as runner:
        pf = AsyncPlanfix(**options)
        for request in requests:
            yield runner.run(fail(pf, request))
        runner.run(pf.aclose())


TRANSPORTS = pytest.mark.parametrize("over", [_over_requests, _over_httpx], ids=["requests", "httpx"])


def _options(url: str, swift: Swift) -> dict[str, Any]:
    return {
        "account": "acc",
        "api_key": "key",
        "token": "token",
        "url": url,
        "clock": swift.clock(),
        "requests_per_second": 0,
        "retries": 1,
    }


@TRANSPORTS
@pytest.mark.parametrize("step", [*BEFORE, *BEHIND], ids=str)
def test_after_the_request_began(
    server: FaultServer, swift: Swift, requests: list[Request[Any]], over: Any, step: Cut | Reply
) -> None:
    assert requests
    server.then(*[step] * 2 * len(requests))
    for request, error in zip(requests, over(requests, _options(server.url, swift)), strict=True):
        writes = request.method.kind == "write"
        assert type(error) is (AmbiguousWriteError if writes else ResponseLost), request.method.name
        effects = server.effects[request.method.name]
        assert effects == 0 if step in BEFORE else effects == 1 if writes else effects in (1, 2), request.method.name


@TRANSPORTS
def test_without_a_connection(swift: Swift, requests: list[Request[Any]], over: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
    assert {type(error) for error in over(requests, _options(url, swift))} == {ConnectionFailed}
