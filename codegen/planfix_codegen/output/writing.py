"""Puts rendered files in place, or says how they differ from what is there."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from pathlib import Path

from planfix_codegen.output.rendering import MARK, Files

_GENERATED = (".py", ".md", ".json")
_SHOWN_FILES = 5
_SHOWN_LINES = 12


class ForeignFile(Exception):
    """A file that the generator has not written is where one of its own is to be."""

    def __init__(self, place: Path) -> None:
        super().__init__(f"{_shown(place)} was not generated; expected no such file, so nothing was written")


def write_files(files: Files, root: Path) -> list[str]:
    """Write `files` below `root`, and remove what was generated there and is not among them.

    Returns:
        What changed, a line a file.

    Raises:
        ForeignFile: A file would be overwritten that does not bear the generator's mark.
    """
    for path, text in files.items():
        place = root / path
        if text and place.exists() and place.stat().st_size and not _is_ours(place):
            raise ForeignFile(place)
    changes = _changes(files, root)
    for place, (_, new) in changes.items():
        if new is None:
            place.unlink()
            if not any(place.parent.iterdir()):
                place.parent.rmdir()
        else:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(new.encode())
    return sorted(f"{_shown(place)}: {_state(*texts)}" for place, texts in changes.items())


def differences(files: Files, root: Path) -> Iterator[str]:
    """How the files below `root` differ from `files`: a line a file, and for the first of them what differs."""
    for number, (place, (old, new)) in enumerate(sorted(_changes(files, root).items())):
        yield f"{_shown(place)}: {_state(old, new)}"
        if number < _SHOWN_FILES and old is not None and new is not None:
            # Without the two lines that would name the files once more.
            lines = list(difflib.unified_diff(old.splitlines(), new.splitlines(), lineterm="", n=1))[2:]
            yield from (f"    {line}" for line in lines[:_SHOWN_LINES])
            if len(lines) > _SHOWN_LINES:
                yield f"    … {len(lines) - _SHOWN_LINES} more lines"


def _changes(files: Files, root: Path) -> dict[Path, tuple[str | None, str | None]]:
    """Each file that is not as it should be: what it holds and what it should hold; `None` for a file that is not."""
    wanted = {root / path: text for path, text in files.items()}
    found = {place: _text(place) for place in wanted}
    stale = {place: _text(place) for place in _existing(root) - wanted.keys() if _is_ours(place)}
    changes: dict[Path, tuple[str | None, str | None]] = {place: (text, None) for place, text in stale.items()}
    changes |= {place: (found[place], text) for place, text in wanted.items() if found[place] != text}
    return changes


def _shown(place: Path) -> Path:
    here = Path.cwd()
    return place.relative_to(here) if place.is_relative_to(here) else place


def _state(old: str | None, new: str | None) -> str:
    return "missing" if old is None else "stale" if new is None else "differs"


def _text(place: Path) -> str | None:
    # Line ends are compared, too; what is no text differs from all that is.
    return place.read_bytes().decode(errors="replace") if place.exists() else None


def _is_ours(place: Path) -> bool:
    return MARK.encode() in place.read_bytes()


def _existing(root: Path) -> set[Path]:
    return {path for path in root.rglob("*") if path.name.endswith(_GENERATED) and path.is_file()}
