"""The transport for event loops (asyncio), over `httpx2`."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable, Mapping
from functools import cache
from typing import Any

import httpx2

from planfix_runtime.config import Config
from planfix_runtime.http.failures import BrokenBody, TransportFailure
from planfix_runtime.http.transport import (
    CHUNK,
    FILE_STATUSES,
    MAX_CONNECTIONS,
    MAX_IDLE_SECONDS,
    NO_COOKIES,
    AsyncTransport,
    BaseTransport,
    BodyCollector,
    BodyStream,
    Get,
    Outcome,
    Post,
    RawResponse,
    StreamingResponse,
    attempt_seconds,
)
from planfix_runtime.limits import Options
from planfix_runtime.model.content import RequestBody
from planfix_runtime.process import Clock
from planfix_runtime.secrets import Secret

MAX_HEADERS = 100
MAX_LINE = 65536
"""Header lines of an answer, and bytes of one line: the limits of `http.client`, so that both clients accept the same."""


@cache
def _tls_context(ca: str | None, cert: str | tuple[str, str] | None) -> ssl.SSLContext:
    """Make one context for each set of certificates: making one takes tens of milliseconds."""
    context = httpx2.create_ssl_context(
        verify=True if ca is None else ssl.create_default_context(cafile=ca), trust_env=False
    )
    if cert is not None:
        context.load_cert_chain(*((cert,) if isinstance(cert, str) else cert))
    return context


class _Redirects(httpx2.AsyncHTTPTransport):
    """Hides the `Location` header from httpx2, which would parse it at once and fail if it is invalid."""

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        response = await super().handle_async_request(request)
        location = response.headers.pop("location", None)
        response.extensions["planfix_location"] = {} if location is None else {"location": location}
        return response


class _Trace:
    """Traces a request: notes when its first byte is sent, and closes the connection if its handshake is cancelled."""

    def __init__(self, on_sent: Callable[[], None] | None) -> None:
        self.sent = False
        self._on_sent = on_sent
        self._handshake: Any = None

    async def __call__(self, event: str, info: Mapping[str, Any]) -> None:
        if event.endswith("connect_tcp.complete"):
            self._handshake = info["return_value"]
        elif event.endswith("start_tls.complete"):
            self._handshake = None
        # A CONNECT request to a proxy holds nothing of the request.
        elif event.endswith("send_request_headers.started") and info["request"].method != b"CONNECT":
            self._handshake = None
            self.sent = True
            if self._on_sent is not None:
                self._on_sent()

    async def close_handshake(self) -> None:
        """Close the connection whose handshake was interrupted: asyncio leaves it to the garbage collector."""
        if self._handshake is not None:
            await asyncio.shield(asyncio.ensure_future(self._handshake.aclose()))


class HttpxTransport(BaseTransport, AsyncTransport):
    """Sends requests over pooled connections, which belong to one event loop at a time."""

    def __init__(self, config: Config, clock: Clock) -> None:
        super().__init__(config, clock)
        self._credentials = httpx2.BasicAuth(*config.credentials)
        self._client: httpx2.AsyncClient | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def send(self, step: Post | Get) -> Outcome:
        """Send a request and return its outcome."""
        started = self._clock.monotonic()
        trace = _Trace(step.on_sent)
        try:
            async with asyncio.timeout(self._ends(step, started) - started):
                return await self._exchange(step, trace, started)
        except Exception as error:
            return self._failure(step, error, trace.sent)
        except asyncio.CancelledError:
            await trace.close_handshake()
            raise

    async def _exchange(self, step: Post | Get, trace: _Trace, started: float) -> RawResponse:
        response = await self._respond(step, trace)
        answer = stream = None
        try:
            head = response.headers.raw
            if len(head) > MAX_HEADERS or any(sum(map(len, line)) > MAX_LINE for line in head):
                raise BrokenBody("the head of the answer is too long")
            if step.file and response.status_code in FILE_STATUSES:
                stream = _Stream(response, step.options, self._clock.monotonic)
                body = await stream.peek()
            else:
                body = await _whole(response)
            headers = {**response.headers, **response.extensions["planfix_location"]}
            answer = self._response(response.status_code, headers, body, started, stream)
            return answer
        finally:
            if not isinstance(answer, StreamingResponse):
                await response.aclose()

    async def _respond(self, step: Post | Get, trace: _Trace) -> httpx2.Response:
        client, headers = self._connections(), self._headers(step)
        settings: Any = {
            "timeout": httpx2.Timeout(step.options.read, connect=step.options.connect),
            "extensions": {"trace": trace},
        }
        if isinstance(step, Get):  # links get no credentials
            return await client.send(client.build_request("GET", step.url, headers=headers, **settings), stream=True)
        headers["Content-Length"] = str(len(step.body))
        content = _pieces(step.body)
        request = client.build_request("POST", self._config.url, content=content, headers=headers, **settings)
        return await client.send(request, auth=self._credentials, stream=True)

    def _connections(self) -> httpx2.AsyncClient:
        # Connections belong to the event loop that they were opened in.
        loop = asyncio.get_running_loop()
        if self._client is None or self._loop is not loop:
            self._loop = loop
            proxies = {f"{scheme}://": self._pool(proxy) for scheme, proxy in self._config.proxies.items()}
            # Nothing from the environment (.netrc, proxies, certificates) unless the client's settings say so.
            self._client = httpx2.AsyncClient(transport=self._pool(None), mounts=proxies, trust_env=False)
            self._client.cookies.jar.set_policy(NO_COOKIES)
        return self._client

    def _pool(self, proxy: Secret | None) -> httpx2.AsyncHTTPTransport:
        return _Redirects(
            verify=_tls_context(self._config.ca, self._config.cert),
            trust_env=False,
            proxy=proxy.reveal() if proxy else None,
            limits=httpx2.Limits(
                max_connections=None, max_keepalive_connections=MAX_CONNECTIONS, keepalive_expiry=MAX_IDLE_SECONDS
            ),
        )

    async def aclose(self) -> None:
        """Close all connections."""
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()


class _Stream(BodyStream):
    def __init__(self, response: httpx2.Response, options: Options, now: Callable[[], float]) -> None:
        super().__init__(options, now)
        self._response = response
        self._pieces = response.aiter_raw()

    async def peek(self) -> bytes:
        """Return the first bytes. `read` returns them again."""
        await self._fill(self._ahead)
        return b"".join(self._ahead)

    async def read(self) -> bytes | TransportFailure:
        """Return the next bytes: at least `CHUNK`, fewer before the end, none at the end."""
        if self._lost is not None:
            return self._lost
        pieces = self._take()
        try:
            async with asyncio.timeout(attempt_seconds(self._options)):
                await self._fill(pieces)
                return self._result(pieces)
        except Exception as error:
            return self._result(pieces, error)

    async def _fill(self, pieces: list[bytes]) -> None:
        size = sum(map(len, pieces))
        while size < CHUNK and (piece := await anext(self._pieces, b"")):
            pieces.append(piece)
            size += len(piece)

    async def close(self) -> None:
        """Close the connection, unless the whole body was read."""
        self._abandon()
        await self._response.aclose()


async def _whole(response: httpx2.Response) -> bytes:
    body = BodyCollector(response.headers.get("Content-Encoding", ""))
    async for piece in response.aiter_raw():
        body.feed(piece)
    return body.finish()


async def _pieces(body: RequestBody) -> AsyncIterator[bytes]:
    """Read a request body in threads, so that the event loop goes on while a file is read."""
    pieces = iter(body)
    while piece := await asyncio.to_thread(next, pieces, b""):
        yield piece
