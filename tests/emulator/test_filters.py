"""Every complex filter filters: what it finds is compared with what Python finds over all objects."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from filter_cases import PERIODS, AnyCase, Case, CustomCase, DateCase, Moment, NumberCase, custom, custom_cases, day
from filter_tables import ALL, ELSEWHERE
from planfix import filters
from planfix.filters import DateTerm, TaskFilter
from world import World

SCHEMA = Path(__file__).parents[2] / "schema" / "filters.yaml"
OPPOSITE = {"equal": "not_equal", "contains": "not_contains"}


def make(kind: str, name: str, field: int | None, given: dict[str, Any]) -> Any:
    builder = getattr(getattr(filters, f"{kind.capitalize()}Filter"), name)
    return builder(**given) if field is None else builder(field=field, **given)


def of_class(kind: type[AnyCase]) -> list[tuple[str, AnyCase]]:
    return [(owner, case) for owner, case in ALL if isinstance(case, kind)]


def name_of(one: object) -> str:
    return str(getattr(one, "name", one))


def test_no_filter_is_forgotten() -> None:
    declared = yaml.safe_load(SCHEMA.read_text(encoding="utf-8"))["filters"]
    for kind, others in ELSEWHERE.items():
        tested = {case.name for owner, case in ALL if owner == kind} | others
        assert tested == declared[f"{kind.capitalize()}Filter"]["values"].keys()


@pytest.mark.parametrize(("kind", "case"), of_class(Case), ids=name_of)
def test_what_equals_and_what_does_not(world: World, kind: str, case: Case) -> None:
    everything = world.objects(kind)
    expected = {one.id for one in everything if case.holds(one)}
    assert 0 < len(expected) < len(everything), "the account must have both"
    assert world.find(kind, [make(kind, case.name, case.field, case.given)]) == expected
    if case.name not in ("with_custom_value", "without_custom_value"):
        for way, operand in case.given.items():
            opposite = make(kind, case.name, case.field, {OPPOSITE[way]: operand})
            assert world.find(kind, [opposite]) == {one.id for one in everything} - expected


@pytest.mark.parametrize(("kind", "case"), of_class(CustomCase), ids=name_of)
def test_values_of_custom_fields(world: World, kind: str, case: CustomCase) -> None:
    held = {one.id: case.items(value) for one in world.objects(kind) if (value := custom(one, case.field))}
    operand = next(iter(held.values()))[0]
    expected = {one for one, items in held.items() if operand in items}
    everything = {one.id for one in world.objects(kind)}
    assert world.find(kind, [make(kind, case.name, case.field, {"equal": operand})]) == expected != everything
    assert world.find(kind, [make(kind, case.name, case.field, {"not_equal": operand})]) == everything - expected


def ways_to_compare(value: Callable[[Any], Any], begin: Any, end: Any) -> dict[str, Callable[[Any], bool]]:
    def known(test: Callable[[Any], bool]) -> Callable[[Any], bool]:
        return lambda one: value(one) is not None and test(value(one))

    equal = known(lambda found: begin <= found <= end)
    return {
        "equal": equal,
        "not_equal": lambda one: not equal(one),
        "after": known(lambda found: found > end),
        "before": known(lambda found: found < begin),
    }


@pytest.mark.parametrize("period", PERIODS)
@pytest.mark.parametrize(("kind", "case"), of_class(DateCase), ids=name_of)
def test_dates(world: World, kind: str, case: DateCase, period: str) -> None:
    term, begin, end = PERIODS[period]
    for way, holds in ways_to_compare(lambda one: day(case.value(one)), begin, end).items():
        expected = {one.id for one in world.objects(kind) if holds(one)}
        assert world.find(kind, [make(kind, case.name, case.field, {way: term})]) == expected, way


def test_dates_find_something(world: World) -> None:
    found = world.find("task", [TaskFilter.created(equal=DateTerm.last_month)])
    assert 0 < len(found) < len(world.tasks)


def moment(value: Moment) -> datetime | None:
    """A moment to compare with; a day without a time is its beginning."""
    if isinstance(value, datetime) or not isinstance(value, date):
        return value if isinstance(value, datetime) else None
    return datetime(value.year, value.month, value.day)


def test_times(world: World) -> None:
    chosen = sorted(found for task in world.tasks if (found := moment(task.begin_date_time)))
    begin, end = chosen[100], chosen[200]
    for way, holds in ways_to_compare(lambda task: moment(task.begin_date_time), begin, end).items():
        expected = {task.id for task in world.tasks if holds(task)}
        assert 0 < len(expected)
        assert world.find("task", [TaskFilter.created(**{way: DateTerm.between(begin, end)})]) == expected
    for way, holds in ways_to_compare(lambda task: moment(task.begin_date_time), begin, begin).items():
        expected = {task.id for task in world.tasks if holds(task)}
        assert world.find("task", [TaskFilter.created(**{way: DateTerm.on(begin)})]) == expected


@pytest.mark.parametrize(("kind", "case"), of_class(NumberCase), ids=name_of)
def test_numbers(world: World, kind: str, case: NumberCase) -> None:
    present = [one for one in world.objects(kind) if case.value(one) is not None]
    same = case.value(present[0])
    for operand in (case.operand, same):
        ways = ways_to_compare(case.value, operand, operand)
        for way, holds in {"greater": ways["after"], "less": ways["before"], "equal": ways["equal"]}.items():
            expected = {one.id for one in world.objects(kind) if holds(one)}
            assert world.find(kind, [make(kind, case.name, case.field, {way: operand})]) == expected, way
    assert world.find(kind, [make(kind, case.name, case.field, {"equal": same})])


def test_several_filters_all_hold(world: World) -> None:
    filters = [TaskFilter.worker(equal=1003), TaskFilter.status_set(equal=1), TaskFilter.title(contains="отчёт")]
    each = [world.find("task", [one]) for one in filters]
    assert world.find("task", filters) == each[0] & each[1] & each[2]


OPERATORS = ("equal", "notequal", "gt", "lt")
PLAIN = {
    "date": "<datetype>today</datetype>",
    "datetime": "<datetype>today</datetype>",
    "number": "1.5",
    "text": "x",
    "string": "x",
    "strings": "x;y",
    "checkbox": "1",
}


def declared() -> Iterator[tuple[str, str, dict[str, Any]]]:
    for owner, described in yaml.safe_load(SCHEMA.read_text(encoding="utf-8"))["filters"].items():
        for name, one in described["values"].items():
            yield owner, name, one


@pytest.mark.parametrize(
    ("owner", "name", "one"), list(declared()), ids=lambda one: one if isinstance(one, str) else ""
)
def test_operators_and_fields(world: World, owner: str, name: str, one: dict[str, Any]) -> None:
    """Each filter takes its own operators and its own form of value, and refuses others."""
    kind = owner.removesuffix("Filter").lower()
    first = {"task": 401, "project": 415, "contact": 429, "user": 0}[kind]
    names = [case.name for case in custom_cases(0)]
    places = [case.field for case in custom_cases(0)]
    place = places[names.index(name)] if one.get("field") else None
    field = "" if place is None else f"<field>{first + place}</field>"
    value = PLAIN.get(one["form"], "1")
    for operator in OPERATORS:
        content = f"<type>{one['number']}</type><operator>{operator}</operator><value>{value}</value>{field}"
        root = world.client.call(f"{kind}.getList", f"<filters><filter>{content}</filter></filters>")
        assert (root.get("status") == "ok") == (operator in one["operators"]), operator


@pytest.mark.parametrize(
    "inside",
    [
        "<type>9999</type><operator>equal</operator><value>1</value>",
        "<type>101</type><operator>equal</operator><value>x</value>",
        "<type>101</type><operator>equal</operator><value>x</value><field>403</field>",
        "<type>101</type><operator>equal</operator><value>x</value><field>415</field>",
        "<type>12</type><operator>equal</operator><value>today</value>",
        "<type>12</type><operator>equal</operator><value><datetype>someday</datetype></value>",
        "<type>12</type><operator>equal</operator><value><datetype>last</datetype></value>",
        "<type>12</type><operator>equal</operator><value><datetype>last</datetype><datevalue>9999999</datevalue></value>",
        "<type>12</type><operator>equal</operator><value><datetype>anotherdate</datetype></value>",
        "<type>12</type><operator>equal</operator><value><datetype>anotherdate</datetype><datefrom>31-12-9999</datefrom></value>",
        "<type>10</type><operator>equal</operator><value>DONE</value>",
        "<type>10</type><operator>equal</operator><value>99999999999999999999</value>",
        "<type>17</type><operator>equal</operator><value>0</value>",
        "<type>105</type><operator>equal</operator><value>perhaps</value><field>406</field>",
        "<type>102</type><operator>equal</operator><value>many</value><field>403</field>",
    ],
)
def test_filters_that_say_something_impossible(world: World, inside: str) -> None:
    assert world.client.code("task.getList", f"<filters><filter>{inside}</filter></filters>") == "0015"


def test_a_filter_for_days_takes_no_times(world: World) -> None:
    term = "<datetype>anotherdate_withtime</datetype><datefrom>01-01-2026 10:00</datefrom>"
    inside = f"<type>4223</type><operator>equal</operator><value>{term}</value>"
    assert world.client.code("contact.getList", f"<filters><filter>{inside}</filter></filters>") == "0015"
