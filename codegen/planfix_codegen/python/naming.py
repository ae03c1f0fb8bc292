"""Names in Python."""

from __future__ import annotations

import keyword
import re

from planfix_codegen.model import FilterClass, Function
from planfix_codegen.python.imports import IMPORTED, MODULES

_VARIABLES = frozenset(
    "node child children at inner inner_tag tag first zone reading unknown element value out content contents attributes found made".split()
)
"""Variables of generated functions beside those for fields; a number is appended for deeper elements."""

_BUILTINS = frozenset("len type".split())
"""Built-in names that generated functions use and that a field may have."""

_TAKEN = IMPORTED | {*MODULES} | _VARIABLES | _BUILTINS
_TAKEN_STARTS = ("in_", "make_", "met_", "put_", "read_", "write_")
"""Prefixes of the variables for groups of elements, and of the functions for types."""


def snake(name: str) -> str:
    """Convert `getListOfSet` to `get_list_of_set`."""
    return "_".join(part.lower() for part in re.findall(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])", name))


def pascal(name: str) -> str:
    """Convert `userGroup` to `UserGroup`."""
    return name[:1].upper() + name[1:]


def local(name: str) -> str:
    """Return the local variable for a field: its name, with an underscore if the function uses the name otherwise."""
    bare = name.rstrip("_")
    taken = bare in _TAKEN or bare.rstrip("0123456789") in _VARIABLES or bare.startswith(_TAKEN_STARTS)
    return f"{name}_" if taken or keyword.iskeyword(name) else name


def group_local(path: tuple[str, ...]) -> str:
    """Return the local variable for the content of the element at `path`."""
    return "in_" + "_".join(snake(step) for step in path)


def met_local(path: tuple[str, ...]) -> str:
    """Return the local variable for whether the element at `path` was found."""
    return f"met_{group_local(path).removeprefix('in_')}"


def module_of(function: Function) -> str:
    """Return the module of a function: `task.getList` to `task_get_list`."""
    return f"{snake(function.resource)}_{snake(function.name)}"


def filters_module(one: FilterClass) -> str:
    """Return the module of a class of filters: the name of the resource whose lists they filter."""
    return snake(one.method.partition(".")[0])


def call_name(function: Function) -> str:
    """Return the name of the call: `task.getList` to `get_list`."""
    name = snake(function.name)
    return f"{name}_" if keyword.iskeyword(name) else name


def change_name(function: Function) -> str:
    """Return the name of the call that keeps fields which are left out: `task.update` to `change`."""
    return snake(function.name).replace("update", "change", 1)


def iterator_name(function: Function) -> str:
    """Return the name of the call that iterates over all pages: `task.getList` to `iter_list`."""
    name = snake(function.name)
    return "iter_" + name.removeprefix("get_")
