"""The body of an answer over `requests`, read as it is wanted."""

from __future__ import annotations

import socket
from collections.abc import Callable, Mapping
from typing import Any, cast

import requests
import urllib3
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase
from urllib3.connection import HTTPConnection, HTTPSConnection

from planfix_runtime.config import Config
from planfix_runtime.http.body import Body, check_framing
from planfix_runtime.http.deadline import WATCH, PunctualSocket, Watch, arm, watched
from planfix_runtime.http.transport import (
    CHUNK,
    CONNECTIONS,
    CONTENT,
    FILE_HEADERS,
    FOUND_HERE,
    HEADERS,
    LINK_HEADERS,
    NO_COOKIES,
    Answered,
    BodyStream,
    Failed,
    Get,
    Opened,
    Outcome,
    Post,
    Transport,
    failed,
    is_refusal,
)
from planfix_runtime.limits import Options
from planfix_runtime.process import Clock
from planfix_runtime.secrets import Secret

ERRORS = (requests.RequestException, urllib3.exceptions.HTTPError, OSError)
"""All that a request or a read raises when the connection fails."""


class RequestsStream(BodyStream):
    """Reads a body; an exception never leaves `read`."""

    def __init__(self, response: requests.Response, options: Options, now: Callable[[], float]) -> None:
        super().__init__(options, now)
        self._response = response
        # As it came: what the file is compressed with is the file's own affair.
        self._parts = response.raw.stream(CHUNK, decode_content=False)

    def start(self) -> bytes:
        """The first bytes, which `read` gives once more. Raises what the libraries raise."""
        parts: list[bytes] = []
        self._fill(parts)
        self._start = b"".join(parts)
        return self._start

    def read(self) -> bytes | Failed:
        """The next bytes, `CHUNK` of them or more where there are as many; none at the end."""
        kept = self._kept()
        if kept is not None:
            return kept
        # What an interrupt takes away between the connection and the caller must not be missing in the middle of a file.
        self.give_up()
        parts: list[bytes] = []
        failed = None
        # A server that sends a byte a minute is not waited for, here as elsewhere.
        token = WATCH.set(Watch(self._now() + self._options.attempt(), self._now, lambda: None))
        try:
            self._fill(parts)
        except ERRORS as error:
            failed = self._lost(error)
        finally:
            WATCH.reset(token)
        return self._came(parts, failed)

    def _fill(self, parts: list[bytes]) -> None:
        size = 0
        while size < CHUNK and (part := next(self._parts, b"")):
            parts.append(part)
            size += len(part)

    def close(self) -> None:
        """Close the connection, unless all was read."""
        self.give_up()
        self._response.close()


class _Plain(HTTPConnection):
    def connect(self) -> None:
        super().connect()
        self.sock = watched(self.sock)


class _Secure(HTTPSConnection):
    def _new_conn(self) -> socket.socket:
        sock = super()._new_conn()
        # The handshake has what time is left, and not again as much as the connection had.
        arm(sock, self.timeout)
        return sock

    def _tunnel(self) -> None:
        sock: Any = self.sock
        self.sock = cast("socket.socket", PunctualSocket(sock, self.timeout))
        super()._tunnel()
        self.sock = sock
        arm(sock, self.timeout)

    def connect(self) -> None:
        super().connect()
        self.sock = watched(self.sock)


class _PlainPool(urllib3.HTTPConnectionPool):
    ConnectionCls: Any = _Plain


class _SecurePool(urllib3.HTTPSConnectionPool):
    ConnectionCls: Any = _Secure


_POOLS = {"http": _PlainPool, "https": _SecurePool}


class _Adapter(HTTPAdapter):
    """Connections whose sockets are watched, directly or through a proxy."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _POOLS

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(*args, **kwargs)
        manager.pool_classes_by_scheme = _POOLS
        return manager


class _Authorization(AuthBase):
    def __init__(self, header: Secret) -> None:
        self._header = header

    def __call__(self, r: requests.PreparedRequest) -> requests.PreparedRequest:
        r.headers["Authorization"] = self._header.reveal()
        return r


class _Session(requests.Session):
    def get_redirect_target(self, resp: requests.Response) -> str | None:
        # A redirect is an answer like any other. Otherwise its body is read at once, however large, even though
        # redirects are not followed.
        return None


class RequestsTransport(Transport):
    """Sends documents and follows links; an exception never leaves it."""

    def __init__(self, config: Config, clock: Clock) -> None:
        self._config = config
        self._clock = clock
        self._api = self._session(HEADERS)
        self._api.auth = _Authorization(config.authorization)
        # What goes to where a link leads is kept apart: no credentials, not even by mistake.
        self._links = self._session(LINK_HEADERS)

    def send(self, effect: Post | Get) -> Outcome:
        """Post a document, or get what a link leads to."""
        now = self._clock.monotonic
        started = now()
        expires = effect.expires
        ends = started + effect.options.attempt(len(effect.document) if isinstance(effect, Post) else 0)
        watch = Watch(
            ends if expires is None else min(ends, expires),
            now,
            effect.on_sent if isinstance(effect, Post) else _ignore,
        )
        token = WATCH.set(watch)
        try:
            return self._answered(effect, watch, started)
        except (*FOUND_HERE, *ERRORS) as error:
            return failed(error, watch.sent, expires is not None and now() >= expires, now())
        finally:
            WATCH.reset(token)

    def _answered(self, effect: Post | Get, watch: Watch, started: float) -> Answered:
        response = self._response(effect, watch.remaining())
        opened = False
        try:
            check_framing(response.headers)
            stream = None
            if effect.file and response.status_code in CONTENT:
                stream = RequestsStream(response, effect.options, self._clock.monotonic)
                data = stream.start()
            else:
                data = _whole(response)
            now, wall = self._clock.monotonic(), self._clock.wall()
            status, headers = response.status_code, {name.lower(): value for name, value in response.headers.items()}
            if stream is None or is_refusal(data, headers):
                return Answered(status, headers, data, now - started, now, wall)
            opened = True
            return Opened(status, headers, b"", now - started, now, wall, stream)
        finally:
            if not opened:
                response.close()

    def _response(self, effect: Post | Get, left: float) -> requests.Response:
        options = effect.options
        settings: Any = {
            "timeout": (min(options.connect, left), min(options.read, left)),
            "allow_redirects": False,
            "stream": True,
        }
        if isinstance(effect, Get):
            return self._links.get(effect.url, headers=effect.headers, **settings)
        headers = FILE_HEADERS if effect.file else None
        return self._api.post(self._config.url, data=effect.document, headers=headers, **settings)

    def _session(self, headers: Mapping[str, str]) -> requests.Session:
        session = _Session()
        # No .netrc, no proxies and no certificates from the environment.
        session.trust_env = False
        session.cookies.set_policy(NO_COOKIES)
        session.verify = self._config.ca if self._config.ca is not None else True
        session.proxies = {scheme: proxy.reveal() for scheme, proxy in self._config.proxies.items()}
        session.headers.clear()
        session.headers.update(headers)
        for scheme in ("https://", "http://"):
            session.mount(scheme, _Adapter(pool_connections=2, pool_maxsize=CONNECTIONS, max_retries=0))
        return session

    def close(self) -> None:
        """Close all connections."""
        self._api.close()
        self._links.close()


def _ignore() -> None:
    """Links keep no pace."""


def _whole(response: requests.Response) -> bytes:
    body = Body(response.headers.get("Content-Encoding", ""))
    for chunk in response.raw.stream(CHUNK, decode_content=False):
        body.feed(chunk)
    return body.finish()
