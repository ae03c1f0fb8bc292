"""Documents to bytes over `requests`."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from typing import Any, cast

import requests
import urllib3
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase
from urllib3.connection import HTTPConnection, HTTPSConnection

from planfix_runtime.body import Body, check_framing
from planfix_runtime.body_stream import CHUNK, CONTENT, is_refusal
from planfix_runtime.clock import Clock
from planfix_runtime.config import Config
from planfix_runtime.flow import Get, Post, Transport
from planfix_runtime.headers import CONNECTIONS, FILE_HEADERS, HEADERS, LINK_HEADERS, NO_COOKIES
from planfix_runtime.interim import FinalResponse
from planfix_runtime.masking import Secret
from planfix_runtime.outcome import Answered, Opened, Outcome
from planfix_runtime.reasons import FOUND_HERE, failed
from planfix_runtime.requests_stream import ERRORS, RequestsStream
from planfix_runtime.watch import WATCH, PunctualSocket, Watch, arm, watched


class _Plain(HTTPConnection):
    response_class: Any = FinalResponse

    def connect(self) -> None:
        super().connect()
        self.sock = watched(self.sock)


class _Secure(HTTPSConnection):
    response_class: Any = FinalResponse

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
