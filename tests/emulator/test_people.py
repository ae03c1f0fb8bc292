"""Users, user groups, contacts and their access."""

from __future__ import annotations

import base64

import pytest

from plain_client import Plain, text
from planfix_tools.emulator import Emulator


def test_a_new_user(admin: Plain) -> None:
    phone = "<phones><phone><number>+7 999</number><typeId>2</typeId></phone></phones>"
    user = f"<name>Яна</name><lastName>Ким</lastName><email>yana@example.com</email><post><id>12</id></post>{phone}"
    user_id = text(admin.ok("user.add", f"<user>{user}</user>"), "user/id")
    found = admin.ok("user.get", f"<user><id>{user_id}</id></user>")[0]
    expected = {
        "name": "Яна",
        "lastName": "Ким",
        "login": "yana@example.com",
        "role": "USER",
        "status": "ACTIVE",
        "birthdate": "",
        "post/name": "Бухгалтер",
        "phones/phone/typeName": "Рабочий",
        "userPic": "",
    }
    assert {path: text(found, path) for path in expected} == expected
    general = text(found, "general")
    assert text(admin.ok("user.get", f"<user><general>{general}</general></user>"), "user/id") == user_id


@pytest.mark.parametrize(
    ("inside", "code"),
    [
        ("<email>x@example.com</email>", "0009"),
        ("<name>x</name>", "0009"),
        ("<name>x</name><email>ADMIN@example.com</email>", "6002"),
        ("<name>x</name><email>x@example.com</email><role>KING</role>", "0015"),
        ("<name>x</name><email>x@example.com</email><post><id>99</id></post>", "0015"),
    ],
)
def test_what_a_new_user_cannot_have(admin: Plain, inside: str, code: str) -> None:
    assert admin.code("user.add", f"<user>{inside}</user>") == code


def test_changing_a_user(admin: Plain, user: Plain) -> None:
    picture = base64.b64encode(b"\x89PNG").decode()
    inside = f"<id>1002</id><sex>FEMALE</sex><birthdate>24-07-1990</birthdate><userPic>{picture}</userPic>"
    user.ok("user.update", f"<user>{inside}</user>")
    found = user.ok("user.get")[0]
    assert (text(found, "sex"), text(found, "birthdate")) == ("FEMALE", "24-07-1990")
    link = text(found, "userPic")
    assert user.request("GET", link[link.index("/pictures") :]) == b"\x89PNG"
    assert found.find("isBlindOutOfGroup") is None
    assert admin.ok("user.get", "<user><id>1002</id></user>").find("user/isBlindOutOfGroup") is not None
    assert user.code("user.update", "<user><id>1002</id><role>ADMIN</role></user>") == "6001"
    assert user.code("user.update", "<user><id>1003</id><name>x</name></user>") == "6001"
    assert admin.code("user.update", "<user><id>1003</id><email>admin@example.com</email></user>") == "6002"
    assert admin.code("user.update", "<user><id>1</id></user>") == "6004"


def test_a_status_that_is_set_or_toggled(admin: Plain) -> None:
    change = "<user><id>1002</id>{}</user>"
    assert text(admin.ok("user.changeStatus", change.format("")), "user/status") == "UNACTIVE"
    assert text(admin.ok("user.changeStatus", change.format("")), "user/status") == "ACTIVE"
    for _ in range(2):
        changed = admin.ok("user.changeStatus", change.format("<status>UNACTIVE</status>"))
        assert text(changed, "user/status") == "UNACTIVE"
    listed = admin.ok("user.getList", "<status>UNACTIVE</status>")
    assert [one.text for one in listed.findall("users/user/id")].count("1002") == 1


def test_groups_of_a_user(admin: Plain) -> None:
    change = "<user><id>1002</id>{}</user>"
    more = "<addUserGroup><id>101</id></addUserGroup><delUserGroup><id>102</id><id>103</id></delUserGroup>"
    admin.ok("user.updateGroupMembership", change.format(more))
    found = admin.ok("user.get", "<user><id>1002</id></user>")
    assert [one.text for one in found.findall("user/userGroups/userGroup/id")] == ["101"]
    members = admin.ok("user.getList", "<userGroup><id>101</id></userGroup>")
    assert {one.text for one in members.findall("users/user/id")} == {"1001", "1002"}
    unknown = change.format("<addUserGroup><id>9</id></addUserGroup>")
    assert admin.code("user.updateGroupMembership", unknown) == "6006"
    assert admin.code("user.updateGroupMembership", change.format("")) == "0009"
    assert admin.code("user.getList", "<userGroup><id>9</id></userGroup>") == "6006"


def test_a_user_who_sees_only_own_groups(admin: Plain, user: Plain) -> None:
    everybody = user.ok("user.getList")[0].get("totalCount")
    admin.ok("user.update", "<user><id>1002</id><isInvisibleOutOfGroup>1</isInvisibleOutOfGroup></user>")
    own = user.ok("user.getList")[0]
    assert own.get("totalCount") != everybody
    assert "1002" in [one.text for one in own.iter("id")]
    assert user.code("user.get", "<user><id>1001</id></user>") == "6001"


def test_actions_are_counted(admin: Plain, user: Plain) -> None:
    period = "<period><begin>01-01-2026</begin><end>01-01-2026</end></period>"
    of_user = f"<user><id>1001</id></user>{period}"
    before = int(text(admin.ok("user.actionsAdded", of_user), "count"))
    admin.ok("task.add", "<task><title>x</title></task>")
    assert text(admin.ok("user.actionsAdded", of_user), "count") == str(before + 1)
    created = f"{of_user}<actionType>TASKCREATED</actionType>"
    assert int(text(admin.ok("user.actionsAdded", created), "count")) >= 1
    assert text(admin.ok("user.actionsAdded", f"{of_user}<actionType>REMINDER</actionType>"), "count") == "0"
    assert user.code("user.actionsAdded", of_user) == "6001"
    assert admin.code("user.actionsAdded", f"<user><id>1</id></user>{period}") == "6004"
    assert admin.code("user.actionsAdded", "<user><id>1001</id></user>") == "0009"


def test_user_groups(admin: Plain, user: Plain) -> None:
    group = text(admin.ok("userGroup.add", "<userGroup><name>Логистика</name></userGroup>"), "userGroup/id")
    admin.ok("userGroup.update", f"<userGroup><id>{group}</id><name>Склад</name></userGroup>")
    assert text(admin.ok("userGroup.get", f"<userGroup><id>{group}</id></userGroup>"), "userGroup/name") == "Склад"
    assert admin.code("userGroup.get", "<userGroup><id>1</id></userGroup>") == "5001"
    assert admin.code("userGroup.add", "<userGroup><name></name></userGroup>") == "0009"
    heads = admin.ok("userGroup.getHeads", "<userGroup><id>101</id></userGroup>")
    assert [one.text for one in heads.findall("users/user/id")] == ["1001"]

    def counts(plain: Plain, order: str) -> list[int]:
        listed = plain.ok("userGroup.getList", f"<pageCurrent>1</pageCurrent><sortType>USERCOUNT_{order}</sortType>")
        return [int(one.text or "") for one in listed.iter("userCount")]

    assert counts(admin, "ASC") == sorted(counts(admin, "ASC")) == counts(admin, "DESC")[::-1]
    assert set(counts(user, "ASC")) == {0}


def test_a_new_contact(admin: Plain) -> None:
    inside = """<template>1</template><name>Пётр</name><midName>Ильич</midName><lastName>Ч&amp;</lastName>
        <email>p@example.org</email><secondaryEmails><email>q@example.org</email></secondaryEmails>
        <birthdate>07-05-1840</birthdate><lang>Ru</lang><group><id>22</id></group><site>https://example.org</site>
        <facebook>fb</facebook><vk>vk</vk><sex>MALE</sex>
        <customData><customValue><id>436</id><value>["VIP","важно"]</value></customValue></customData>
        <responsible><users><id>1002</id></users><groups><id>102</id></groups></responsible>"""
    added = admin.ok("contact.add", f"<contact>{inside}</contact>")
    contact_id, userid = text(added, "contact/id"), text(added, "contact/userid")
    assert text(added, "actionid").isdecimal()
    found = admin.ok("contact.get", f"<contact><userid>{userid}</userid></contact>")[0]
    expected = {
        "id": contact_id,
        "template/id": "1",
        "midName": "Ильич",
        "lastName": "Ч&",
        "secondaryEmails/email": "q@example.org",
        "birthdate": "07-05-1840",
        "group/name": "Поставщики",
        "isCompany": "0",
        "customData/customValue/value": '["VIP", "важно"]',
        "customData/customValue/text": "VIP, важно",
        "responsible/users/user/id": "1002",
        "responsible/groups/group/id": "102",
    }
    assert {path: text(found, path) for path in expected} == expected
    assert found.find("facebook") is None
    listed = admin.ok("contact.getList", "<search>p@example.org</search>")[0]
    assert (text(listed, "contact/facebook"), listed.get("totalCount")) == ("fb", "1")
    assert listed.find("contact/midName") is None


def test_changing_a_contact(admin: Plain) -> None:
    contact = "<contact><general>5</general>{}</contact>"
    inside = "<name>Новое</name><description></description><telegram><id>77</id></telegram>"
    changed = admin.ok("contact.update", contact.format(inside))
    assert text(changed, "contact/general") == "5"
    assert changed.find("actionid") is not None
    silent = admin.ok("contact.update", f"<silent>1</silent>{contact.format(inside)}")
    assert silent.find("actionid") is None
    found = admin.ok("contact.get", contact.format(""))[0]
    assert (text(found, "name"), text(found, "description"), text(found, "telegram/id")) == ("Новое", "", "77")
    assert admin.code("contact.update", contact.format("<email>nonsense</email>")) == "8010"
    assert admin.code("contact.update", contact.format("<group><id>1</id></group>")) == "0015"
    assert admin.code("contact.update", "<contact><id>1</id></contact>") == "8002"
    assert admin.code("contact.update", "<contact><name>x</name></contact>") == "0009"


def test_fields_that_are_answered_when_asked_for(admin: Plain) -> None:
    contact = "<contact><general>5</general></contact>"
    asked = f"{contact}<fields><field>lastUpdateDate</field></fields>"
    assert admin.ok("contact.get", contact).find("contact/lastUpdateDate") is None
    admin.ok(
        "contact.updateCustomData",
        contact.replace("</c", "<customData><customValue><id>431</id><value>5</value></customValue></customData></c"),
    )
    assert text(admin.ok("contact.get", asked), "contact/lastUpdateDate") == "01-01-2026 10:00"
    admin.ok("action.add", "<action><description>x</description><contact><general>5</general></contact></action>")
    commented = admin.ok("contact.getList", "<fields><field>lastCommentDate</field></fields>")
    dates = [one.text for one in commented.iter("lastCommentDate")]
    assert dates.count("01-01-2026 10:00") == 1


def test_companies_of_a_contact(admin: Plain) -> None:
    companies = admin.ok("contact.getList", "<target>company</target>")[0]
    first, second = (one.findtext("id") for one in companies[:2])
    contact = "<contact><id>20005</id><contractors>{}</contractors></contact>"
    admin.ok("contact.updateContractors", contact.format(f"<addClient><id>{first}</id><id>{second}</id></addClient>"))
    admin.ok("contact.updateContractors", contact.format(f"<delClient><id>{first}</id></delClient>"))
    found = admin.ok("contact.get", "<contact><id>20005</id></contact>")
    assert [one.text for one in found.findall("contact/contractors/client/id")] == [second]
    members = admin.ok("contact.getList", f"<company>{second}</company>")
    assert "20005" in [one.text for one in members.findall("contacts/contact/id")]
    assert admin.code("contact.updateContractors", contact.format("<addClient><id>20005</id></addClient>")) == "7002"
    assert admin.code("contact.updateContractors", contact.format("")) == "0009"


def test_a_contact_that_is_deleted(admin: Plain) -> None:
    task = (
        "<task><title>x</title><client><id>20005</id></client><workers><users><id>320005</id></users></workers></task>"
    )
    task_id = text(admin.ok("task.add", task), "task/id")
    deleted = admin.ok("contact.delete", "<contact><general>5</general></contact>")
    assert text(deleted, "contact/userid") == "320005"
    assert admin.code("contact.delete", "<contact><general>5</general></contact>") == "8002"
    left = admin.ok("task.get", f"<task><id>{task_id}</id></task>")
    assert text(left, "task/client/id") == "0"
    assert left.find("task/workers/users/user") is None


def test_contacts_of_others(emulator: Emulator, admin: Plain, user: Plain) -> None:
    inside = "<name>x</name><responsible><users><id>1003</id></users></responsible>"
    added = text(admin.ok("contact.add", f"<contact>{inside}</contact>"), "contact/id")
    assert user.code("contact.get", f"<contact><id>{added}</id></contact>") == "8001"
    with Plain(emulator.credentials_of(1003)) as responsible:
        responsible.ok("contact.update", f"<contact><id>{added}</id><name>y</name></contact>")
    nobodys = text(admin.ok("contact.add", "<contact><name>x</name></contact>"), "contact/id")
    user.ok("contact.get", f"<contact><id>{nobodys}</id></contact>")
    assert user.code("contact.update", f"<contact><id>{nobodys}</id><name>y</name></contact>") == "8001"


def test_access_to_planfix(admin: Plain) -> None:
    contact = text(
        admin.ok("contact.add", "<contact><name>x</name><email>new@example.org</email></contact>"), "contact/id"
    )

    def manage(have: int, more: str = "") -> str:
        inside = f"<id>{contact}</id>{more}<havePlanfixAccess>{have}</havePlanfixAccess>"
        root = admin.call("contact.managePlanfixAccess", f"<contact>{inside}</contact>")
        return root.findtext("contact/status", "") or root.findtext("code", "")

    info = f"<contact><id>{contact}</id><user>{{}}</user></contact>"
    assert admin.code("contact.updateUserInfo", info.format("<status>ACTIVE</status>")) == "8006"
    assert manage(1, "<email>admin@example.com</email>") == "8007"
    assert manage(1, "<email>nonsense</email>") == "8010"
    assert manage(1) == "NOTICE_SEND"
    assert manage(1) == "NOTICE_RESEND"
    assert admin.code("contact.updateUserInfo", info.format("<status>ACTIVE</status>")) == "8005"
    assert admin.code("contact.updateUserInfo", info.format("<password>x</password>")) == "8008"
    assert manage(0) == "ACCESS_CANCELED"


def test_a_contact_with_access(admin: Plain) -> None:
    contact = "<contact><id>20005</id>{}</contact>"
    admin.ok("contact.updateUserInfo", contact.format("<user><password>new</password></user>"))
    login = "<login>contact0@example.org</login><password>{}</password>"
    assert admin.code("auth.login", login.format("emulated-password")) == "1001"
    admin.ok("auth.login", login.format("new"))
    withdrawn = admin.ok("contact.managePlanfixAccess", contact.format("<havePlanfixAccess>0</havePlanfixAccess>"))
    assert text(withdrawn, "contact/status") == "UNACTIVE"
    assert admin.code("auth.login", login.format("new")) == "0014"
    granted = admin.ok("contact.managePlanfixAccess", contact.format("<havePlanfixAccess>1</havePlanfixAccess>"))
    assert text(granted, "contact/status") == "ACTIVE"
    jabber = "<user><notifyByJabber>1</notifyByJabber></user>"
    assert admin.code("contact.updateUserInfo", contact.format(jabber)) == "0017"


def test_what_contacts_are_sorted_into(admin: Plain) -> None:
    assert [one.text for one in admin.ok("contact.getGroupList").iter("name")] == ["Клиенты", "Поставщики", "Партнёры"]
    assert admin.ok("contact.getPhoneTypes")[0].attrib == {"totalCount": "3"}
    assert [one.text for one in admin.ok("contact.getFilterList").iter("ID")] == ["52", ":mine"]
    assert admin.ok("contact.getList", "<target>52</target>")[0].get("totalCount") != "0"
    templates = admin.ok("contact.getList", "<target>template</target>")
    assert text(templates, "contacts/contact/general") == "1"
