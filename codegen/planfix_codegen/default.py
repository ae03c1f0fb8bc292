"""Where things are when nobody says so."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

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
