"""The API as data: its functions, their fields, types, bounds and errors.

Generated from schema/: edit that and run `make generate`.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from planfix_runtime.data.description import Description, EnumDescription, FunctionDescription, ObjectDescription


def functions() -> tuple[FunctionDescription, ...]:
    """All functions of the API."""
    return description().functions


def describe(name: str) -> FunctionDescription:
    """Return the description of a function: its request, answer and errors.

    Args:
        name: Name of the function, as in the API or in Python: `task.getList`, `task.get_list`.

    Raises:
        LookupError: There is no such function.
    """
    return description().function(name)


def describe_type(name: str) -> ObjectDescription | EnumDescription:
    """Return the description of an object or enum.

    Args:
        name: Name of the class: `Task`, `TaskStatus`, `TaskAdd`, `TaskAddResponse`.

    Raises:
        LookupError: There is no such class.
    """
    return description().type(name)


@cache
def description() -> Description:
    """Return the description of the whole API."""
    text = Path(__file__).with_name("description.json").read_text(encoding="utf-8")
    return Description(json.loads(text), "planfix")
