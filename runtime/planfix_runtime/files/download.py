"""A file that is being downloaded, for threads and for event loops, and the partial file that it is saved to."""

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
"""Called with the bytes that are there and the bytes of the whole file (None if unknown)."""


class PartialFile:
    """A file that is written next to its target and replaces it once it is complete.

    If an earlier run left a part of the same version of the file, that part is continued.

    Args:
        target: Path of the file. A symbolic link stays, and the file that it leads to is replaced.
        version: A validator of the file; "" for none: then the part has a random name, which no later run finds.
        keep: Whether the part is kept after an error; a note on the error says where.

    Raises:
        OSError: The file cannot be written.
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
        """Write the next piece at its offset, and drop what was written after that."""
        if self.position != piece.offset:
            self._file.truncate(piece.offset)
            self._file.seek(piece.offset)
        self._file.write(piece.data)
        self.position = piece.offset + len(piece.data)

    @contextmanager
    def replacing_target(self) -> Generator[Self, None, None]:
        """Move the part to its target at the end of the block, unless it raises."""
        try:
            yield self
            self._file.close()
            with suppress(OSError):
                os.chmod(self._path, stat.S_IMODE(os.stat(self._place).st_mode))
            os.replace(self._path, self._place)
        except BaseException as error:
            # A second error, from flushing, would hide the first.
            with suppress(OSError):
                self._file.close()
            if self._keep:
                error.add_note(f"the part of the file that came is kept in {self._path}")
            else:
                with suppress(OSError):
                    self._path.unlink()
            raise


class BaseDownload:
    """Base of the downloads for threads and for event loops."""

    def __init__(self, transfer: Transfer, run: Any) -> None:
        self._transfer = transfer
        self._run = run
        self.status: int = transfer.response.status
        self.headers: Mapping[str, str] = transfer.response.headers
        self.name: str | None = file_name(self.headers.get("content-disposition", ""))
        self.size: int | None = transfer.size

    def _check_untouched(self) -> None:
        if self._transfer.position:
            raise ValueError("part of the file was read already; download it again to get all of it")

    def _report(self, progress: Progress | None) -> None:
        if progress is not None:
            progress(self._transfer.position, self._transfer.size)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.name or 'a file'}>"


class Download(BaseDownload):
    """A file that is being downloaded. It is read on demand; only `read` has the whole file in memory.

    It holds a connection: use it in a `with` block, or close it. `read` and `save` close it themselves.

    Attributes:
        status: HTTP status of the answer that brings the file.
        headers: Its headers, with names in lower case.
        name: Name of the file, safe on any system; None if the server did not send it.
        size: Size of the file in bytes; None if the server did not send it: a file that is cut short may then go unnoticed.
    """

    def iter_bytes(self) -> Iterator[bytes]:
        """Iterate over the content while it arrives.

        After a lost connection, the download is resumed if the server can do that.

        Raises:
            ResponseLost: The connection was lost too often, or the download cannot be resumed.
            ValueError: The download is closed.
        """
        while data := self._run(self._transfer.next(restart=False)).data:
            yield data
        self.close()

    def read(self, *, progress: Progress | None = None) -> bytes:
        """Read the whole content into memory.

        Args:
            progress: Called with the bytes that came and the bytes of the whole file (None if unknown).

        Raises:
            TransportError: The connection was lost too often.
            ValueError: Part of the file was read already, or the download is closed.
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

        The content is written to a partial file in the same folder. Once complete, it replaces the target and gets its mode.
        After a lost connection, the download is resumed, or started again if the server cannot resume it. A partial file
        that an earlier run kept, or left when it was killed, is continued if it has the same version (`ETag`) of the file.

        Args:
            path: Path of the file, with its name. An existing file is replaced; a symbolic link stays, and the file that it
                leads to is replaced.
            keep_part: Whether the partial file is kept after an error, for a later `save`; a note on the error says where.
            progress: Called with the bytes that are there and the bytes of the whole file (None if unknown).

        Returns:
            The path.

        Raises:
            TransportError: The connection was lost too often.
            OSError: The file cannot be written.
            ValueError: Part of the file was read already, or the download is closed.
        """
        self._check_untouched()
        with self, PartialFile(path, self._transfer.version, keep_part).replacing_target() as part:
            self._run(self._transfer.resume(part.position))
            while (piece := self._run(self._transfer.next(restart=True))).data:
                part.write(piece)
                self._report(progress)
        return part.target

    def close(self) -> None:
        """Close the connection. The rest of the file is lost."""
        self._run(self._transfer.close())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncDownload(BaseDownload):
    """A file that is being downloaded: like `Download`, with methods that are awaited.

    It holds a connection: use it in an `async with` block, or close it. `read` and `save` close it themselves.
    """

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """Iterate over the content while it arrives: see `Download.iter_bytes`."""
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
        """Close the connection. The rest of the file is lost."""
        await self._run(self._transfer.close())

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
