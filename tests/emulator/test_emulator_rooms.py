"""The emulator's rooms: a module imports from its own room or from one below, and nothing stands loose."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import planfix_tools.emulator

HERE = Path(planfix_tools.emulator.__file__).parent
ROOMS = ["storage", "domain", "seed", "filters", "functions", "protocol"]
"""Lowest first."""
LOOSE = {"__init__", "__main__", "emulator"}
IMPORT = re.compile(r"(?:from|import) planfix_tools\.emulator\.([a-z_]+)")


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_from_rooms_below(room: str) -> None:
    modules = list((HERE / room).glob("*.py"))
    assert modules
    below = set(ROOMS[: ROOMS.index(room) + 1])
    for module in modules:
        assert set(IMPORT.findall(module.read_text(encoding="utf-8"))) <= below, module


def test_every_module_has_a_room() -> None:
    assert {path.stem for path in HERE.glob("*.py")} == LOOSE
    assert {path.name for path in HERE.iterdir() if path.is_dir() and (path / "__init__.py").exists()} == set(ROOMS)
