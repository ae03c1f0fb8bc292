"""The table of what happens after a failure, driven without a socket: every fault for every kind of function."""

from __future__ import annotations

from typing import Any

import pytest

from fault_server import OK, error
from planfix_runtime.calls.prepared import Call
from planfix_runtime.calls.classify import Fault, LONGEST, RetryBudget, backoff, retry_after
from planfix_runtime import AmbiguousWriteError, PlanfixError
from planfix_runtime.calls.call import RULES, LogIn, Policy, Send, Wait, exchange
from planfix_runtime.secrets import Redactor, Secret
from planfix_runtime.http.transport import Answered, Cause, Failed, Outcome
from sample_api import ERRORS, TaskAdd, TaskGet, TaskUpdate


def answered(body: bytes = OK, status: int = 200, **headers: str) -> Answered:
    return Answered(status, headers, body, 0.1, 1000.0, 1.8e9)


OUTCOMES: dict[Fault, Outcome] = {
    Fault.UNREACHABLE: Failed(Cause.CONNECTION, False, "refused", 1000.0),
    Fault.TLS: Failed(Cause.TLS, False, "not trusted", 1000.0),
    Fault.LOST: Failed(Cause.CONNECTION, True, "reset", 1000.0),
    Fault.LATE: Failed(Cause.DEADLINE, False, "deadline", 1000.0),
    Fault.LATE_LOST: Failed(Cause.DEADLINE, True, "deadline", 1000.0),
    Fault.RATE: answered(b"", 429),
    Fault.SERVER: answered(b"<html>", 503),
    Fault.TURNED_AWAY: answered(b"", 403),
    Fault.MALFORMED: answered(b"<"),
    Fault.BUSY: answered(error("0011")),
    Fault.SESSION: answered(error("0005")),
    Fault.SPENT: answered(error("0007")),
    Fault.REFUSED: answered(error("3001")),
    Fault.CONTENT: Failed(Cause.CONTENT, True, "not readable", 1000.0),
}
MAY_HAVE_RUN = {Fault.LOST, Fault.LATE_LOST, Fault.SERVER, Fault.MALFORMED}
TRIED_AGAIN = {Fault.UNREACHABLE, Fault.LOST, Fault.RATE, Fault.SERVER, Fault.BUSY}


def drive(
    request: Any, outcomes: list[Outcome], *, expires: float | None = None, retries: int = 3, session: bool = False
) -> tuple[list[Any], Any]:
    """Play outcomes to an exchange. Returns its steps, and what it returned or raised."""
    call = Call[Any](request, silent=False, zone=None, errors=lambda: ERRORS)
    policy = Policy(retries, RetryBudget(), lambda: 0.5, Redactor([]), lambda attempt: None, lambda sid: False)
    steps: list[Any] = []
    course = exchange(call, policy, session, expires)
    pending = iter(outcomes)
    reply: Any = None
    try:
        while True:
            steps.append(course.send(reply))
            reply = next(pending) if isinstance(steps[-1], Send) else Secret("sid") if session else None
    except StopIteration as stop:
        return steps, stop.value
    except PlanfixError as raised:
        return steps, raised


def test_every_fault_has_a_rule_and_an_outcome_here() -> None:
    assert set(RULES) == set(OUTCOMES) == set(Fault)


@pytest.mark.parametrize("fault", Fault)
@pytest.mark.parametrize("request_", [TaskGet(), TaskAdd(), TaskUpdate()], ids=lambda one: one.method.name)
@pytest.mark.parametrize("session", [False, True])
def test_the_table(fault: Fault, request_: Any, session: bool) -> None:
    steps, result = drive(request_, [OUTCOMES[fault], answered()], session=session)
    if session:
        assert steps.pop(0) == LogIn(None)
        if fault is Fault.SESSION:
            assert steps == [Send(Secret("sid")), LogIn(Secret("sid")), Send(Secret("sid"))] and result.value == 5
            return
    sent = sum(isinstance(step, Send) for step in steps)
    write = not isinstance(request_, TaskGet)
    if fault in TRIED_AGAIN and not (write and fault in MAY_HAVE_RUN):
        assert sent == 2 and result.value == 5 and isinstance(steps[1], Wait) and steps[1].seconds > 0.05
    else:
        assert sent == 1 and isinstance(result, PlanfixError)
        assert isinstance(result, AmbiguousWriteError) is (write and fault in MAY_HAVE_RUN)


@pytest.mark.parametrize("fault", TRIED_AGAIN)
def test_gives_up_and_waits_longer_each_time(fault: Fault) -> None:
    steps, result = drive(TaskGet(), [OUTCOMES[fault]] * 9)
    waits = [step.seconds for step in steps if isinstance(step, Wait)]
    assert len(waits) == 3 and waits == sorted(waits) and waits[0] < waits[2]
    assert result.__notes__ == ["tried 4 times"]


def test_does_not_wait_past_the_deadline() -> None:
    steps, _ = drive(TaskGet(), [OUTCOMES[Fault.BUSY]] * 9, expires=1001.0)
    assert len(steps) == 1


def test_a_late_session_is_replayed_once_and_does_not_count_as_a_retry() -> None:
    call = Call[Any](TaskAdd(), silent=False, zone=None, errors=lambda: ERRORS)
    course = exchange(
        call, Policy(0, RetryBudget(), lambda: 0.5, Redactor([]), lambda attempt: None, lambda sid: False), True, None
    )
    first, second = Secret("one"), Secret("two")
    assert course.send(None) == LogIn(None)
    assert course.send(first) == Send(first)
    assert course.send(OUTCOMES[Fault.SESSION]) == LogIn(first)
    assert course.send(second) == Send(second)
    with pytest.raises(StopIteration) as done:
        course.send(answered())
    assert done.value.value.value == 5


def test_backoff() -> None:
    assert [backoff(attempt, 1.0, 0.0) for attempt in (1, 2, 3)] == [0.5, 1.0, 2.0]
    assert [backoff(attempt, 1.0, 1.0) for attempt in (1, 2, 3)] == [1.0, 2.0, 4.0]
    assert backoff(10_000, 1.0, 1.0) == LONGEST


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("7", 7.0),
        (" 7 ", 7.0),
        ("0", 0.0),
        ("Fri, 15 Jan 2027 08:00:10 GMT", 10.0),
        ("Fri, 15 Jan 2027 07:00:00 GMT", 0.0),
        ("Fri, 15 Jan 99999 07:00:00 GMT", None),
        ("-7", None),
        ("7.5", None),
        ("٧", None),
        ("9" * 5000, 999999999.0),
        ("", None),
        ("soon", None),
    ],
    ids=lambda one: str(one)[:30],
)
def test_retry_after(header: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": header}, 1_800_000_000.0) == seconds
    assert retry_after({}, 0.0) is None


def test_budget() -> None:
    budget = RetryBudget(size=2, earned=0.5)
    assert [budget.spend() for _ in range(3)] == [True, True, False]
    budget.earn()
    assert not budget.spend()
    budget.earn()
    assert budget.spend() and not budget.spend()
    for _ in range(100):
        budget.earn()
    assert [budget.spend() for _ in range(3)] == [True, True, False]
