"""Elements that the schema does not know are kept, wherever they stand in a message, and come out again."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

import planfix
from planfix import Extra
from planfix.methods import TaskAdd
from planfix.types import Assignees
from planfix_codegen.model import Function
from property_tests import examples
from value_strategies import Values
from wire import FUNCTIONS, MODEL, answer_class, read_request, request_class, tree, write_answer

VALUES = Values(MODEL)
ANY = examples(6)
UNKNOWN = '<unheardOf kind="a &amp; b">text &lt; text<deep>1</deep></unheardOf>'

for_each_function = pytest.mark.parametrize("function", FUNCTIONS, ids=lambda function: function.wire_name)


@for_each_function
def test_in_an_answer(function: Function) -> None:
    @ANY
    @given(VALUES.answer(function, answer_class(function)), st.data())
    def check(answer: Any, data: st.DataObject) -> None:
        body = injected(write_answer(function, answer), data)
        read = planfix.decode(request_class(function), body)
        assert tree(write_answer(function, read)) == tree(body)

    check()


@for_each_function
def test_in_a_request(function: Function) -> None:
    @ANY
    @given(VALUES.request(function, request_class(function)), st.data())
    def check(request: Any, data: st.DataObject) -> None:
        body = injected(planfix.encode(request, account="acme"), data)
        again = planfix.encode(read_request(function, body), account="acme")
        assert tree(again) == tree(body)

    check()


@pytest.mark.parametrize("workers", [planfix.UNSET, Assignees(users=[2])])
def test_where_a_request_has_no_such_element(workers: Any) -> None:
    new = (Extra("<new>1</new>", "task/workers"), Extra("<new>2</new>", "task/workers/deep"))
    (task,) = ElementTree.fromstring(planfix.encode(TaskAdd(title="a", workers=workers, extra=new), account="a"))[1:]
    assert task.find("title") is not None and len(task.findall("workers")) == 1
    assert [task.findtext("workers/new"), task.findtext("workers/deep/new")] == ["1", "2"]
    assert task.findtext("workers/users/id") == (None if workers is planfix.UNSET else "2")


def injected(body: bytes, data: st.DataObject) -> bytes:
    """The document with unknown elements in up to three places; the envelope is no part of the message."""
    root = ElementTree.fromstring(body)
    places = [place for place in root.iter() if place.tag != "account"]
    for place in data.draw(st.lists(st.sampled_from(places), min_size=1, max_size=3)):
        place.insert(data.draw(st.integers(0, len(place))), ElementTree.fromstring(UNKNOWN))
    return ElementTree.tostring(root)
