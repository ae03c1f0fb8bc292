"""A schema as it was at a revision of git."""

from __future__ import annotations

import io
import subprocess
import tarfile
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory


class NoRevision(Exception):
    """Git has no such folder at that revision, or is not there."""


@contextmanager
def schema_at(revision: str, folders: Sequence[Path]) -> Generator[list[Path]]:
    """The folders of a schema as they were, for as long as the context lasts.

    Args:
        revision: A commit, tag or branch of the repositories that the folders are in.

    Raises:
        NoRevision: One of the folders cannot be had; the message is git's.
    """
    with TemporaryDirectory() as temporary:
        before: list[Path] = []
        for number, folder in enumerate(folders):
            name = f"{folder.name}@{revision}".replace("/", "_")
            place = Path(temporary, str(number), name)
            place.mkdir(parents=True)
            with tarfile.open(fileobj=io.BytesIO(_archive(revision, folder))) as archive:
                archive.extractall(place, filter="data")
            before.append(place)
        yield before


def _archive(revision: str, folder: Path) -> bytes:
    command = ["git", "-C", str(folder), "archive", "--format=tar", revision, "--", "."]
    try:
        return subprocess.run(command, capture_output=True, check=True).stdout
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip()
        raise NoRevision(f"{folder} at {revision}: {said}") from error
    except OSError as error:
        raise NoRevision(f"{folder} at {revision}: git cannot be run: {error.strerror}") from error
