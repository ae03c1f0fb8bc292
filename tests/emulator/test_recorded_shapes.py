"""Answers have the shapes of recorded ones where these differ from the API's pages."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from plain_client import DECLARATION, Plain, Time, text


def tags(element: ElementTree.Element | None) -> list[str]:
    assert element is not None
    return [child.tag for child in element]


@pytest.fixture
def bare(admin: Plain) -> str:
    """Id of a task of which only the title is given."""
    return text(admin.ok("task.add", "<task><title>x</title></task>"), "task/id")


def test_a_task_to_the_last_byte(admin: Plain, bare: str) -> None:
    admin.call("task.get", f"<task><id>{bare}</id></task>")
    assert admin.body.decode() == (
        f'{DECLARATION}\n<response status="ok"><task><id>{bare}</id><title>x</title><description/>'
        "<importance>AVERAGE</importance><status>1</status><statusSet>1</statusSet><checkResult>0</checkResult>"
        "<type>task</type><owner><id>1001</id><name>Мария Смирнова</name></owner><parent><id>0</id></parent>"
        "<template><id>0</id></template><project><id>0</id><title/></project><client><id>0</id><name/></client>"
        "<beginDateTime>01-01-2026 10:00</beginDateTime><startTime/><endTime/><duration>0</duration>"
        "<durationUnit>0</durationUnit><general>28</general><isOverdued>0</isOverdued>"
        "<isCloseToDeadline>0</isCloseToDeadline><isNotAcceptedInTime>0</isNotAcceptedInTime><isSummary>0</isSummary>"
        "<starred>0</starred><additionalDescriptionData/><customData/><workers/><members/><auditors/></task></response>"
    )


def test_custom_data_stands_before_people(admin: Plain) -> None:
    listed = admin.ok("task.getList", "<pageSize>100</pageSize>")
    for task in listed.iter("task"):
        names = tags(task)
        assert names.index("customData") < names.index("workers")


def test_total_count_is_the_first_attribute(admin: Plain) -> None:
    for method in ("task.getList", "user.getList", "contact.getList", "analitic.getList"):
        assert list(admin.ok(method)[0].attrib) == ["totalCount", "count"]


def test_a_user_has_what_recorded_users_have(admin: Plain) -> None:
    user = admin.ok("user.get")[0]
    assert (
        tags(user)
        == (
            "id general name lastName midName login email secondaryEmails jabber role status isActivated notify birthdate sex"
            " phone phones coeff timezone useDst isInvisibleOutOfGroup isBlindOutOfGroup post userPic isOnline userGroups"
        ).split()
    )
    expected = {
        "isActivated": "1",
        "notify/byEmail": "1",
        "notify/byJabber": "0",
        "notify/byPlanfix": "1",
        "coeff": "1",
    }
    assert {path: text(user, path) for path in expected} == expected
    assert text(user, "phone") == text(user, "phones/phone/number")
    assert tags(admin.ok("user.getList")[0][0]) == tags(user)


def test_a_user_without_a_password_is_not_activated(admin: Plain) -> None:
    added = admin.ok("user.add", "<user><name>x</name><email>x@example.com</email></user>")
    user = admin.ok("user.get", f"<user><id>{text(added, 'user/id')}</id></user>")[0]
    expected = {"isActivated": "0", "phone": "", "jabber": "", "post/id": "0", "post/name": ""}
    assert {path: text(user, path) for path in expected} == expected


def test_a_change_of_dates(admin: Plain, time: Time, bare: str) -> None:
    dates = "<startDateIsSet>1</startDateIsSet><startDate>03-01-2026</startDate>"
    dates += "<endDateIsSet>1</endDateIsSet><endDate>05-01-2026</endDate>"
    admin.ok("task.update", f"<task><id>{bare}</id>{dates}</task>")
    time.now += 60
    admin.ok("task.update", f"<task><id>{bare}</id></task>")
    last, first, _ = admin.ok("action.getList", f"<task><id>{bare}</id></task>").iter("action")

    def change(action: ElementTree.Element, name: str) -> dict[str, str]:
        found = action.find(name)
        assert tags(found) == ["oldDate", "newDate", "newDateIsSet", "oldDateIsSet"]
        assert found is not None
        return {child.tag: child.text or "" for child in found}

    unset = {"newDate": "", "newDateIsSet": "0", "oldDateIsSet": "1"}
    assert change(last, "taskExpectDateChanged") == {"oldDate": "05-01-2026 23:59", **unset}
    assert change(last, "taskStartTimeChanged") == {"oldDate": "03-01-2026 00:00", **unset}
    assert change(first, "taskExpectDateChanged")["newDate"] == "05-01-2026 23:59"
    assert change(first, "taskExpectDateChanged")["oldDateIsSet"] == "0"


def test_the_order_in_an_action(admin: Plain, bare: str) -> None:
    body = "<analitics><analitic><id>72</id><analiticData><itemData><fieldId>453</fieldId><value>x</value></itemData>"
    body += "<itemData><fieldId>454</fieldId><value>5</value></itemData><itemData><fieldId>455</fieldId>"
    body += "<value>1002</value></itemData></analiticData></analitic></analitics>"
    content = f"<action><task><id>{bare}</id></task><taskNewStatus>4</taskNewStatus>{body}</action>"
    action = text(admin.ok("action.add", content), "action/id")
    shown = admin.ok("action.get", f"<action><id>{action}</id></action>")[0]
    assert tags(shown) == (
        "id description type statusChange isNotRead dateTime fromEmail task project owner analitics notifiedList".split()
    )
    assert (text(shown, "statusChange/oldStatus"), text(shown, "statusChange/newStatus")) == ("1", "4")
    assert admin.body.decode().endswith("<notifiedList/></action></response>")


def test_descriptions_are_html(admin: Plain) -> None:
    tasks = [one.text for one in admin.ok("task.getList").iter("description") if one.text]
    period = "<fromDate>01-01-2000</fromDate><toDate>01-01-2100</toDate>"
    comments = [one.text for one in admin.ok("action.getListByPeriod", period).iter("description") if one.text]
    assert tasks and all(one.startswith("<p>") for one in tasks)
    assert comments and all(one.startswith("<p>") for one in comments)
    assert "&lt;p&gt;" in admin.body.decode()


def test_contacts_in_a_list(admin: Plain) -> None:
    contact = admin.ok("contact.getList")[0][0]
    assert {"site", "canBeClient"} <= set(tags(contact))
    assert text(contact, "canBeClient") in ("0", "1")


@pytest.mark.parametrize(
    ("sent", "shown"),
    [("1234.56", "1 234,56"), ("0.5", "0,5"), ("-1234567", "-1 234 567"), ("999", "999"), ("1.50", "1,50")],
)
def test_a_number_of_a_data_tag(admin: Plain, bare: str, sent: str, shown: str) -> None:
    values = {453: "x", 454: sent, 455: "1002"}
    items = "".join(
        f"<itemData><fieldId>{one}</fieldId><value>{value}</value></itemData>" for one, value in values.items()
    )
    tag = f"<analitics><analitic><id>72</id><analiticData>{items}</analiticData></analitic></analitics>"
    action = text(admin.ok("action.add", f"<action><task><id>{bare}</id></task>{tag}</action>"), "action/id")
    key = text(admin.ok("action.get", f"<action><id>{action}</id></action>"), ".//key")
    data = admin.ok("analitic.getData", f"<analiticKeys><key>{key}</key></analiticKeys>")
    assert [one.text for one in data.iter("value")][1] == shown


def test_records_of_a_data_tag(admin: Plain) -> None:
    records = admin.ok("analitic.getHandbook", "<handbook><id>31</id></handbook>")
    assert all(tags(record)[:3] == ["parentKey", "isGroup", "key"] for record in records.iter("record"))
