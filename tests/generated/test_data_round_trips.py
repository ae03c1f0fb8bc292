"""Any request and any answer of all functions becomes data and comes back, whatever it holds."""

from __future__ import annotations

import json
from datetime import timedelta, timezone, tzinfo
from typing import Any, Literal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy
from jsonschema import Draft202012Validator

import planfix
from planfix import Extra, Page, from_dict, from_json, to_dict, to_json
from planfix_codegen.model import Function
from property_tests import examples
from value_strategies import Values
from wire import FUNCTIONS, MODEL, answer_class, request_class

ANY = examples(4)
VALUES = Values(MODEL)
KNOWN = Values(MODEL, known=True)
BOTH = pytest.mark.parametrize("side", ["request", "answer"])
EACH = pytest.mark.parametrize("function", FUNCTIONS, ids=lambda function: function.wire_name)
Side = Literal["request", "answer"]
EXTRA = st.just(()) | st.just((Extra("<new>1</new>", "owner"),))


def with_extra(value: Any, extra: tuple[Extra, ...]) -> Any:
    """The value with elements that the schema does not know."""
    names = ("items", "count", "total_count") if isinstance(value, Page) else value.__dataclass_fields__
    return type(value)(**{**{name: getattr(value, name) for name in names}, "extra": extra})


def class_and_values(function: Function, side: Side, values: Values) -> tuple[Any, SearchStrategy[Any]]:
    if side == "request":
        kind: Any = request_class(function)
        return kind, values.request(function, kind)
    kind = answer_class(function)
    return kind, values.answer(function, kind)


@EACH
@BOTH
def test_any_value_comes_back(function: Function, side: Side) -> None:
    kind, values = class_and_values(function, side, VALUES)

    @ANY
    @given(values, EXTRA)
    def check(value: Any, extra: tuple[Extra, ...]) -> None:
        value = with_extra(value, extra)
        for again in (from_json(kind, to_json(value)), from_dict(kind, to_dict(value))):
            # Its text says more: `Importance.HIGH` equals "HIGH", and a day its midnight.
            assert again == value and repr(again) == repr(value)
        data = to_dict(value, json=True)
        assert json.loads(json.dumps(data)) == data

    check()


@pytest.mark.parametrize("zone", [timezone(timedelta(hours=-3, minutes=-30)), ZoneInfo("Europe/Berlin")], ids=str)
@pytest.mark.parametrize(("name", "side"), [("task.get", "answer"), ("action.getListByPeriod", "request")])
def test_times_of_a_zone_come_back(zone: tzinfo, name: str, side: Side) -> None:
    [function] = [one for one in FUNCTIONS if one.wire_name == name]
    kind, values = class_and_values(function, side, Values(MODEL, zone))

    @ANY
    @given(values)
    def check(value: Any) -> None:
        again = from_json(kind, to_json(value))
        assert to_json(again) == to_json(value)
        # JSON has the offset of a zone, and not its name; Python calls times unequal that clocks of a zone show twice.
        assert isinstance(zone, ZoneInfo) or (again == value and repr(again) == repr(value))

    check()


@EACH
@BOTH
def test_any_value_is_what_the_schema_says(function: Function, side: Side) -> None:
    # Requests are held to the words that this release knows, and to its fields; answers are not.
    kind, values = class_and_values(function, side, KNOWN if side == "request" else VALUES)
    schema = Draft202012Validator(planfix.describe(function.wire_name).json_schema(side))

    @ANY
    @given(values, EXTRA)
    def check(value: Any, extra: tuple[Extra, ...]) -> None:
        value = with_extra(value, extra) if side == "answer" else value
        assert not [*schema.iter_errors(to_dict(value, json=True))]

    check()
