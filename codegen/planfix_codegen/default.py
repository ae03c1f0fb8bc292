"""Where things are when nobody says so."""

from __future__ import annotations

from pathlib import Path


def schema_root() -> Path:
    """The schema that this package came with: beside it when installed, in the checkout when editable."""
    here = Path(__file__).parent
    return next(place for place in (here / "schema", here.parents[1] / "schema") if place.is_dir())


def output_root(schema: Path) -> Path:
    """Where to write what a schema yields: beside it, or here when it is the one inside the installed package."""
    return Path.cwd() if schema == Path(__file__).parent / "schema" else schema.parent
