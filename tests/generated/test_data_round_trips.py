"""Any request and any answer of all functions becomes data and comes back, whatever it holds."""

from __future__ import annotations

import json
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import planfix
from planfix import Extra, Page, from_dict, from_json, to_dict, to_json
from planfix_codegen.model import Function
from property_tests import examples
from value_strategies import Values
from wire import FUNCTIONS, MODEL, answer_class, request_class

ANY = examples(4)
REQUESTED = Values(MODEL, dates=True)
ANSWERED = Values(MODEL)
EXTRA = st.just(()) | st.just((Extra("<new>1</new>", "owner"),))


def with_extra(value: Any, extra: tuple[Extra, ...]) -> Any:
    """The value with elements that the schema does not know."""
    names = ("items", "count", "total_count") if isinstance(value, Page) else value.__dataclass_fields__
    return type(value)(**{**{name: getattr(value, name) for name in names}, "extra": extra})


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda function: function.wire_name)
@pytest.mark.parametrize("side", ["request", "answer"])
def test_any_value_comes_back(function: Function, side: Literal["request", "answer"]) -> None:
    kind = request_class(function) if side == "request" else answer_class(function)
    values = REQUESTED.request(function, kind) if side == "request" else ANSWERED.answer(function, kind)
    schema = Draft202012Validator(planfix.describe(function.wire_name).json_schema(side))

    @ANY
    @given(values, EXTRA)
    def check(value: Any, extra: tuple[Extra, ...]) -> None:
        value = with_extra(value, extra)
        read = from_json(kind, to_json(value))
        assert to_json(read) == to_json(value)
        if side == "answer":
            assert read == value  # a request's day may be a `date` or a `Moment`, which JSON does not tell apart
        again = from_dict(kind, to_dict(value))
        assert again == value and repr(again) == repr(value)
        data = to_dict(value, json=True)
        assert json.loads(json.dumps(data)) == data
        if side == "answer":
            assert not [*schema.iter_errors(data)]

    check()
