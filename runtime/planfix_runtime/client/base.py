"""What the client for threads and the one for event loops have in common."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from datetime import tzinfo
from os import PathLike
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, Self, TypeVar

from planfix_runtime.calls.call import Course
from planfix_runtime.calls.context import Core
from planfix_runtime.config import Config, configure
from planfix_runtime.errors import ConfigurationError
from planfix_runtime.lazy import loaded
from planfix_runtime.limits import Options, Timeout
from planfix_runtime.pacing.account import LowWater, SharedPace
from planfix_runtime.process import CLOCK, Clock, renew_on_fork
from planfix_runtime.sansio import Flow
from planfix_runtime.secrets import bare

if TYPE_CHECKING:
    from planfix_runtime.auth import SessionStore
    from planfix_runtime.calls.call import Attempt
    from planfix_runtime.calls.prepared import Call
    from planfix_runtime.files.transfer import Transfer
    from planfix_runtime.http.transport import Answer
    from planfix_runtime.model.functions import Api, Request
    from planfix_runtime.pacing.account import Quota
    from planfix_runtime.pacing.shared import LimitStore


R = TypeVar("R")


class BaseClient(ABC):
    """A client of one account. Its subclasses say which API it is a client of, and whether its calls are awaited."""

    api: ClassVar[Api]
    asynchronous: ClassVar[bool]

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
        timeout: Timeout | None = None,
        retries: int | None = None,
        deadline: float | None = None,
        ca: str | PathLike[str] | None = None,
        proxies: Mapping[str, str] | None = None,
        requests_per_second: float | None = None,
        session_store: SessionStore | None = None,
        on_attempt: Callable[[Attempt], None] | None = None,
        on_low_quota: Callable[[Quota], None] | None = None,
        low_quota: int = 1000,
        shared_limit: str | LimitStore | None = None,
        clock: Clock = CLOCK,
    ) -> None:
        """Make a client.

        What is not given is taken from the environment: `PLANFIX_ACCOUNT`, `PLANFIX_API_KEY`, `PLANFIX_TOKEN`,
        `PLANFIX_LOGIN`, `PLANFIX_PASSWORD`, `PLANFIX_REGION`, `PLANFIX_URL`, `PLANFIX_SIGNATURE_KEY`, `PLANFIX_CA`,
        `PLANFIX_REQUESTS_PER_SECOND`.

        Args:
            account: Name of the account: `name` when it is used at https://name.planfix.com.
            api_key: Key of the application.
            token: Token of the user to call as; or else
            login: the user's name
            password: and password.
            region: Where the account is kept (`eu`); or else
            url: the address to post to: https, or http on this machine.
            signature_key: Signs each request.
            timezone: The calling user's time zone, a name or a tzinfo: times are then aware. Without it they are naive.
            timeout: Seconds to wait for a connection and for the next bytes of an answer, as a pair or one for both.
            retries: How often a call is tried again, where it may be: a write never is when it may have been executed.
            deadline: Seconds that a call may take in all, waiting and retries included.
            ca: File of certificates to trust in place of the usual ones.
            proxies: Proxy by scheme: `{"https": "http://proxy:3128"}`. The environment's are not used.
            requests_per_second: Pace, when it is not the API's own; 0 for no limit (an emulator).
            session_store: Keeps the session between runs, with login and password.
            on_attempt: Is told of each attempt, in the calling thread.
            on_low_quota: Is told that the account may send only `low_quota` more requests today, or fewer: once a day, by
                the call of this client whose answer says so, in its thread.
            low_quota: Requests left of which `on_low_quota` is told.
            shared_limit: Keeps one pace for all processes that are given the same: the address of a Redis server
                (`redis://host:6379/0`; extra `redis`), or a `StateStore` of pyrate-limiter. While it fails, each process
                keeps the pace by itself.
            clock: Time and chance, for tests.

        Raises:
            ConfigurationError: Something is missing, contradictory or unsafe.
        """
        settled: tuple[Config, LowWater, SharedPace | None] | ConfigurationError
        try:
            _check_parts(session_store, on_attempt, on_low_quota, clock)
            config = configure(
                self.api.regions,
                account=account,
                api_key=api_key,
                token=token,
                login=login,
                password=password,
                region=region,
                url=url,
                signature_key=signature_key,
                ca=ca,
                timezone=timezone,
                requests_per_second=requests_per_second,
                proxies=proxies,
            )
            settled = config, LowWater(low_quota, on_low_quota), self._share(shared_limit, config, clock)
            self._options = Options().changed(timeout=timeout, retries=retries, deadline=deadline)
        except ConfigurationError as error:
            settled = bare(error)
        # A traceback through this frame shows its variables.
        api_key = token = password = url = signature_key = proxies = shared_limit = None
        if isinstance(settled, ConfigurationError):
            raise settled
        self._core = Core(self.api, *settled, clock, session_store, on_attempt)
        self.after_fork()
        renew_on_fork(self)

    @abstractmethod
    def after_fork(self) -> None:
        """Make a connection pool: at first, and in a child process, which must not use its parent's connections."""

    def _share(self, given: str | LimitStore | None, config: Config, clock: Clock) -> SharedPace | None:
        if given is None:
            return None
        try:
            share = loaded("planfix_runtime.pacing.shared:share")
        except ModuleNotFoundError as error:
            missing = error.name
        else:
            made: SharedPace = share(given, config, self.asynchronous, clock)
            return made
        raise ConfigurationError(f"{missing} is not installed: pip install 'planfix[redis]'")

    def _close_shared(self) -> Flow[None]:
        if self._core.shared is not None:
            yield from self._core.shared.close()

    def _value(self, request: Request[R], silent: bool, deadline: float | None) -> Flow[R]:
        from planfix_runtime.calls.prepared import calls_of
        from planfix_runtime.model.functions import joined

        values: list[R] = []
        limits = self._limits(deadline)
        for call in calls_of(self._core, request, silent):
            values.append((yield from self._answer(call, limits)).value)
        return joined(values)

    def _raw(self, request: Request[R], silent: bool, deadline: float | None) -> Flow[Answer[R]]:
        from planfix_runtime.calls.prepared import call_of

        limits = self._limits(deadline)
        return (yield from self._answer(call_of(self._core, request, silent), limits))

    def _limits(self, deadline: float | None) -> tuple[Options, float | None]:
        options = self._options.changed(deadline=deadline)
        return options, self._core.expires(options)

    def _answer(self, call: Call[R], limits: tuple[Options, float | None]) -> Flow[Answer[R]]:
        course = Course(self._core, call, *limits)
        answer: Answer[R] = yield from course.run(session=self._core.config.login is not None)
        return answer

    def _transfer(self, request: Request[Any], deadline: float | None) -> Flow[Transfer]:
        from planfix_runtime.files.transfer import Transfer, file_call_of

        transfer = Transfer(self._core, file_call_of(self._core, request), self._options.changed(deadline=deadline))
        yield from transfer.open()
        return transfer

    def with_options(
        self, *, timeout: Timeout | None = None, retries: int | None = None, deadline: float | None = None
    ) -> Self:
        """This client with other limits. It shares connections, session, pace and quota with this one."""
        other = object.__new__(type(self))
        # Only what is the client's own: the facades that a subclass keeps call the client that made them.
        for name in ("_core", "_transport"):
            setattr(other, name, getattr(self, name))
        other._options = self._options.changed(timeout=timeout, retries=retries, deadline=deadline)
        renew_on_fork(other)
        return other

    @property
    def quota(self) -> Quota:
        """What is known of the requests that the account may send today."""
        return self._core.lane.quota

    def __repr__(self) -> str:
        # Tracebacks print clients that were never finished.
        core = vars(self).get("_core")
        return f"<{type(self).__name__}" + (f" of {core.config.account} at {core.config.url}>" if core else ">")

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} holds secrets and connections, and is not pickled")


def _check_parts(session_store: object, on_attempt: object, on_low_quota: object, clock: object) -> None:
    """Refuse what would fail only when it is used, which for a callback is after a write."""
    for name in ("load", "save"):
        if session_store is not None and not callable(getattr(session_store, name, None)):
            raise ConfigurationError(f"session_store: expected load and save, got {type(session_store).__name__}")
    for argument, value in (("on_attempt", on_attempt), ("on_low_quota", on_low_quota)):
        if value is not None and not callable(value):
            raise ConfigurationError(f"{argument}: expected a function, got {value!r}")
    if not isinstance(clock, Clock):
        raise ConfigurationError(f"clock: expected a Clock, got {clock!r}")
