"""Every complex filter filters: what it finds is compared with what Python finds over all objects."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from filter_cases import PERIODS, Case, CustomCase, DateCase, Moment, NumberCase, custom, custom_cases, day
from planfix.enums import ContactTarget
from planfix.filters import ContactFilter, DateTerm, ProjectFilter, TaskFilter, UserFilter
from planfix.methods import ContactGetList, ProjectGetList, TaskGetList, UserGetList
from planfix.types import Task
from planfix_tools.emulator import Emulator
from typed_client import Typed
from world import World, groups_in, users_in

SCHEMA = Path(__file__).parents[2] / "schema" / "filters.yaml"
OPPOSITE = {"equal": "not_equal", "contains": "not_contains"}
AnyCase = Case | DateCase | NumberCase | CustomCase
LISTS: dict[str, tuple[type[Any], type[Any]]] = {
    "task": (TaskGetList, TaskFilter),
    "project": (ProjectGetList, ProjectFilter),
    "contact": (ContactGetList, ContactFilter),
    "user": (UserGetList, UserFilter),
}
CONTACT_IDS = 300_000
"""Contacts stand in for users under ids above this."""


@pytest.fixture(scope="module")
def world(large: Emulator) -> Iterator[World]:
    with Typed(large.credentials) as client:
        yield World(client)


def find(world: World, kind: str, filters: Sequence[Any], **parameters: Any) -> set[int]:
    request, _ = LISTS[kind]
    return {one.id for one in world.client.every(request(filters=filters, **parameters))}


def make(kind: str, name: str, field: int | None, given: dict[str, Any]) -> Any:
    builder = getattr(LISTS[kind][1], name)
    return builder(**given) if field is None else builder(field=field, **given)


def owner_is_contact(task: Task) -> bool:
    assert task.owner and isinstance(task.owner.id, int)
    return task.owner.id > CONTACT_IDS


def has_kind(ids: set[int], contact: bool) -> bool:
    return any((one > CONTACT_IDS) == contact for one in ids)


TASK_CASES: list[AnyCase] = [
    DateCase("created", lambda task: task.begin_date_time),
    DateCase("starts", lambda task: task.start_time),
    DateCase("ends", lambda task: task.end_time),
    Case("with_start_date", lambda task: task.start_time is not None),
    Case("without_start_date", lambda task: task.start_time is None),
    Case("with_end_date", lambda task: task.end_time is not None),
    Case("without_end_date", lambda task: task.end_time is None),
    Case("overdue", lambda task: task.is_overdued),
    Case("not_overdue", lambda task: not task.is_overdued),
    Case("periodic", lambda task: bool(task.periodicity)),
    Case("not_periodic", lambda task: not task.periodicity),
    Case("owner", lambda task: task.owner.id == 1002, {"equal": 1002}),
    Case("owner_is_user", lambda task: not owner_is_contact(task)),
    Case("owner_is_contact", owner_is_contact),
    Case("worker", lambda task: 1003 in users_in(task.workers), {"equal": 1003}),
    Case("worker_is_user", lambda task: has_kind(users_in(task.workers), contact=False)),
    Case("worker_is_contact", lambda task: has_kind(users_in(task.workers), contact=True)),
    Case("without_workers", lambda task: not users_in(task.workers) and not groups_in(task.workers)),
    Case("member", lambda task: 1003 in users_in(task.members), {"equal": 1003}),
    Case("member_is_user", lambda task: has_kind(users_in(task.members), contact=False)),
    Case("member_is_contact", lambda task: has_kind(users_in(task.members), contact=True)),
    Case("without_members", lambda task: not users_in(task.members) and not groups_in(task.members)),
    Case("task_auditor", lambda task: 1004 in users_in(task.auditors), {"equal": 1004}),
    Case("client", lambda task: task.client.id == 20_005, {"equal": 20_005}),
    Case("title", lambda task: "договор" in task.title.casefold(), {"contains": "ДОГОВОР"}),
    Case("title", lambda task: "& адреса" in task.title, {"contains": "& адреса"}),
    Case("status", lambda task: task.status in ("DONE", 101), {"equal": [6, 101]}),
    Case("status", lambda task: task.status == "ACTIVE", {"equal": 1}),
    Case("status_set", lambda task: task.status_set == 2, {"equal": 2}),
    Case("template", lambda task: task.template_id == 100_001, {"equal": 100_001}),
    Case("with_custom_value", lambda task: custom(task, 409) is not None, {"equal": 409}),
    Case("without_custom_value", lambda task: custom(task, 409) is None, {"equal": 409}),
    *(case for case in custom_cases(401) if case.name != "custom_string_set"),
]
PROJECT_CASES: list[AnyCase] = [
    DateCase("ends", lambda project: project.end_date if project.has_end_date else None),
    Case("owner", lambda project: project.owner.id == 1002, {"equal": 1002}),
    Case("title", lambda project: "сайт" in project.title.casefold(), {"contains": "САЙТ"}),
    Case("template", lambda project: project.template_id == 5001, {"equal": 5001}),
    *(case for case in custom_cases(415) if case.name not in ("custom_string_set", "custom_date")),
]
CONTACT_CASES: list[AnyCase] = [
    DateCase("birthdate", lambda contact: contact.birthdate),
    Case("responsible", lambda contact: 1003 in users_in(contact.responsible), {"equal": 1003}),
    Case("full_name", lambda contact: "анна" in f"{contact.name} {contact.last_name}".casefold(), {"contains": "анна"}),
    Case("name", lambda contact: "анна" in contact.name.casefold(), {"contains": "АННА"}),
    Case("last_name", lambda contact: "ёлк" in contact.last_name.casefold(), {"contains": "ёлк"}),
    Case("post", lambda contact: contact.post == "Юрист", {"contains": "юрист"}),
    Case("phone", lambda contact: any("(91" in one.number for one in contact.phones), {"contains": "(91"}),
    Case("address", lambda contact: "Ленина" in contact.address, {"contains": "ленина"}),
    Case("email", lambda contact: "contact1" in contact.email, {"contains": "contact1"}),
    Case("secondary_email", lambda contact: bool(contact.secondary_emails), {"contains": "second"}),
    Case("group", lambda contact: contact.group.id == 21, {"equal": 21}),
    Case("template", lambda contact: contact.template_id == 1, {"equal": 1}),
    Case("with_planfix_access", lambda contact: contact.have_planfix_access),
    *custom_cases(429),
]
USER_CASES: list[AnyCase] = [
    Case("email", lambda user: "user1" in user.email, {"contains": "USER1"}),
    Case("name", lambda user: "в" in f"{user.name} {user.last_name}".casefold(), {"contains": "В"}),
]
ALL = [
    (kind, case)
    for kind, cases in (
        ("task", TASK_CASES),
        ("project", PROJECT_CASES),
        ("contact", CONTACT_CASES),
        ("user", USER_CASES),
    )
    for case in cases
]
# What no answer shows; test_filters_by_history.py and the tests at the end see to these.
ELSEWHERE = {
    "task": {"completed", "done", "last_activity", "changed", "changed_or_commented"}
    | {"auditor", "project_auditor", "parent", "with_analitic", "without_analitic"},
    "project": {"client_manager", "parent"},
    "contact": {"created", "birthday", "added_by", "visible_to", "editable_by", "is_company", "is_contact"}
    | {"can_be_worker", "cannot_be_worker", "can_be_client", "cannot_be_client"}
    | {f"{who}_{which}" for who in ("client", "member") for which in ("with_activity", "without_activity")}
    | {f"{who}_{which}_active_tasks" for who in ("client", "member") for which in ("with", "without")}
    | {f"{who}_with_overdue_tasks" for who in ("client", "member")},
    "user": set[str](),
}


def of_class(kind: type[AnyCase]) -> list[tuple[str, AnyCase]]:
    return [(owner, case) for owner, case in ALL if isinstance(case, kind)]


def name_of(one: object) -> str:
    return str(getattr(one, "name", one))


def objects(world: World, kind: str) -> Sequence[Any]:
    found: Sequence[Any] = getattr(world, f"{kind}s")
    return found


def test_no_filter_is_forgotten() -> None:
    declared = yaml.safe_load(SCHEMA.read_text(encoding="utf-8"))["filters"]
    for kind, (_, builder) in LISTS.items():
        tested = {case.name for owner, case in ALL if owner == kind} | ELSEWHERE[kind]
        assert tested == declared[builder.__name__]["values"].keys()


@pytest.mark.parametrize(("kind", "case"), of_class(Case), ids=name_of)
def test_what_equals_and_what_does_not(world: World, kind: str, case: Case) -> None:
    everything = objects(world, kind)
    expected = {one.id for one in everything if case.holds(one)}
    assert 0 < len(expected) < len(everything), "the account must have both"
    assert find(world, kind, [make(kind, case.name, case.field, case.given)]) == expected
    if case.name not in ("with_custom_value", "without_custom_value"):
        for way, operand in case.given.items():
            opposite = make(kind, case.name, case.field, {OPPOSITE[way]: operand})
            assert find(world, kind, [opposite]) == {one.id for one in everything} - expected


@pytest.mark.parametrize(("kind", "case"), of_class(CustomCase), ids=name_of)
def test_values_of_custom_fields(world: World, kind: str, case: CustomCase) -> None:
    held = {one.id: case.items(value) for one in objects(world, kind) if (value := custom(one, case.field))}
    operand = next(iter(held.values()))[0]
    expected = {one for one, items in held.items() if operand in items}
    everything = {one.id for one in objects(world, kind)}
    assert find(world, kind, [make(kind, case.name, case.field, {"equal": operand})]) == expected != everything
    assert find(world, kind, [make(kind, case.name, case.field, {"not_equal": operand})]) == everything - expected


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
        expected = {one.id for one in objects(world, kind) if holds(one)}
        assert find(world, kind, [make(kind, case.name, case.field, {way: term})]) == expected, way


def test_dates_find_something(world: World) -> None:
    found = find(world, "task", [TaskFilter.created(equal=DateTerm.last_month)])
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
        assert find(world, "task", [TaskFilter.created(**{way: DateTerm.between(begin, end)})]) == expected
    for way, holds in ways_to_compare(lambda task: moment(task.begin_date_time), begin, begin).items():
        expected = {task.id for task in world.tasks if holds(task)}
        assert find(world, "task", [TaskFilter.created(**{way: DateTerm.on(begin)})]) == expected


@pytest.mark.parametrize(("kind", "case"), of_class(NumberCase), ids=name_of)
def test_numbers(world: World, kind: str, case: NumberCase) -> None:
    present = [one for one in objects(world, kind) if case.value(one) is not None]
    same = case.value(present[0])
    for operand in (case.operand, same):
        ways = ways_to_compare(case.value, operand, operand)
        for way, holds in {"greater": ways["after"], "less": ways["before"], "equal": ways["equal"]}.items():
            expected = {one.id for one in objects(world, kind) if holds(one)}
            assert find(world, kind, [make(kind, case.name, case.field, {way: operand})]) == expected, way
    assert find(world, kind, [make(kind, case.name, case.field, {"equal": same})])


def test_several_filters_all_hold(world: World) -> None:
    filters = [TaskFilter.worker(equal=1003), TaskFilter.status_set(equal=1), TaskFilter.title(contains="отчёт")]
    each = [find(world, "task", [one]) for one in filters]
    assert find(world, "task", filters) == each[0] & each[1] & each[2]


def test_tasks_directly_below_one(world: World) -> None:
    parent = next(task.parent_id for task in world.tasks if task.parent_id)
    expected = {task.id for task in world.tasks if task.parent_id == parent}
    assert find(world, "task", [TaskFilter.parent(equal=parent)]) == expected
    assert find(world, "task", [TaskFilter.parent(not_equal=parent)]) == {one.id for one in world.tasks} - expected


def test_auditors_of_the_project_too(world: World) -> None:
    auditors = {project.id: {one.id for one in project.auditors} for project in world.projects}
    own = {task.id for task in world.tasks if 1004 in users_in(task.auditors)}
    of_project = {task.id for task in world.tasks if task.project and 1004 in auditors.get(task.project.id or 0, set())}
    assert of_project and own
    assert find(world, "task", [TaskFilter.project_auditor(equal=1004)]) == of_project
    assert find(world, "task", [TaskFilter.auditor(equal=1004)]) == of_project | own


def test_data_tags(world: World) -> None:
    tagged = {one.task.id for one in world.actions if one.task and any(tag.id == 71 for tag in one.analitics)}
    assert 0 < len(tagged) < len(world.tasks)
    assert find(world, "task", [TaskFilter.with_analitic(equal=71)]) == tagged
    assert find(world, "task", [TaskFilter.without_analitic(equal=71)]) == {one.id for one in world.tasks} - tagged


def test_projects_below_one(world: World) -> None:
    parent = next(one.parent_id for one in world.projects if one.parent_id)
    expected = {one.id for one in world.projects if one.parent_id == parent}
    assert find(world, "project", [ProjectFilter.parent(equal=parent)]) == expected


def test_whether_a_counterparty_has_tasks(world: World) -> None:
    people = {one.id for one in world.contacts}
    active_words = ("ACTIVE", "ACCEPTED", "DONE", 101)
    active = {task.client.id for task in world.tasks if task.client and task.status in active_words} & people
    overdue = {task.client.id for task in world.tasks if task.client and task.is_overdued} & people
    assert active and overdue and active != people
    assert find(world, "contact", [ContactFilter.client_with_active_tasks()]) == active
    assert find(world, "contact", [ContactFilter.client_without_active_tasks()]) == people - active
    assert find(world, "contact", [ContactFilter.client_with_overdue_tasks()]) == overdue


def test_whether_a_contact_takes_part_in_tasks(world: World) -> None:
    def parts(tasks: Sequence[Task]) -> set[int]:
        ids = {one for task in tasks for role in (task.workers, task.members, task.auditors) for one in users_in(role)}
        return {one.id for one in world.contacts if one.userid in ids}

    active = parts([task for task in world.tasks if task.status in ("ACTIVE", "ACCEPTED", "DONE", 101)])
    assert active
    assert find(world, "contact", [ContactFilter.member_with_active_tasks()]) == active
    assert (
        find(world, "contact", [ContactFilter.member_without_active_tasks()])
        == {one.id for one in world.contacts} - active
    )
    overdue = parts([task for task in world.tasks if task.is_overdued])
    assert find(world, "contact", [ContactFilter.member_with_overdue_tasks()]) == overdue


@pytest.mark.parametrize("period", ["last month", "a period", "today"])
def test_when_tasks_of_a_contact_were_last_commented(world: World, period: str) -> None:
    term, begin, end = PERIODS[period]
    last: dict[int, date] = {}
    for action in world.actions:
        if action.type in ("ACTION", "COMMENT") and action.task and (found := day(action.date_time)):
            task_id = action.task.id or 0
            last[task_id] = max(last.get(task_id, found), found)
    commented = [task for task in world.tasks if begin <= last.get(task.id, date.min) <= end]
    clients = {task.client.id for task in commented if task.client} & {one.id for one in world.contacts}
    members = {
        one for task in commented for role in (task.workers, task.members, task.auditors) for one in users_in(role)
    }
    taking_part = {one.id for one in world.contacts if one.userid in members}
    people = {one.id for one in world.contacts}
    assert find(world, "contact", [ContactFilter.client_with_activity(equal=term)]) == clients
    assert find(world, "contact", [ContactFilter.client_without_activity(equal=term)]) == people - clients
    assert find(world, "contact", [ContactFilter.member_with_activity(equal=term)]) == taking_part
    assert find(world, "contact", [ContactFilter.member_without_activity(equal=term)]) == people - taking_part


@pytest.mark.parametrize("period", PERIODS)
def test_birthdays(world: World, period: str) -> None:
    term, begin, end = PERIODS[period]
    days = {(begin.month, begin.day)}
    while (begin.month, begin.day) != (end.month, end.day):
        begin = date.fromordinal(begin.toordinal() + 1)
        days.add((begin.month, begin.day))
    expected = {one.id for one in world.contacts if (born := day(one.birthdate)) and (born.month, born.day) in days}
    assert find(world, "contact", [ContactFilter.birthday(equal=term)]) == expected
    assert (
        find(world, "contact", [ContactFilter.birthday(not_equal=term)])
        == {one.id for one in world.contacts} - expected
    )


def test_birthdays_before_and_after_a_day(world: World) -> None:
    def expected(holds: Callable[[tuple[int, int]], bool]) -> set[int]:
        born = {one.id: day(one.birthdate) for one in world.contacts}
        return {one for one, found in born.items() if found and holds((found.month, found.day))}

    term = DateTerm.on(date(2026, 6, 15))
    assert find(world, "contact", [ContactFilter.birthday(before=term)]) == expected(lambda found: found < (6, 15))
    assert find(world, "contact", [ContactFilter.birthday(after=term)]) == expected(lambda found: found > (6, 15))


def test_people_and_companies(world: World) -> None:
    people, companies = {one.id for one in world.contacts}, {one.id for one in world.companies}
    assert find(world, "contact", [ContactFilter.is_contact()]) == people
    assert find(world, "contact", [ContactFilter.is_company()]) == set()
    assert find(world, "contact", [ContactFilter.is_company()], target=ContactTarget.COMPANY) == companies


def test_who_sees_a_contact(large: Emulator, world: World) -> None:
    with Typed(large.credentials_of(1003)) as other:
        theirs = {one.id for one in other.every(ContactGetList())}
    assert 0 < len(theirs) < len(world.contacts)
    assert find(world, "contact", [ContactFilter.visible_to(equal=1003)]) == theirs
    assert find(world, "contact", [ContactFilter.visible_to(equal=1001)]) == {one.id for one in world.contacts}
    editable = find(world, "contact", [ContactFilter.editable_by(equal=1003)])
    assert {one.id for one in world.contacts if 1003 in users_in(one.responsible)} < editable < theirs


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
