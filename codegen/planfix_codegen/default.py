"""Where schemas are, and where what they yield is put, when nobody says so; and what git had there."""

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
"""The schema within an installed package; a checkout has it beside the code."""


def schema_root() -> Path:
    """The schema that this package came with."""
    return next(place for place in (_INSTALLED, _HERE.parents[1] / "schema") if place.is_dir())


def is_installed(folder: Path) -> bool:
    """Whether a folder is the schema of an installed package, which nothing stands beside."""
    return folder == _INSTALLED


def schema_folders(given: Sequence[Path]) -> tuple[Path, ...]:
    """The folders of a schema: the first is whole, the others say what differs.

    Args:
        given: What the user named; `planfix` is the schema that this package came with.

    Raises:
        NotADirectoryError: One of them is no folder.
    """
    folders = [schema_root() if str(folder) == "planfix" and not folder.is_dir() else folder for folder in given]
    for folder in folders:
        if not folder.is_dir():
            raise NotADirectoryError(f"{folder} is no folder; expected that of a schema")
    whole = bool(folders) and (folders[0] / "api.yaml").exists()
    return tuple(folders) if whole else (schema_root(), *folders)


def output_root(folders: Sequence[Path]) -> Path:
    """Where to write what a schema yields: beside it; or here, when it is not one folder in a place of its own."""
    return Path.cwd() if len(folders) > 1 or is_installed(folders[0]) else folders[0].parent


def cache_root() -> Path:
    """Where formatted texts are kept: in the checkout, or in the user's folder for such things."""
    checkout = _HERE.parents[1]
    folder = user_cache_path("planfix-codegen") if _INSTALLED.is_dir() else checkout / ".build"
    return folder / "formatted"


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
