"""The fragment: a made-up schema, and the golden record of its package."""

from __future__ import annotations

import shutil
from pathlib import Path

SCHEMA = Path(__file__).parent / "fragment" / "schema"
GOLDEN = Path(__file__).parent / "fragment" / "golden" / "fragment"
ACCEPT = (
    "python -m planfix_codegen generate --package fragment"
    " --schema tests/codegen/fragment/schema --output tests/codegen/fragment/golden/fragment"
)
"""The command that updates the golden record."""


def schema_in(folder: Path) -> Path:
    """Copy the schema, so that a test can change it."""
    return Path(shutil.copytree(SCHEMA, folder / "schema"))


def edit(schema: Path, name: str, old: str, new: str) -> None:
    """Replace a text that occurs once in a file of a schema."""
    file = schema / name
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
    file.write_text(text.replace(old, new), encoding="utf-8")
