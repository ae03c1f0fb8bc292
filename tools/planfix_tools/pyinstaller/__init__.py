"""Hooks for PyInstaller: modules that are imported by name, and data files, which it cannot find."""

from __future__ import annotations

from pathlib import Path


def hook_dirs() -> list[str]:
    """The folders of the hooks, for the entry point `pyinstaller40`."""
    return [str(Path(__file__).parent)]
