"""Complex filters of the list functions: a table of SQL conditions for each kind of object.

`notequal` finds exactly what `equal` does not, so also what has no value at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from planfix.errors import InvalidValue
from planfix_runtime.model.filters import Filter
from planfix_runtime.model.values import Unset
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.filters.conditions import Condition
from planfix_tools.emulator.storage.where import EVERYTHING, Where


def all_of(call: Call, table: Mapping[int, Condition], filters: Iterable[Filter] | Unset) -> Where:
    """What passes all filters of a request.

    Raises:
        InvalidValue: A filter is unknown, or its operator or value is not one that it takes.
    """
    found = EVERYTHING
    for one in filters:
        condition = table.get(one.type)
        if condition is None:
            raise refuse(InvalidValue, f"there is no filter {one.type}")
        found &= condition(call, one)
    return found
