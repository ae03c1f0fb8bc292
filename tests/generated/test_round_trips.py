"""Any request and any answer of all functions comes out at the other end as it went in, in both directions."""

from __future__ import annotations

from datetime import tzinfo
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

import planfix
from planfix_codegen.model import Function
from property_tests import examples
from value_strategies import Values
from wire import FUNCTIONS, MODEL, answer_class, read_request, request_class, write_answer

ANY = examples(6)
BY_ZONE: dict[tzinfo | None, Values] = {zone: Values(MODEL, zone) for zone in (None, ZoneInfo("Asia/Yekaterinburg"))}
ZONES = st.sampled_from(list(BY_ZONE))

for_each_function = pytest.mark.parametrize("function", FUNCTIONS, ids=lambda function: function.wire_name)


def test_all_functions_are_here() -> None:
    assert len(FUNCTIONS) == 79, "the one place that counts them: write the new number here"


@for_each_function
def test_a_request_reaches_the_server_as_it_was(function: Function) -> None:
    requests = {zone: values.request(function, request_class(function)) for zone, values in BY_ZONE.items()}

    @ANY
    @given(st.data(), ZONES)
    def check(data: st.DataObject, zone: tzinfo | None) -> None:
        request = data.draw(requests[zone])
        body = planfix.encode(request, account="acme", sid="s", silent=True, timezone=zone)
        assert read_request(function, body, zone) == request

    check()


@for_each_function
def test_an_answer_reaches_the_client_as_it_was(function: Function) -> None:
    answers = {zone: values.answer(function, answer_class(function)) for zone, values in BY_ZONE.items()}

    @ANY
    @given(st.data(), ZONES)
    def check(data: st.DataObject, zone: tzinfo | None) -> None:
        answer: Any = data.draw(answers[zone])
        assert planfix.decode(request_class(function), write_answer(function, answer, zone), timezone=zone) == answer

    check()
