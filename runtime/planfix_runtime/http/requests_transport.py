"""The transport for threads, over `requests`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from requests.auth import HTTPBasicAuth

from planfix_runtime.config import Config
from planfix_runtime.http.deadline import DEADLINE, POOL_CLASSES, Deadline
from planfix_runtime.http.failures import BrokenBody, TransportFailure, raised_by_the_caller
from planfix_runtime.http.transport import (
    CHUNK,
    FILE_STATUSES,
    MAX_CONNECTIONS,
    NO_COOKIES,
    BaseTransport,
    BodyCollector,
    BodyStream,
    Get,
    Outcome,
    Post,
    RawResponse,
    StreamingResponse,
    Transport,
    attempt_seconds,
)
from planfix_runtime.limits import Options
from planfix_runtime.process import Clock


class _Adapter(HTTPAdapter):
    """Makes connections that keep deadlines, directly or through a proxy."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = POOL_CLASSES

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(*args, **kwargs)
        manager.pool_classes_by_scheme = POOL_CLASSES
        return manager


class _Session(requests.Session):
    def get_redirect_target(self, resp: requests.Response) -> str | None:
        # A redirect is an answer like any other. requests would read its body at once, however large.
        return None


class RequestsTransport(BaseTransport, Transport):
    """Sends requests over pooled connections."""

    def __init__(self, config: Config, clock: Clock) -> None:
        super().__init__(config, clock)
        # Encoded here, because requests encodes a str as Latin-1.
        self._credentials = HTTPBasicAuth(*(part.encode() for part in config.credentials))
        self._session = self._open()

    def send(self, step: Post | Get) -> Outcome:
        """Send a request and return its outcome.

        Raises:
            TimeoutError: A signal handler of the caller raised it while the call waited.
        """
        now = self._clock.monotonic
        started = now()
        deadline = Deadline(self._ends(step, started), now, step.on_sent)
        token = DEADLINE.set(deadline)
        try:
            return self._exchange(step, deadline, started)
        except Exception as error:
            if (problem := raised_by_the_caller(error)) is None:
                return self._failure(step, error, deadline.sent)
        finally:
            DEADLINE.reset(token)
        raise problem

    def _exchange(self, step: Post | Get, deadline: Deadline, started: float) -> RawResponse:
        response = self._respond(step, deadline.remaining())
        answer = stream = None
        try:
            _check_end(response.headers)
            if step.file and response.status_code in FILE_STATUSES:
                stream = _Stream(response, step.options, self._clock.monotonic)
                body = stream.peek()
            else:
                body = _whole(response)
            headers = {name.lower(): value for name, value in response.headers.items()}
            answer = self._response(response.status_code, headers, body, started, stream)
            return answer
        finally:
            if not isinstance(answer, StreamingResponse):
                response.close()

    def _respond(self, step: Post | Get, left: float) -> requests.Response:
        settings: Any = {
            "headers": self._headers(step),
            "timeout": (min(step.options.connect, left), min(step.options.read, left)),
            "allow_redirects": False,
            "stream": True,
        }
        if isinstance(step, Get):  # links get no credentials
            return self._session.get(step.url, **settings)
        return self._session.post(self._config.url, data=step.body, auth=self._credentials, **settings)

    def _open(self) -> requests.Session:
        session = _Session()
        # Nothing from the environment (.netrc, proxies, certificates) unless the client's settings say so.
        session.trust_env = False
        session.cookies.set_policy(NO_COOKIES)
        session.verify = self._config.ca if self._config.ca is not None else True
        session.cert = self._config.cert
        session.proxies = {scheme: proxy.reveal() for scheme, proxy in self._config.proxies.items()}
        session.headers.clear()
        for scheme in ("https://", "http://"):
            session.mount(scheme, _Adapter(pool_connections=2, pool_maxsize=MAX_CONNECTIONS, max_retries=0))
        return session

    def close(self) -> None:
        """Close all connections."""
        self._session.close()


class _Stream(BodyStream):
    def __init__(self, response: requests.Response, options: Options, now: Callable[[], float]) -> None:
        super().__init__(options, now)
        self._response = response
        self._pieces = response.raw.stream(CHUNK, decode_content=False)

    def peek(self) -> bytes:
        """Return the first bytes. `read` returns them again."""
        self._fill(self._ahead)
        return b"".join(self._ahead)

    def read(self) -> bytes | TransportFailure:
        """Return the next bytes: at least `CHUNK`, fewer before the end, none at the end."""
        if self._lost is not None:
            return self._lost
        pieces = self._take()
        token = DEADLINE.set(Deadline(self._now() + attempt_seconds(self._options), self._now))
        try:
            self._fill(pieces)
            return self._result(pieces)
        except Exception as error:
            if (problem := raised_by_the_caller(error)) is None:
                return self._result(pieces, error)
        finally:
            DEADLINE.reset(token)
        raise problem

    def _fill(self, pieces: list[bytes]) -> None:
        size = sum(map(len, pieces))
        while size < CHUNK and (piece := next(self._pieces, b"")):
            pieces.append(piece)
            size += len(piece)

    def close(self) -> None:
        """Close the connection, unless the whole body was read."""
        self._abandon()
        self._response.close()


def _check_end(headers: Mapping[str, str]) -> None:
    """Refuse an answer that ends only with the connection: nobody could tell whether it was cut short."""
    coding, length = headers.get("Transfer-Encoding", ""), headers.get("Content-Length", "0")
    if coding.lower() not in ("", "chunked") or (not coding and not (length.isascii() and length.isdigit())):
        raise BrokenBody("the end of the answer is not known")


def _whole(response: requests.Response) -> bytes:
    body = BodyCollector(response.headers.get("Content-Encoding", ""))
    for piece in response.raw.stream(CHUNK, decode_content=False):
        body.feed(piece)
    return body.finish()
