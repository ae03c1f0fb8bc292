"""What the library logs of its calls."""

from __future__ import annotations

import logging
import re

import pytest

from both import Connect
from fault_server import FaultServer, Reply
from planfix_runtime import ServerError
from sample_api import TaskGet


def test_attempts(server: FaultServer, connect: Connect, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "planfix")
    server.then(Reply(status=503, body=b""), Reply(), Reply(status=403, body=b""))
    client = connect(server.url)
    client.send(TaskGet())
    with pytest.raises(ServerError):
        client.send(TaskGet())
    said = [(one.levelname, re.sub(r"[0-9.]+ s$", "_ s", one.getMessage())) for one in caplog.records]
    assert [one for one in said if "task.get" in one[1]] == [
        ("WARNING", "task.get: attempt 1 failed: the server answered HTTP 503; again in _ s"),
        ("DEBUG", "task.get: attempt 2 answered in _ s"),
        ("INFO", "task.get: attempt 1 failed: the server answered HTTP 403"),
    ]
