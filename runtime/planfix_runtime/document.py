"""What is posted: text, and between it the content of files, which is read while it is sent."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import NoReturn

from planfix_runtime.file_body import FileBody


class Document:
    """The body of a request. It holds secrets among other things, and prints as its length.

    Args:
        text: The text, with marks where the content of files belongs.
        bodies: Mark to content.

    Raises:
        UnreadableContent: The size of a file cannot be told.
    """

    __slots__ = ("_length", "_parts")

    def __init__(self, text: str, bodies: Mapping[str, FileBody]) -> None:
        self._parts: list[bytes | tuple[FileBody, int]] = []
        self._length = 0
        for part in re.split(f"({'|'.join(bodies)})", text) if bodies else (text,):
            if part in bodies:
                size = bodies[part].size
                self._parts.append((bodies[part], size))
                self._length += (size + 2) // 3 * 4
            else:
                encoded = part.encode()
                self._parts.append(encoded)
                self._length += len(encoded)

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[bytes]:
        for part in self._parts:
            if isinstance(part, bytes):
                yield part
            else:
                yield from part[0].base64(part[1])

    async def stream(self) -> AsyncIterator[bytes]:
        """The same for an event loop, which goes on while a file is read.

        Raises:
            GivenUp: The caller was cancelled. A thread that reads cannot be: it is left to itself, and what it reads to
                nobody.
        """
        from asyncio import to_thread

        from planfix_runtime.giving_up import from_network

        for part in self._parts:
            if isinstance(part, bytes):
                yield part
            else:
                pieces = part[0].base64(part[1])
                while piece := await from_network(lambda: to_thread(next, pieces, b"")):
                    yield piece

    def __bytes__(self) -> bytes:
        return b"".join(self)

    def __repr__(self) -> str:
        return f"<{self._length} bytes>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("secrets are not pickled")
