"""Settings from arguments and the environment, and what is refused."""

from __future__ import annotations

import math
import subprocess
import sys
from datetime import timezone
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from both import Connect, Swift
from fault_server import FaultServer
from planfix_runtime import ConfigurationError, InvalidRequest
from planfix_runtime.config import Config, configure
from sample_api import API, AsyncSample, Sample, TaskAdd, TaskGet

GIVEN: dict[str, Any] = {"account": "acc", "api_key": "key", "token": "token"}


def settings(environ: dict[str, str] | None = None, **arguments: Any) -> Config:
    return configure(API.regions, arguments, environ or {})


def test_from_the_environment(ca_file: Path) -> None:
    config = settings(
        {
            "PLANFIX_ACCOUNT": "acc",
            "PLANFIX_API_KEY": "key",
            "PLANFIX_LOGIN": "me",
            "PLANFIX_PASSWORD": "password",
            "PLANFIX_REGION": "ru",
            "PLANFIX_SIGNATURE_KEY": "sign",
            "PLANFIX_CA": str(ca_file),
            "PLANFIX_REQUESTS_PER_SECOND": "0.5",
        }
    )
    assert (config.account, config.login, config.url, config.ca) == ("acc", "me", API.regions["ru"], str(ca_file))
    assert config.password is not None and config.password.reveal() == "password" and config.token is None
    assert config.signature_key is not None and config.signature_key.reveal() == "sign"
    assert config.requests_per_second == 0.5


def test_arguments_come_first() -> None:
    environ = {"PLANFIX_ACCOUNT": "other", "PLANFIX_TOKEN": "other", "PLANFIX_URL": "https://other.example/"}
    environ["PLANFIX_REQUESTS_PER_SECOND"] = "7"
    config = settings(
        environ, account="acc", api_key="key", login="me", password="pw", region="ru", requests_per_second=0
    )
    assert (config.account, config.token, config.login, config.url) == ("acc", None, "me", API.regions["ru"])
    assert config.requests_per_second == 0


def test_a_client_says_which_account_it_uses() -> None:
    for kind in (Sample, AsyncSample):
        client = kind(account="https://acme.planfix.com", api_key="key", token="token", region="ru")
        assert (client.account, client.url) == ("acme", API.regions["ru"])


def test_the_first_region_is_the_default() -> None:
    assert settings(**GIVEN).url == API.regions["eu"]


@pytest.mark.parametrize(
    ("changes", "names"),
    [
        ({"account": None}, ["account", "PLANFIX_ACCOUNT"]),
        ({"account": ""}, ["account", "PLANFIX_ACCOUNT"]),
        ({"api_key": None}, ["api_key", "PLANFIX_API_KEY"]),
        ({"token": None}, ["token (PLANFIX_TOKEN)", "login", "PLANFIX_LOGIN", "password", "PLANFIX_PASSWORD"]),
        ({"token": None, "login": "me"}, ["password (PLANFIX_PASSWORD) is missing"]),
        ({"token": None, "password": "pw"}, ["login (PLANFIX_LOGIN) is missing"]),
        ({"token": ""}, ["token (PLANFIX_TOKEN) or login and password"]),
        ({"login": "me", "password": "pw"}, ["token", "PLANFIX_TOKEN", "not both"]),
        ({"login": "me"}, ["not both"]),
        ({"password": "pw"}, ["not both"]),
        ({"region": "moon"}, ["region", "PLANFIX_REGION", "eu, ru", "moon"]),
        ({"region": "eu", "url": "https://x.example/"}, ["region", "url"]),
        ({"url": "http://planfix.example/xml/"}, ["url", "PLANFIX_URL", "https"]),
        ({"url": "http://localhost.example/"}, ["https"]),
        ({"url": "http://127.0.0.1.example/"}, ["https"]),
        ({"url": "http://10.0.0.1/"}, ["https"]),
        ({"url": "ftp://localhost/"}, ["https"]),
        ({"url": "planfix.example"}, ["https"]),
        ({"url": "https://"}, ["https"]),
        ({"url": "https://host:port/"}, ["url"]),
        ({"url": "https://user:pw@host/"}, ["user or password"]),
        ({"url": "https://user@host/"}, ["user or password"]),
        ({"url": "https://:pw@host/"}, ["user or password"]),
        ({"url": "http://[::1/"}, ["url"]),
        ({"url": "https://ho st/"}, ["url"]),
        ({"cert": "/nowhere.pem"}, ["cert", "/nowhere.pem", "No such file"]),
        ({"cert": __file__}, ["cert", "certificate"]),
        ({"headers": ["X-A: 1"]}, ["headers", "names to values"]),
        ({"headers": {"X A": "1"}}, ["headers", "X A"]),
        ({"headers": {"X-A": "1\r\nX-B: 2"}}, ["headers['X-A']"]),
        ({"headers": {"Authorization": "x"}}, ["Authorization"]),
        ({"user_agent": 5}, ["user_agent"]),
        ({"proxies": "http://proxy:3128"}, ["proxies", "environment"]),
        ({"environ": {"PLANFIX_PROXY": "proxy"}}, ["PLANFIX_PROXY"]),
        ({"url": "https://host\n/"}, ["url"]),
        ({"ca": ""}, ["ca", "PLANFIX_CA"]),
        ({"ca": "/nowhere.pem"}, ["ca", "/nowhere.pem", "No such file"]),
        ({"ca": "/"}, ["ca"]),
        ({"ca": __file__}, ["ca", "no certificates"]),
        ({"timezone": "Nowhere"}, ["timezone"]),
        ({"account": "a\0"}, ["account"]),
        ({"api_key": "a\x1f"}, ["api_key"]),
        ({"token": "a\ud800"}, ["token"]),
        ({"requests_per_second": -1}, ["requests_per_second", "PLANFIX_REQUESTS_PER_SECOND", "number", "-1"]),
        ({"requests_per_second": float("nan")}, ["requests_per_second", "number", "nan"]),
        ({"requests_per_second": float("inf")}, ["requests_per_second", "number", "inf"]),
        ({"environ": {"PLANFIX_REQUESTS_PER_SECOND": "fast"}}, ["PLANFIX_REQUESTS_PER_SECOND", "number", "'fast'"]),
    ],
    ids=str,
)
def test_refused(changes: dict[str, Any], names: list[str]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        settings(**(GIVEN | changes))
    assert all(name in str(caught.value) for name in names), str(caught.value)


def test_everything_that_is_missing_is_named_at_once() -> None:
    with pytest.raises(ConfigurationError, match=r"account \(.*, api_key \(.*, token \(.* are missing"):
        settings()


@pytest.mark.parametrize(
    "account", ["acme", "acme.planfix.ru", "https://acme.planfix.ru", "https://acme.planfix.com/?action=desktop"]
)
def test_the_address_of_an_account_names_it(account: str) -> None:
    assert settings(**GIVEN | {"account": account}).account == "acme"


def test_proxies_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy:3128")
    monkeypatch.setenv("NO_PROXY", "localhost")
    assert {name: one.reveal() for name, one in settings(**GIVEN, proxies="environment").proxies.items()} == {
        "https": "http://proxy:3128"
    }
    assert settings(**GIVEN).proxies == {}
    assert list(settings({"PLANFIX_PROXY": "http://proxy:1"}, **GIVEN).proxies) == ["all"]


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.9.1", "[::1]", "localhost:8080"])
def test_plain_http_to_this_machine(host: str) -> None:
    assert settings(**GIVEN, url=f"http://{host}/xml/").url == f"http://{host}/xml/"


def test_time_zones() -> None:
    assert settings(**GIVEN, timezone="Europe/Berlin").zone == ZoneInfo("Europe/Berlin")
    assert settings(**GIVEN, timezone=timezone.utc).zone is timezone.utc
    assert settings(**GIVEN).zone is None


@pytest.mark.parametrize(
    "options",
    [
        *({"timeout": value} for value in (0, (1, -1), math.inf, math.nan, "5", (5,), (1, 2, 3), [1, 2], True, 1j)),
        *({"retries": value} for value in (-1, 1.5, "3", True, [])),
        *({"deadline": value} for value in (0, -3, 1e12, "1", True, b"1", 10**400)),
    ],
    ids=str,
)
@pytest.mark.parametrize("kind", [Sample, AsyncSample])
def test_options_are_checked(kind: type[Sample], options: dict[str, Any]) -> None:
    (name,) = options
    with pytest.raises(ConfigurationError, match=f"{name}: expected"):
        kind(**GIVEN, url="http://127.0.0.1:1/", **options)
    with pytest.raises(ConfigurationError, match=f"{name}: expected"):
        kind(**GIVEN, url="http://127.0.0.1:1/").with_options(**options)


@pytest.mark.parametrize("rate", [-1, math.inf, math.nan, True, [], "fast", 10**400])
def test_the_pace_is_checked(rate: Any) -> None:
    with pytest.raises(ConfigurationError, match="requests_per_second"):
        Sample(**GIVEN, requests_per_second=rate)


@pytest.mark.parametrize(
    ("argument", "wrong"),
    [
        *((name, wrong) for name in ("account", "login", "region", "url", "ca") for wrong in (5, b"x", ["x"], True)),
        ("ca", type("BytesPath", (), {"__fspath__": lambda _: b"ca.pem", "__repr__": lambda _: "BytesPath"})()),
        *(("timezone", wrong) for wrong in (5, b"UTC", ["UTC"], True)),
        *(("proxies", wrong) for wrong in (5, "http://proxy", [("https", "http://proxy")])),
        *(("low_quota", wrong) for wrong in ("5", 1.5, -1, None, True)),
        *((name, 5) for name in ("session_store", "on_attempt", "on_low_quota", "clock", "shared_limit")),
        ("session_store", {"load": 1}),
        ("clock", None),
    ],
    ids=str,
)
@pytest.mark.parametrize("kind", [Sample, AsyncSample])
def test_values_of_another_type_are_refused_by_name(kind: type[Sample], argument: str, wrong: Any) -> None:
    user = {"login": wrong, "password": "pw", "token": None} if argument == "login" else {argument: wrong}
    with pytest.raises(ConfigurationError, match=f"^{argument}\\b.*: expected") as caught:
        kind(**(GIVEN | user))
    if argument not in ("session_store", "shared_limit", "proxies"):
        assert repr(wrong) in str(caught.value)


@pytest.mark.parametrize("argument", ["api_key", "token", "password", "signature_key"])
@pytest.mark.parametrize("wrong", [b"hidden", ["hidden"], {"hidden": 1}], ids=str)
def test_secrets_of_another_type_are_refused_without_showing_them(argument: str, wrong: Any) -> None:
    user = {"token": None, "login": "me", "password": wrong} if argument == "password" else {argument: wrong}
    with pytest.raises(
        ConfigurationError, match=f"^{argument}\\b.*: expected a text, got {type(wrong).__name__}$"
    ) as caught:
        Sample(**(GIVEN | user))
    frame_of = caught.value.__traceback__
    assert frame_of is not None and frame_of.tb_next is None, "only the caller's own frame is shown"


def test_nothing_is_taken_from_the_environment_of_the_http_library(
    server: FaultServer, connect: Connect, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login thief password thief\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/")
    assert connect(server.url, api_key="key", token="token", retries=0).send(TaskGet()) == 5
    assert b"Authorization: Basic a2V5OnRva2Vu\r\n" in server.received[0].head + b"\r\n"


def test_a_bad_request_is_refused_before_anything_is_sent(server: FaultServer) -> None:
    with Sample(**GIVEN, url=server.url) as client:
        with pytest.raises(InvalidRequest, match="TaskAdd.title.*U\\+0001"):
            client.send(TaskAdd(title="a\x01b"))
    assert server.connections == 0


def test_cookies_are_not_kept(server: FaultServer) -> None:
    from fault_server import Reply

    server.handler = lambda received: Reply(headers={"Set-Cookie": "track=me; Path=/"})
    with Sample(**GIVEN, url=server.url, clock=Swift().clock()) as client:
        client.send(TaskGet())
        client.send(TaskGet())
    assert b"cookie" not in server.received[1].head.lower()


def test_what_is_not_installed_is_named() -> None:
    code = """
import sys
sys.modules["httpx2"] = None
from planfix import AsyncPlanfix, ConfigurationError
try:
    AsyncPlanfix(account="acc", api_key="k", token="t")
except ConfigurationError as error:
    print(error)
"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "httpx2 is not installed: pip install 'planfix[async]'\n"
