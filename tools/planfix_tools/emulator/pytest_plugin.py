"""A pytest fixture for whoever tests against the API; pytest finds it by itself where this package is installed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from planfix_tools.emulator.emulator import Emulator


@pytest.fixture
def planfix_emulator() -> Iterator[Emulator]:
    """A small account of its own for each test: `Planfix(**planfix_emulator.credentials)`."""
    # Loaded here: the plugin is imported in every run of pytest, also of those who do not use it.
    from planfix_tools.emulator.emulator import Emulator

    with Emulator() as emulator:
        yield emulator
