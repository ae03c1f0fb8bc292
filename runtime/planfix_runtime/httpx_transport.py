"""Documents to bytes over `httpx`."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from typing import Any

import httpx

from planfix_runtime.body import Body, Broken, TooLarge
from planfix_runtime.clock import Clock
from planfix_runtime.config import Config
from planfix_runtime.flow import Post
from planfix_runtime.framing import FramedBackend
from planfix_runtime.headers import CONNECTIONS, HEADERS, IDLE_SECONDS, NO_COOKIES, Proxies
from planfix_runtime.masking import Masked, Secret
from planfix_runtime.options import Options
from planfix_runtime.outcome import Answered, Cause, Failed, Outcome
from planfix_runtime.reasons import is_tls, reason


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
        # httpx has no argument for it, as httpcore has. Should that change, this raises, and so it should.
        pool: Any = self._pool
        pool._network_backend = FramedBackend(pool._network_backend)


class _Trace:
    """Notices when the first byte of a request leaves."""

    __slots__ = ("_on_sent", "sent")

    def __init__(self, on_sent: Callable[[], None]) -> None:
        self.sent = False
        self._on_sent = on_sent

    async def __call__(self, event: str, info: object) -> None:
        if event.endswith("send_request_headers.started"):
            self.sent = True
            self._on_sent()


def _authorities(ca: str | None) -> ssl.SSLContext | bool:
    return True if ca is None else ssl.create_default_context(cafile=ca)


class HttpxTransport:
    """Posts documents; no exception leaves it but a cancellation."""

    def __init__(self, config: Config, proxies: Proxies, clock: Clock) -> None:
        self._config = config
        self._proxies = proxies
        self._clock = clock
        self._trust = httpx.create_ssl_context(verify=_authorities(config.ca), trust_env=False)
        # Connections belong to one event loop, the first that they are used in.
        self._client: httpx.AsyncClient | None = self._made()
        self._loop: asyncio.AbstractEventLoop | None = None

    async def post(self, post: Post) -> Outcome:
        """Post a document."""
        now = self._clock.monotonic
        started = now()
        options, expires = post.options, post.expires
        left = options.attempt if expires is None else min(options.attempt, expires - started)
        trace = _Trace(post.on_sent)
        try:
            async with asyncio.timeout(left):
                return await self._answered(post.document, options, trace, started)
        except TooLarge as error:
            return Failed(Cause.TOO_LARGE, True, str(error), now())
        except Broken as error:
            return Failed(Cause.CONNECTION, True, str(error), now())
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            if expires is not None and now() >= expires:
                return Failed(Cause.DEADLINE, trace.sent, "the deadline passed", now())
            return Failed(Cause.TLS if is_tls(error) else Cause.CONNECTION, trace.sent, reason(error), now())

    async def _answered(self, document: Masked, options: Options, trace: _Trace, started: float) -> Answered:
        async with self._connections().stream(
            "POST",
            self._config.url,
            content=document.data,
            timeout=httpx.Timeout(options.read, connect=options.connect),
            extensions={"trace": trace},
        ) as response:
            body = Body(response.headers.get("Content-Encoding", ""))
            async for chunk in response.aiter_raw():
                body.feed(chunk)
            data = body.finish()
        now = self._clock.monotonic()
        headers = {name.lower(): value for name, value in response.headers.items()}
        return Answered(response.status_code, headers, data, now - started, now, self._clock.wall())

    def _connections(self) -> httpx.AsyncClient:
        loop = asyncio.get_running_loop()
        if self._client is None or self._loop not in (None, loop):
            self._client = self._made()
        self._loop = loop
        return self._client

    def _made(self) -> httpx.AsyncClient:
        proxy = self._proxies.get(httpx.URL(self._config.url).scheme)
        client = httpx.AsyncClient(
            auth=_Authorization(self._config.authorization),
            headers=HEADERS,
            transport=_Connections(self._trust, proxy),
            # No .netrc, no proxies and no certificates from the environment.
            trust_env=False,
            follow_redirects=False,
        )
        client.cookies.jar.set_policy(NO_COOKIES)
        return client

    async def aclose(self) -> None:
        """Close all connections."""
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()
