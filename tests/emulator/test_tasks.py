"""Tasks: added, changed, worked on, and what goes wrong with that."""

from __future__ import annotations

import pytest

from plain_client import Plain, text
from planfix_tools.emulator import Emulator


def add(plain: Plain, inside: str = "", title: str = "x") -> str:
    return text(plain.ok("task.add", f"<task><title>{title}</title>{inside}</task>"), "task/id")


def get(plain: Plain, task_id: str, path: str) -> str:
    return text(plain.ok("task.get", f"<task><id>{task_id}</id></task>"), f"task/{path}")


def work(plain: Plain, task_id: str, method: str, more: str = "") -> str:
    """The code of an error, or "ok"."""
    root = plain.call(f"task.{method}", f"<task><id>{task_id}</id></task>{more}")
    return root.findtext("code") or "ok"


def test_everything_that_can_be_given(admin: Plain) -> None:
    task_id = add(
        admin,
        """<description>Строка
2</description><importance>HIGH</importance><status>DRAFT</status><statusSet>2</statusSet>
        <checkResult>1</checkResult><owner><id>1002</id></owner><parent><id>100003</id></parent>
        <project><id>5002</id></project><client><id>20005</id></client><beginDateTime>02-01-2026 08:15</beginDateTime>
        <startDateIsSet>1</startDateIsSet><startDate>03-01-2026</startDate><startTimeIsSet>1</startTimeIsSet>
        <startTime>09:30</startTime><endDateIsSet>1</endDateIsSet><endDate>05-01-2026</endDate>
        <isSummary>1</isSummary><duration>3</duration><durationUnit>2</durationUnit><durationIsSet>1</durationIsSet>
        <workers><users><id>1003</id></users><groups><id>102</id></groups></workers>
        <members><users><id>1004</id></users></members><auditors><users><id>1005</id></users></auditors>
        <customData><customValue><id>401</id><value>№ 7</value></customValue></customData>""",
    )
    task = admin.ok("task.get", f"<task><id>{task_id}</id></task>")[0]
    expected = {
        "description": "Строка\n2",
        "importance": "HIGH",
        "status": "0",
        "statusSet": "2",
        "checkResult": "1",
        "type": "task",
        "owner/id": "1002",
        "parent/id": "100003",
        "project/id": "5002",
        "client/id": "20005",
        "beginDateTime": "02-01-2026 08:15",
        "startTime": "03-01-2026 09:30",
        "endTime": "05-01-2026",
        "isSummary": "1",
        "duration": "3",
        "durationUnit": "2",
        "workers/users/user/id": "1003",
        "workers/groups/group/id": "102",
        "workers/groups/group/name": "Продажи",
        "members/users/user/id": "1004",
        "auditors/users/user/id": "1005",
        "customData/customValue/field/name": "Номер договора",
        "customData/customValue/value": "№ 7",
        "customData/customValue/text": "№ 7",
    }
    assert {path: text(task, path) for path in expected} == expected


@pytest.mark.parametrize(
    ("inside", "code"),
    [
        ("<project><id>1</id></project>", "3003"),
        ("<parent><id>1</id></parent>", "3001"),
        ("<startDate>02-01-2026</startDate><endDate>01-01-2026</endDate>", "3006"),
        ("<importance>EXTREME</importance>", "0015"),
        ("<startDate>2026-01-02</startDate>", "0015"),
        ("<checkResult>maybe</checkResult>", "0015"),
        ("<owner><id>abc</id></owner>", "0015"),
        ("<owner><id>1</id></owner>", "0101"),
        ("<workers><groups><id>1</id></groups></workers>", "0101"),
        ("<client><id>1</id></client>", "7002"),
        ("<status>REJECTED</status>", "0016"),
        ("<status>5</status>", "0016"),
        ("<status>101</status>", "0016"),
        ("<status>999</status>", "0015"),
        ("<statusSet>9</statusSet>", "0015"),
        ("<template>100003</template>", "0015"),
        ("<customData><customValue><id>1</id><value>x</value></customValue></customData>", "0015"),
        ("<customData><customValue><value>x</value></customValue></customData>", "0009"),
        ("<customData><customValue><id>403</id><value>a lot</value></customValue></customData>", "0015"),
    ],
)
def test_what_a_new_task_cannot_have(admin: Plain, inside: str, code: str) -> None:
    count = admin.ok("task.getList", "<pageCurrent>0</pageCurrent>")[0].get("totalCount")
    assert admin.code("task.add", f"<task><title>x</title>{inside}</task>") == code
    assert admin.ok("task.getList", "<pageCurrent>0</pageCurrent>")[0].get("totalCount") == count


def test_an_error_says_which_parameter(admin: Plain) -> None:
    assert "owner" in text(admin.call("task.add", "<task><owner><id>abc</id></owner></task>"), "message")


def test_a_template(admin: Plain) -> None:
    templates = admin.ok("task.getList", "<target>template</target>")
    template = text(templates, "tasks/task/id")
    task_id = add(admin, f"<template>{template}</template>")
    assert get(admin, task_id, "template/id") == template
    assert get(admin, task_id, "description") == "<p>Заполнить по образцу.</p>"
    assert get(admin, task_id, "workers/users/user/id") == "1001"
    other = "<workers><users><id>1002</id></users></workers>"
    task_id = add(admin, f"<template>{template}</template>{other}")
    assert get(admin, task_id, "workers/users/user/id") == "1002"


def test_an_update_resets_what_it_leaves_out(admin: Plain) -> None:
    task_id = add(admin, "<importance>HIGH</importance><endDate>05-01-2026</endDate><owner><id>1002</id></owner>")
    admin.ok("task.update", f"<task><id>{task_id}</id><description>new</description></task>")
    assert get(admin, task_id, "title") == "x"
    assert get(admin, task_id, "description") == "new"
    assert get(admin, task_id, "importance") == "AVERAGE"
    assert get(admin, task_id, "endTime") == ""
    assert get(admin, task_id, "owner/id") == "1001"


def test_a_task_cannot_be_below_itself(admin: Plain) -> None:
    parent = add(admin)
    child = add(admin, f"<parent><id>{parent}</id></parent>")
    grandchild = add(admin, f"<parent><id>{child}</id></parent>")
    below = "<task><id>{}</id><parent><id>{}</id></parent></task>"
    assert admin.code("task.update", below.format(parent, grandchild)) == "0016"
    assert admin.code("task.update", below.format(parent, parent)) == "0016"


def test_the_number_wins_over_the_id(admin: Plain) -> None:
    found = admin.ok("task.get", "<task><id>100003</id><general>4</general></task>")
    assert text(found, "task/id") == "100004"
    assert admin.code("task.get", "<task><general>999</general></task>") == "3001"
    assert admin.code("task.get", "<task><id></id></task>") == "0009"


def test_several_tasks(admin: Plain) -> None:
    found = admin.ok("task.getMulti", "<tasks><id>100004</id><id>1</id><general>3</general></tasks>")
    assert [one.text for one in found.findall("tasks/task/id")] == ["100003", "100004"]
    assert found[0].attrib == {"count": "2"}
    assert found.find("tasks/task/auditors") is not None
    assert admin.code("task.getMulti", "<tasks><id>1</id></tasks>") == "3001"
    assert admin.code("task.getMulti", "<tasks></tasks>") == "0009"
    many = "".join(f"<id>{number}</id>" for number in range(101))
    assert admin.code("task.getMulti", f"<tasks>{many}</tasks>") == "0021"


def test_custom_data_alone(admin: Plain, user: Plain) -> None:
    task_id = add(admin, "<workers><users><id>1002</id></users></workers>")
    data = "<customData><customValue><id>403</id><value>12.50</value></customValue></customData>"
    user.ok("task.updateCustomData", f"<task><id>{task_id}</id>{data}</task>")
    assert get(admin, task_id, "customData/customValue/value") == "12.50"
    assert user.code("task.update", f"<task><id>{task_id}</id><title>mine</title></task>") == "3009"
    cleared = data.replace("12.50", "")
    admin.ok("task.updateCustomData", f"<task><id>{task_id}</id>{cleared}</task>")
    task = admin.ok("task.get", f"<task><id>{task_id}</id></task>")
    assert task.find("task/customData/customValue") is None


def test_what_others_may_not_see(admin: Plain, user: Plain) -> None:
    task_id = add(admin)
    assert user.code("task.get", f"<task><id>{task_id}</id></task>") == "3008"
    assert user.code("task.add", f"<task><title>x</title><parent><id>{task_id}</id></parent></task>") == "3002"
    mine = user.ok("task.getList", "<pageSize>100</pageSize>")
    assert task_id not in [one.text for one in mine.findall("tasks/task/id")]
    admin.ok(
        "task.changeWorkers", f"<task><id>{task_id}</id><workers><addUsers><id>1002</id></addUsers></workers></task>"
    )
    user.ok("task.get", f"<task><id>{task_id}</id></task>")


def test_a_project_that_is_not_the_callers(admin: Plain, user: Plain) -> None:
    project = text(admin.ok("project.add", "<project><title>secret</title></project>"), "project/id")
    assert user.code("task.add", f"<task><title>x</title><project><id>{project}</id></project></task>") == "3004"


def test_a_worker_accepts(admin: Plain, user: Plain) -> None:
    task_id = add(admin, "<workers><users><id>1002</id></users></workers>")
    assert work(admin, task_id, "accept") == "3012"
    assert work(user, task_id, "changeStatus", "<status>DONE</status>") == "3013"
    assert work(user, task_id, "accept") == "ok"
    assert get(admin, task_id, "status") == "2"
    assert work(user, task_id, "accept") == "3011"
    assert work(user, task_id, "reject", "<reason>no</reason>") == "3010"
    assert work(user, task_id, "changeStatus", "<status>DONE</status>") == "ok"
    assert get(admin, task_id, "status") == "6"


def test_a_worker_rejects(admin: Plain, user: Plain) -> None:
    task_id = add(admin, "<workers><users><id>1002</id></users></workers>")
    assert work(user, task_id, "reject") == "0009"
    assert work(user, task_id, "reject", "<reason></reason>") == "0009"
    assert work(user, task_id, "reject", "<reason>Нет времени</reason>") == "ok"
    assert get(admin, task_id, "status") == "5"
    actions = admin.ok("action.getList", f"<task><id>{task_id}</id></task>")
    assert text(actions, "actions/action/type") == "TASKREJECTED"
    assert text(actions, "actions/action/description") == "Нет времени"
    assert text(actions, "actions/action/statusChange/newStatus") == "5"


def test_a_worker_asks_for_more_time_and_the_owner_gives_it(admin: Plain, user: Plain) -> None:
    task_id = add(admin, "<startDate>02-01-2026</startDate><workers><users><id>1002</id></users></workers>")
    later = "<expectDate>20-02-2026 18:00</expectDate>"
    assert work(user, task_id, "changeExpectDate", later) == "3013"
    work(user, task_id, "accept")
    asked = user.ok("task.changeExpectDate", f"<task><id>{task_id}</id></task>{later}")
    assert asked.find("task/endTime") is None
    assert get(admin, task_id, "endTime") == ""
    given = admin.ok("task.changeExpectDate", f"<task><id>{task_id}</id></task>{later}")
    assert text(given, "task/endTime") == get(admin, task_id, "endTime") == "20-02-2026 18:00"
    assert work(admin, task_id, "changeExpectDate", "<expectDate>01-01-2026</expectDate>") == "3006"


def test_statuses(admin: Plain) -> None:
    task_id = add(admin, "<statusSet>2</statusSet>")
    possible = admin.ok("task.getPossibleStatusToChange", f"<task><id>{task_id}</id></task>")
    values = [one.text for one in possible.findall("statusList/status/value")]
    assert values == ["2", "3", "4", "6", "7", "101", "102"]
    assert possible[0].attrib == {"totalCount": "7"}
    assert work(admin, task_id, "changeStatus", "<status>101</status>") == "ok"
    assert get(admin, task_id, "status") == "101"
    assert work(admin, task_id, "changeStatus", "<status>101</status>") == "0016"
    assert work(admin, task_id, "changeStatus", "<status>REJECTED</status>") == "0016"
    assert work(admin, task_id, "changeStatus", "<status>SILLY</status>") == "0015"
    for delayed in ("DELAYED", "4"):
        assert work(admin, task_id, "changeStatus", f"<status>{delayed}</status>") == "0017"
    delayed = "<status>DELAYED</status><dateTime>01-02-2026</dateTime>"
    assert work(admin, task_id, "changeStatus", delayed) == "ok"


def test_workers_come_and_go(admin: Plain) -> None:
    task_id = add(admin, "<workers><users><id>1002</id></users></workers>")
    change = "<task><id>{}</id><workers>{}</workers></task>"
    more = "<addUsers><id>1003</id></addUsers><delUsers><id>1002</id></delUsers><addGroups><id>103</id></addGroups>"
    admin.ok("task.changeWorkers", change.format(task_id, more))
    assert get(admin, task_id, "workers/users/user/id") == "1003"
    assert get(admin, task_id, "workers/groups/group/id") == "103"
    assert admin.code("task.changeWorkers", change.format(task_id, "")) == "0009"
    types = [one.text for one in admin.ok("action.getList", f"<task><id>{task_id}</id></task>").iter("type")]
    assert types == ["WORKERUNEMPLOYED", "WORKEREMPLOYED", "TASKCREATED"]


def test_a_silent_call_records_nothing(admin: Plain) -> None:
    silent = admin.ok("task.add", "<silent>1</silent><task><title>x</title></task>")
    actions = admin.ok("action.getList", f"<task><id>{text(silent, 'task/id')}</id></task>")
    assert actions[0].attrib == {"count": "0", "totalCount": "0"}


def test_only_administrators_date_tasks_back(user: Plain) -> None:
    inside = "<beginDateTime>01-01-2025</beginDateTime>"
    assert user.code("task.add", f"<task><title>x</title>{inside}</task>") == "1002"


def test_a_contact_works_too(emulator: Emulator, admin: Plain) -> None:
    contact = admin.ok("contact.get", "<contact><general>5</general></contact>")
    userid = text(contact, "contact/userid")
    task_id = add(admin, f"<workers><users><id>{userid}</id></users></workers>")
    names = f"{text(contact, 'contact/name')} {text(contact, 'contact/lastName')}"
    assert get(admin, task_id, "workers/users/user/name") == names.strip()


def test_a_status_by_its_id(admin: Plain) -> None:
    task_id = add(admin, "<status>0</status>")
    assert get(admin, task_id, "status") == "0"
    drafts = admin.ok("task.getList", "<status>0</status>")
    assert {one.text for one in drafts.findall("tasks/task/status")} == {"0"}
    assert work(admin, task_id, "changeStatus", "<status>2</status>") == "ok"
    assert get(admin, task_id, "status") == "2"
