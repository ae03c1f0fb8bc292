"""How long a call waits before it is sent again, and when it is not."""

from __future__ import annotations

import pytest

from planfix_runtime import FailureKind
from planfix_runtime.calls.retry import LONGEST_DELAY, RetryBudget, RetryPolicy, backoff, retry_after


def delays(kind: FailureKind, *, repeatable: bool = True, retries: int = 3, asked: float | None = None) -> list[float]:
    """Seconds before each further attempt, until there is none."""
    policy = RetryPolicy(retries, RetryBudget(), repeatable, None)
    return list(iter(lambda: policy.delay(kind, asked, 0.0, 0.5), None))


@pytest.mark.parametrize("kind", [kind for kind in FailureKind if kind is not FailureKind.RATE_LIMITED])
def test_the_rules(kind: FailureKind) -> None:
    for repeatable in (True, False):
        again = kind.retryable and (repeatable or not kind.may_have_executed)
        assert len(delays(kind, repeatable=repeatable)) == (3 if again else 0)


def test_each_wait_is_longer() -> None:
    for kind in (FailureKind.UNREACHABLE, FailureKind.CONNECTION_LOST, FailureKind.SERVER_ERROR, FailureKind.BUSY):
        found = delays(kind)
        assert found == sorted(found) and 0 < found[0] < found[2]


@pytest.mark.parametrize("asked", [None, 0.0, 1.0, 7.0, 45.0, 600.0])
def test_a_rejected_request_waits_up_to_a_minute_in_all(asked: float | None) -> None:
    found = delays(FailureKind.RATE_LIMITED, repeatable=False, retries=0, asked=asked)
    assert sum(found) == pytest.approx(60.0) and len(found) < 70


def test_processes_that_were_rejected_together_come_back_apart() -> None:
    policies = [RetryPolicy(3, RetryBudget(), True, None) for _ in range(2)]
    one, two = (
        policy.delay(FailureKind.RATE_LIMITED, 1.0, 0.0, chance)
        for policy, chance in zip(policies, (0.1, 0.9), strict=True)
    )
    assert one is not None and two is not None and abs(one - two) > 0.1


def test_does_not_wait_past_the_deadline() -> None:
    for kind in (FailureKind.BUSY, FailureKind.RATE_LIMITED):
        assert RetryPolicy(3, RetryBudget(), True, 1001.0).delay(kind, 5.0, 1000.0, 0.5) is None


def test_backoff() -> None:
    assert [backoff(attempt, 1.0, 0.0) for attempt in (1, 2, 3)] == [0.5, 1.0, 2.0]
    assert [backoff(attempt, 1.0, 1.0) for attempt in (1, 2, 3)] == [1.0, 2.0, 4.0]
    assert backoff(10_000, 1.0, 1.0) == LONGEST_DELAY


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
        ("\u0667", None),
        ("9" * 5000, 999999999.0),
        ("", None),
        ("soon", None),
    ],
    ids=lambda one: ascii(one)[:30],
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
