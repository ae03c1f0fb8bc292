"""Who may call: keys, tokens, sessions, signatures, and the right error for whoever may not."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest

from plain_client import Plain, Time, basic
from planfix_runtime import Clock
from planfix_tools.emulator import Emulator

LOGIN = "<login>admin@example.com</login><password>emulated-password</password>"


@pytest.fixture
def by_login(emulator: Emulator) -> Iterator[Plain]:
    with Plain(emulator.login_credentials) as plain:
        yield plain


def test_a_token(admin: Plain) -> None:
    assert admin.ok("user.get").findtext("user/id") == "1001"


@pytest.mark.parametrize("header", [None, basic("wrong", "emulated-token"), "Basic !!!", "Bearer x", ""])
def test_a_wrong_key(admin: Plain, header: str | None) -> None:
    document = b'<request method="user.get"><account>emulated</account></request>'
    headers = {} if header is None else {"Authorization": header}
    root = ElementTree.fromstring(admin.request("POST", admin.path, document, headers))
    assert root.findtext("code") == "0001"


def test_an_unknown_account(admin: Plain) -> None:
    assert admin.call("user.get", account="other").findtext("code") == "0004"


def test_no_account(admin: Plain) -> None:
    assert admin.call("user.get", account="").findtext("code") == "0009"


def test_an_unknown_token(emulator: Emulator) -> None:
    with Plain({**emulator.credentials, "token": "wrong"}) as plain:
        assert plain.code("user.get") == "0012"


def test_neither_token_nor_session(by_login: Plain) -> None:
    assert by_login.code("user.get") == "0012"


@pytest.mark.parametrize("method", ["task.destroy", "", "task", "Task.get"])
def test_an_unknown_function(admin: Plain, method: str) -> None:
    assert admin.code(method) == "0008"


def test_a_session(by_login: Plain) -> None:
    sid = by_login.ok("auth.login", LOGIN).findtext("sid")
    assert sid is not None and len(sid) == 32
    assert by_login.ok("user.get", f"<sid>{sid}</sid>").findtext("user/id") == "1001"


@pytest.mark.parametrize("wrong", [LOGIN.replace("admin", "nobody"), LOGIN.replace("-password", "")])
def test_a_wrong_login(by_login: Plain, wrong: str) -> None:
    assert by_login.code("auth.login", wrong) == "1001"


def test_a_login_without_password(by_login: Plain) -> None:
    assert by_login.code("auth.login", "<login>admin@example.com</login>") == "0009"


def test_a_session_lives_for_an_hour(by_login: Plain, time: Time) -> None:
    sid = by_login.ok("auth.login", LOGIN).findtext("sid")
    time.now += 3599
    by_login.ok("user.get", f"<sid>{sid}</sid>")
    time.now += 2
    assert by_login.code("user.get", f"<sid>{sid}</sid>") == "0005"
    assert by_login.code("user.get", "<sid>made up</sid>") == "0005"


def test_an_inactive_user(emulator: Emulator, by_login: Plain) -> None:
    with Plain(emulator.credentials_of(1006)) as left:
        assert left.code("user.get") == "0014"
    login = "<login>user5@example.com</login><password>emulated-password</password>"
    assert by_login.code("auth.login", login) == "0014"


def test_a_contact_with_access_may_log_in(admin: Plain, by_login: Plain) -> None:
    contact = "<login>contact0@example.org</login><password>emulated-password</password>"
    sid = by_login.ok("auth.login", contact).findtext("sid")
    assert by_login.code("project.add", f"<sid>{sid}</sid><project><title>x</title></project>") == "2002"
    by_login.ok("task.getList", f"<sid>{sid}</sid>")
    invited = contact.replace("contact0", "contact1")
    assert by_login.code("auth.login", invited) == "1001"


def test_a_token_that_is_limited_to_functions(emulator: Emulator) -> None:
    with Plain(emulator.credentials_of(1001, methods=["task.getList"])) as limited:
        limited.ok("task.getList")
        assert limited.code("user.get") == "0020"


def test_functions_for_administrators(user: Plain) -> None:
    assert user.code("user.add", "<user><name>x</name><email>x@example.com</email></user>") == "6001"
    assert user.code("userGroup.add", "<userGroup><name>x</name></userGroup>") == "5002"
    assert user.code("projectGroup.add", "<projectGroup><name>x</name></projectGroup>") == "2002"
    access = "<contact><id>20005</id><havePlanfixAccess>1</havePlanfixAccess></contact>"
    assert user.code("contact.managePlanfixAccess", access) == "8001"


def test_signatures(clock: Clock) -> None:
    with Emulator(clock=clock, signature_key="secret") as emulator, Plain(emulator.credentials) as plain:
        assert plain.code("user.get") == "0006"
        assert plain.code("user.get", f"<signature>{'0' * 32}</signature>") == "0006"
        # As the page says: the function, the values in order of their names, the key.
        right = hashlib.md5(b"user.get" + b"emulated" + b"1001" + b"secret").hexdigest()
        content = "<user><id>1001</id></user><signature>{}</signature>"
        document = f'<request method="user.get"><account>emulated</account>{content}</request>'
        assert 'status="ok"' in plain.post(document.format(right))
