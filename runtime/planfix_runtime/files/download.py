"""A file that is being downloaded, for threads and for event loops, and how it is saved."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Self

from planfix_runtime.files.headers import file_name
from planfix_runtime.files.transfer import Piece, Transfer

Progress = Callable[[int, int | None], object]
"""Called with the bytes that are there, and with those that the file has, if that is known."""


class PartialFile:
    """A file that is written beside its target, until it is complete.

    A part that an earlier run left of the same version of the file is gone on with.

    Args:
        target: The place. What is there stays until the new file is complete; of a symbolic link, what it leads to.
        version: A validator of the file, or "" for none: then the part has a name that no later run finds.
        keep: Whether the part is kept after an error; a note on the error says where.

    Raises:
        OSError: Nothing can be written there.
    """

    def __init__(self, target: str | os.PathLike[str], version: str, keep: bool) -> None:
        self.target = Path(target)
        self._place = self.target.resolve() if self.target.is_symlink() else self.target
        self._keep = keep
        if self._place.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(self.target))
        mark = hashlib.sha256(version.encode()).hexdigest()[:16] if version else os.urandom(8).hex()
        self._path = self._place.with_name(f".{self._place.name[:40]}.{mark}.part")
        self._file = self._path.open("a+b" if version else "xb")
        self.position = self._file.seek(0, os.SEEK_END)

    def write(self, piece: Piece) -> None:
        """Write the next piece; one that begins again replaces what was written."""
        if self.position != piece.offset:
            self._file.truncate(piece.offset)
            self._file.seek(piece.offset)
        self._file.write(piece.data)
        self.position = piece.offset + len(piece.data)

    @contextmanager
    def replacing_target(self) -> Generator[Self, None, None]:
        """Move the part to its target when the block ends well."""
        try:
            yield self
            self._file.close()
            with suppress(OSError):
                os.chmod(self._path, stat.S_IMODE(os.stat(self._place).st_mode))
            os.replace(self._path, self._place)
        except BaseException as error:
            # What cannot be written now is not worth a second error.
            with suppress(OSError):
                self._file.close()
            if self._keep:
                error.add_note(f"the part of the file that came is kept in {self._path}")
            else:
                with suppress(OSError):
                    self._path.unlink()
            raise


class BaseDownload:
    """What the downloads for threads and for event loops have in common."""

    def __init__(self, transfer: Transfer, run: Any) -> None:
        self._transfer = transfer
        self._run = run
        self.status: int = transfer.response.status
        self.headers: Mapping[str, str] = transfer.response.headers
        self.name: str | None = file_name(self.headers.get("content-disposition", ""))
        self.size: int | None = transfer.size

    def _check_untouched(self) -> None:
        if self._transfer.position:
            raise ValueError("part of the file was taken already; download it again to have it whole")

    def _report(self, progress: Progress | None) -> None:
        if progress is not None:
            progress(self._transfer.position, self._transfer.size)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.name or 'a file'}>"


class Download(BaseDownload):
    """A file that is being downloaded: read as it is wanted, and in memory as a whole only with `read`.

    It holds a connection: use it in a `with` block, or close it. `read` and `save` close it themselves.

    Attributes:
        status: HTTP status of the answer that the file comes with.
        headers: Its headers, their names in lower case.
        name: Name of the file, safe on any system, if the server said it.
        size: Its size in bytes, if the server said it. Only then is it sure that a file which was cut short is noticed.
    """

    def iter_bytes(self) -> Iterator[bytes]:
        """Iterate over the content, as it comes.

        A lost connection is replaced where the server can go on with the same file.

        Raises:
            ResponseLost: It was lost, and the file cannot go on or was lost too often.
            ValueError: The download is closed.
        """
        while data := self._run(self._transfer.next(restart=False)).data:
            yield data
        self.close()

    def read(self, *, progress: Progress | None = None) -> bytes:
        """Read the whole content into memory.

        Args:
            progress: Called with the bytes that came and those that the file has (None if unknown).

        Raises:
            TransportError: The connection was lost too often.
            ValueError: Part of it was taken already, or the download is closed.
        """
        self._check_untouched()
        content = bytearray()
        with self:
            while (piece := self._run(self._transfer.next(restart=True))).data:
                content[piece.offset :] = piece.data
                self._report(progress)
        return bytes(content)

    def save(self, path: str | os.PathLike[str], *, keep_part: bool = False, progress: Progress | None = None) -> Path:
        """Write the file to a path.

        It is written beside it and takes its place when it is complete, with the mode of the file that it replaces. A lost
        connection is replaced by one that goes on with the file, or begins again where the server cannot. A part that an
        earlier run kept, or was killed over, is gone on with if it is of the same version (`ETag`) of the file.

        Args:
            path: Where the file goes, with its name. What is there is replaced; a symbolic link stays, and what it leads
                to is replaced.
            keep_part: Whether what was written is kept after an error, for a later `save`; a note on the error says where.
            progress: Called with the bytes that are there and those that the file has (None if unknown).

        Returns:
            The path.

        Raises:
            TransportError: The connection was lost too often.
            OSError: The file cannot be written.
            ValueError: Part of it was taken already, or the download is closed.
        """
        self._check_untouched()
        with self, PartialFile(path, self._transfer.version, keep_part).replacing_target() as part:
            self._run(self._transfer.resume(part.position))
            while (piece := self._run(self._transfer.next(restart=True))).data:
                part.write(piece)
                self._report(progress)
        return part.target

    def close(self) -> None:
        """Give up the connection. What was not read is lost."""
        self._run(self._transfer.close())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncDownload(BaseDownload):
    """A file that is being downloaded: a `Download` whose methods are awaited.

    It holds a connection: use it in an `async with` block, or close it. `read` and `save` close it themselves.
    """

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """Iterate over the content, as it comes: see `Download.iter_bytes`."""
        while data := (await self._run(self._transfer.next(restart=False))).data:
            yield data
        await self.aclose()

    async def read(self, *, progress: Progress | None = None) -> bytes:
        """Read the whole content into memory: see `Download.read`."""
        self._check_untouched()
        content = bytearray()
        async with self:
            while (piece := await self._run(self._transfer.next(restart=True))).data:
                content[piece.offset :] = piece.data
                self._report(progress)
        return bytes(content)

    async def save(
        self, path: str | os.PathLike[str], *, keep_part: bool = False, progress: Progress | None = None
    ) -> Path:
        """Write the file to a path: see `Download.save`."""
        import asyncio

        self._check_untouched()
        async with self:
            with PartialFile(path, self._transfer.version, keep_part).replacing_target() as part:
                await self._run(self._transfer.resume(part.position))
                while (piece := await self._run(self._transfer.next(restart=True))).data:
                    await asyncio.to_thread(part.write, piece)
                    self._report(progress)
        return part.target

    async def aclose(self) -> None:
        """Give up the connection. What was not read is lost."""
        await self._run(self._transfer.close())

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
