"""A server that does nothing but answer: pages of tasks made beforehand, so that only the clients are measured.

`python -m benchmarks.server` prints the address, as the emulator does with `--json`.
"""

from __future__ import annotations

import asyncio
import json
import re

from benchmarks.documents import page

PAGES = 100
NUMBER = re.compile(rb"<pageCurrent>([0-9]+)</pageCurrent>")
LENGTH = re.compile(rb"content-length: *([0-9]+)", re.IGNORECASE)
EMPTY = b'<response status="ok"><tasks count="0" totalCount="10000"/></response>'
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml; charset=utf-8\r\nContent-Length: %d\r\n\r\n"


async def _main() -> None:
    pages = [page("tasks", start=100 * number + 1, total=100 * PAGES).body for number in range(PAGES)]

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                length = LENGTH.search(await reader.readuntil(b"\r\n\r\n"))
                asked = NUMBER.search(await reader.readexactly(int(length[1]) if length else 0))
                number = int(asked[1]) if asked else 1
                answer = pages[number - 1] if number <= PAGES else EMPTY
                writer.write(HEAD % len(answer) + answer)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    keys = {"account": "demo", "api_key": "key", "token": "token"}
    print(json.dumps({"url": f"http://{host}:{port}/xml/"} | keys), flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_main())
