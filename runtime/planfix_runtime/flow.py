"""A call from its place in the queue to its answer, in a few kinds of effects that a client carries out.

Both clients run this generator: it yields `Sleep`, `Post`, `Join` and such, and is sent what came of them. All that a client
adds is how it sleeps, posts and waits.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from concurrent.futures import CancelledError, Future
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

from planfix_runtime.errors import ApiError, DeadlineExceeded, PlanfixError
from planfix_runtime.exchange import LogIn, Send, exchange
from planfix_runtime.masking import Secret

if TYPE_CHECKING:
    from planfix_runtime.call import Call
    from planfix_runtime.core import Core
    from planfix_runtime.document import Document
    from planfix_runtime.lane import Lane
    from planfix_runtime.options import Options
    from planfix_runtime.outcome import Answer, Outcome
    from planfix_runtime.session import Login

R = TypeVar("R")
T = TypeVar("T")


class Sleep(NamedTuple):
    """Sleep so many seconds."""

    seconds: float


class Post(NamedTuple):
    """Post a document; the reply is an `Outcome`.

    Attributes:
        document: What to post.
        options: Timeouts.
        expires: When the call must be over, on the monotonic clock.
        on_sent: To be called when the first byte leaves.
        file: Whether the answer may be a file, to be handed back unread.
    """

    document: Document
    options: Options
    expires: float | None
    on_sent: Callable[[], None]
    file: bool


class Get(NamedTuple):
    """Get a file from where a link leads, without credentials; the reply is an `Outcome`.

    Attributes:
        url: The link.
        headers: Further headers.
        options: Timeouts.
        expires: When the answer must have begun, on the monotonic clock.
        file: As for `Post`.
    """

    url: str
    headers: Mapping[str, str]
    options: Options
    expires: float | None
    file: bool = True

    def __repr__(self) -> str:
        return "<Get>"  # links may hold a key


class Read(NamedTuple):
    """Read on; the reply is bytes, none at the end of the file, or `Failed`."""

    stream: Any


class Close(NamedTuple):
    """Read no more."""

    stream: Any


class Join(NamedTuple):
    """Wait until the future is done, or so many seconds."""

    future: Future[Secret]
    seconds: float | None


class Ask(NamedTuple):
    """Ask a store that processes share; the reply is its answer, which event loops await, or the exception it raised.

    Attributes:
        question: What calls the store.
        seconds: How long the answer is waited for; then the reply is a `TimeoutError`. None for as long as it takes.
    """

    question: Callable[[], Any]
    seconds: float | None = None

    def __repr__(self) -> str:
        return "<Ask>"  # the store's address may hold a password


Effect = Sleep | Post | Get | Read | Close | Join | Ask
Flow = Generator[Effect, Any, T]


class Transport(Protocol):
    """What a client for threads posts with."""

    def send(self, effect: Post | Get) -> Outcome:
        """Carry out the effect. Raises nothing: what went wrong is the outcome."""
        ...

    def close(self) -> None:
        """Close all connections."""


class AsyncTransport(Protocol):
    """The same in event loops."""

    async def send(self, effect: Post | Get) -> Outcome:
        """Carry out the effect."""
        ...

    async def aclose(self) -> None:
        """Close all connections."""


class SharedPace(Protocol):
    """A limit that processes share."""

    def take(self, seconds: float, expires: float | None) -> Flow[float]:
        """Take the turn for so many seconds. Returns 0, or the seconds until it may be free."""
        ...

    def pause(self, seconds: float, expires: float | None) -> Flow[None]:
        """Let nobody send for so many seconds."""
        ...

    def close(self) -> Flow[None]:
        """Close the connections to where it is kept."""
        ...


class Course:
    """One call, with its limits."""

    def __init__(self, core: Core, call: Call[Any], options: Options, expires: float | None) -> None:
        self._core = core
        self._call = call
        self._options = options
        self._expires = expires

    def run(self, session: bool) -> Flow[Answer[Any]]:
        """Do what the exchange says.

        Args:
            session: Whether the request is sent in a session.
        """
        steps = exchange(self._call, self._core.policy(self._options), session, self._expires)
        reply: Outcome | Secret | None = None
        try:
            while True:
                step = steps.send(reply)
                if isinstance(step, Send):
                    reply = yield from self._send(step)
                elif isinstance(step, LogIn):
                    reply = yield from self._log_in(step.stale)
                else:
                    reply = None
                    yield Sleep(step.seconds)
        except StopIteration as stop:
            answer: Answer[Any] = stop.value
        return answer

    def _send(self, step: Send) -> Flow[Outcome]:
        yield from self._queue()
        core, call = self._core, self._call
        outcome: Outcome = yield Post(
            core.document(call, step), self._options, self._expires, core.sent, call.answers_file
        )
        rest = core.learn(outcome)
        if rest and core.shared is not None:
            yield from core.shared.pause(rest, self._expires)
        return outcome

    def _queue(self) -> Flow[None]:
        lane, now = self._core.lane, self._core.clock.monotonic
        ticket = lane.join()
        try:
            while True:
                turn, again = lane.delay(ticket, now(), self._call.name)
                if not turn:
                    turn = again = yield from self._delay_by_others(lane)
                    if not turn:
                        break
                if self._expires is not None and now() + turn >= self._expires:
                    raise self._late("waiting for its turn")
                yield Sleep(again)
            lane.start(ticket, now())
        finally:
            lane.leave(ticket)

    def _delay_by_others(self, lane: Lane) -> Flow[float]:
        """Seconds that other processes have the turn for; 0 when this one took it."""
        shared = self._core.shared
        return (yield from shared.take(lane.gap, self._expires)) if shared is not None else 0.0

    def _log_in(self, stale: Secret | None) -> Flow[Secret]:
        while True:
            claim = self._core.session.claim(stale, self._core.clock.monotonic())
            if isinstance(claim, Secret):
                return claim
            if claim.leads:
                with claim:
                    sid = self._core.stored_session(stale) or (yield from self._open_session())
                    claim.succeed(sid)
                    return sid
            sid_of_another = yield from self._follow(claim)
            if sid_of_another is not None:
                return sid_of_another

    def _follow(self, claim: Login) -> Flow[Secret | None]:
        """What came of another's login; None when that one gave up, and somebody else must lead."""
        left = None if self._expires is None else self._expires - self._core.clock.monotonic()
        yield Join(claim.future, left)
        if not claim.future.done():
            raise self._late("waiting for a login")
        try:
            return claim.outcome()
        except CancelledError:
            return None

    def _open_session(self) -> Flow[Secret]:
        from planfix_runtime.preparing import login_call_of

        core = self._core
        login = Course(core, login_call_of(core), self._options, self._expires)
        try:
            answer = yield from login.run(session=False)
        except ApiError as error:
            core.session.refuse(error, core.clock.monotonic())
            raise
        return core.opened_session(answer.value)

    def _late(self, doing: str) -> PlanfixError:
        return DeadlineExceeded(self._call.name, f"the deadline passed while {doing}; nothing was sent")
