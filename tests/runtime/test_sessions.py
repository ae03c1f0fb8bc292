"""Login and password: one login for any number of calls."""

from __future__ import annotations

import asyncio
import random
import threading
import time
from collections import Counter
from typing import Any

import pytest

from both import Connect, Swift, run_together
from fault_server import Cut, FaultServer, Received, Reply, error
from planfix_runtime import ApiError, ConnectionFailed, DeadlineExceeded, ProtocolError, ResponseLost
from sample_api import AsyncSample, LoginRefused, Sample, SessionExpired, TaskAdd, TaskGet

USER: dict[str, Any] = {"login": "me", "password": "the-password", "requests_per_second": 0}


class Sessions:
    """Gives out session keys, and lets all that there are die whenever it is told to. A login ends no other session."""

    def __init__(self, server: FaultServer) -> None:
        self._valid: set[str] = set()
        self.logins = 0
        self.refusals: Counter[str] = Counter()
        self.lifetimes = iter(())
        self.left = 0
        self.lock = threading.Lock()
        server.handler = self.answer

    def expire(self) -> None:
        self._valid.clear()

    def last(self, *requests: int) -> None:
        """How many requests each session lives."""
        self.lifetimes = iter(requests)

    def answer(self, received: Received) -> Reply:
        with self.lock:
            if received.method == "auth.login":
                self.logins += 1
                sid = f"session-{self.logins}"
                self._valid.add(sid)
                self.left = next(self.lifetimes, 10**9)
                return Reply(body=f'<response status="ok"><sid>{sid}</sid></response>'.encode())
            if self.left <= 0:
                self.expire()
            if received.sid not in self._valid:
                self.refusals[received.sid] += 1
                return Reply(body=error("0005"), executed=False)
            self.left -= 1
            return Reply()


def test_logs_in_once_and_again_when_the_session_is_over(server: FaultServer, connect: Connect) -> None:
    sessions = Sessions(server)
    client = connect(server.url, **USER)
    assert [client.send(TaskGet()), client.send(TaskAdd())] == [5, 5]
    sessions.expire()
    assert client.send(TaskAdd()) == 5
    assert server.methods() == ["auth.login", "task.get", "task.add", "task.add", "auth.login", "task.add"]
    assert server.effects["task.add"] == 2


def test_a_second_refusal_is_raised(server: FaultServer, connect: Connect) -> None:
    sessions = Sessions(server)
    sessions.last(0, 0, 0)
    with pytest.raises(SessionExpired):
        connect(server.url, **USER).send(TaskGet())
    assert server.methods() == ["auth.login", "task.get", "auth.login", "task.get"]


def test_with_a_token_there_is_no_login(server: FaultServer, connect: Connect) -> None:
    server.handler = lambda received: Reply(body=error("0005"))
    with pytest.raises(SessionExpired):
        connect(server.url).send(TaskGet())
    assert server.methods() == ["task.get"] and not server.received[0].sid


def test_sixteen_threads_log_in_once(server: FaultServer, connect: Connect) -> None:
    sessions = Sessions(server)
    client = connect(server.url, **USER)
    for expected in (1, 2, 3):
        assert run_together(16, lambda number: client.send(TaskAdd())) == [5] * 16
        assert sessions.logins == expected
        sessions.expire()
    assert server.effects["task.add"] == 48


class Schedules:
    """Sixteen calls, and the session dies at any moment among them: one login, and each call replayed at most once."""

    def __init__(self, server: FaultServer) -> None:
        self.sessions = Sessions(server)
        self._server = server
        self._chance = random.Random(7)
        self._count = 0
        server.handler = self._jittery

    def _jittery(self, received: Received) -> Reply:
        # Slept before the answer, so that requests overtake each other on their way to it.
        time.sleep(self._chance.choice((0, 0, 0.001, 0.003)))
        return self.sessions.answer(received)

    def begin(self) -> None:
        with self.sessions.lock:
            self.sessions.left = self._chance.randrange(16)

    def check(self, results: list[object]) -> None:
        self._count += 1
        assert results == [5] * 16
        assert self.sessions.logins == 1 + self._count
        assert self._server.effects["task.add"] == 1 + 16 * self._count


def test_random_schedules_of_expiry_with_threads(server: FaultServer) -> None:
    schedules = Schedules(server)
    with Sample(account="acc", api_key="key", url=server.url, **USER) as client:
        client.send(TaskAdd())
        for _ in range(60):
            schedules.begin()
            schedules.check(run_together(16, lambda number: client.send(TaskAdd())))


def test_random_schedules_of_expiry_with_tasks(server: FaultServer) -> None:
    async def run() -> None:
        schedules = Schedules(server)
        async with AsyncSample(account="acc", api_key="key", url=server.url, **USER) as client:
            await client.send(TaskAdd())
            for _ in range(60):
                schedules.begin()
                schedules.check(list(await asyncio.gather(*(client.send(TaskAdd()) for _ in range(16)))))

    asyncio.run(run())


def test_a_late_refusal_does_not_end_the_new_session(server: FaultServer, connect: Connect) -> None:
    sessions = Sessions(server)
    client = connect(server.url, **USER)
    client.send(TaskGet())
    sessions.expire()
    entered, go = threading.Event(), threading.Event()

    def slow_first(received: Received) -> Reply:
        reply = sessions.answer(received)
        if received.method == "task.get" and not entered.is_set():
            entered.set()
            go.wait(5)
        return reply

    server.handler = slow_first
    results: list[int] = []
    late = threading.Thread(target=lambda: results.append(client.send(TaskGet())))
    late.start()
    entered.wait(5)
    assert client.send(TaskAdd()) == 5
    go.set()
    late.join(10)
    assert results == [5] and sessions.logins == 2
    assert client.send(TaskGet()) == 5 and sessions.logins == 2


class TestFailedLogin:
    def test_reaches_all_who_wait(self, server: FaultServer, connect: Connect) -> None:
        def refuse(received: Received) -> Reply:
            return Reply(body=error("1001", "wrong"), delay=0.2)

        server.handler = refuse
        client = connect(server.url, **USER)
        results = run_together(16, lambda number: client.send(TaskGet()))
        assert {type(one) for one in results} == {LoginRefused}
        assert len({id(one) for one in results}) == 16
        assert server.methods() == ["auth.login"]

    def test_one_that_breaks_off_reaches_all_who_wait(self, server: FaultServer, connect: Connect) -> None:
        server.handler = lambda received: Reply(cut=10, delay=0.5)
        client = connect(server.url, retries=0, **USER)
        results = run_together(8, lambda number: client.send(TaskGet()))
        assert {type(one) for one in results} == {ResponseLost} and len({id(one) for one in results}) == 8
        assert server.methods() == ["auth.login"]

    def test_is_not_tried_again_at_once(self, server: FaultServer, connect: Connect, swift: Swift) -> None:
        server.then(Reply(body=error("1001", "wrong")))
        sessions = Sessions(server)
        client = connect(server.url, **USER)
        notes: list[list[str]] = []
        for _ in range(5):
            with pytest.raises(LoginRefused) as caught:
                client.send(TaskGet())
            notes.append(getattr(caught.value, "__notes__", []))
        assert sessions.logins == 0 and len(server.received) == 1
        assert notes == [[], *4 * [["this login was refused before; the next is tried in 60 s"]]]
        swift.jump(120)
        assert client.send(TaskGet()) == 5 and sessions.logins == 1

    def test_for_lack_of_a_server(self, server: FaultServer, connect: Connect) -> None:
        client = connect(server.url, retries=1, **USER)
        server.close()
        results = run_together(4, lambda number: client.send(TaskGet()))
        assert {type(one) for one in results} == {ConnectionFailed}

    def test_a_lost_answer_is_retried(self, server: FaultServer, connect: Connect) -> None:
        Sessions(server)
        server.then(Cut("request"))
        assert connect(server.url, **USER).send(TaskAdd()) == 5

    @pytest.mark.parametrize("body", [b'<response status="ok"/>', b'<response status="ok"><sid></sid></response>'])
    def test_without_a_key(self, server: FaultServer, connect: Connect, body: bytes) -> None:
        server.handler = lambda received: Reply(body=body)
        with pytest.raises((ProtocolError, ApiError)):
            connect(server.url, **USER).send(TaskGet())
        assert server.methods() == ["auth.login"]

    def test_the_deadline_of_one_is_not_that_of_the_others(self, server: FaultServer, connect: Connect) -> None:
        sessions = Sessions(server)
        server.then(Reply(delay=1.5, cut=0))
        client = connect(server.url, **USER)

        def one(number: int) -> int:
            if number == 0:
                return client.send(TaskGet(), deadline=0.2)
            # After the one whose deadline is short, so that it is the one that logs in.
            time.sleep(0.05)
            return client.send(TaskGet(), deadline=0.1 if number < 3 else None)

        results = run_together(8, one)
        assert all(isinstance(one, DeadlineExceeded) for one in results[:3])
        assert results[3:] == [5] * 5 and sessions.logins == 1


class Store:
    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def load(self, key: str) -> str | None:
        return self.kept.get(key)

    def save(self, key: str, sid: str) -> None:
        self.kept[key] = sid


def test_sessions_are_shared_between_runs(
    server: FaultServer, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    sessions, store = Sessions(server), Store()
    for _ in range(3):
        assert connect(server.url, session_store=store, **USER).send(TaskGet()) == 5
    assert sessions.logins == 1
    assert list(store.kept) == [f"me@acc {server.url}"]
    sessions.expire()
    assert connect(server.url, session_store=store, **USER).send(TaskGet()) == 5
    assert sessions.logins == 2 and list(store.kept.values()) == ["session-2"]
    assert "store failed" not in caplog.text


def test_a_session_from_the_store_may_be_over_as_well(server: FaultServer, connect: Connect) -> None:
    sessions, store = Sessions(server), Store()
    client = connect(server.url, session_store=store, **USER)
    client.send(TaskGet())
    store.kept.clear()
    connect(server.url, session_store=store, **USER).send(TaskGet())
    sessions.expire()
    assert client.send(TaskGet()) == 5 and sessions.logins == 3


@pytest.mark.parametrize("kept", [b"session-0", 7, "session\0", "\ud800", ["session-0"]])
def test_what_a_store_gives_that_is_no_session(
    server: FaultServer, connect: Connect, caplog: pytest.LogCaptureFixture, kept: Any
) -> None:
    sessions, store = Sessions(server), Store()
    store.kept[f"me@acc {server.url}"] = kept
    assert connect(server.url, session_store=store, **USER).send(TaskGet()) == 5
    assert sessions.logins == 1 and list(store.kept.values()) == ["session-1"]
    assert "the session store failed" in caplog.text and "session-0" not in caplog.text


def test_a_store_that_fails_is_done_without(server: FaultServer, connect: Connect) -> None:
    class Broken:
        def load(self, key: str) -> str | None:
            raise RuntimeError

        def save(self, key: str, sid: str) -> None:
            raise RuntimeError

    sessions = Sessions(server)
    client = connect(server.url, session_store=Broken(), **USER)
    assert run_together(8, lambda number: client.send(TaskAdd())) == [5] * 8 and sessions.logins == 1


def test_the_key_is_escaped(server: FaultServer, connect: Connect) -> None:
    server.then(Reply(body=b'<response status="ok"><sid>a&lt;b&amp;c</sid></response>'))
    connect(server.url, **USER).send(TaskGet())
    assert b"<sid>a&lt;b&amp;c</sid>" in server.received[1].body
