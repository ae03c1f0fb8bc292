"""Documents made to harm: one type of error or a right value, in little time and memory, and nothing else is touched."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from fault_server import FaultServer, Received, Reply

BOMB = b"<!DOCTYPE response [<!ENTITY a 'lol'>%s]>" % b"".join(
    b"<!ENTITY %c '%s'>" % (98 + place, b"&%c;" % (97 + place) * 10) for place in range(10)
)


def task(inside: bytes, before: bytes = b"", attributes: bytes = b"") -> bytes:
    return before + b'<response status="ok"%s><task><id>5</id>%s</task></response>' % (attributes, inside)


def outer(kind: bytes, url: str) -> bytes:
    return b'<!DOCTYPE response [<!ENTITY %s SYSTEM "%s">]>' % (kind, url.encode())


def corpus(url: str) -> dict[str, bytes]:
    """Documents that are refused. `url` is where no request may come from them."""
    declared = b"".join(b' xmlns:a%d="u%d"' % (number, number) for number in range(50_000))
    return {
        "laughs": task(b"<title>&k;</title>", BOMB),
        "laughs behind a comment": task(b"<title>&k;</title>", b"<!--<re-->" + BOMB),
        "laughs in an attribute": task(b"", b"<!--<re-->" + BOMB, b' x="&k;"'),
        "quadratic": task(b"&a;" * 10_000, b"<!DOCTYPE response [<!ENTITY a '%s'>]>" % (b"x" * 100_000)),
        "file": task(b"<title>&a;</title>", outer(b"a", Path(__file__).as_uri())),
        "address": task(b"<title>&a;</title>", b"<?re <re ?>" + outer(b"a", url)),
        "parameter": task(b"", b"<!--<re-->" + outer(b"% p", url).replace(b">]", b">%p;]")),
        "outer doctype": task(b"", b'<!DOCTYPE response SYSTEM "%s">' % url.encode()),
        "doctype in UTF-16": task(b"", BOMB).decode().encode("utf-16"),
        "depth": b'<response status="ok">' + b"<a>" * 100_000 + b"</a>" * 100_000 + b"</response>",
        "attributes": task(b"", attributes=b"".join(b' a%d=""' % number for number in range(1_000_000))),
        "namespaces": task(b"".join(b"<a%d:x/>" % number for number in range(0, 50_000, 10)), b"", declared),
        "elements": task(b"<a/>" * 2_100_000),
        "text": task(b"<title>%s</title>" % (b"x" * 20_000_000)),
        "NUL": task(b"<title>\0</title>"),
        "no UTF-8": task(b"<title>\xff</title>"),
        "surrogate": task(b"<title>&#xD800;</title>"),
        "two roots": task(b"") * 2,
        "root in a namespace": task(b"", attributes=b' xmlns="u"'),
        **{f"id {digits}": task(b"").replace(b">5<", b">%s<" % digits.encode()) for digits in ("١٢", "1_0", "1e5")},
        "digits": task(b"").replace(b">5<", b">%s<" % (b"9" * 5_000_000)),
    }


@pytest.mark.parametrize("transport", ["requests", "httpx"])
def test_one_type_of_error(server: FaultServer, transport: str) -> None:
    documents = corpus(server.url)
    left = list(documents.values())

    def answer(received: Received) -> Reply:
        assert received.head.startswith(b"POST ")
        return Reply(body=left.pop(0))

    server.handler = answer
    command = [sys.executable, __file__, transport, server.url, str(len(left))]
    here = Path(__file__).parent
    path = {"PYTHONPATH": f"{here}{os.pathsep}{here.parent}"}
    done = subprocess.run(command, capture_output=True, text=True, env=path, timeout=60)
    assert done.returncode == 0, done.stderr
    assert dict(zip(documents, json.loads(done.stdout))) == dict.fromkeys(documents, "ProtocolError")
    assert len(server.received) == len(documents)


def main(transport: str, url: str, count: str) -> None:
    """What becomes of so many answers, in a process that may not use much."""
    import asyncio

    from planfix import AsyncPlanfix, Planfix
    from planfix.methods import TaskGet

    resource.setrlimit(resource.RLIMIT_AS, (800 << 20, 800 << 20))
    resource.setrlimit(resource.RLIMIT_CPU, (20, 20))
    settings = {"account": "acc", "api_key": "key", "token": "token", "url": url, "requests_per_second": 0}
    seen: list[str] = []

    async def ask() -> None:
        async with AsyncPlanfix(**settings) as client:
            for _ in range(int(count)):
                try:
                    seen.append(str(await client.send(TaskGet(id=5))))
                except Exception as error:
                    seen.append(type(error).__name__)

    if transport == "httpx":
        asyncio.run(ask())
    else:
        with Planfix(**settings) as client:
            for _ in range(int(count)):
                try:
                    seen.append(str(client.send(TaskGet(id=5))))
                except Exception as error:
                    seen.append(type(error).__name__)
    print(json.dumps(seen))


if __name__ == "__main__":
    main(*sys.argv[1:])
