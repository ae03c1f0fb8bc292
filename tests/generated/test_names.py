"""The names of the package: loaded when they are used, and known to whoever looks."""

from __future__ import annotations

from types import ModuleType

import pytest

import planfix


@pytest.mark.parametrize(
    "package", [planfix, planfix.filters, planfix.methods, planfix.types], ids=lambda one: one.__name__
)
def test_every_name_is_there(package: ModuleType) -> None:
    assert all(hasattr(package, name) for name in package.__all__) and set(package.__all__) <= set(dir(package))


def test_a_name_that_is_not_there() -> None:
    with pytest.raises(AttributeError, match="module 'planfix' has no attribute 'Planfx'"):
        planfix.Planfx  # type: ignore[attr-defined]
