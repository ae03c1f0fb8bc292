"""Hooks that tell PyInstaller what it cannot see: modules that are imported by name, and files."""

from __future__ import annotations

from pathlib import Path


def hook_dirs() -> list[str]:
    """The folders of the hooks; PyInstaller asks by the entry point `pyinstaller40`."""
    return [str(Path(__file__).parent)]
