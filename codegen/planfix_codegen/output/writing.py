"""Puts rendered files in place, or says how they differ from what is there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from planfix_codegen.output import Files

_GENERATED = (".py", "py.typed", ".md")
_MARK = b"Generated from schema/"


class ForeignFolder(Exception):
    """The folder to write holds files that the generator has not written, and would remove."""

    def __init__(self, root: Path) -> None:
        super().__init__(f"{root} holds other files; expected an empty folder, or one that was generated")


def write_files(files: Files, root: Path) -> list[str]:
    """Write `files` below `root` and remove what they do not hold.

    Returns:
        What changed, a line a file.

    Raises:
        ForeignFolder: There are files below `root`, and none of them looks like one of `files`.
    """
    if _existing(root) and not any(_is_ours(root / path) for path in files):
        raise ForeignFolder(root)
    changes = sorted(differences(files, root))
    for path, text in files.items():
        place = root / path
        if not place.exists() or place.read_bytes() != text.encode():
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(text.encode())
    for stale in _existing(root) - {root / path for path in files}:
        stale.unlink()
        if not any(stale.parent.iterdir()):
            stale.parent.rmdir()
    return changes


def differences(files: Files, root: Path) -> Iterator[str]:
    """How the files below `root` differ from `files`."""
    for path, text in files.items():
        place = root / path
        if not place.exists():
            yield f"{place}: missing"
        elif place.read_bytes() != text.encode():
            yield f"{place}: differs"
    for stale in sorted(_existing(root) - {root / path for path in files}):
        yield f"{stale}: stale"


def _is_ours(place: Path) -> bool:
    return place.exists() and _MARK in place.read_bytes()


def _existing(root: Path) -> set[Path]:
    return {path for path in root.rglob("*") if path.name.endswith(_GENERATED) and path.is_file()}
