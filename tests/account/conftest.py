"""Fixtures: the workshop's account, emulated, and its package."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from planfix_tools.emulator import Emulator
from workshop_package import PROGRAMS, WORKSHOP, generate


@pytest.fixture(scope="session")
def workshop_code(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the generated package."""
    return generate(WORKSHOP, tmp_path_factory.mktemp("workshop"))


@pytest.fixture(scope="session")
def acme(workshop_code: Path) -> Iterator[Any]:
    """The generated package."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(workshop_code))
        patch.syspath_prepend(str(PROGRAMS))
        import acme_planfix  # type: ignore[import-not-found, unused-ignore]

        yield acme_planfix


@pytest.fixture
def workshop() -> Iterator[Emulator]:
    """The account, with nothing in it but what administrators set up."""
    with Emulator(account=WORKSHOP, tasks=0) as emulator:
        yield emulator


@pytest.fixture
def pf(acme: Any, workshop: Emulator) -> Iterator[Any]:
    """Its client."""
    with acme.Acme(**workshop.credentials) as client:
        yield client
