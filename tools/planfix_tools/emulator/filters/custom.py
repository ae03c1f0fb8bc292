"""Conditions on custom fields."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection, Mapping, Sequence

from planfix_runtime.model.filters import Filter
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.filters.conditions import (
    EQUAL,
    NOT_EQUAL,
    SEPARATOR,
    Condition,
    check_operator,
    checkbox_of,
    compare_moment,
    compare_number,
    number_of,
    numbers_of,
    refused,
    text_of,
)
from planfix_tools.emulator.storage.where import Where, is_any

Comparison = Callable[[Call, Filter], Where]
"""Converts a filter to SQL for a row of `field_value`; the operator is never `notequal`."""


def _equal(sql: str, value: Callable[[Filter], object]) -> Comparison:
    def compare(call: Call, one: Filter) -> Where:
        check_operator(one, (EQUAL,))
        return Where(sql, (value(one),))

    return compare


def _any_item(values: Callable[[Filter], Sequence[object]]) -> Comparison:
    """The value is a list that contains one of the requested items."""

    def compare(call: Call, one: Filter) -> Where:
        check_operator(one, (EQUAL,))
        wanted = is_any("json_each.value", values(one))
        return Where(f"EXISTS (SELECT 1 FROM json_each(field_value.value) WHERE {wanted.sql})", wanted.values)

    return compare


def _date(timed: bool) -> Comparison:
    return lambda call, one: compare_moment(call, one, "field_value.comparable", timed)


def _id(one: Filter) -> str:
    return str(number_of(one))


_IS = "field_value.value = ?"


def custom_conditions(
    base: int, owner: str, key: str, without: Collection[int] = (), timed: bool = False
) -> Mapping[int, Condition]:
    """The conditions for one kind of object, numbered by a common plan.

    Args:
        base: Offset of the numbers.
        owner: Kind of the object: task, project or contact.
        key: Column with its id.
        without: Numbers of the plan that this kind of object lacks.
        timed: Whether to compare dates with their times.
    """
    plan: dict[int, tuple[str, Comparison]] = {
        1: ("STRING TEXT", _equal("contains(field_value.value, ?)", text_of)),
        2: ("NUMBER", lambda call, one: compare_number(one, "field_value.comparable")),
        3: ("DATE DATETIME", _date(timed)),
        6: ("LIST", _equal(_IS, text_of)),
        7: ("HANDBOOK", _equal(_IS, _id)),
        8: ("CONTACT", _equal(_IS, _id)),
        9: ("USER", _equal(_IS, _id)),
        11: ("SETSTRING", _any_item(lambda one: text_of(one).split(SEPARATOR))),
        12: ("GROUPUSERCONTACT", _equal(_IS, _id)),
        13: ("LOGINLIST", _any_item(numbers_of)),
        14: ("HANDBOOKSET", _any_item(numbers_of)),
    }
    conditions = {
        base + number: _by_field(owner, key, types.split(), compare)
        for number, (types, compare) in plan.items()
        if number not in without
    }
    return conditions | {base + 5: _checkbox(_by_field(owner, key, ["CHECKBOX"], _equal(_IS, text_of)))}


def _by_field(owner: str, key: str, types: Sequence[str], compare: Comparison) -> Condition:
    def condition(call: Call, one: Filter) -> Where:
        field = call.store.row("SELECT type FROM field WHERE id = ? AND object = ?", one.field or 0, owner)
        if field is None or field["type"] not in types:
            raise refused(one, f"a field of a {owner} that holds a {types[0]}")
        positive = dataclasses.replace(one, operator=EQUAL if one.operator == NOT_EQUAL else one.operator)
        held = Where("object = ? AND field_id = ?", (owner, one.field)) & compare(call, positive)
        found = Where(f"{key} IN (SELECT object_id FROM field_value WHERE {held.sql})", held.values)
        return ~found if one.operator == NOT_EQUAL else found

    return condition


def _checkbox(checked: Condition) -> Condition:
    """A checkbox without a value is unchecked."""

    def condition(call: Call, one: Filter) -> Where:
        check_operator(one, (EQUAL, NOT_EQUAL))
        where = checked(call, dataclasses.replace(one, value="1"))
        return where if checkbox_of(one) else ~where

    return condition
