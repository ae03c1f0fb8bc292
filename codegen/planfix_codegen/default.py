"""Where the project's own schema is."""

from __future__ import annotations

from pathlib import Path


def schema_root() -> Path:
    """The schema that this package came with: beside it when installed, in the checkout when editable."""
    here = Path(__file__).parent
    return next(place for place in (here / "schema", here.parents[1] / "schema") if place.is_dir())
