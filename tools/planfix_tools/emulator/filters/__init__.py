"""Complex filters of the list functions: a table of SQL conditions for each kind of object.

`notequal` finds exactly the objects that `equal` does not find, including those without a value.
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
    """The condition of all filters of a request.

    Raises:
        InvalidValue: A filter is unknown, or does not take the operator or value.
    """
    found = EVERYTHING
    for one in filters:
        condition = table.get(one.type)
        if condition is None:
            raise refuse(InvalidValue, f"there is no filter {one.type}")
        found &= condition(call, one)
    return found
