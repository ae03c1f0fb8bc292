"""What is sent, beside XML written by hand as the API's documentation and its users write it."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest
from lxml import etree

from filter_builders import AnyFilter, element
from planfix.filters import ContactFilter, DateTerm, ProjectFilter, TaskFilter, UserFilter

WRITTEN_BY_HAND = [
    (TaskFilter.template(equal=2420917), "<type>51</type><operator>equal</operator><value>2420917</value>"),
    (TaskFilter.status(equal=[1, 2]), "<type>10</type><operator>equal</operator><value>1;2</value>"),
    (TaskFilter.status(not_equal=3), "<type>10</type><operator>notequal</operator><value>3</value>"),
    (TaskFilter.overdue(), "<type>17</type><operator>equal</operator><value>1</value>"),
    (TaskFilter.title(contains="a < b"), "<type>8</type><operator>equal</operator><value>a &lt; b</value>"),
    (TaskFilter.with_analitic(equal=330), "<type>11</type><operator>equal</operator><value>330</value>"),
    (
        TaskFilter.custom_string(field=101, not_contains="x"),
        "<type>101</type><operator>notequal</operator><value>x</value><field>101</field>",
    ),
    (
        TaskFilter.custom_number(field=72, less=Decimal("1.50")),
        "<type>102</type><operator>lt</operator><value>1.50</value><field>72</field>",
    ),
    (
        TaskFilter.custom_checkbox(field=5, equal=False),
        "<type>105</type><operator>equal</operator><value>0</value><field>5</field>",
    ),
    (
        TaskFilter.created(after=date(2026, 1, 2)),
        "<type>12</type><operator>gt</operator>"
        "<value><datetype>anotherdate</datetype><datefrom>02-01-2026</datefrom></value>",
    ),
    (
        TaskFilter.created(before=datetime(2026, 1, 2, 9, 5)),
        "<type>12</type><operator>lt</operator>"
        "<value><datetype>anotherdate_withtime</datetype><datefrom>02-01-2026 09:05</datefrom></value>",
    ),
    (
        TaskFilter.changed(equal=DateTerm.between(datetime(2026, 1, 2, 9, 5), datetime(2026, 1, 3, 0, 0))),
        "<type>38</type><operator>equal</operator><value><datetype>anotherperiod_withtime</datetype>"
        "<datefrom>02-01-2026 09:05</datefrom><dateto>03-01-2026 00:00</dateto></value>",
    ),
    (
        TaskFilter.last_activity(not_equal=DateTerm.last(days=7)),
        "<type>21</type><operator>notequal</operator><value><datetype>last</datetype><datevalue>7</datevalue></value>",
    ),
    (
        ContactFilter.birthday(equal=DateTerm.in_days(3)),
        "<type>4011</type><operator>equal</operator><value><datetype>in</datetype><datevalue>3</datevalue></value>",
    ),
    (ContactFilter.phone(contains="+7 900"), "<type>4003</type><operator>equal</operator><value>+7 900</value>"),
    (
        ContactFilter.custom_string_set(field=9, equal=["red", "blue"]),
        "<type>4111</type><operator>equal</operator><value>red;blue</value><field>9</field>",
    ),
    (UserFilter.email(contains="@acme"), "<type>9003</type><operator>equal</operator><value>@acme</value>"),
    (
        ProjectFilter.ends(equal=DateTerm.next_month),
        "<type>5005</type><operator>equal</operator><value><datetype>nextmonth</datetype></value>",
    ),
]


@pytest.mark.parametrize(("made", "xml"), WRITTEN_BY_HAND)
def test_a_builder_writes_what_people_write(made: AnyFilter, xml: str) -> None:
    assert etree.tostring(element(made)) == f"<filter>{xml}</filter>".encode()
