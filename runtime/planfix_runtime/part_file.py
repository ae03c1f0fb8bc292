"""A file that is written beside its place, and takes it when it is complete."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from planfix_runtime.transfer import Piece


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
