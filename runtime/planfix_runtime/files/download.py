"""A file that is written beside its place, and takes it when it is complete."""

from __future__ import annotations

import errno
import os
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import suppress
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self, TypeVar

from planfix_runtime.files.headers import file_name
from planfix_runtime.files.transfer import Piece, Transfer
from planfix_runtime.sansio import Flow


class PartFile:
    """A context manager: the file is in its place when the block ends well, and nothing is left otherwise.

    Args:
        target: The place. What is there stays until the new file is complete.
        keep: Whether what was written is kept beside it otherwise; a note on the error says where.

    Raises:
        OSError: Nothing can be written there.
    """

    def __init__(self, target: str | os.PathLike[str], keep: bool) -> None:
        self.target = Path(target)
        self._keep = keep
        if self.target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(self.target))
        # Short enough for any file system, whatever the target's name is.
        self._path = self.target.with_name(f".{self.target.name[:40]}.{os.urandom(4).hex()}.part")
        self._file = self._path.open("xb")

    def take(self, piece: Piece) -> None:
        """Write what came."""
        if self._file.tell() != piece.offset:
            self._file.seek(piece.offset)
            self._file.truncate()
        self._file.write(piece.data)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None:
            self._abandon(error)
            return
        try:
            self._file.close()
            os.replace(self._path, self.target)
        except OSError as problem:
            self._abandon(problem)
            raise

    def _abandon(self, error: BaseException) -> None:
        # What cannot be written now is not worth a second error.
        with suppress(OSError):
            self._file.close()
        if self._keep:
            error.add_note(f"what came of the file is kept in {self._path}")
            return
        with suppress(OSError):
            self._path.unlink()


T = TypeVar("T")


class _Run(Protocol):
    def __call__(self, flow: Flow[T], /) -> T: ...


class BaseDownload:
    """What the downloads for threads and for event loops have in common."""

    def __init__(self, transfer: Transfer) -> None:
        self._transfer = transfer
        self.status: int = transfer.opened.status
        self.headers: Mapping[str, str] = transfer.opened.headers
        self.name: str | None = file_name(self.headers.get("content-disposition", ""))
        self.size: int | None = transfer.size

    def _check_untouched(self) -> None:
        if self._transfer.position:
            raise ValueError("part of the file was taken already; download it again to have it whole")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.name or 'a file'}>"


class Download(BaseDownload):
    """A file that is being downloaded: read as it is wanted, and in memory as a whole only with `read`.

    It holds a connection: use it in a `with` block, or close it. `read` and `save` close it themselves.

    Attributes:
        status: HTTP status of the answer that the file comes with.
        headers: Its headers, their names in lower case.
        name: Name of the file, without folders, if the server said it.
        size: Its size in bytes, if the server said it. Only then is it sure that a file which was cut short is noticed.
    """

    def __init__(self, transfer: Transfer, run: _Run) -> None:
        super().__init__(transfer)
        self._run = run

    def iter_bytes(self) -> Iterator[bytes]:
        """The content, as it comes.

        A lost connection is replaced where the server can go on with the same file.

        Raises:
            ResponseLost: It was lost, and the file cannot go on or was lost too often.
            ValueError: The download is closed.
        """
        while data := self._run(self._transfer.next(anew=False)).data:
            yield data
        self.close()

    def read(self) -> bytes:
        """The whole content, in memory.

        Raises:
            TransportError: The connection was lost too often.
            ValueError: Part of it was taken already, or the download is closed.
        """
        self._check_untouched()
        content = bytearray()
        with self:
            while (piece := self._run(self._transfer.next(anew=True))).data:
                content[piece.offset :] = piece.data
        return bytes(content)

    def save(self, path: str | PathLike[str], *, keep_part: bool = False) -> Path:
        """Write the file to a path.

        It is written beside it and takes its place when it is complete. A lost connection is replaced by one that goes on
        with the file, or begins again where the server cannot.

        Args:
            path: Where the file goes, with its name. What is there is replaced.
            keep_part: Whether what was written is kept after an error; a note on the error says where. It is for
                the caller to look at: another `save` begins with an empty file.

        Raises:
            TransportError: The connection was lost too often.
            OSError: The file cannot be written.
            ValueError: Part of it was taken already, or the download is closed.
        """
        self._check_untouched()
        with self, PartFile(path, keep_part) as part:
            while (piece := self._run(self._transfer.next(anew=True))).data:
                part.take(piece)
        return part.target

    def close(self) -> None:
        """Give up the connection. What was not read is lost."""
        self._run(self._transfer.close())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class _AsyncRun(Protocol):
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

    def __init__(self, transfer: Transfer, run: _AsyncRun) -> None:
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
            import asyncio

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
