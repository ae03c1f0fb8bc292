"""Fixtures for whoever tests against the API; pytest finds them by itself where this package is installed.

Pytest imports this module in every run, also of those who do not use it. So it loads nothing else before a fixture is
used: neither the emulator nor planfix, whose coverage would miss whatever was imported before it began.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from planfix_tools.emulator import Emulator


@pytest.fixture
def planfix_emulator() -> Iterator[Emulator]:
    """A small account of its own for each test: `Planfix(**planfix_emulator.credentials)`."""
    from planfix_tools.emulator import Emulator

    with Emulator() as emulator:
        yield emulator


@pytest.fixture(scope="session")
def planfix_emulator_session() -> Iterator[Emulator]:
    """One account for the whole run: each test finds what the tests before it have left."""
    from planfix_tools.emulator import Emulator

    with Emulator() as emulator:
        yield emulator
