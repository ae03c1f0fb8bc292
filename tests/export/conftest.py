"""Fixtures of the tests of copies."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from planfix import Planfix
from planfix_tools.emulator import Emulator
from planfix_tools.export import Report, run

Export = Callable[..., Report]


@pytest.fixture
def account(tmp_path: Path) -> Path:
    """The file in which the emulator keeps the account."""
    return tmp_path / "account.sqlite"


@pytest.fixture
def emulator(account: Path) -> Iterator[Emulator]:
    with Emulator(db=account, tasks=230) as emulator:
        yield emulator


@pytest.fixture
def pf(emulator: Emulator) -> Iterator[Planfix]:
    with Planfix(**emulator.credentials) as pf:
        yield pf


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Where the copy goes."""
    return tmp_path / "copy.duckdb"


@pytest.fixture
def export(tmp_path: Path, copy: Path, pf: Planfix) -> Export:
    """Runs an export; the emulator's users live in UTC."""

    def export(to: str = f"duckdb:{copy}", **settings: Any) -> Report:
        return run(to, **{"pf": pf, "timezone": "UTC", "pipelines": tmp_path / "pipelines", **settings})

    return export
