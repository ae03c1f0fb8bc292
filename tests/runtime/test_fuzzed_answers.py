"""Answers that are mutated at random: whatever comes, what a client raises is this package's own.

`python test_fuzzed_answers.py COUNT [SEED]` sends so many requests with each client.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from dataclasses import dataclass, field

from both import Connect
from fault_server import OK, FaultServer, Received, Reply
from planfix.methods import FileDownload
from planfix_runtime import PlanfixError
from sample_api import TaskAdd, TaskGet

WHOLE = [
    Reply().wire(),
    Reply(framing="chunked").wire(),
    Reply(compressed=True).wire(),
    Reply(framing="close").wire(),
    Reply(status=302, body=b"", headers={"Location": "https://xn--/file"}).wire(),
    Reply(status=503, body=b"<html></html>", headers={"Retry-After": "0"}).wire(),
    Reply(body=OK, headers={"Content-Disposition": 'attachment; filename="a"', "ETag": '"1"'}).wire(),
]
PIECES = [b"\r\n", b"\n", b":", b" ", b"\0", b"\xff", b"-5", b"99999999999999999999", b"chunked", b"gzip", b"0\r\n\r\n"]
PIECES += [
    b"HTTP/1.1 100 Continue\r\n\r\n",
    b"Transfer-Encoding: ",
    b"Content-Length: ",
    b"Location: https://[::1",
    b"<",
    b"&#0;",
]


@dataclass(frozen=True, kw_only=True)
class Raw(Reply):
    """Bytes as they are."""

    raw: bytes = field(default=b"")

    def wire(self) -> bytes:
        return self.raw


def mutated(chance: random.Random) -> bytes:
    """An answer with a few changes."""
    wire = bytearray(chance.choice(WHOLE))
    for _ in range(chance.randint(0, 4)):
        at = chance.randint(0, len(wire))
        match chance.randint(0, 3):
            case 0:
                wire[at : at + chance.randint(0, 8)] = chance.choice(PIECES)
            case 1:
                del wire[at:]
            case 2:
                wire[at : at + 1] = bytes([chance.randint(0, 255)])
            case _:
                wire[at:at] = wire[at : at + chance.randint(1, 20)]
    return bytes(wire)


def fuzz(server: FaultServer, connect: Connect, count: int, seed: int) -> Counter[str]:
    """Send so many requests. Returns what came of them, by the name of the error."""
    chance = random.Random(seed)
    found: Counter[str] = Counter()

    def answer(received: Received) -> Reply:
        raw = mutated(chance)
        return Raw(raw=raw, cut=len(raw))  # the connection is closed behind it: nobody waits for what does not come

    server.handler = answer
    client = connect(server.url, retries=0, timeout=5, requests_per_second=0)
    for number in range(count):
        try:
            match number % 3:
                case 0:
                    client.send(TaskGet())
                case 1:
                    client.send(TaskAdd())
                case _:
                    client.download(FileDownload(id=5)).read()
            found["an answer"] += 1
        except PlanfixError as error:
            found[type(error).__name__] += 1
    return found


def test_only_errors_of_this_package(server: FaultServer, connect: Connect) -> None:
    found = fuzz(server, connect, 300, 11)
    assert found.total() == 300 and len(found) > 4


if __name__ == "__main__":
    import asyncio
    import threading

    from both import Driven, Swift
    from sample_api import AsyncSample, Sample

    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, daemon=True).start()
    for kind in (Sample, AsyncSample):

        def connected(url: str, kind: type = kind, **settings: object) -> Driven:
            given = {"account": "acc", "api_key": "key", "token": "t", "clock": Swift().clock(), **settings}
            return Driven(kind(url=url, **given), loop)

        with FaultServer() as fuzzed:
            print(kind.__name__, fuzz(fuzzed, connected, int(sys.argv[1]), int((*sys.argv, "1")[2])))
