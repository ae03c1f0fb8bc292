"""Load the names of a package when they are first used (PEP 562)."""

from __future__ import annotations

import importlib
import sys

# Importing `typing` takes longer than all the rest. Without the annotation, jedi takes the False literally.
TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any


def loaded(place: str) -> Any:
    """Import `module:name`, or a module. Type checkers do not follow it, which saves their users seconds."""
    module, _, attribute = place.partition(":")
    found = importlib.import_module(module)
    return getattr(found, attribute) if attribute else found


def lazy_names(
    package: str, names: Mapping[str, str], submodules: str = ""
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Make the `__getattr__` and `__dir__` of a package.

    Args:
        package: Name of the package.
        names: Maps each module to the names that the package takes from it, separated by spaces.
        submodules: Names of submodules, separated by spaces.
    """
    places: dict[str, str] = {}

    def known() -> dict[str, str]:
        if not places:
            found = {name: f"{package}.{name}" for name in submodules.split()}
            found |= {name: f"{module}:{name}" for module, its_names in names.items() for name in its_names.split()}
            places.update(found)  # in one step, because other threads may read it
        return places

    def load(name: str) -> object:
        place = known().get(name)
        if place is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        found: object = loaded(place)
        setattr(sys.modules[package], name, found)
        return found

    def listed() -> list[str]:
        of_python = (name for name in vars(sys.modules[package]) if name.startswith("__"))
        return sorted({*of_python, *known()})

    return load, listed
