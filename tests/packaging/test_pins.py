"""What is installed for development is written down whole, with hashes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def pins(file: Path) -> set[str]:
    """`name==version` of each line, without extras and markers."""
    found = re.findall(r"^([\w.-]+)(?:\[.*\])?==([^\s;\\]+)", file.read_text(encoding="utf-8"), re.MULTILINE)
    return {f"{re.sub(r'[-_.]+', '-', name).lower()}=={version}" for name, version in found}


@pytest.mark.parametrize("name", ["dev", "docs"])
def test_the_lock_has_what_is_asked_for(name: str) -> None:
    missing = pins(ROOT / f"requirements-{name}.txt") - pins(ROOT / f"requirements-{name}.lock")
    assert not missing, "run `make lock`"
