"""Write rendered files, or show how they differ from the files that exist."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from pathlib import Path

from planfix_codegen.output.rendering import MARK, Files

_GENERATED = (".py", ".md", ".json")
_SHOWN_FILES = 5
_SHOWN_LINES = 12


class ForeignFile(Exception):
    """A file that was not generated is in the place of a generated one."""

    def __init__(self, place: Path) -> None:
        super().__init__(f"{_shown(place)} was not generated; expected no such file, so nothing was written")


def write_files(files: Files, root: Path) -> list[str]:
    """Write `files` below `root`, and remove generated files there that are no longer among them.

    Returns:
        A line for each file that changed.

    Raises:
        ForeignFile: A file without the generator's mark would be overwritten.
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
    """Compare the files below `root` with `files`: yield a line for each that differs, and a diff for the first ones."""
    for number, (place, (old, new)) in enumerate(sorted(_changes(files, root).items())):
        yield f"{_shown(place)}: {_state(old, new)}"
        if number < _SHOWN_FILES and old is not None and new is not None:
            # Without the first two lines, which would repeat the file's name.
            lines = list(difflib.unified_diff(old.splitlines(), new.splitlines(), lineterm="", n=1))[2:]
            yield from (f"    {line}" for line in lines[:_SHOWN_LINES])
            if len(lines) > _SHOWN_LINES:
                yield f"    … {len(lines) - _SHOWN_LINES} more lines"


def _changes(files: Files, root: Path) -> dict[Path, tuple[str | None, str | None]]:
    """Return old and new text of each file to change; `None` for a file that does not or should not exist."""
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
    # Line ends are compared, too. A file that is not UTF-8 differs from any text.
    return place.read_bytes().decode(errors="replace") if place.exists() else None


def _is_ours(place: Path) -> bool:
    return MARK.encode() in place.read_bytes()


def _existing(root: Path) -> set[Path]:
    return {path for path in root.rglob("*") if path.name.endswith(_GENERATED) and path.is_file()}
