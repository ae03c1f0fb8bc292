"""What a builder makes is what a server reads; what no builder makes survives."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest
from hypothesis import given, strategies as st
from lxml import etree

import planfix
from filter_builders import BUILDERS, VALUES, element, received
from planfix.filters import ContactFilter, DateTerm, TaskFilter
from planfix.methods import TaskGetList
from property_tests import examples


@examples(200)
@given(data=st.data())
def test_what_a_builder_makes_is_read_as_the_same(data: st.DataObject) -> None:
    builder = data.draw(st.sampled_from(BUILDERS))
    operand = {}
    if builder.ways:
        operand[data.draw(st.sampled_from(builder.ways))] = data.draw(VALUES[builder.annotation])
    if builder.takes_field:
        operand["field"] = data.draw(st.integers(1))
    made = builder(**operand)
    assert received(element(made), builder.owner) == made


UNKNOWN = [
    "<filter><type>99</type><operator>equal</operator><value>x</value></filter>",
    "<filter><type>99</type><operator>like</operator><value/><field>5</field></filter>",
    "<filter><type>12</type><operator>equal</operator><value><datetype>thisyear</datetype></value></filter>",
    "<filter><type>12</type><operator>gt</operator><value><datetype>last</datetype><hours>4</hours></value></filter>",
    "<filter><type>99</type><operator>equal</operator><value><from>1</from><to>2</to></value></filter>",
    "<filter><type>99</type><operator>equal</operator><value>x</value><new><a b='1'>c</a></new></filter>",
]


@pytest.mark.parametrize("xml", UNKNOWN)
def test_a_filter_that_nobody_knows_survives(xml: str) -> None:
    again = element(received(etree.fromstring(xml), TaskFilter))
    assert etree.tostring(again, method="c14n") == etree.tostring(etree.fromstring(xml), method="c14n")


def test_a_filter_that_is_not_here_can_be_written() -> None:
    sent = element(ContactFilter(type=4999, operator="equal", value="x", field=3))
    assert [(child.tag, child.text) for child in sent] == [
        ("type", "4999"),
        ("operator", "equal"),
        ("value", "x"),
        ("field", "3"),
    ]


def test_a_moment_of_a_time_zone_is_sent_in_that_of_the_client() -> None:
    moment = datetime(2026, 1, 1, 22, 30, tzinfo=timezone.utc)
    request = TaskGetList(filters=[TaskFilter.created(after=moment)])
    moscow = planfix.encode(request, account="a", timezone=timezone(datetime(1, 1, 1, 3) - datetime(1, 1, 1)))
    assert b"<datefrom>02-01-2026 01:30</datefrom>" in moscow
    with pytest.raises(planfix.InvalidRequest, match=r"filters\[0\]\.value\.datefrom"):
        planfix.encode(request, account="a")


def test_filters_can_be_compared_and_kept_in_sets() -> None:
    assert TaskFilter.created(equal=DateTerm.last(days=7)) == TaskFilter.created(equal=DateTerm.last(7))
    assert len({TaskFilter.overdue(), TaskFilter.overdue(), TaskFilter.not_overdue()}) == 2
    assert TaskFilter.custom_string(field=101, contains="x") != TaskFilter.custom_string(field=102, contains="x")
