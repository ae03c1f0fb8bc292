"""The content of a file to upload, read only while it is sent, so that files of any size fit."""

from __future__ import annotations

import base64
import io
import os
import re
import stat
import threading
import weakref
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import IO, Any, NoReturn, Self, TypeAlias

from planfix_runtime.errors import InvalidRequest, UnreadableContent
from planfix_runtime.lazy import loaded

PIECE = 48 * 1024
"""Bytes that are read at a time: a multiple of 3, so that only the last piece of base64 needs padding."""

INLINE = 1024 * 1024
"""Bytes up to this number are written into the text of a document; larger values are kept beside it like a file."""

Progress: TypeAlias = Callable[[int, int], object]
"""Called with the number of bytes transferred so far, and with the total."""


class _OneReader:
    """A stream that only one thread may read at a time: the thread of a call that timed out may still be reading."""

    __slots__ = ("_busy", "_stream")

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._busy = threading.Lock()

    def read(self, most: int) -> Any:
        return self._alone(self._stream.read, most)

    def seek(self, place: int) -> None:
        self._alone(self._stream.seek, place)

    def _alone(self, act: Callable[[int], Any], number: int) -> Any:
        if not self._busy.acquire(blocking=False):
            raise ValueError("another call is still reading it")
        try:
            return act(number)
        finally:
            self._busy.release()


class FileBody:
    """The content of a file, for any field of a request that takes `bytes` and sends them as base64.

    A retry reads it again: always possible from a path, and from a stream if it can be rewound.
    """

    __slots__ = ("_path", "_progress", "_size", "_start", "_started", "_stream", "__weakref__")

    def __init__(
        self,
        path: str | None,
        stream: IO[bytes] | None = None,
        start: int | None = None,
        size: int = 0,
        *,
        progress: Progress | None = None,
    ) -> None:
        self._path = path
        self._stream = None if stream is None else _OneReader(stream)
        self._start = start
        self._size = size
        self._progress = progress
        self._started = False

    @classmethod
    def from_path(cls, path: str | os.PathLike[str], *, progress: Progress | None = None) -> Self:
        """The content of a file, as it is when the request is sent.

        Args:
            path: Path of the file.
            progress: Called with the number of bytes sent so far and the size of the file. A retry starts again at 0.

        Raises:
            OSError: The file cannot be opened.
            InvalidRequest: The path is not that of a regular file.
        """
        place = os.fspath(path)
        if not stat.S_ISREG(os.stat(place).st_mode):
            raise InvalidRequest("path", place, "a regular file")
        open(place, "rb").close()
        return cls(place, progress=progress)

    @classmethod
    def from_stream(cls, stream: IO[bytes], size: int | None = None, *, progress: Progress | None = None) -> Self:
        """The rest of a binary stream, from its current position. The stream is not closed.

        Args:
            stream: The stream. It must stay open and keep its position until the request is sent.
            size: Number of bytes to send; all by default. Without a size, a stream that cannot be rewound is copied to
                a temporary file first.
            progress: As for `from_path`.

        Raises:
            InvalidRequest: The stream is a text stream, or the size is negative.
            Exception: Whatever the stream raises when its size is determined or it is copied.
        """
        if isinstance(stream, io.TextIOBase):
            raise InvalidRequest("stream", stream, "a binary stream")
        if size is not None and size < 0:
            raise InvalidRequest("size", size, "a number of bytes")
        start = None
        if stream.seekable():
            start = stream.tell()
            if size is None:
                size = max(0, stream.seek(0, io.SEEK_END) - start)
                stream.seek(start)
        elif size is None:
            # Seldom needed and slow to import.
            from shutil import copyfileobj
            from tempfile import TemporaryFile

            copy = TemporaryFile()  # noqa: SIM115 - it stays open as long as the new object lives
            copyfileobj(stream, copy, PIECE)
            made = cls(None, copy, 0, copy.tell(), progress=progress)
            weakref.finalize(made, copy.close)
            return made
        return cls(None, stream, start, size, progress=progress)

    @classmethod
    def from_bytes(cls, content: bytes) -> Self:
        """Content that is already in memory."""
        return cls.from_stream(io.BytesIO(content))

    @property
    def size(self) -> int:
        """Number of bytes to send, before base64.

        Raises:
            UnreadableContent: The size of the file cannot be determined.
        """
        if self._path is None:
            return self._size
        try:
            return os.stat(self._path).st_size
        except OSError as error:
            problem = UnreadableContent(f"{self._path} cannot be read ({error.strerror})")
        raise problem

    def base64(self, size: int) -> Iterator[bytes]:
        """Yield the first `size` bytes as base64, piece by piece.

        Raises:
            UnreadableContent: The content cannot be read, or cannot be read a second time.
        """
        left, rest = size, b""
        with self._opened() as stream:
            while left:
                piece = self._read(stream, min(left, PIECE))
                left -= len(piece)
                if self._progress is not None:
                    self._progress(size - left, size)
                rest += piece
                whole = len(rest) - len(rest) % 3 if left else len(rest)
                if whole:
                    yield base64.b64encode(rest[:whole])
                    rest = rest[whole:]

    def _opened(self) -> AbstractContextManager[IO[bytes] | _OneReader]:
        again, self._started = self._started, True
        try:
            if self._path is not None:
                return open(self._path, "rb")
            assert self._stream is not None
            if self._start is not None:
                self._stream.seek(self._start)
                return nullcontext(self._stream)
        except Exception as error:
            problem = self._unreadable(error)
        else:
            if not again:
                return nullcontext(self._stream)
            problem = UnreadableContent(f"{self!r} must be read again, but the stream cannot be rewound")
        raise problem

    def _read(self, stream: IO[bytes] | _OneReader, most: int) -> bytes:
        try:
            piece = stream.read(most)
        except Exception as error:
            problem = self._unreadable(error)
        else:
            if isinstance(piece, bytes) and 0 < len(piece) <= most:
                return piece
            flaw = "gave more bytes than it was asked for" if piece else "ended before all bytes of it were read"
            if not isinstance(piece, bytes):
                flaw = f"gave a {type(piece).__name__} instead of bytes"
            problem = UnreadableContent(f"{self!r} {flaw}")
        raise problem

    def _unreadable(self, error: Exception) -> UnreadableContent:
        # A stream of the caller can raise any exception.
        return UnreadableContent(f"{self!r} cannot be read ({str(error) or type(error).__name__})")

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:
        return loaded("planfix_runtime.data.pydantic_hooks:schema_of_instance")(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: object, handler: object) -> Any:
        raise loaded("pydantic_core:PydanticOmit")

    def __repr__(self) -> str:
        return f"<FileBody of {self._path or 'a stream'}>"


Contents: TypeAlias = dict[str, FileBody]
"""Maps the placeholder of each file in the XML of a request to the content of the file."""


def base64_text(value: bytes | FileBody, contents: Contents | None) -> str:
    """The base64 of a value; or, for a file, a placeholder under which the value is added to `contents`."""
    if contents is None or (isinstance(value, bytes) and len(value) <= INLINE):
        return (base64.b64encode(value) if isinstance(value, bytes) else b"".join(value.base64(value.size))).decode()
    # Random, so that no text of the request can contain it.
    mark = f"file-{os.urandom(16).hex()}"
    contents[mark] = value if isinstance(value, FileBody) else FileBody.from_bytes(value)
    return mark


class RequestBody:
    """The body of a request. Its repr shows only the length, since it holds secrets.

    Args:
        text: The XML, with placeholders for the content of files.
        bodies: Maps each placeholder to the content.

    Attributes:
        taken: Whether the whole body was handed to the transport. Until then no server can have the whole request.

    Raises:
        UnreadableContent: The size of a file cannot be determined.
    """

    __slots__ = ("_length", "_parts", "taken")

    def __init__(self, text: str, bodies: Mapping[str, FileBody]) -> None:
        self._parts: list[bytes | tuple[FileBody, int]] = []
        self._length = 0
        self.taken: bool = False
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
                self.taken = part is self._parts[-1]  # the last part is always text, after all files
                yield part
            else:
                yield from part[0].base64(part[1])

    def __bytes__(self) -> bytes:
        return b"".join(self)

    def __repr__(self) -> str:
        return f"<{self._length} bytes>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("secrets cannot be pickled")
