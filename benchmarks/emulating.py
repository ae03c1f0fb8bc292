"""Calls that the emulator answers over one connection, by a client that costs next to nothing."""

from __future__ import annotations

import base64
import http.client
import time
from collections.abc import Callable
from functools import partial
from urllib.parse import urlsplit

from benchmarks.measure import Samples, take_turns
from benchmarks.places import Place, emulator

BATCH = {"task.get": 100, "task.getList, 100 tasks": 10}
"""Calls of a turn."""


def run(rounds: int) -> dict[str, Samples]:
    """Seconds for a call, by what is called."""
    with emulator() as place:
        address = urlsplit(place.url)
        connection = http.client.HTTPConnection(address.netloc)
        key = base64.b64encode(f"{place.api_key}:{place.token}".encode()).decode()

        def call(body: bytes, times: int) -> None:
            for _ in range(times):
                connection.request("POST", address.path, body, {"Authorization": f"Basic {key}"})
                answer = connection.getresponse().read()
                assert b'status="ok"' in answer, answer

        asked = dict(zip(BATCH, _requests(place), strict=True))
        actions: dict[str, Callable[[], None]] = {
            name: partial(call, asked[name], times) for name, times in BATCH.items()
        }
        found = take_turns(actions, rounds=rounds, clock=time.perf_counter)
        connection.close()
    return {name: Samples(tuple(one / BATCH[name] for one in samples.seconds)) for name, samples in found.items()}


def _requests(place: Place) -> tuple[bytes, bytes]:
    account = f"<account>{place.account}</account>"
    one = f'<request method="task.get">{account}<task><id>100001</id></task></request>'
    page = f'<request method="task.getList">{account}<pageCurrent>3</pageCurrent><pageSize>100</pageSize></request>'
    return one.encode(), page.encode()
