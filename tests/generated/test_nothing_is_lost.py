"""Whatever a server puts into an answer, it is read as far as it can be, and all of it comes out again."""

from __future__ import annotations

import copy
import dataclasses
import logging
import re
from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given
from hypothesis import strategies as st

import planfix
from planfix import UNSET, Extra, LoginList, MissingElement, Page, ProtocolError
from planfix.methods import TaskGet, TaskGetList
from planfix.types import Task
from fault_server import FaultServer, Received, Reply
from planfix_codegen.model import Function
from planfix_runtime.codec import unknown
from property_tests import examples
from value_strategies import Values
from wire import FUNCTIONS, MODEL, answer_class, request_class, tree, write_answer

VALUES = Values(MODEL)
ANY = examples(4)
NONSENSE = st.sampled_from(
    ["00-00-0000 00:00", "30-11--0001", "1990", "1.5", "2", "1.0", "x", "-", "1 234,56", "٣", "<b>", "9" * 5000]
)

for_each_function = pytest.mark.parametrize("function", FUNCTIONS, ids=lambda function: function.wire_name)


@for_each_function
def test_nonsense_in_place_of_any_value(function: Function) -> None:
    @ANY
    @given(VALUES.answer(function, answer_class(function)), st.data())
    def check(answer: Any, data: st.DataObject) -> None:
        root = ElementTree.fromstring(write_answer(function, answer))
        leaves = [one for one in root.iter() if not len(one) and one is not root]
        for leaf in data.draw(st.lists(st.sampled_from(leaves), min_size=1, max_size=3)) if leaves else ():
            leaf.text = data.draw(NONSENSE)
        body = ElementTree.tostring(root)
        assert tree(write_answer(function, planfix.decode(request_class(function), body))) == tree(body)

    check()


def repeat(place: Element, data: st.DataObject) -> None:
    """Repeat a child of an element, behind it or behind all children."""
    if len(place):
        index = data.draw(st.integers(0, len(place) - 1))
        place.insert(data.draw(st.sampled_from([index + 1, len(place)])), copy.deepcopy(place[index]))


def add_attribute(place: Element, data: st.DataObject) -> None:
    """Give an element an attribute that nobody knows."""
    place.set(data.draw(st.sampled_from(["n", "{urn:x@y/z}n"])), data.draw(st.sampled_from(["", "1 & 2"])))


def add_text(place: Element, data: st.DataObject) -> None:
    """Put text behind a child of an element."""
    if len(place):
        place[data.draw(st.integers(0, len(place) - 1))].tail = data.draw(st.sampled_from(["and < the rest", "\n\t"]))


@pytest.mark.parametrize("change", [repeat, add_attribute, add_text])
@for_each_function
def test_what_was_there_is_read_all_the_same(
    function: Function, change: Callable[[Element, st.DataObject], None]
) -> None:
    @ANY
    @given(VALUES.answer(function, answer_class(function)), st.data())
    def check(answer: Any, data: st.DataObject) -> None:
        root = ElementTree.fromstring(write_answer(function, answer))
        before = planfix.decode(request_class(function), ElementTree.tostring(root))
        places = [one for one in root.iter() if one is not root or change is not add_attribute]
        for place in data.draw(st.lists(st.sampled_from(places), min_size=1, max_size=3)) if places else ():
            change(place, data)
        body = ElementTree.tostring(root)
        read = planfix.decode(request_class(function), body)
        assert has_all(read, before)
        assert tree(write_answer(function, read)) == tree(body)

    check()


def has_all(read: Any, expected: Any) -> bool:
    """Whether a value is the expected one, but for what is in `extra`, and for items of lists that are there again."""
    if isinstance(expected, list):
        return all(any(has_all(one, item) for one in read) for item in expected)
    if isinstance(expected, LoginList):
        return isinstance(read, LoginList) and set(read.ids) >= set(expected.ids)
    if isinstance(expected, Page):
        names = ["items", "count", "total_count"]
    elif dataclasses.is_dataclass(expected):
        names = [field.name for field in dataclasses.fields(expected) if field.name != "extra"]
    else:
        return bool(read == expected)
    return type(read) is type(expected) and all(has_all(getattr(read, name), getattr(expected, name)) for name in names)


@pytest.fixture(autouse=True)
def nothing_was_logged_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unknown, "LOGGED", set[str]())


def task(inside: str, **options: Any) -> Task:
    return planfix.decode(
        TaskGet, f'<response status="ok"><task><id>1</id>{inside}</task></response>'.encode(), **options
    )


@pytest.mark.parametrize(
    ("inside", "field", "value", "extra"),
    [
        ("<title>a</title><title>b</title>", "title", "b", Extra("<title>a</title>", "", 1)),
        ("<general>1</general><general/>", "general", None, Extra("<general>1</general>", "", 1)),
        ('<title n="1">a</title>', "title", "a", Extra("1", "title/@n")),
        (
            "<parent><id>1</id></parent><parent><id>2</id></parent>",
            "parent_id",
            1,
            Extra("<parent><id>2</id></parent>", "", 2),
        ),
        ("<endTime>00-00-0000 00:00</endTime>", "end_time", UNSET, Extra("<endTime>00-00-0000 00:00</endTime>")),
        ("<parent><id>x</id></parent>", "parent_id", UNSET, Extra("<id>x</id>", "parent")),
        ("<title>a</title>b &amp; c<general>1</general>", "title", "a", Extra("b &amp; c")),
        ("<duration>1.5</duration>", "duration", UNSET, Extra("<duration>1.5</duration>")),
        ("<isOverdued>2</isOverdued>", "is_overdued", UNSET, Extra("<isOverdued>2</isOverdued>")),
    ],
)
def test_where_it_is_kept(inside: str, field: str, value: object, extra: Extra) -> None:
    read = task(inside)
    assert getattr(read, field) == value and read.extra == (extra,)


def test_text_around_an_element_in_a_text() -> None:
    read = task("<title>Hello <b>bold</b>, and the rest</title>")
    assert read.title == "Hello "
    assert read.extra == (Extra("<b>bold</b>", "title"), Extra(", and the rest", "title"))
    assert [(one.tag, one.text) for one in read.extra] == [("b", "bold"), ("", ", and the rest")]


def test_a_page_goes_on_without_an_item_that_says_nothing(caplog: pytest.LogCaptureFixture) -> None:
    body = b'<response status="ok"><tasks count="3"><task/><task><id>1</id></task><task><id>x</id></task></tasks></response>'
    page = planfix.decode(TaskGetList, body)
    assert [one.id for one in page] == [1, UNSET] and page.extra == (Extra("<task/>", "tasks", 1),)
    assert [record.levelname for record in caplog.records] == ["WARNING", "WARNING"]
    with pytest.raises(MissingElement):
        planfix.decode(TaskGetList, body, strict=True)


def test_it_is_logged_once_for_each_field_and_without_the_value(caplog: pytest.LogCaptureFixture) -> None:
    items = "".join(f"<task><id>{number}</id><endTime>s3cret</endTime></task>" for number in range(100))
    page = planfix.decode(TaskGetList, f'<response status="ok"><tasks>{items}</tasks></response>'.encode())
    assert len(page) == 100 and all(one.end_time is UNSET and one.extra for one in page)
    (record,) = caplog.records
    assert record.name == "planfix" and record.levelno == logging.WARNING
    assert (
        record.getMessage().startswith("/response/tasks/task/endTime: expected a date") and "s3cret" not in caplog.text
    )


def test_a_long_list_goes_on_and_logs_a_field_once(caplog: pytest.LogCaptureFixture) -> None:
    def page(received: Received) -> Reply:
        found = re.search(rb"<pageCurrent>(\d+)", received.body)
        first = (int(found[1]) - 1) * 100 if found else 0
        odd = "<endTime>00-00-0000 00:00</endTime><duration>1.5</duration>"
        items = "".join(
            f"<task><id>{number}</id>{odd}</task>" for number in range(first + 1, min(first + 100, 500) + 1)
        )
        return Reply(body=f'<response status="ok"><tasks totalCount="500">{items}</tasks></response>'.encode())

    with FaultServer() as server:
        server.handler = page
        settings = {"url": server.url, "account": "a", "api_key": "k", "token": "t", "requests_per_second": 0}
        with planfix.Planfix(**settings) as pf:
            listed = pf.task.iter_list()
            assert [one.id for one in listed] == [*range(1, 501)] and listed.report.complete
            assert [record.levelname for record in caplog.records] == ["WARNING", "WARNING"]
            raw = pf.raw(TaskGetList())
            assert b"00-00-0000" in raw.body and len(raw.value) == 100
        with planfix.Planfix(**settings, strict=True) as pf:
            raw = pf.raw(TaskGetList())
            assert b"00-00-0000" in raw.body
            with pytest.raises(ProtocolError, match="endTime"):
                raw.value  # noqa: B018
            with pytest.raises(ProtocolError, match="endTime"):
                next(iter(pf.task.iter_list()))


def test_a_strict_reading_raises() -> None:
    with pytest.raises(ProtocolError) as caught:
        task("<general>1.0</general>", strict=True)
    assert (caught.value.path, caught.value.excerpt) == ("/response/task/general", "1.0")
    assert task("<title>a</title><title>b</title><new/>", strict=True).title == "b"
