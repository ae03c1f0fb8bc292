"""Default folders of schemas, output and cache; schemas of earlier git revisions."""

from __future__ import annotations

import io
import subprocess
import tarfile
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from platformdirs import user_cache_path

_HERE = Path(__file__).parent
_INSTALLED = _HERE / "schema"
"""The schema in an installed package; in a checkout it is beside the code."""


def schema_root() -> Path:
    """The folder of the schema that comes with this package."""
    return next(place for place in (_INSTALLED, _HERE.parents[1] / "schema") if place.is_dir())


def is_installed(folder: Path) -> bool:
    """Whether a folder is the schema of an installed package, beside which nothing can be written."""
    return folder == _INSTALLED


def schema_folders(given: Sequence[Path]) -> tuple[Path, ...]:
    """The folders of a schema: the first is complete, the others only contain changes.

    Args:
        given: The folders from the command line; `planfix` is the schema that comes with this package.

    Raises:
        NotADirectoryError: One of them is not a folder.
    """
    folders = [schema_root() if str(folder) == "planfix" and not folder.is_dir() else folder for folder in given]
    for folder in folders:
        if not folder.is_dir():
            raise NotADirectoryError(f"{folder} is not a folder; expected the folder of a schema")
    is_complete = bool(folders) and (folders[0] / "api.yaml").exists()
    return tuple(folders) if is_complete else (schema_root(), *folders)


def output_root(folders: Sequence[Path]) -> Path:
    """The folder to write to: beside the schema, or the current one for overlays and for an installed schema."""
    return Path.cwd() if len(folders) > 1 or is_installed(folders[0]) else folders[0].parent


def cache_root() -> Path:
    """The cache of formatted code: in the checkout, or in the user's cache folder."""
    folder = user_cache_path("planfix-codegen") if _INSTALLED.is_dir() else _HERE.parents[1] / ".build"
    return folder / "formatted"


class NoRevision(Exception):
    """Raised when git is missing, or has no such folder at that revision."""


@contextmanager
def schema_at(revision: str, folders: Sequence[Path]) -> Generator[list[Path]]:
    """Copies of a schema's folders as they were at a revision; they are deleted when the context ends.

    Args:
        revision: A commit, tag or branch of the repositories that contain the folders.

    Raises:
        NoRevision: A folder cannot be read; the message is git's.
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
