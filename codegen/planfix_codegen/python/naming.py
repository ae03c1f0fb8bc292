"""How things are called in Python."""

from __future__ import annotations

import keyword
import re

from planfix_codegen.model import Function

# Names that generated functions use themselves; a local variable for a field of this name gets an underscore.
_LOCALS = frozenset(
    {
        "node",
        "child",
        "inner",
        "tag",
        "zone",
        "unknown",
        "value",
        "out",
        "content",
        "attributes",
        "read",
        "write",
        "type",
        "dt",
    }
)


def snake(name: str) -> str:
    """`getListOfSet` to `get_list_of_set`."""
    return "_".join(part.lower() for part in re.findall(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])", name))


def pascal(name: str) -> str:
    """`task` to `Task`, `userGroup` to `UserGroup`."""
    return name[:1].upper() + name[1:]


def local(name: str) -> str:
    """A local variable for a field."""
    return f"{name}_" if name in _LOCALS or keyword.iskeyword(name) else name


def group_local(path: tuple[str, ...]) -> str:
    """A local variable for the content of the element at `path`."""
    return "in_" + "_".join(snake(step) for step in path)


def module_of(function: Function) -> str:
    """`task.getList` to `task_get_list`."""
    return f"{snake(function.resource)}_{snake(function.name)}"


def call_name(function: Function) -> str:
    """`task.getList` to `get_list`."""
    name = snake(function.name)
    return f"{name}_" if keyword.iskeyword(name) else name


def iterator_name(function: Function) -> str:
    """`task.getList` to `iter_list`."""
    name = snake(function.name)
    return "iter_" + name.removeprefix("get_")
