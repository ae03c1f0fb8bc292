"""A file that is being downloaded, for event loops."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self, TypeVar

from planfix_runtime.download import BaseDownload
from planfix_runtime.flow import Flow
from planfix_runtime.part_file import PartFile
from planfix_runtime.transfer import Transfer

T = TypeVar("T")


class _Run(Protocol):
    async def __call__(self, flow: Flow[T], /) -> T: ...


class AsyncDownload(BaseDownload):
    """A file that is being downloaded: read as it is wanted, and in memory as a whole only with `read`.

    It holds a connection: use it in an `async with` block, or close it. `read` and `save` close it themselves.

    Attributes:
        status: HTTP status of the answer that the file comes with.
        headers: Its headers, their names in lower case.
        name: Name of the file, without folders, if the server said it.
        size: Its size in bytes, if the server said it. Only then is it sure that a file which was cut short is noticed.
    """

    def __init__(self, transfer: Transfer, run: _Run) -> None:
        super().__init__(transfer)
        self._run = run

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """The content, as it comes. As `Download.iter_bytes`."""
        while data := (await self._run(self._transfer.next(anew=False))).data:
            yield data
        await self.aclose()

    async def read(self) -> bytes:
        """The whole content, in memory. As `Download.read`."""
        self._check_untouched()
        content = bytearray()
        async with self:
            while (piece := await self._run(self._transfer.next(anew=True))).data:
                content[piece.offset :] = piece.data
        return bytes(content)

    async def save(self, path: str | PathLike[str], *, keep_part: bool = False) -> Path:
        """Write the file to a path. As `Download.save`."""
        self._check_untouched()
        async with self:
            with PartFile(path, keep_part) as part:
                while (piece := await self._run(self._transfer.next(anew=True))).data:
                    await asyncio.to_thread(part.take, piece)
        return part.target

    async def aclose(self) -> None:
        """Give up the connection. What was not read is lost."""
        await self._run(self._transfer.close())

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
