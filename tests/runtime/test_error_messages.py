"""What each error says, with all that there is to say and with nothing but what it must have."""

from __future__ import annotations

import pytest

from planfix_runtime import (
    AmbiguousWriteError,
    ApiError,
    InvalidRequest,
    PlanfixError,
    ProtocolError,
    ServerError,
    UnreadableWriteAnswer,
)


class TaskGone(ApiError):
    meaning = "The task is gone."


LOOK = "task.add may have been executed; look whether its add took effect on the task before you send it again"
AGAIN = "task.update may have been executed; sending it again changes nothing more"


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (InvalidRequest("a.b", 5, "a text"), "a.b: expected a text, got 5"),
        (InvalidRequest("a", "x" * 78, "less"), f"a: expected less, got '{'x' * 78}'"),
        (InvalidRequest("a", "x" * 79, "less"), f"a: expected less, got '{'x' * 76}..."),
        (ProtocolError("odd"), "odd"),
        (ProtocolError("odd", "/response", "what"), "/response: odd: 'what'"),
        (ApiError("3001", method="task.get"), "task.get: error 3001"),
        (ApiError("3001", "no", "task.get"), "task.get: error 3001: no"),
        (TaskGone("3001", method="task.get"), "task.get: error 3001: The task is gone"),
        (TaskGone("3001", "no", "task.get"), "task.get: error 3001: The task is gone; no"),
        (ServerError("task.get", "HTTP 502", 502), "task.get: HTTP 502"),
        (ServerError("task.get", "HTTP 502", 502, "oops"), "task.get: HTTP 502: 'oops'"),
        (AmbiguousWriteError("task.add", "lost"), f"task.add: lost; {LOOK}"),
        (AmbiguousWriteError("task.update", "lost", True), f"task.update: lost; {AGAIN}"),
        (UnreadableWriteAnswer("task.add", "odd"), f"task.add: odd; {LOOK}"),
        (UnreadableWriteAnswer("task.add", "odd", excerpt="x"), f"task.add: odd; {LOOK}; the answer began 'x'"),
    ],
    ids=str,
)
def test_message(error: PlanfixError, said: str) -> None:
    assert str(error) == said
