"""Every public name says what it is."""

from __future__ import annotations

import ast
import dataclasses
import importlib
import inspect
import re
import typing
from collections.abc import Iterator
from functools import cache
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
    for name in [name for name in dir(module) if not name.startswith("_")]:
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
        dir(planfix)
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


def test_fields_are_documented() -> None:
    """Editors show the docstring below a field where it is used."""
    classes = {one for name in MODULES for _, one in _public(importlib.import_module(name)) if inspect.isclass(one)}
    with_fields = [one for one in classes if dataclasses.is_dataclass(one) or hasattr(one, "_fields")]
    assert len(with_fields) > 150
    assert [f"{one.__name__}.{name}" for one in with_fields for name in _undocumented_fields(one)] == []


@cache
def _classes(file: str) -> dict[str, ast.ClassDef]:
    return {node.name: node for node in ast.parse(Path(file).read_text()).body if isinstance(node, ast.ClassDef)}


def _undocumented_fields(of: type) -> Iterator[str]:
    file = inspect.getsourcefile(of)
    assert file is not None
    body = _classes(file)[of.__name__].body
    for statement, following in zip(body, [*body[1:], None], strict=True):
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            text = following.value if isinstance(following, ast.Expr) else None
            documented = isinstance(text, ast.Constant) and isinstance(text.value, str)
            if not documented and not statement.target.id.startswith("_") and statement.target.id != "method":
                yield statement.target.id


@pytest.mark.parametrize("name", CALLS)
def test_calls_explain_each_parameter(name: str) -> None:
    for owner, one in _public(importlib.import_module(name)):
        for member, call in inspect.getmembers(one, inspect.isfunction):
            parameters = {*inspect.signature(call).parameters} - {"self"}
            assert member.startswith("_") or parameters == {*_explained(call)}, f"{owner}.{member}"


@pytest.mark.parametrize("name", planfix.filters.__all__)
def test_filters_explain_each_parameter(name: str) -> None:
    of = getattr(planfix, name)
    for member, builder in inspect.getmembers(of, inspect.ismethod):
        if not member.startswith("_") and member not in {"on", "between"}:
            overloads = [getattr(each, "__func__") for each in typing.get_overloads(builder.__func__)]
            signatures = [inspect.signature(each) for each in overloads or [builder.__func__]]
            parameters = {one for signature in signatures for one in signature.parameters} - {"cls"}
            assert parameters == {*_explained(builder)}, f"{name}.{member}"


def _explained(call: Any) -> list[str]:
    arguments = re.search(r"^Args:\n((?:    .*(?:\n|\Z))+)", inspect.getdoc(call) or "", re.MULTILINE)
    return re.findall(r"^    (\w+): .", arguments[1], re.MULTILINE) if arguments else []


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
