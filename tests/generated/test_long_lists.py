"""Long lists are read by patterns, and no otherwise than by the tree's readers."""

from __future__ import annotations

import random
import time
from datetime import date, datetime
from datetime import time as time_of_day
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import planfix
from odd_lists import LISTS, ZONES, disagreement, documents
from planfix.methods import TaskGetList
from planfix.types import Task
from planfix_codegen.model import Function
from planfix_runtime.envelope import FEWEST_BYTES
from planfix_runtime.errors import ProtocolError
from planfix_runtime.messages import Page
from planfix_runtime.scan import scan
from planfix_runtime.values import FieldValue, LoginList, TimePeriod
from planfix_runtime.xml import MAX_NODES
from value_strategies import Values
from wire import MODEL, answer_class, request_class, write_answer

PADDING = b" " * FEWEST_BYTES
HEAD, TAIL = b'<response status="ok"><tasks>', b"</tasks></response>"


def scanned(body: bytes) -> Page[Any] | None:
    items = TaskGetList.method.loaded.items
    assert items is not None
    return scan(body, items, None)


@pytest.mark.parametrize("seed", range(4))
def test_documents_of_any_kind(seed: int) -> None:
    """A hundred thousand of them, with `python -m odd_lists`, take a minute; benchmarks/README.md says what came of it."""
    chance = random.Random(seed)
    found = [
        disagreement(function, body, chance.choice(ZONES))
        for (function, body), _ in zip(documents(chance), range(1000), strict=False)
    ]
    assert not [one for one in found if one]
    assert found.count(None) > 200


@pytest.mark.parametrize("function", LISTS, ids=lambda one: one.wire_name)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_any_list_is_the_same_when_it_is_long(function: Function, data: st.DataObject) -> None:
    for zone in ZONES:
        answer = data.draw(Values(MODEL, zone).answer(function, answer_class(function)))
        body = write_answer(function, answer, zone)
        short, long = (planfix.decode(request_class(function), one, timezone=zone) for one in (body, body + PADDING))
        assert short == long and repr(short) == repr(long)


def test_the_order_of_elements_does_not_matter() -> None:
    page = scanned(
        HEAD + b"<task><customData/><title>a&amp;b</title> <id>1</id>\n<owner><name>x</name></owner></task>" + TAIL
    )
    assert page is not None and (page[0].id, page[0].title, page[0].owner.name) == (1, "a&b", "x")
    assert page[0].custom_data == [] and page[0].owner.id is planfix.UNSET and page.total_count is planfix.UNSET


@pytest.mark.parametrize(
    "inside",
    [
        b"<unknown>1</unknown>",
        b"<title>a</title><title>b</title>",
        b'<title a="1"/>',
        b"<title><b/></title>",
        b"<title>\r\n</title>",
        b"<title>&nbsp;</title>",
        b"<title>]]></title>",
        b"<title><![CDATA[a]]></title>",
        b"<!-- a -->",
        b"<?a?>",
        b"a",
        b"<x:title xmlns:x='u'/>",
        b"<general>-1</general>",
        b"<starred>true</starred>",
        b"<startTime>31-02-2015</startTime>",
        b"<parent/>",
        "<title>\ufffe</title>".encode(),
        b"<title>\xff</title>",
        b"<title>&#0;</title>",
    ],
)
def test_what_is_unusual_is_read_by_the_tree(inside: bytes) -> None:
    usual, unusual = b"<task><id>1</id></task>\n", b"<task><id>2</id>" + inside + b"</task>\n"
    assert scanned(HEAD + 5 * usual + TAIL) is not None and scanned(HEAD + 5 * unusual + TAIL) is None
    for items in (unusual, 5 * usual + unusual, unusual + 5 * usual, 4 * (usual + unusual), 5 * unusual):
        answers: list[str] = []
        for padding in (b"", PADDING):
            try:
                answers.append(repr(planfix.decode(TaskGetList, HEAD + items + TAIL + padding)))
            except ProtocolError as error:
                answers.append(f"{type(error).__name__} at {error.path}")
        assert answers[0] == answers[1]


def both_ways(inside: str) -> tuple[Task, Task]:
    """What the patterns make of a task that holds this, and what the tree's readers do."""
    # So many that the patterns would leave them to the tree if they did not fit.
    body = HEAD + 5 * f"<task><id>1</id>{inside}</task>".encode() + TAIL
    page = scanned(body)
    assert page is not None
    return page[4], planfix.decode(TaskGetList, body)[4]


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("&#38;lt;&#x26;amp;&amp;#38;", "&lt;&amp;&#38;"),
        ("&lt;&gt;&quot;&apos;&#60;&#x3c;&#x3C;", "<>\"'<<<"),
        ("&#9;&#10;&#13;&#32;&#xD7FF;", "\t\n\r \ud7ff"),
        ("&#xE000;&#xFFFD;", "\ue000\ufffd"),
        ("&#x10000;&#x10FFFF;", "\U00010000\U0010ffff"),
    ],
)
def test_references_to_characters(written: str, title: str) -> None:
    assert [one.title for one in both_ways(f"<title>{written}</title>")] == [title, title]


@pytest.mark.parametrize("code", [0, 8, 11, 12, 31, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF, 0x110000])
def test_references_to_what_is_no_character(code: int) -> None:
    items = 5 * (b"<task><id>1</id><title>&#%d;</title></task>" % code)
    assert scanned(HEAD + items + TAIL) is None
    with pytest.raises(ProtocolError):
        planfix.decode(TaskGetList, HEAD + items + TAIL + PADDING)


@pytest.mark.parametrize(
    ("written", "start"),
    [("", None), ("24-07-2015", date(2015, 7, 24)), ("24-07-2015 09:30", datetime(2015, 7, 24, 9, 30))],
)
def test_dates(written: str, start: date | None) -> None:
    assert [one.start_time for one in both_ways(f"<startTime>{written}</startTime>")] == [start, start]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("<id>1</id><id>2</id>", LoginList([1, 2])),
        ("<begin>09:30</begin><end>18:00</end>", TimePeriod(time_of_day(9, 30), time_of_day(18))),
        ("&lt;id&gt;", "<id>"),
    ],
)
def test_values(written: str, value: FieldValue) -> None:
    tasks = both_ways(f"<customData><customValue><value>{written}</value></customValue></customData>")
    for one in tasks:
        assert one.custom_data and one.custom_data[0].value == value


@pytest.mark.parametrize(
    ("written", "status"), [("2", 2), ("NEW", "NEW"), ("\u0662", "\u0662"), ("9" * 18, int("9" * 18))]
)
def test_a_status(written: str, status: str | int) -> None:
    for one in both_ways(f"<status>{written}</status>"):
        assert one.status == status and isinstance(one.status, int) == isinstance(status, int)


@pytest.mark.parametrize(
    "items",
    [
        b"<task><id>1</id><title>" + MAX_NODES * b"<a/>" + b"</title></task>",
        MAX_NODES // 4 * b"<task><id>1</id></task>",
        b"<task><id>1</id><customData><customValue><value>" + MAX_NODES // 2 * b"<id>1</id>" + b"</value></customValue>"
        b"</customData></task>",
    ],
    ids=["unknown elements", "items", "values"],
)
def test_no_list_has_more_elements_than_a_document_may(items: bytes) -> None:
    with pytest.raises(ProtocolError, match=f"more than {MAX_NODES} elements"):
        planfix.decode(TaskGetList, HEAD + items + TAIL)


def test_an_unusual_item_costs_no_tree_of_all() -> None:
    page = scanned(HEAD + 9 * b"<task><id>1</id></task>" + b"<task><id>2</id><new a='1'>x</new></task>" + TAIL)
    assert page is not None and [one.id for one in page] == 9 * [1] + [2]
    assert page[9].extra == (planfix.Extra('<new a="1">x</new>'),)


@pytest.mark.parametrize(
    "head",
    [
        b"\xef\xbb\xbf" + HEAD,
        b" <?xml version='1.0'?>" + HEAD,
        b'<?xml version="1.0" encoding="utf-16"?>' + HEAD,
        b"<!DOCTYPE response [<!ENTITY a 'b'>]>" + HEAD,
        HEAD.replace(b'"ok"', b'"error"'),
        HEAD.replace(b"<tasks>", b'<tasks count="1" count="1">'),
        HEAD.replace(b"<tasks>", b'<tasks other="1">'),
        HEAD.replace(b"<response", b'<response xmlns="u"'),
    ],
)
def test_heads_that_are_left_to_the_tree(head: bytes) -> None:
    assert scanned(head + b"<task><id>1</id></task>" + TAIL) is None


@pytest.mark.parametrize(
    ("before", "repeated", "after"),
    [
        (b"<task>", b"<id>1</id>", b"</task>"),
        (b"<task><parent>", b"<id>1</id>", b"</parent></task>"),
        (b"<task><owner>", b"<id>1</id>", b"</owner></task>"),
        (b"<task><id>1</id><workers><users>", b"<user/>", b"</users></workers>"),
        (b"<task><id>1</id><customData><customValue><value>", b"<id>1</id>", b"</valu>"),
        (b"<task><title>", b"&#65;", b"</titl>"),
        (b"<task>", b"<owner>", b"</task>"),
        (b"<task>", b" ", b"<x/></task>"),
        (b"", b"<task><id>1</id></task>", b"x"),
    ],
)
def test_no_document_takes_quadratic_time(before: bytes, repeated: bytes, after: bytes) -> None:
    start = time.process_time()
    scanned(HEAD + before + repeated * (2_000_000 // len(repeated)) + after + TAIL)
    assert time.process_time() - start < 5
