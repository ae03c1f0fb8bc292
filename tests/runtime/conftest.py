"""Fixtures of the runtime's tests: a server that fails on demand, and both clients."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme

from both import KEY, TOKEN, Connect, Driven, Swift
from fault_server import FaultServer
from sample_api import AsyncSample, Sample


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer() as server:
        yield server


@pytest.fixture
def host() -> Iterator[FaultServer]:
    """Where the links to files lead."""
    with FaultServer() as host:
        yield host


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="session")
def ca_file(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("ca") / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return path


@pytest.fixture
def tls_server(authority: trustme.CA) -> Iterator[FaultServer]:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with FaultServer(context) as server:
        yield server


@pytest.fixture(scope="session")
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    yield loop
    loop.call_soon_threadsafe(loop.stop)
    thread.join(10)
    loop.close()


@pytest.fixture
def swift() -> Swift:
    return Swift()


@pytest.fixture(params=["requests", "httpx"])
def connect(request: pytest.FixtureRequest, loop: asyncio.AbstractEventLoop, swift: Swift) -> Iterator[Connect]:
    """Makes a client of either kind for a URL; its clock is `swift`."""
    made: list[Driven] = []

    def make(url: str, **settings: Any) -> Driven:
        settings = {"account": "acc", "api_key": KEY, "url": url, "clock": swift.clock(), "timeout": (2, 2)} | settings
        if "login" not in settings:
            settings.setdefault("token", TOKEN)
        kind = Sample if request.param == "requests" else AsyncSample
        made.append(Driven(kind(**settings), loop if kind is AsyncSample else None))
        return made[-1]

    yield make
    for one in made:
        one.close()
