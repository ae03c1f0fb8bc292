"""Where things are when nobody says so."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_cache_path

_HERE = Path(__file__).parent
_INSTALLED = _HERE / "schema"
"""The schema within an installed package; a checkout has it beside the code."""


def schema_root() -> Path:
    """The schema that this package came with."""
    return next(place for place in (_INSTALLED, _HERE.parents[1] / "schema") if place.is_dir())


def output_root(schema: Path) -> Path:
    """Where to write what a schema yields: beside it, or here when it is the one inside the installed package."""
    return Path.cwd() if schema == _INSTALLED else schema.parent


def cache_root() -> Path:
    """Where formatted texts are kept: in the checkout, or in the user's folder for such things."""
    checkout = _HERE.parents[1]
    folder = user_cache_path("planfix-codegen") if _INSTALLED.is_dir() else checkout / ".build"
    return folder / "formatted"
