"""The body of an answer over `httpx`, read as it is wanted."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any, NamedTuple

import httpx

from planfix_runtime.config import Config
from planfix_runtime.http.body import Body
from planfix_runtime.http.cancellation import from_network, tidily
from planfix_runtime.http.transport import (
    CHUNK,
    CONNECTIONS,
    CONTENT,
    FILE_HEADERS,
    FOUND_HERE,
    HEADERS,
    IDLE_SECONDS,
    LINK_HEADERS,
    NO_COOKIES,
    Answered,
    AsyncTransport,
    BodyStream,
    Failed,
    Get,
    Opened,
    Outcome,
    Post,
    failed,
    is_refusal,
)
from planfix_runtime.limits import Options
from planfix_runtime.model.content import Document
from planfix_runtime.process import Clock
from planfix_runtime.secrets import Secret

ERRORS = (httpx.HTTPError, httpx.InvalidURL, OSError)
"""All that a request or a read raises when the connection fails."""


class HttpxStream(BodyStream):
    """Reads a body; no exception leaves `read` but a cancellation."""

    def __init__(self, response: httpx.Response, options: Options, now: Callable[[], float]) -> None:
        super().__init__(options, now)
        self._response = response
        # As it came: what the file is compressed with is the file's own affair.
        self._parts = response.aiter_raw()

    async def start(self) -> bytes:
        """The first bytes, which `read` gives once more. Raises what the library raises."""
        parts: list[bytes] = []
        await self._fill(parts)
        self._start = b"".join(parts)
        return self._start

    async def read(self) -> bytes | Failed:
        """The next bytes, `CHUNK` of them or more where there are as many; none at the end."""
        kept = self._kept()
        if kept is not None:
            return kept
        # What a cancellation takes away between the connection and the caller must not be missing in the middle of a file.
        self.give_up()
        parts: list[bytes] = []
        failed = None
        try:
            # A server that sends a byte a minute is not waited for, here as elsewhere.
            async with asyncio.timeout(self._options.attempt()):
                await tidily(self._fill(parts))
        except ERRORS as error:
            failed = self._lost(error)
        return self._came(parts, failed)

    async def _fill(self, parts: list[bytes]) -> None:
        size = 0
        while size < CHUNK and (part := await anext(self._parts, b"")):
            parts.append(part)
            size += len(part)

    async def close(self) -> None:
        """Close the connection, unless all was read."""
        self.give_up()
        await tidily(self._response.aclose())


_HIDDEN = "planfix_hidden_headers"


class _Authorization(httpx.Auth):
    def __init__(self, header: Secret) -> None:
        self._header = header

    def auth_flow(self, request: httpx.Request) -> Any:
        request.headers["Authorization"] = self._header.reveal()
        yield request


class _Connections(httpx.AsyncHTTPTransport):
    """Connections of which none is used again that has bytes of no known answer in it."""

    def __init__(self, trust: ssl.SSLContext, proxy: Secret | None) -> None:
        super().__init__(
            verify=trust,
            trust_env=False,
            proxy=proxy.reveal() if proxy else None,
            limits=httpx.Limits(
                max_connections=None, max_keepalive_connections=CONNECTIONS, keepalive_expiry=IDLE_SECONDS
            ),
        )


class _Trace:
    """Notices when the first byte of a request leaves."""

    __slots__ = ("_on_sent", "sent")

    def __init__(self, on_sent: Callable[[], None]) -> None:
        self.sent = False
        self._on_sent = on_sent

    async def __call__(self, event: str, info: Mapping[str, Any]) -> None:
        # What a proxy is asked first, to connect to the server, holds nothing of the request.
        if event.endswith("send_request_headers.started") and info["request"].method != b"CONNECT":
            self.sent = True
            self._on_sent()


def _authorities(ca: str | None) -> ssl.SSLContext | bool:
    return True if ca is None else ssl.create_default_context(cafile=ca)


class _Clients(NamedTuple):
    """The connections to the API, and those to where its links lead."""

    api: httpx.AsyncClient
    links: httpx.AsyncClient


class HttpxTransport(AsyncTransport):
    """Sends documents and follows links; no exception leaves it but a cancellation."""

    def __init__(self, config: Config, clock: Clock) -> None:
        self._config = config
        self._clock = clock
        self._trust = httpx.create_ssl_context(verify=_authorities(config.ca), trust_env=False)
        # Connections belong to one event loop, the first that they are used in.
        self._clients: _Clients | None = self._made()
        self._loop: asyncio.AbstractEventLoop | None = None

    async def send(self, effect: Post | Get) -> Outcome:
        """Post a document, or get what a link leads to."""
        now = self._clock.monotonic
        started = now()
        expires = effect.expires
        left = effect.options.attempt(len(effect.document) if isinstance(effect, Post) else 0)
        left = left if expires is None else min(left, expires - started)
        trace = _Trace(effect.on_sent if isinstance(effect, Post) else _ignore)
        try:
            async with asyncio.timeout(left):
                return await tidily(self._answered(effect, trace, started), _drop)
        except (*FOUND_HERE, *ERRORS) as error:
            return failed(error, trace.sent, expires is not None and now() >= expires, now())

    async def _answered(self, effect: Post | Get, trace: _Trace, started: float) -> Answered:
        response = await self._response(effect, trace)
        opened = False
        try:
            stream = None
            if effect.file and response.status_code in CONTENT:
                stream = HttpxStream(response, effect.options, self._clock.monotonic)
                data = await stream.start()
            else:
                data = await _whole(response)
            now, wall = self._clock.monotonic(), self._clock.wall()
            status, headers = response.status_code, {**response.headers, **response.extensions[_HIDDEN]}
            if stream is None or is_refusal(data, headers):
                return Answered(status, headers, data, now - started, now, wall)
            opened = True
            return Opened(status, headers, b"", now - started, now, wall, stream)
        finally:
            if not opened:
                await response.aclose()

    async def _response(self, effect: Post | Get, trace: _Trace) -> httpx.Response:
        clients = self._connections()
        settings: Any = {
            "timeout": httpx.Timeout(effect.options.read, connect=effect.options.connect),
            "extensions": {"trace": trace},
        }
        if isinstance(effect, Get):
            request = clients.links.build_request("GET", effect.url, headers=effect.headers, **settings)
            return await clients.links.send(request, stream=True)
        headers = {"Content-Length": str(len(effect.document)), **(FILE_HEADERS if effect.file else {})}
        content = _stream(effect.document)
        request = clients.api.build_request("POST", self._config.url, content=content, headers=headers, **settings)
        return await clients.api.send(request, stream=True)

    def _connections(self) -> _Clients:
        loop = asyncio.get_running_loop()
        if self._clients is None or self._loop not in (None, loop):
            self._clients = self._made()
        self._loop = loop
        return self._clients

    def _made(self) -> _Clients:
        # What goes to where a link leads is kept apart: no credentials, not even by mistake.
        return _Clients(self._client(HEADERS, _Authorization(self._config.authorization)), self._client(LINK_HEADERS))

    def _client(self, headers: Mapping[str, str], auth: httpx.Auth | None = None) -> httpx.AsyncClient:
        proxies = {f"{scheme}://": _Connections(self._trust, proxy) for scheme, proxy in self._config.proxies.items()}
        client = httpx.AsyncClient(
            auth=auth,
            headers=headers,
            transport=_Connections(self._trust, None),
            mounts=proxies,
            # No .netrc, no proxies and no certificates from the environment.
            trust_env=False,
            follow_redirects=False,
            event_hooks={"response": [_hide_location]},
        )
        client.cookies.jar.set_policy(NO_COOKIES)
        return client

    async def aclose(self) -> None:
        """Close all connections."""
        clients, self._clients = self._clients, None
        if clients is not None:
            await tidily(_close(clients))


async def _close(clients: _Clients) -> None:
    for client in clients:
        await client.aclose()


async def _drop(answer: Answered) -> None:
    if isinstance(answer, Opened):
        await answer.stream.close()


def _ignore() -> None:
    """Links keep no pace."""


async def _hide_location(response: httpx.Response) -> None:
    # A redirect is an answer like any other. Otherwise its address is read at once, though it is not followed, and one
    # that cannot be read is an error.
    found = response.headers.pop("location", None)
    response.extensions[_HIDDEN] = {} if found is None else {"location": found}


async def _whole(response: httpx.Response) -> bytes:
    body = Body(response.headers.get("Content-Encoding", ""))
    async for chunk in response.aiter_raw():
        body.feed(chunk)
    return body.finish()


async def _stream(document: Document) -> AsyncIterator[bytes]:
    """Read a request body in threads, so that the event loop goes on while a file is read.

    Raises:
        GivenUp: The caller was cancelled. Its thread reads to the end of the piece, which nobody gets.
    """
    pieces = iter(document)
    while piece := await from_network(lambda: asyncio.to_thread(next, pieces, b"")):
        yield piece
