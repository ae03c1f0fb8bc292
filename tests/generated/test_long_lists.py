"""Long lists are read by patterns, and no otherwise than by the tree's readers."""

from __future__ import annotations

import random
import time
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import planfix
from odd_lists import LISTS, ZONES, disagreement, documents
from planfix.methods import TaskGetList
from planfix_codegen.model import Function
from planfix_runtime.envelope import FEWEST_BYTES
from planfix_runtime.errors import ProtocolError
from planfix_runtime.messages import Page
from planfix_runtime.scan import scan
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
