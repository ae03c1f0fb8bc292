"""Files for downloads, and the hosts that links lead to: they serve a file in parts, or cut it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable

from fault_server import FaultServer, Received, Reply
from planfix.methods import FileDownload

DATA = os.urandom(300_000)
REQUEST = FileDownload(id=5)
SESSION = b'<response status="ok"><sid>the-sid-3</sid></response>'


def linked(server: FaultServer, host: FaultServer) -> None:
    """Let the API answer a link to the host."""
    location = host.url + "file?signed=1"
    server.handler = lambda received: Reply(status=302, body=b"", headers={"Location": location})


def ranged(data: bytes, tag: str = '"v1"', cuts: list[int] | None = None) -> Callable[[Received], Reply]:
    """A host that serves a file in parts. It cuts the first answers after so many bytes of the file."""
    left = list(cuts or [])

    def answer(received: Received) -> Reply:
        asked = re.search(rb"(?i)\r\nrange: bytes=(\d+)-", received.head)
        same = re.search(rb'(?i)\r\nif-range: ("[^"]*")', received.head)
        headers, begin, status = {"ETag": tag} if tag else {}, 0, 200
        if asked and same and same[1].decode() == tag:
            begin, status = int(asked[1]), 206
            headers["Content-Range"] = f"bytes {begin}-{len(data) - 1}/{len(data)}"
        reply = Reply(status=status, body=data[begin:], headers=headers)
        return cut(reply, left.pop(0)) if left else reply

    return answer


def cut(reply: Reply, after: int) -> Reply:
    """The same answer, cut after so many bytes of its body."""
    head = len(reply.wire()) - len(reply.body)
    return Reply(**{**vars(reply), "cut": head + after})


def ranges(host: FaultServer) -> list[str]:
    """What was asked for."""
    found = (re.search(rb"(?i)\r\nrange: ([^\r]*)", one.head) for one in host.received)
    return [one[1].decode() if one else "" for one in found]
