"""The package of the workshop's account, generated once for all tests, and programs that use it."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from planfix_codegen.commands import main

HERE = Path(__file__).parent
WORKSHOP = HERE / "workshop"
PROGRAMS = HERE / "programs"


def generate(schema: Path, output: Path, package: str = "acme_planfix", client: str = "Acme") -> Path:
    """Generate the package of an account; returns the folder that it is imported from."""
    arguments = ["generate", "--schema", str(schema), "--package", package, "--class", client]
    assert main([*arguments, "--output", str(output / package)]) == 0
    return output


def imported(folder: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A module from a folder, and none of that name from elsewhere."""
    for known in [one for one in sys.modules if one.partition(".")[0] == name]:
        monkeypatch.delitem(sys.modules, known)
    monkeypatch.syspath_prepend(str(folder))
    importlib.invalidate_caches()
    module: ModuleType = importlib.import_module(name)
    return module
