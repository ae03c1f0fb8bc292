"""Every public name says what it is."""

from __future__ import annotations

import ast
import importlib
import inspect
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, get_origin

import pytest

import planfix
import planfix_runtime

MODULES = ["planfix", *(f"planfix.{name}" for name in planfix.__all__ if inspect.ismodule(getattr(planfix, name)))]
CALLS = [
    f"planfix.{folder}.{path.stem}"
    for folder in ("resources", "async_resources")
    for path in (Path(planfix.__path__[0]) / folder).glob("[!_]*.py")
]


def _public(module: ModuleType) -> Iterator[tuple[str, Any]]:
    for name in getattr(module, "__all__", [name for name in vars(module) if not name.startswith("_")]):
        one = getattr(module, name)
        if getattr(one, "__module__", "").startswith("planfix"):
            yield name, one


def _documented(one: Any) -> bool:
    one = get_origin(one) or one  # `TaskGetListResponse` is `Page[Task]`
    doc = getattr(one, "__doc__", None) or ""
    # dataclass makes a docstring of the signature where there is none.
    return bool(doc.strip()) and not doc.startswith(f"{getattr(one, '__name__', one)}(")


def test_users_only_type_planfix() -> None:
    assert set({name for name in dir(planfix_runtime) if name[0].isupper() and name != "TYPE_CHECKING"}) <= set(
        planfix.__all__
    )
    assert {f"planfix.{name}" for name in ("enums", "errors", "filters", "methods", "types")} <= set(MODULES)


@pytest.mark.parametrize("name", MODULES)
def test_public_names_are_documented(name: str) -> None:
    module = importlib.import_module(name)
    names = dict(_public(module))
    assert names, f"{name} has no public names"
    assert [name for name, one in names.items() if not _documented(one)] == []


@pytest.mark.parametrize("name", [*MODULES, *CALLS])
def test_public_methods_are_documented(name: str) -> None:
    methods = {
        f"{owner}.{member}": inspect.getdoc(getattr(one, member)) or f"    {member}: " in str(one.__doc__)
        for owner, one in _public(importlib.import_module(name))
        if inspect.isclass(one)
        for member, value in vars(one).items()
        if not member.startswith("_") and (inspect.isroutine(value) or isinstance(value, property))
    }
    assert methods or name in MODULES, f"{name} has no public methods"
    assert [name for name, documented in methods.items() if not documented] == []


@pytest.mark.parametrize("name", ["enums", "errors"])
def test_constants_and_enum_members_are_documented(name: str) -> None:
    """Python drops these docstrings; editors read them from the source, so this does, too."""
    source = importlib.import_module(f"planfix.{name}").__file__
    assert source is not None
    tree = ast.parse(Path(source).read_text())
    bodies = [tree.body, *(node.body for node in tree.body if isinstance(node, ast.ClassDef) and name == "enums")]
    for body in bodies:
        for statement, following in zip(body, [*body[1:], None], strict=True):
            if isinstance(statement, ast.Assign | ast.AnnAssign) and "__all__" not in ast.unparse(statement):
                text = following.value if isinstance(following, ast.Expr) else None
                assert isinstance(text, ast.Constant) and isinstance(text.value, str), ast.unparse(statement)
