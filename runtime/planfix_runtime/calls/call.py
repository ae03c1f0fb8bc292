"""From one attempt to the next: what is a result, what an error, what is tried again. No sockets, no clock, no waiting.

`exchange` is a generator. It yields what is to be done (`LogIn`, `Send`, `Wait`) and is sent what came of it (a session
key, an `Outcome`, nothing). Its return value is the answer; what it raises is what the caller sees. Both clients do
nothing but what it says.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from concurrent.futures import CancelledError
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from planfix_runtime.calls.classify import LONGEST, Fault, Finding, RetryBudget, answer, backoff, diagnose, retry_after
from planfix_runtime.errors import (
    AmbiguousWriteError,
    ApiError,
    DeadlineExceeded,
    PlanfixError,
    ProtocolError,
    UnreadableWriteAnswer,
)
from planfix_runtime.http.transport import Answer, Answered, Outcome, Post
from planfix_runtime.sansio import Flow, Join, Sleep
from planfix_runtime.secrets import Secret

if TYPE_CHECKING:
    from planfix_runtime.auth import Login
    from planfix_runtime.calls.context import Core
    from planfix_runtime.calls.prepared import Call
    from planfix_runtime.limits import Options
    from planfix_runtime.pacing.account import Lane
    from planfix_runtime.secrets import Redactor


R = TypeVar("R")


class LogIn(NamedTuple):
    """Get a session key other than `stale`."""

    stale: Secret | None


class Send(NamedTuple):
    """Send the request, in the session `sid` if there is one."""

    sid: Secret | None


class Wait(NamedTuple):
    """Wait so many seconds."""

    seconds: float


Step = LogIn | Send | Wait
Exchange = Generator[Step, Any, Answer[R]]


class Rule(NamedTuple):
    """What a fault means.

    Attributes:
        ran: Whether the server may have executed the request. If so, a write is not sent again.
        again: Whether trying again can help.
        base: Seconds to wait before the second attempt.
    """

    ran: bool
    again: bool
    base: float = 0.0


RULES = {
    Fault.UNREACHABLE: Rule(ran=False, again=True, base=0.5),
    Fault.TLS: Rule(ran=False, again=False),
    Fault.LOST: Rule(ran=True, again=True, base=0.5),
    Fault.LATE: Rule(ran=False, again=False),
    Fault.LATE_LOST: Rule(ran=True, again=False),
    # Short, because the queue waits as well: for all calls to the account, and longer each time.
    Fault.RATE: Rule(ran=False, again=True, base=0.1),
    Fault.SERVER: Rule(ran=True, again=True, base=1.0),
    Fault.TURNED_AWAY: Rule(ran=False, again=False),
    Fault.MALFORMED: Rule(ran=True, again=False),
    Fault.BUSY: Rule(ran=False, again=True, base=2.0),
    Fault.SESSION: Rule(ran=False, again=False),
    Fault.SPENT: Rule(ran=False, again=False),
    Fault.REFUSED: Rule(ran=False, again=False),
    Fault.CONTENT: Rule(ran=False, again=False),
}
"""The one place that says what happens after a failure."""


class Attempt(NamedTuple):
    """One attempt, as the `on_attempt` hook sees it.

    Attributes:
        method: The function (`task.get`).
        number: 1 for the first.
        fault: What went wrong, None when nothing did.
        reason: The same in words, without secrets.
        elapsed: Seconds that the answer took, None when there was none.
        delay: Seconds until the next attempt, None when there is none.
    """

    method: str
    number: int
    fault: str | None
    reason: str
    elapsed: float | None
    delay: float | None


class Policy(NamedTuple):
    """What a client brings to each exchange.

    Attributes:
        retries: How often a call is tried again at most.
        budget: How often all calls together are.
        chance: A number from 0 to 1, for jitter.
        redactor: Takes secrets out of what servers say.
        observe: Is told of each attempt.
        found: Whether a session was found in a store, and not opened by this client.
    """

    retries: int
    budget: RetryBudget
    chance: Callable[[], float]
    redactor: Redactor
    observe: Callable[[Attempt], None]
    found: Callable[[Secret], bool]


def exchange(call: Call[R], policy: Policy, session: bool, expires: float | None) -> Exchange[R]:
    """Get the answer to a call.

    Args:
        call: The request.
        policy: How to go about it.
        session: Whether it is sent in a session.
        expires: When the call must be over, on the monotonic clock.
    """
    sid: Secret | None = None
    replays = 0 if session else 2
    if session:
        sid = yield LogIn(None)
    number = 0
    while True:
        number += 1
        outcome: Outcome = yield Send(sid)
        finding = diagnose(call, outcome, policy.redactor)
        if not isinstance(finding, Finding):
            policy.budget.earn()
            policy.observe(_attempt(call, number, None, outcome, None))
            return answer(finding, outcome, number)
        if finding.fault is Fault.SESSION and replays < 2:
            policy.observe(_attempt(call, number, finding, outcome, 0.0))
            fresh: Secret = yield LogIn(sid)
            # One that was found in a store may be as old as the one that was refused. Then one that is opened is tried.
            replays += 1 if policy.found(fresh) else 2
            sid = fresh
            continue
        delay = _delay(call, policy, finding, outcome, number, expires)
        policy.observe(_attempt(call, number, finding, outcome, delay))
        if delay is None:
            raise _final(call, finding, number)
        yield Wait(delay)


def _delay(
    call: Call[Any], policy: Policy, finding: Finding, outcome: Outcome, number: int, expires: float | None
) -> float | None:
    """Seconds until the next attempt; None when there must be none."""
    rule = RULES[finding.fault]
    if not rule.again or (rule.ran and not call.repeatable) or number > policy.retries:
        return None
    delay = backoff(number, rule.base, policy.chance())
    if isinstance(outcome, Answered):
        asked = retry_after(outcome.headers, outcome.wall)
        if asked is not None:
            delay = max(min(asked, LONGEST), rule.base * 0.1)
    if expires is not None and outcome.at + delay >= expires:
        return None
    return delay if policy.budget.spend() else None


def _final(call: Call[Any], finding: Finding, attempts: int) -> PlanfixError:
    """The error that the caller sees."""
    error = finding.error
    if RULES[finding.fault].ran and call.kind == "write":
        if isinstance(error, ProtocolError):
            error = UnreadableWriteAnswer(call.name, error.reason, call.idempotent, error.path, error.excerpt)
        else:
            error = AmbiguousWriteError(call.name, finding.reason, call.idempotent)
    if attempts > 1:
        error.add_note(f"tried {attempts} times")
    return error


def _attempt(call: Call[Any], number: int, finding: Finding | None, outcome: Outcome, delay: float | None) -> Attempt:
    return Attempt(
        method=call.name,
        number=number,
        fault=finding.fault.value if finding else None,
        reason=finding.reason if finding else "",
        elapsed=outcome.elapsed if isinstance(outcome, Answered) else None,
        delay=delay,
    )


T = TypeVar("T")


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
        from planfix_runtime.calls.prepared import login_call_of

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
