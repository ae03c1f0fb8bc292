"""How things are called in Python."""

from __future__ import annotations

import keyword
import re

from planfix_codegen.model import FilterClass, Function
from planfix_codegen.python.imports import IMPORTED, MODULES

_VARIABLES = frozenset(
    "node child children at inner inner_tag tag first zone reading unknown element value out content contents attributes found made".split()
)
"""Variables that generated functions have beside those for fields; deeper elements have numbered ones."""

_BUILTINS = frozenset("len type".split())
"""What generated functions take from Python itself, and a field may be called."""

_TAKEN = IMPORTED | {*MODULES} | _VARIABLES | _BUILTINS
_TAKEN_STARTS = ("in_", "make_", "met_", "put_", "read_", "write_")
"""How the names begin that groups of elements, and the functions for types, have."""


def snake(name: str) -> str:
    """`getListOfSet` to `get_list_of_set`."""
    return "_".join(part.lower() for part in re.findall(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])", name))


def pascal(name: str) -> str:
    """`task` to `Task`, `userGroup` to `UserGroup`."""
    return name[:1].upper() + name[1:]


def local(name: str) -> str:
    """A local variable for a field: with an underscore more than the field where it would hide what its function uses."""
    bare = name.rstrip("_")
    taken = bare in _TAKEN or bare.rstrip("0123456789") in _VARIABLES or bare.startswith(_TAKEN_STARTS)
    return f"{name}_" if taken or keyword.iskeyword(name) else name


def group_local(path: tuple[str, ...]) -> str:
    """A local variable for the content of the element at `path`."""
    return "in_" + "_".join(snake(step) for step in path)


def met_local(path: tuple[str, ...]) -> str:
    """A local variable for whether the element at `path` has been met."""
    return f"met_{group_local(path).removeprefix('in_')}"


def module_of(function: Function) -> str:
    """`task.getList` to `task_get_list`."""
    return f"{snake(function.resource)}_{snake(function.name)}"


def filters_module(one: FilterClass) -> str:
    """The module of a class of filters: that of the resource whose lists they filter."""
    return snake(one.method.partition(".")[0])


def call_name(function: Function) -> str:
    """`task.getList` to `get_list`."""
    name = snake(function.name)
    return f"{name}_" if keyword.iskeyword(name) else name


def change_name(function: Function) -> str:
    """`task.update` to `change`: the call that keeps what is left out."""
    return snake(function.name).replace("update", "change", 1)


def iterator_name(function: Function) -> str:
    """`task.getList` to `iter_list`."""
    name = snake(function.name)
    return "iter_" + name.removeprefix("get_")
