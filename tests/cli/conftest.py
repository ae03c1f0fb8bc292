"""Fixtures of the command's tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from command import Command, environment
from planfix_tools.emulator import Emulator


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def planfix(emulator: Emulator, tmp_path: Path) -> Command:
    """The command, with the administrator's keys in the environment."""
    return Command(tmp_path, environment(emulator.credentials))
