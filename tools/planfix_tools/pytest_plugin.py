"""Fixtures for tests of programs that call the API; pytest finds them once this package is installed.

Pytest imports this module in every run, even if no test uses it. So it imports neither the emulator nor planfix before a
fixture is used; coverage of planfix would miss modules that were imported before it began.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from planfix_tools.emulator import Emulator


@pytest.fixture
def planfix_emulator() -> Iterator[Emulator]:
    """A small account for each test: `Planfix(**planfix_emulator.credentials)`."""
    from planfix_tools.emulator import Emulator

    with Emulator() as emulator:
        yield emulator


@pytest.fixture(scope="session")
def planfix_emulator_session() -> Iterator[Emulator]:
    """One account for the whole run; each test sees the changes of earlier tests."""
    from planfix_tools.emulator import Emulator

    with Emulator() as emulator:
        yield emulator
