"""A server that does nothing but answer: pages of tasks made beforehand, so that only the clients are measured.

`python -m benchmarks.server` prints the address. With `--interval` it takes one request in so many seconds and refuses
what comes earlier, as the API does.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import time

from benchmarks.documents import page

PAGE = re.compile(rb"<pageCurrent>([0-9]+)</pageCurrent>")
LENGTH = re.compile(rb"content-length: *([0-9]+)", re.IGNORECASE)
TOO_OFTEN = b'<?xml version="1.0" encoding="UTF-8"?><response status="error"><code>0011</code></response>'
EMPTY = b'<?xml version="1.0" encoding="UTF-8"?><response status="ok"><tasks count="0" totalCount="10000"/></response>'


class Server:
    """Answers `task.getList`.

    Attributes:
        pages: The answers.
        interval: Seconds that must lie between two requests.
    """

    def __init__(self, pages: list[bytes], interval: float) -> None:
        self.pages = pages
        self.interval = interval
        self._next = 0.0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer the requests of one connection."""
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = LENGTH.search(head)
                body = await reader.readexactly(int(length[1]) if length else 0)
                answer = self._answer(body)
                kind = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml; charset=utf-8\r\n"
                writer.write(kind + b"Content-Length: %d\r\n\r\n" % len(answer) + answer)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    def _answer(self, body: bytes) -> bytes:
        now = time.monotonic()
        if now < self._next:
            return TOO_OFTEN
        self._next = now + self.interval
        asked = PAGE.search(body)
        number = int(asked[1]) if asked else 1
        return self.pages[number - 1] if number <= len(self.pages) else EMPTY


async def _main() -> None:
    parser = argparse.ArgumentParser(description="Answer with pages of tasks.")
    parser.add_argument("--pages", type=int, default=100, help="how many pages the list has")
    parser.add_argument("--interval", type=float, default=0.0, help="seconds between two requests")
    options = parser.parse_args()
    pages = [page("tasks", start=100 * number + 1, total=100 * options.pages).body for number in range(options.pages)]
    server = await asyncio.start_server(Server(pages, options.interval).serve, "127.0.0.1", 0, limit=2**20)
    host, port = server.sockets[0].getsockname()
    print(f"http://{host}:{port}/xml", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_main())
