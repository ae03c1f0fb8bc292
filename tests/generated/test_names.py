"""The names of the package: loaded when they are used, and known to whoever looks."""

from __future__ import annotations

import pydoc
from types import ModuleType

import pytest

import planfix


@pytest.mark.parametrize(
    "package", [planfix, planfix.filters, planfix.methods, planfix.types], ids=lambda one: one.__name__
)
def test_every_name_is_there(package: ModuleType) -> None:
    assert all(hasattr(package, name) for name in package.__all__) and set(package.__all__) <= set(dir(package))


def test_the_package_has_the_names_of_its_modules() -> None:
    kinds = (planfix.filters, planfix.methods, planfix.types)
    names = {name for module in kinds for name in module.__all__} | {*planfix.errors.__all__} - {"BY_CODE"}
    names |= {name for name, one in vars(planfix.enums).items() if getattr(one, "__module__", "") == "planfix.enums"}
    assert len(names) > 350
    assert names <= set(dir(planfix))
    assert all(hasattr(planfix, name) for name in names)


def test_what_the_package_lists_is_public() -> None:
    assert not {"annotations", "lazy_names", "TYPE_CHECKING", "_NAMES"} & set(dir(planfix))


def test_help_is_a_few_screens() -> None:
    text = pydoc.plain(pydoc.render_doc(planfix))
    assert "from planfix import Planfix" in text
    assert len(text.splitlines()) < 800


def test_a_name_that_is_not_there() -> None:
    with pytest.raises(AttributeError, match="module 'planfix' has no attribute 'Planfx'"):
        planfix.Planfx  # type: ignore[attr-defined]
