"""Projects, their groups, processes."""

from __future__ import annotations

import pytest

from plain_client import Plain, text

EVERYTHING = """<title>Склад &amp; офис</title><description>d</description><owner><id>1002</id></owner>
    <client><id>20005</id></client><status>DRAFT</status><hidden>1</hidden><hasEndDate>1</hasEndDate>
    <endDate>01-03-2026</endDate><group><id>201</id></group><parent><id>5002</id></parent>
    <auditors><id>1003</id></auditors><managers><id>1004</id></managers><workers><id>1005</id></workers>
    <customData><customValue><id>423</id><value>602</value></customValue></customData>"""


def test_a_new_project(admin: Plain) -> None:
    project = text(admin.ok("project.add", f"<project>{EVERYTHING}</project>"), "project/id")
    admin.ok("task.add", f"<task><title>x</title><project><id>{project}</id></project></task>")
    found = admin.ok("project.get", f"<project><id>{project}</id></project>")[0]
    expected = {
        "title": "Склад & офис",
        "owner/id": "1002",
        "client/id": "20005",
        "group/name": "Внутренние",
        "parent/id": "5002",
        "status": "DRAFT",
        "hidden": "1",
        "hasEndDate": "1",
        "endDate": "01-03-2026",
        "beginDate": "01-01-2026 10:00",
        "taskCount": "1",
        "isOverdued": "0",
        "workers/users/user/id": "1005",
        "auditors/users/user/id": "1003",
        "customData/customValue/value": "602",
        "customData/customValue/text": "Москва",
    }
    assert {path: text(found, path) for path in expected} == expected


def test_an_update_keeps_what_it_leaves_out(admin: Plain) -> None:
    project = text(admin.ok("project.add", f"<project>{EVERYTHING}</project>"), "project/id")
    change = "<project><id>{}</id><client><id>0</id></client><members><id>1002</id></members></project>"
    admin.ok("project.update", change.format(project))
    found = admin.ok("project.get", f"<project><id>{project}</id></project>")[0]
    assert text(found, "title") == "Склад & офис"
    assert text(found, "client/id") == "0"
    assert text(found, "members/users/user/id") == "1002"
    assert text(found, "workers/users/user/id") == "1005"


@pytest.mark.parametrize(
    ("inside", "code"),
    [
        ("<description>d</description>", "0009"),
        ("<title></title>", "0009"),
        ("<title>x</title><group><id>1</id></group>", "0015"),
        ("<title>x</title><parent><id>1</id></parent>", "2001"),
        ("<title>x</title><client><id>1</id></client>", "7002"),
        ("<title>x</title><status>LOST</status>", "0015"),
        ("<title>x</title><workers><id>1</id></workers>", "0101"),
        ("<title>x</title><customData><customValue><id>423</id><value>601</value></customValue></customData>", "0015"),
    ],
)
def test_what_a_new_project_cannot_have(admin: Plain, inside: str, code: str) -> None:
    assert admin.code("project.add", f"<project>{inside}</project>") == code


def test_projects_of_others(admin: Plain, user: Plain) -> None:
    project = text(admin.ok("project.add", "<project><title>secret</title></project>"), "project/id")
    named = f"<project><id>{project}</id>{{}}</project>"
    assert user.code("project.get", named.format("")) == "2002"
    assert user.code("project.getList", "<user><id>1003</id></user>") == "2002"
    admin.ok("project.update", named.format("<auditors><id>1002</id></auditors>"))
    user.ok("project.get", named.format(""))
    assert user.code("project.update", named.format("<title>mine</title>")) == "2002"
    admin.ok("project.update", named.format("<managers><id>1002</id></managers>"))
    user.ok("project.update", named.format("<title>mine</title>"))
    assert admin.code("project.get", "<project><id>1</id></project>") == "2001"
    assert admin.code("project.get", "<project></project>") == "0009"


def test_tabs_of_the_list(admin: Plain, user: Plain) -> None:
    def titles(plain: Plain, content: str) -> set[str | None]:
        root = plain.ok("project.getList", f"<pageCurrent>1</pageCurrent>{content}")
        return {one.text for one in root.findall("projects/project/title")}

    user.ok("project.add", "<project><title>mine</title></project>")
    admin.ok("project.add", "<project><title>yours</title><workers><id>1002</id></workers></project>")
    assert titles(user, "") >= {"mine", "yours"}
    assert "mine" in titles(user, "<target>out</target>") and "yours" not in titles(user, "<target>out</target>")
    assert "yours" in titles(user, "<target>in</target>") and "mine" not in titles(user, "<target>in</target>")
    assert titles(admin, "<target>template</target>") == {"Типовой проект"}
    assert titles(admin, "<user><id>1002</id></user>") == titles(user, "")
    assert titles(admin, "<client><id>20005</id></client>") <= titles(admin, "")


def test_project_groups(admin: Plain) -> None:
    def names() -> list[str | None]:
        return [one.text for one in admin.ok("projectGroup.getList").iter("name")]

    assert names() == ["Внутренние", "Клиентские"]
    added = text(admin.ok("projectGroup.add", "<projectGroup><name>Новые</name></projectGroup>"), "projectGroup/id")
    admin.ok("projectGroup.update", f"<projectGroup><id>{added}</id><name>Другие</name></projectGroup>")
    move = (
        "<move><projectGroup><id>{}</id></projectGroup></move><after><projectGroup><id>{}</id></projectGroup></after>"
    )
    admin.ok("projectGroup.move", move.format(201, added))
    assert names() == ["Клиентские", "Другие", "Внутренние"]
    admin.ok("projectGroup.move", move.format(added, added))
    assert names() == ["Клиентские", "Другие", "Внутренние"]
    found = admin.ok("projectGroup.get", f"<projectGroup><id>{added}</id></projectGroup>")
    assert text(found, "projectGroup/name") == "Другие"
    assert admin.code("projectGroup.get", "<projectGroup><id>1</id></projectGroup>") == "0101"
    assert admin.code("projectGroup.move", move.format(201, 1)) == "0101"


def test_processes(admin: Plain) -> None:
    sets = admin.ok("taskStatus.getSetList")
    assert [one.text for one in sets.iter("name")] == ["Задача (базовый)", "Договор"]
    statuses = admin.ok("taskStatus.getListOfSet", "<taskStatusSet><id>2</id></taskStatusSet>")
    assert statuses[0].attrib == {"totalCount": "10"}
    approval = statuses.findall("taskStatuses/taskStatus")[8]
    assert (text(approval, "id"), text(approval, "isActive"), text(approval, "hasDeadline")) == ("101", "1", "1")
    assert [one.text for one in approval.findall("texts/text/name")] == ["На согласовании", "Under approval"]
    assert len(admin.ok("taskStatus.getListOfSet", "<taskStatusSet><id>9</id></taskStatusSet>")[0]) == 0
