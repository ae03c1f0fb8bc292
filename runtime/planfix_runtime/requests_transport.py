"""Documents to bytes over `requests`."""

from __future__ import annotations

from typing import Any

import requests
import urllib3
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase
from urllib3.connection import HTTPConnection, HTTPSConnection

from planfix_runtime.clock import Clock
from planfix_runtime.config import Config
from planfix_runtime.flow import Post
from planfix_runtime.headers import CONNECTIONS, HEADERS, NO_COOKIES, Proxies
from planfix_runtime.masking import Masked, Secret
from planfix_runtime.options import Options
from planfix_runtime.outcome import Answered, Cause, Failed, Outcome
from planfix_runtime.body import Body, Broken, TooLarge
from planfix_runtime.reasons import is_tls, reason
from planfix_runtime.watch import WATCH, Watch, watched

CHUNK = 64 * 1024


class _Plain(HTTPConnection):
    def connect(self) -> None:
        super().connect()
        self.sock = watched(self.sock)


class _Secure(HTTPSConnection):
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


class RequestsTransport:
    """Posts documents; an exception never leaves it."""

    def __init__(self, config: Config, proxies: Proxies, clock: Clock) -> None:
        self._url = config.url
        self._clock = clock
        session = _Session()
        # No .netrc, no proxies and no certificates from the environment.
        session.trust_env = False
        session.cookies.set_policy(NO_COOKIES)
        session.auth = _Authorization(config.authorization)
        session.verify = config.ca if config.ca is not None else True
        session.proxies = {scheme: proxy.reveal() for scheme, proxy in proxies.items()}
        session.headers.clear()
        session.headers.update(HEADERS)
        for scheme in ("https://", "http://"):
            session.mount(scheme, _Adapter(pool_connections=2, pool_maxsize=CONNECTIONS, max_retries=0))
        self._session = session

    def post(self, post: Post) -> Outcome:
        """Post a document."""
        now = self._clock.monotonic
        started = now()
        expires = post.expires
        ends = started + post.options.attempt
        watch = Watch(ends if expires is None else min(ends, expires), now, post.on_sent)
        token = WATCH.set(watch)
        try:
            return self._answered(post.document, post.options, watch, started)
        except TooLarge as error:
            return Failed(Cause.TOO_LARGE, True, str(error), now())
        except Broken as error:
            return Failed(Cause.CONNECTION, True, str(error), now())
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            if expires is not None and now() >= expires:
                return Failed(Cause.DEADLINE, watch.sent, "the deadline passed", now())
            return Failed(Cause.TLS if is_tls(error) else Cause.CONNECTION, watch.sent, reason(error), now())
        finally:
            WATCH.reset(token)

    def _answered(self, document: Masked, options: Options, watch: Watch, started: float) -> Answered:
        left = watch.remaining()
        response = self._session.post(
            self._url,
            data=document.data,
            timeout=(min(options.connect, left), min(options.read, left)),
            allow_redirects=False,
            stream=True,
        )
        with response:
            body = Body(response.headers.get("Content-Encoding", ""))
            for chunk in response.raw.stream(CHUNK, decode_content=False):
                body.feed(chunk)
            data = body.finish()
        now = self._clock.monotonic()
        headers = {name.lower(): value for name, value in response.headers.items()}
        return Answered(response.status_code, headers, data, now - started, now, self._clock.wall())

    def close(self) -> None:
        """Close all connections."""
        self._session.close()
