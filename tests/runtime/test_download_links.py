"""Links that the API answers instead of the file: where they may lead, what goes along, and how often."""

from __future__ import annotations

from pathlib import Path

import pytest

from both import KEY, Connect, Swift
from fault_server import FaultServer, Received, Reply
from file_host import DATA, REQUEST, SESSION, cut, linked, ranged, ranges
from planfix_runtime import ServerError
from planfix_runtime.files.headers import resolve


def test_a_link_is_followed_without_anything_of_the_api(
    server: FaultServer, host: FaultServer, connect: Connect
) -> None:
    def api(received: Received) -> Reply:
        if received.method == "auth.login":
            return Reply(body=SESSION, headers={"Set-Cookie": "canary=1; Path=/"})
        return Reply(status=302, body=b"", headers={"Location": host.url + "f", "Set-Cookie": "canary=2; Path=/"})

    server.handler = api
    host.handler = ranged(DATA)
    client = connect(server.url, login="the-login", password="the-password", signature_key="the-signature")
    assert client.download(REQUEST).read() == DATA
    (received,) = host.received
    assert received.head.startswith(b"GET /xml/f HTTP/1.1\r\n") and received.body == b""
    names = {line.partition(":")[0].lower() for line in received.head.decode().splitlines()[1:]}
    assert names <= {"host", "user-agent", "accept", "accept-encoding", "connection"}
    assert b"identity" in received.head and b"gzip" not in received.head
    for secret in (KEY, "the-sid-3", "the-login", "the-password", "the-signature", "acc", "canary"):
        assert secret.encode() not in received.head.replace(b"ccept", b"")


@pytest.mark.parametrize("status", [301, 302, 303])
def test_links_lead_on_for_a_while(server: FaultServer, host: FaultServer, connect: Connect, status: int) -> None:
    linked(server, host)
    host.then(*[Reply(status=status, body=b"", headers={"Location": f"/{number}"}) for number in range(3)])
    host.handler = ranged(DATA)
    assert connect(server.url).download(REQUEST).read() == DATA
    assert [one.head.split()[1] for one in host.received] == [b"/xml/file?signed=1", b"/0", b"/1", b"/2"]


def test_but_not_for_ever(server: FaultServer, host: FaultServer, connect: Connect) -> None:
    linked(server, host)
    host.handler = lambda received: Reply(status=302, body=b"", headers={"Location": "/again"})
    with pytest.raises(ServerError, match="there are too many"):
        connect(server.url).download(REQUEST)
    assert len(server.received) == 1 and len(host.received) == 5


@pytest.mark.parametrize("status", [307, 308])
@pytest.mark.parametrize("where", ["api", "host"])
def test_redirects_that_would_carry_the_request_along_are_refused(
    server: FaultServer, host: FaultServer, connect: Connect, status: int, where: str
) -> None:
    redirect = Reply(status=status, body=b"", headers={"Location": host.url + "elsewhere"})
    if where == "api":
        server.handler = lambda received: redirect
    else:
        linked(server, host)
        host.handler = lambda received: redirect
    with pytest.raises(ServerError, match=f"HTTP {status}, a redirect, which is not followed"):
        connect(server.url).download(REQUEST)
    assert len(host.received) == (where == "host")


@pytest.mark.parametrize(
    "location",
    [
        "http://elsewhere.example/f",
        "http://127.0.0.1.elsewhere.example/f",
        "http://127.0.0.1\\@elsewhere.example/f",
        "//elsewhere.example/f",
        "ftp://127.0.0.1/f",
        "file:///etc/passwd",
        "https://user:pass@elsewhere.example/f",
        "https://else where.example/f",
        "https:///f",
        "javascript:alert(1)",
    ],
)
def test_other_links_lead_nowhere(server: FaultServer, connect: Connect, location: str) -> None:
    server.handler = lambda received: Reply(status=302, body=b"", headers={"Location": location})
    with pytest.raises(ServerError, match="not followed"):
        connect(server.url).download(REQUEST)
    assert server.connections == 1


def test_a_real_api_cannot_send_its_clients_to_this_machine() -> None:
    with pytest.raises(ValueError, match="not https"):
        resolve("https://api.example/xml/", "http://127.0.0.1:631/")
    assert resolve("http://localhost/xml/", "http://[::1]:8/f") == "http://[::1]:8/f"
    assert resolve("https://api.example/xml/", "../файл 1.pdf?a=%20&b=1#x") == (
        "https://api.example/%D1%84%D0%B0%D0%B9%D0%BB%201.pdf?a=%20&b=1"
    )
    latin = "/файл".encode().decode("latin-1")
    assert resolve("https://api.example/xml/", latin) == resolve("https://api.example/xml/", "/файл")


def test_links_keep_no_pace_and_the_api_does(
    server: FaultServer, host: FaultServer, connect: Connect, swift: Swift
) -> None:
    linked(server, host)
    host.handler = ranged(DATA, cuts=[1000])
    client = connect(server.url)
    client.download(REQUEST).read()
    assert len(swift.slept) == 1 and swift.slept[0] < 0.9
    client.download(REQUEST).close()
    assert swift.slept[1] > 0.1


def test_a_link_that_expired_is_replaced(
    server: FaultServer, host: FaultServer, connect: Connect, tmp_path: Path
) -> None:
    linked(server, host)
    good = ranged(DATA, cuts=[100_000])
    gone = Reply(status=403, body=b"expired")
    replies = iter([good, lambda received: gone, good])
    host.handler = lambda received: next(replies)(received)
    assert connect(server.url).download(REQUEST).save(tmp_path / "a").read_bytes() == DATA
    assert len(server.received) == 2 and ranges(host) == ["", "bytes=100000-", "bytes=100000-"]


def test_a_link_that_leads_nowhere_is_not_replaced(server: FaultServer, host: FaultServer, connect: Connect) -> None:
    linked(server, host)
    host.handler = lambda received: Reply(status=404, body=b"nothing here")
    with pytest.raises(ServerError, match="nothing here") as caught:
        connect(server.url).download(REQUEST)
    assert caught.value.status == 404 and len(server.received) == 1


@pytest.mark.parametrize("location", ["https://[::1/f", "https://elsewhere.example:port/f"])
def test_links_without_an_address(server: FaultServer, connect: Connect, location: str) -> None:
    server.handler = lambda received: Reply(status=302, body=b"", headers={"Location": location})
    with pytest.raises(ServerError, match="not followed: it has no address$"):
        connect(server.url).download(REQUEST)


def test_a_link_is_not_replaced_for_another_reason(server: FaultServer, host: FaultServer, connect: Connect) -> None:
    linked(server, host)
    host.then(cut(Reply(body=DATA, headers={"ETag": '"v1"'}), 100_000), Reply(status=400, body=b""))
    with pytest.raises(ServerError, match="HTTP 400"):
        connect(server.url).download(REQUEST).read()
    assert len(server.received) == 1
