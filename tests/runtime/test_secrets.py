"""A canary in each secret, every fault, and everything that can be printed or pickled: no sighting."""

from __future__ import annotations

import asyncio
import base64
import copy
import html
import json
import logging
import pickle
import sys
import traceback
import urllib.parse
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest

import planfix.methods
import planfix_runtime
from both import Connect, Swift
from fault_server import Cut, FaultServer, Received, Reply, error
from planfix.errors import FileAlreadyExists
from planfix.methods import AuthLogin, AuthLoginResponse, ContactUpdateUserInfo, UserUpdate
from planfix_runtime import (
    ApiError,
    ConfigurationError,
    InvalidRequest,
    MissingElement,
    PlanfixError,
    ProtocolError,
    ServerError,
    TransportError,
)
from planfix_runtime.config import configure
from planfix_runtime.model.content import RequestBody
from sample_api import API, AsyncSample, Sample, TaskAdd, TaskGet

KEY, TOKEN, PASSWORD, SID, SIGNATURE = (
    "canary-key-<1>",
    "canary-token",
    "canary-pass&word",
    "canary-sid-77",
    "canary-sign",
)
CANARIES = [
    "canary",
    base64.b64encode(f"{KEY}:{TOKEN}".encode()).decode(),
    base64.b64encode(f"{KEY}:".encode()).decode(),
]
OURS = (str(Path(planfix_runtime.__file__).parent), str(Path(planfix.__file__).parent))

FAULTS: dict[str, Any] = {
    "refusal that echoes": "echo error",
    "refusal whose code echoes": "echo code",
    "page that echoes": "echo html",
    "text that echoes": "echo text",
    "document that echoes": "echo xml",
    "rate limit that echoes": "echo 429",
    "cut": Cut("request", reset=True),
    "cut reply": Reply(cut=30),
    "too slow": Reply(delay=0.3),
    "redirect": Reply(status=302, headers={"Location": "http://elsewhere.example/"}, body=b""),
    "session over": Reply(body=error("0005")),
    "quota": Reply(body=error("0007")),
    "malformed": Reply(body=b"<response"),
}


def echo(kind: str, received: Received) -> Reply:
    """What careless servers and proxies do: they print what they got."""
    said = (received.head + b" " + received.body).decode()
    escaped = said.replace("&", "&amp;").replace("<", "&lt;")
    if kind == "echo error":
        return Reply(body=error("3001", escaped))
    if kind == "echo code":
        # Codes are short, or they are none.
        return Reply(body=error(KEY.replace("<", "&lt;")))
    if kind == "echo xml":
        return Reply(body=f'<response status="odd {escaped.replace(chr(34), " ")}"/>'.encode())
    status = {"echo html": 502, "echo text": 200, "echo 429": 429}[kind]
    authorization = [line for line in said.splitlines() if line.startswith("Authorization")]
    return Reply(status=status, body=f"{authorization[0]} {received.body.decode()}".encode())


def frames(error: BaseException) -> Iterator[str]:
    """The variables of the library's frames, as crash reporters print them."""
    for frame, _ in traceback.walk_tb(error.__traceback__):
        if frame.f_code.co_filename.startswith(OURS):
            yield f"{frame.f_code.co_name} {frame.f_locals!r}"


def seen(error: BaseException) -> Iterator[str]:
    """All that a logger, a crash reporter or a debugger shows of an error."""
    yield str(error)
    yield repr(error)
    yield repr(vars(error))
    yield "".join(traceback.format_exception(error))
    yield repr(pickle.loads(pickle.dumps(error)))
    pending: list[BaseException | None] = [error]
    while pending:
        one = pending.pop()
        if one is None:
            continue
        pending += [one.__cause__, one.__context__]
        yield repr(one)
        yield from frames(one)


def assert_unseen(texts: Iterator[str] | list[str]) -> None:
    for text in texts:
        for canary in CANARIES:
            assert canary not in text, text


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
@pytest.mark.parametrize("user", [{"token": TOKEN}, {"login": "me", "password": PASSWORD}], ids=["token", "password"])
@pytest.mark.parametrize("request_", [TaskGet(), TaskAdd()])
@pytest.mark.parametrize("at_login", [False, True])
def test_faults(
    server: FaultServer,
    connect: Connect,
    caplog: pytest.LogCaptureFixture,
    fault: Any,
    user: dict[str, str],
    request_: Any,
    at_login: bool,
) -> None:
    caplog.set_level(logging.DEBUG)
    attempts: list[Any] = []

    def answer(received: Received) -> Reply:
        if received.method == "auth.login" and not at_login:
            return Reply(body=f'<response status="ok"><sid>{SID}</sid></response>'.encode())
        if isinstance(fault, str):
            return echo(fault, received)
        return fault if isinstance(fault, Reply) else Reply(cut=0, reset=True)

    server.handler = answer
    client = connect(
        server.url,
        api_key=KEY,
        signature_key=SIGNATURE,
        retries=1,
        timeout=(1, 0.1),
        on_attempt=attempts.append,
        **user,
    )
    with pytest.raises(PlanfixError) as caught:
        client.send(request_)
    assert_unseen(seen(caught.value))
    assert_unseen([record.getMessage() for record in caplog.records])
    assert_unseen([repr(attempts), repr(client.client), repr(vars(client.client))])


@pytest.mark.parametrize(
    "encode",
    [str, html.escape, json.dumps, urllib.parse.quote, urllib.parse.quote_plus],
    ids=lambda encode: encode.__name__,
)
@pytest.mark.parametrize("echoed", ["password", "sid"])
def test_a_page_that_echoes_in_its_own_spelling(
    server: FaultServer, connect: Connect, encode: Callable[[str], str], echoed: str
) -> None:
    password, sid = "'a/canary's  \"p\tw\"&+\\", "ab+/canary/sid=="

    def answer(received: Received) -> Reply:
        if received.method == "auth.login":
            return Reply(body=f'<response status="ok"><sid>{sid}</sid></response>'.encode())
        return Reply(status=404, body=f"<p>bad value: {encode(password if echoed == 'password' else sid)}".encode())

    server.handler = answer
    client = connect(server.url, login="me", password=password)
    with pytest.raises(ServerError, match=r"bad value: .?\*\*\*.{0,4}$") as caught:
        client.send(TaskGet())
    assert_unseen(seen(caught.value))


@pytest.mark.parametrize(
    "reply",
    [
        Reply(body=f'<response status="ok"><sid>{SID}</sid><g>a&nbsp;b</g></response>'.encode()),
        Reply(body=f'<response status="ok"><{SID}></response>'.encode()),
        Reply(body=f'<response status="OK"><sid>{SID}</sid></response>'.encode()),
        Reply(body=f'<response status="{SID}"/>'.encode()),
        Reply(body=f"<{SID}/>".encode()),
        Reply(body=f"<!DOCTYPE html><p>sid={SID}".encode()),
        Reply(body=f'<response status="error"><code>{SID * 2}</code></response>'.encode()),
        Reply(status=502, body=SID.encode()),
        Reply(status=404, body=SID.encode()),
        Reply(status=429, body=SID.encode()),
    ],
    ids=lambda reply: f"{reply.status} {reply.body[:40]!r}",
)
def test_an_answer_with_a_session_key_that_cannot_be_read(
    server: FaultServer, connect: Connect, caplog: pytest.LogCaptureFixture, reply: Reply
) -> None:
    caplog.set_level(logging.DEBUG)
    attempts: list[Any] = []
    server.handler = lambda received: reply
    session = connect(server.url, login="me", password=PASSWORD, retries=0, on_attempt=attempts.append)
    with pytest.raises((ProtocolError, TransportError)) as in_session:
        session.send(TaskGet())
    with pytest.raises((ProtocolError, TransportError)) as asked_for:
        connect(server.url, retries=0).send(planfix.methods.AuthLogin(login="me", password=PASSWORD))
    for caught in (in_session, asked_for):
        assert_unseen(seen(caught.value))
    assert_unseen([repr(attempts), *(record.getMessage() for record in caplog.records)])


def test_a_login_without_a_session_key(server: FaultServer, connect: Connect) -> None:
    server.handler = lambda received: Reply(body=f'<response status="ok"><key>{SID}</key></response>'.encode())
    with pytest.raises(MissingElement, match="^/response/sid: the element is missing or empty$") as caught:
        connect(server.url).send(planfix.methods.AuthLogin(login="me", password=PASSWORD))
    assert_unseen(seen(caught.value))


def test_a_refusal_that_echoes_in_what_only_it_has(server: FaultServer) -> None:
    said = f"<code>9006</code><id>1</id><name>{TOKEN}</name>"
    server.handler = lambda received: Reply(body=f'<response status="error">{said}</response>'.encode())
    with planfix.Planfix(account="acc", api_key=KEY, token=TOKEN, url=server.url) as pf:
        with pytest.raises(FileAlreadyExists) as caught:
            pf.send(planfix.methods.TaskGet(id=1))
    assert caught.value.name == "***"
    assert_unseen(seen(caught.value))


def test_success_is_silent_too(server: FaultServer, connect: Connect, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server.then(Reply(body=f'<response status="ok"><sid>{SID}</sid></response>'.encode()))
    client = connect(server.url, api_key=KEY, login="me", password=PASSWORD, signature_key=SIGNATURE)
    answer = client.raw(TaskAdd())
    assert_unseen([repr(answer), repr(vars(client.client))])
    assert_unseen([record.getMessage() for record in caplog.records])
    assert SID.encode() in server.received[1].body and b"<signature>" in server.received[1].body


@pytest.mark.parametrize(
    "settings",
    [
        {"account": None},
        {"url": "http://example.com/"},
        {"timeout": -1},
        {"timezone": "Nowhere/At/All"},
        {"login": "me", "password": PASSWORD},
        {"token": TOKEN + "\0"},
        {"api_key": KEY + "\x01"},
        {"url": "https://me:canary@127.0.0.1/"},
        {"shared_limit": "http://:canary@127.0.0.1/"},
        {"shared_limit": "redis://:canary@127.0.0.1/0", "timeout": -1},
    ],
    ids=str,
)
def test_configuration_errors(settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PLANFIX_ACCOUNT", raising=False)
    given = {
        "account": "acc",
        "api_key": KEY,
        "token": TOKEN,
        "signature_key": SIGNATURE,
        "url": "http://127.0.0.1:1/",
        "proxies": {"http": "http://user:canary@127.0.0.1:1"},
    }
    with pytest.raises(ConfigurationError) as caught:
        Sample(**(given | settings))
    assert_unseen(seen(caught.value))


def test_a_library_that_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "httpx2", None)
    monkeypatch.delitem(sys.modules, "planfix_runtime.http.httpx_transport", raising=False)
    with pytest.raises(ConfigurationError, match="^httpx2 is not installed") as caught:
        AsyncSample(account="acc", api_key=KEY, token=TOKEN, signature_key=SIGNATURE, url="http://127.0.0.1:1/")
    assert_unseen(seen(caught.value))


def test_an_interrupt_shows_nothing_of_ours(server: FaultServer, swift: Swift) -> None:
    def interrupt(seconds: float) -> None:
        raise KeyboardInterrupt

    server.then(Reply(status=503, body=b""))
    clock = swift.clock()._replace(sleep=interrupt)
    with Sample(
        account="acc", api_key=KEY, login="me", password=PASSWORD, url=server.url, clock=clock, signature_key=SIGNATURE
    ) as client:
        with pytest.raises(KeyboardInterrupt) as caught:
            client.send(TaskGet())
        texts = list(frames(caught.value))
        assert texts
        assert_unseen(texts)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"signature_key": "canary\ud800"}, "^signature_key: expected text without U[+]D800"),
        ({"signature_key": b"canary"}, "^signature_key: expected a string, got '\\*\\*\\*'$"),
        ({"sid": "canary\0"}, "^sid: expected text without U[+]0000"),
        ({"sid": ["canary"]}, "^sid: expected a string, got '\\*\\*\\*'$"),
        ({"sid": SID, "signature_key": SIGNATURE, "account": "a\0"}, "^account: expected text without"),
        ({"sid": SID, "signature_key": SIGNATURE, "account": 5}, "^account: expected a string, got 5$"),
    ],
)
def test_what_encode_refuses(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidRequest, match=message) as caught:
        planfix.encode(UserUpdate(id=1, password=PASSWORD), **{"account": "acc"} | arguments)
    assert_unseen(seen(caught.value))


@pytest.mark.parametrize(
    "request_",
    [
        AuthLogin(login="me", password="canary\0"),
        AuthLogin(login="me", password=cast("str", 5 * ["canary"])),
        AuthLogin(login="\0", password=PASSWORD),
        UserUpdate(id=1, password=PASSWORD, post_id=cast("int", "x")),
    ],
    ids=repr,
)
def test_a_request_that_is_not_sent(request_: Any, server: FaultServer, connect: Connect) -> None:
    client = connect(server.url, signature_key=SIGNATURE)
    for attempt in (lambda: planfix.encode(request_, account="acc", sid=SID), lambda: client.send(request_)):
        with pytest.raises(InvalidRequest) as caught:
            attempt()
        assert_unseen(seen(caught.value))


def test_what_a_login_answers_besides_is_kept_and_not_shown() -> None:
    body = b'<response status="ok"><sid>canary-1</sid><session><key>canary-1</key></session></response>'
    answer = planfix.decode(AuthLogin, body)
    assert answer.extra == (planfix.Extra("<session><key>canary-1</key></session>"),)
    assert "canary" not in repr(answer)


def test_what_decode_refuses() -> None:
    for body in (
        f'<response status="ok"><{SID}></response>',
        f'<response status="error"><code>5</code>{SID}</response>',
    ):
        with pytest.raises((ProtocolError, ApiError)) as caught:
            planfix.decode(AuthLogin, body.encode())
        assert_unseen(seen(caught.value))


@pytest.mark.parametrize("bad", ["canary\0", ["canary"]], ids=ascii)
@pytest.mark.parametrize("answer", [error("1001"), b"<response"], ids=["refused", "malformed"])
def test_calls_with_a_secret_among_their_arguments(server: FaultServer, bad: Any, answer: bytes) -> None:
    server.handler = lambda received: Reply(body=answer)
    settings: dict[str, Any] = {"account": "acc", "api_key": KEY, "token": TOKEN, "url": server.url}
    settings |= {"requests_per_second": 0, "retries": 0}
    calls: list[Callable[[Any, str], Any]] = [
        lambda pf, password: pf.auth.login(login="me", password=password),
        lambda pf, password: pf.user.update(id=1, password=password),
        lambda pf, password: pf.contact.update_user_info(id=1, password=password),
    ]

    async def awaited(call: Callable[[Any, str], Any], password: str) -> None:
        async with planfix.AsyncPlanfix(**settings) as pf:
            await call(pf, password)

    for call in calls:
        for password in (PASSWORD, bad):
            with planfix.Planfix(**settings) as pf, pytest.raises(PlanfixError) as caught:
                call(pf, password)
            assert len(list(frames(caught.value))) > 1
            assert_unseen(seen(caught.value))
            with pytest.raises(PlanfixError) as caught:
                asyncio.run(awaited(call, password))
            assert len(list(frames(caught.value))) > 1
            assert_unseen(seen(caught.value))


def test_pickle_and_copy(server: FaultServer, connect: Connect) -> None:
    client = connect(server.url).client
    config = configure(API.regions, {"account": "acc", "api_key": KEY, "token": TOKEN}, {})
    for one in (client, config, config.api_key, RequestBody("canary", {})):
        with pytest.raises(TypeError):
            pickle.dumps(one)
    with pytest.raises(TypeError):
        copy.copy(client)
    assert copy.deepcopy(config.api_key) == config.api_key and repr(config.api_key) == "***"


@pytest.mark.parametrize(
    "holder",
    [
        AuthLogin(login="me", password=PASSWORD),
        UserUpdate(id=1, password=PASSWORD),
        ContactUpdateUserInfo(id=1, password=PASSWORD),
        AuthLoginResponse(sid=SID),
    ],
    ids=lambda holder: type(holder).__name__,
)
def test_requests_and_answers_that_hold_a_secret(holder: Any) -> None:
    assert_unseen([repr(holder), str(holder)])
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        with pytest.raises(
            TypeError, match=rf"^{type(holder).__name__} holds a secret \((password|sid)\) and cannot be pickled$"
        ):
            pickle.dumps([holder], protocol)
    assert copy.copy(holder) == copy.deepcopy(holder) == holder


def test_one_that_could_hold_a_secret_and_does_not() -> None:
    for request in (UserUpdate(id=1, name="Ann"), ContactUpdateUserInfo(id=1, password=None)):
        assert pickle.loads(pickle.dumps(request)) == request


def test_a_copy_is_one_of_its_own() -> None:
    answer = AuthLoginResponse(sid=SID)
    copied = copy.copy(answer)
    copied.sid = "another"
    assert answer.sid == SID


def test_config_prints_no_secret() -> None:
    config = configure(API.regions, {"account": "acc", "api_key": KEY, "token": TOKEN, "signature_key": SIGNATURE}, {})
    assert_unseen([repr(config), str(config), f"{config}"])
