"""Canonical XML in, value, XML out: the same tree, for all functions and both directions."""

from __future__ import annotations

import pytest

import planfix
from canonical import Canonical
from planfix_codegen.model import Function
from wire import FUNCTIONS, MODEL, read_request, request_class, tree, write_answer, written_request

CANONICAL = Canonical(MODEL)

for_each_function = pytest.mark.parametrize("function", FUNCTIONS, ids=lambda function: function.wire_name)


@for_each_function
def test_a_request(function: Function) -> None:
    for body in CANONICAL.documents(function, "request"):
        request = read_request(function, body)
        assert tree(written_request(request)) == tree(body)
        assert "Extra(" not in repr(request), "an element that the schema should know was kept as unknown"


@for_each_function
def test_an_answer(function: Function) -> None:
    for body in CANONICAL.documents(function, "response"):
        answer = planfix.decode(request_class(function), body)
        assert tree(write_answer(function, answer)) == tree(body)
        assert "Extra(" not in repr(answer), "an element that the schema should know was kept as unknown"
