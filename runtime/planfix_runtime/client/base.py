"""Base of the clients for threads and for event loops."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from datetime import tzinfo
from os import PathLike
from typing import Any, ClassVar, Literal, NoReturn, Self

import planfix_runtime
from planfix_runtime.auth import SessionStore
from planfix_runtime.calls.call import ClientContext
from planfix_runtime.calls.events import Attempt, Hooks, RequestEvent, ResponseEvent
from planfix_runtime.config import configure
from planfix_runtime.errors import ConfigurationError
from planfix_runtime.http.transport import AsyncTransport, Transport
from planfix_runtime.limits import Options, Timeout, whole_number
from planfix_runtime.model.functions import Service
from planfix_runtime.pacing.account import Quota
from planfix_runtime.process import CLOCK, Clock, renew_on_fork
from planfix_runtime.sansio import Steps
from planfix_runtime.secrets import without_traceback


class BaseClient(ABC):
    """A client of one account. Subclasses set the API and whether calls are awaited."""

    service: ClassVar[Service]
    """The API."""
    asynchronous: ClassVar[bool]
    """Whether calls are awaited."""
    _transport: Any

    def __init__(
        self,
        *,
        account: str | None = None,
        api_key: str | None = None,
        token: str | None = None,
        login: str | None = None,
        password: str | None = None,
        region: str | None = None,
        url: str | None = None,
        signature_key: str | None = None,
        timezone: str | tzinfo | None = None,
        strict: bool = False,
        timeout: Timeout | None = None,
        retries: int | None = None,
        deadline: float | None = None,
        ca: str | PathLike[str] | None = None,
        cert: str | PathLike[str] | tuple[str, str] | None = None,
        proxies: Mapping[str, str] | Literal["environment"] | None = None,
        headers: Mapping[str, str] | None = None,
        user_agent: str | None = None,
        transport: Transport | AsyncTransport | None = None,
        requests_per_second: float | None = None,
        shared_limit: str | PathLike[str] | planfix_runtime.LimitStore | None = None,
        session_store: SessionStore | None = None,
        on_attempt: Callable[[Attempt], None] | None = None,
        on_request: Callable[[RequestEvent], None] | None = None,
        on_response: Callable[[ResponseEvent], None] | None = None,
        on_low_quota: Callable[[Quota], None] | None = None,
        low_quota: int = 1000,
        clock: Clock = CLOCK,
    ) -> None:
        """Make a client.

        Arguments that are left out are taken from the environment: `PLANFIX_ACCOUNT`, `PLANFIX_API_KEY`, `PLANFIX_TOKEN`,
        `PLANFIX_LOGIN`, `PLANFIX_PASSWORD`, `PLANFIX_REGION`, `PLANFIX_URL`, `PLANFIX_SIGNATURE_KEY`, `PLANFIX_CA`,
        `PLANFIX_PROXY`, `PLANFIX_REQUESTS_PER_SECOND`.

        Args:
            account: Name of the account (`acme`), or its address (https://acme.planfix.com).
            api_key: Key of the application.
            token: Token of the user; or else `login` and `password`.
            login: The user's login.
            password: The user's password.
            region: Where the account is hosted (`eu`); or else `url`.
            url: Address that requests are posted to: https, or http on this machine.
            signature_key: Key to sign each request with.
            timezone: The user's time zone, a name or a tzinfo, with which times are aware. Without it they are naive.
            strict: Whether a value that cannot be read as its type raises `ProtocolError`. Otherwise its field is `UNSET`,
                and the value is kept in `extra` and logged.
            timeout: Seconds to wait for a connection and for the next bytes of an answer, as a pair or one for both.
            retries: Most retries of a call. A write is not retried if it may have been executed.
            deadline: Seconds that a call may take in all, waiting and retries included.
            ca: File of certificates to trust in place of the usual ones.
            cert: File of the client's own certificate and key (mutual TLS), or a pair of files.
            proxies: Proxy by scheme: `{"https": "http://proxy:3128"}`; or `"environment"` for `HTTPS_PROXY` and the like.
            headers: Additional headers for each request.
            user_agent: The `User-Agent` header.
            transport: Sends the requests in place of `requests` or `httpx2` (see `planfix_runtime.http.transport`).
            requests_per_second: Rate limit in place of the API's; 0 for no limit (an emulator).
            shared_limit: One rate limit for all processes with the same value: `"file"` or the path of a file, for the
                processes of one machine; the address of a Redis server (`redis://host:6379/0`; extra `redis`), or a
                `StateStore` of pyrate-limiter. While it fails, each process keeps the rate by itself.
            session_store: Keeps the session between runs, for `login` and `password`.
            on_attempt: Called after each attempt, in the calling thread.
            on_request: Called before each request is sent.
            on_response: Called with the outcome of each request.
            on_low_quota: Called once a day, when an answer says that the account may send `low_quota` requests or fewer
                today, in the thread of that call.
            low_quota: Requests left at which `on_low_quota` is called.
            clock: Time and random numbers, for tests.

        Raises:
            ConfigurationError: Something is missing, contradictory or unsafe.
        """
        given: dict[str, Any] = {name: value for name, value in locals().items() if name not in ("self", "__class__")}
        # Crash reporters show the variables of this frame.
        del api_key, token, password, url, signature_key, proxies, shared_limit
        try:
            _check_parts(given)
            config = configure(self.service.regions, given)
            self._context = ClientContext(self.service, config, given, self.asynchronous)
            self._options = Options().changed(timeout=timeout, retries=retries, deadline=deadline)
            self._own_transport = transport
            self.after_fork()
        except BaseException as error:
            without_traceback(error)  # its frames hold the arguments
            raise
        renew_on_fork(self)

    @abstractmethod
    def after_fork(self) -> None:
        """Make the transport; again in a child process, which must not use the connections of its parent."""

    def _close_shared(self) -> Steps[None]:
        if self._context.shared is not None:
            yield from self._context.shared.close()

    def with_options(
        self, *, timeout: Timeout | None = None, retries: int | None = None, deadline: float | None = None
    ) -> Self:
        """Return a copy with other limits, which shares connections, session, rate limit and quota with this client.

        Raises:
            ConfigurationError: A time is not positive, or retries are negative.
        """
        other = object.__new__(type(self))
        # Not the resources that a subclass caches: they call the client that made them.
        for name in ("_context", "_transport", "_own_transport"):
            setattr(other, name, getattr(self, name))
        other._options = self._options.changed(timeout=timeout, retries=retries, deadline=deadline)
        renew_on_fork(other)
        return other

    @property
    def account(self) -> str:
        """Name of the account."""
        return self._context.config.account

    @property
    def url(self) -> str:
        """Address that requests are posted to."""
        return self._context.config.url

    @property
    def quota(self) -> Quota:
        """How many requests the account may still send today, as far as is known."""
        return self._context.limits.quota

    def __repr__(self) -> str:
        # `_context` is missing if `__init__` failed; tracebacks show such clients.
        context = vars(self).get("_context")
        name = type(self).__name__
        return f"<{name} of {context.config.account} at {context.config.url}>" if context else f"<{name}>"

    def __dir__(self) -> list[str]:
        # Hide the names that only subclasses and the runtime use.
        hidden = {"after_fork", "asynchronous", "service"}
        return [name for name in super().__dir__() if name.startswith("__") or not (name[0] == "_" or name in hidden)]

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} holds secrets and connections, and cannot be pickled")


def _check_parts(given: Mapping[str, Any]) -> None:
    """Refuse arguments that would fail only when they are used; for a hook, that is after a write."""
    whole_number("low_quota", given["low_quota"])
    store, transport, clock = given["session_store"], given["transport"], given["clock"]
    for name in ("load", "save"):
        if store is not None and not callable(getattr(store, name, None)):
            raise ConfigurationError(
                f"session_store: expected an object with load and save, got {type(store).__name__}"
            )
    for name in Hooks._fields:
        if given[name] is not None and not callable(given[name]):
            raise ConfigurationError(f"{name}: expected a function, got {given[name]!r}")
    if transport is not None and not callable(getattr(transport, "send", None)):
        raise ConfigurationError(f"transport: expected an object with send and close, got {type(transport).__name__}")
    if not isinstance(clock, Clock):
        raise ConfigurationError(f"clock: expected a Clock, got {clock!r}")
