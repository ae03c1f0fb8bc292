"""Comments, with the data tags that they carry."""

from __future__ import annotations

import pytest

from plain_client import Plain, Time, text

FIELDS = {"date": 449, "period": 450, "work": 451, "people": 452, "what": 453, "sum": 454, "payer": 455}
"""Fields of the data tags 71 and 72."""

TIME_SHEET = """<analitic><id>71</id><analiticData>{key}
    <itemData><fieldId>449</fieldId><value>02-01-2026</value></itemData>
    <itemData><fieldId>450</fieldId><value><begin>09:00</begin><end>10:30</end></value></itemData>
    <itemData><fieldId>451</fieldId><value>612</value></itemData>
    <itemData><fieldId>452</fieldId><value><id>1002</id><id>1003</id></value></itemData></analiticData></analitic>"""


@pytest.fixture
def task(admin: Plain) -> str:
    workers = "<workers><users><id>1002</id></users></workers>"
    return text(admin.ok("task.add", f"<task><title>x</title>{workers}</task>"), "task/id")


def comment(plain: Plain, task: str, inside: str = "<description>Готово</description>") -> str:
    root = plain.ok("action.add", f"<action><task><id>{task}</id></task>{inside}</action>")
    return text(root, "action/id")


def get(plain: Plain, action: str, path: str) -> str:
    return text(plain.ok("action.get", f"<action><id>{action}</id></action>"), f"action/{path}")


def tagged(plain: Plain, task: str) -> tuple[str, str]:
    """A comment with a row of the time sheet, and the key of the row."""
    action = comment(plain, task, f"<analitics>{TIME_SHEET.format(key='')}</analitics>")
    return action, get(plain, action, "analitics/analitic/key")


def test_a_comment(admin: Plain, user: Plain, task: str) -> None:
    told = "<notifiedList><user><id>1002</id><id>1003</id></user></notifiedList>"
    action = comment(admin, task, f"<description>Готово &lt;b&gt;</description>{told}")
    found = user.ok("action.get", f"<action><id>{action}</id></action>")[0]
    expected = {
        "description": "Готово <b>",
        "type": "COMMENT",
        "isNotRead": "1",
        "fromEmail": "0",
        "dateTime": "01-01-2026 10:00",
        "task/id": task,
        "task/title": "x",
        "owner/id": "1001",
    }
    assert {path: text(found, path) for path in expected} == expected
    assert [one.text for one in found.findall("notifiedList/user/id")] == ["1002", "1003"]
    assert found.find("statusChange") is None
    assert get(admin, action, "isNotRead") == "0"


def test_a_comment_that_changes_the_status(admin: Plain, task: str) -> None:
    action = comment(admin, task, "<taskNewStatus>DONE</taskNewStatus>")
    assert get(admin, action, "statusChange/oldStatus") == "1"
    assert get(admin, action, "statusChange/newStatus") == "6"
    assert text(admin.ok("task.get", f"<task><id>{task}</id></task>"), "task/status") == "6"
    assert admin.code("action.delete", f"<action><id>{action}</id></action>") == "4001"
    again = f"<action><task><id>{task}</id></task><taskNewStatus>DONE</taskNewStatus></action>"
    assert admin.code("action.add", again) == "4006"
    assert admin.code("action.add", again.replace("DONE", "101")) == "4006"
    comment(admin, task)
    earlier = f"<action><id>{action}</id><taskNewStatus>CANCELED</taskNewStatus></action>"
    assert admin.code("action.update", earlier) == "4007"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("<action><description>x</description></action>", "0009"),
        ("<action><task><id>1</id></task></action>", "3001"),
        ("<action><contact><general>999</general></contact></action>", "8002"),
        ("<action><task><id>100003</id></task><owner><id>1</id></owner></action>", "0101"),
        ("<action><task><id>100003</id></task><taskNewStatus>SILLY</taskNewStatus></action>", "0015"),
    ],
)
def test_what_a_new_comment_cannot_have(admin: Plain, content: str, code: str) -> None:
    assert admin.code("action.add", content) == code


def test_comments_of_others(admin: Plain, user: Plain, task: str) -> None:
    action = comment(admin, task)
    named = f"<action><id>{action}</id><description>mine</description></action>"
    assert user.code("action.update", named) == "4001"
    assert user.code("action.delete", named) == "4001"
    dated = f"<action><task><id>{task}</id></task><dateTime>01-01-2020</dateTime></action>"
    assert user.code("action.add", dated) == "4001"
    hidden = comment(admin, task, "<isHidden>1</isHidden>")
    assert user.code("action.get", f"<action><id>{hidden}</id></action>") == "4008"
    listed = user.ok("action.getList", f"<task><id>{task}</id></task>")
    assert hidden not in [one.text for one in listed.findall("actions/action/id")]
    foreign = text(admin.ok("task.add", "<task><title>x</title></task>"), "task/id")
    assert user.code("action.add", f"<action><task><id>{foreign}</id></task></action>") == "4009"
    assert user.code("action.getList", f"<task><id>{foreign}</id></task>") == "4009"
    assert user.code("action.get", f"<action><id>{comment(admin, foreign)}</id></action>") == "4009"
    assert admin.code("action.get", "<action><id>1</id></action>") == "4002"


def test_changing_and_deleting(admin: Plain, task: str) -> None:
    action = comment(admin, task)
    admin.ok("action.update", f"<action><id>{action}</id><description>new</description></action>")
    assert get(admin, action, "description") == "new"
    deleted = admin.ok("action.delete", f"<action><id>{action}</id></action>")
    assert text(deleted, "action/id") == action
    assert admin.code("action.delete", f"<action><id>{action}</id></action>") == "4002"
    created = text(admin.ok("action.getList", f"<task><id>{task}</id></task>"), "actions/action/id")
    assert admin.code("action.update", f"<action><id>{created}</id><description>x</description></action>") == "4004"


def test_lists(admin: Plain, task: str, time: Time) -> None:
    made: list[str] = []
    for _ in range(3):
        time.now += 3600
        made.append(comment(admin, task))

    def ids(method: str, content: str) -> list[str | None]:
        return [one.text for one in admin.ok(method, content).findall("actions/action/id")]

    of_task = f"<task><id>{task}</id></task>"
    assert ids("action.getList", of_task)[:3] == made[::-1]
    assert ids("action.getList", f"{of_task}<sort>asc</sort>")[1:] == made
    assert ids("action.getList", f"{of_task}<pageSize>1</pageSize><pageCurrent>2</pageCurrent>") == [made[1]]
    period = "<fromDate>01-01-2026 11:30</fromDate><toDate>01-01-2026 12:30</toDate>"
    assert ids("action.getListByPeriod", period) == [made[1]]
    assert ids("action.getListByPeriod", f"{period}<task><id>100003</id></task>") == []
    whole = "<fromDate>01-01-2026</fromDate><toDate>01-01-2026</toDate>"
    assert set(ids("action.getListByPeriod", whole)) >= set(made)
    assert admin.code("action.getListByPeriod", "<fromDate>01-01-2026</fromDate>") == "0009"


def test_comments_on_a_contact(admin: Plain) -> None:
    place = "<contact><general>5</general></contact>"
    action = text(admin.ok("action.add", f"<action><description>x</description>{place}</action>"), "action/id")
    assert get(admin, action, "contact/general") == "5"
    assert text(admin.ok("action.getList", place), "actions/action/id") == action


def test_data_tags(admin: Plain, task: str) -> None:
    action, key = tagged(admin, task)
    assert get(admin, action, "analitics/analitic/name") == "Учёт времени"
    data = admin.ok("analitic.getData", f"<analiticKeys><key>{key}</key><key>1</key></analiticKeys>")
    row, empty = data.findall("analiticDatas/analiticData")
    values = {text(item, "name"): item for item in row.findall("itemData")}
    assert text(values["Дата"], "value") == "02-01-2026"
    assert (text(values["Время"], "value/begin"), text(values["Время"], "value/end")) == ("09:00", "10:30")
    assert text(values["Вид работ"], "value") == "Встреча"
    assert text(values["Вид работ"], "valueId") == "612"
    assert [one.text for one in values["Сотрудники"].findall("valueId/id")] == ["1002", "1003"]
    assert len(empty) == 0
    assert data[0].attrib == {}
    listed = admin.ok("action.getListWithAnalitic", f"<analitic><id>71</id></analitic><task><id>{task}</id></task>")
    assert text(listed, "actions/action/id") == action


def test_rows_that_are_changed_and_deleted(admin: Plain, task: str) -> None:
    action, key = tagged(admin, task)
    one_value = f"<key>{key}</key><itemData><fieldId>449</fieldId><value>03-01-2026</value></itemData>"
    tag = "<analitics><analitic><id>{}</id><analiticData>{}</analiticData></analitic></analitics>"
    admin.ok("action.update", f"<action><id>{action}</id>{tag.format(71, one_value)}</action>")
    row = admin.ok("analitic.getData", f"<analiticKeys><key>{key}</key></analiticKeys>")
    assert next(row.iter("value")).text == "03-01-2026"
    assert admin.code("action.update", f"<action><id>{action}</id>{tag.format(72, one_value)}</action>") == "4016"
    removed = f"<action><id>{action}</id><deletedAnalitics><key>{key}</key></deletedAnalitics></action>"
    admin.ok("action.update", removed)
    assert admin.code("action.update", removed) == "4016"
    assert len(admin.ok("analitic.getData", f"<analiticKeys><key>{key}</key></analiticKeys>")[0][0]) == 0


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("<id>71</id>", "<id>1</id>", "4010"),
        ("<itemData><fieldId>451</fieldId><value>612</value></itemData>", "", "4011"),
        ("<fieldId>451</fieldId>", "<fieldId>455</fieldId>", "4011"),
        ("<analiticData>", "<analiticData><itemData><fieldId>9</fieldId><value>1</value></itemData>", "4012"),
        ("02-01-2026", "tomorrow", "4013"),
        ("<begin>09:00</begin>", "<begin>25:00</begin>", "4013"),
        ("<id>1003</id>", "<id>1</id>", "4013"),
        ("612", "601", "4015"),
        ("612", "1", "4015"),
    ],
)
def test_data_tags_that_are_refused(admin: Plain, task: str, old: str, new: str, code: str) -> None:
    wrong = TIME_SHEET.format(key="").replace(old, new)
    assert wrong != TIME_SHEET.format(key="")
    content = f"<action><task><id>{task}</id></task><analitics>{wrong}</analitics></action>"
    assert admin.code("action.add", content) == code


def test_data_by_condition(admin: Plain, task: str) -> None:
    _, key = tagged(admin, task)

    def keys(conditions: str, more: str = "") -> list[str | None]:
        content = f"<analitic><id>71</id></analitic><filters>{conditions}</filters><task><id>{task}</id></task>{more}"
        return [
            one.text
            for one in admin.ok("analitic.getDataByCondition", content).findall("analiticDatas/analiticData/key")
        ]

    condition = "<filter><field>{}</field>{}</filter>"
    assert keys("") == [key]
    assert keys(condition.format(449, "<fromDate>02-01-2026</fromDate><toDate>02-01-2026</toDate>")) == [key]
    assert keys(condition.format(449, "<fromDate>03-01-2026</fromDate>")) == []
    assert keys(condition.format(449, "<toDate>01-01-2026</toDate>")) == []
    assert keys(condition.format(452, "<userid>1003</userid>")) == [key]
    assert keys(condition.format(452, "<userid>1004</userid>")) == []
    assert keys("", "<pageCurrent>2</pageCurrent>") == []
    everywhere = admin.ok("analitic.getDataByCondition", "<analitic><id>71</id></analitic>")
    assert len(everywhere[0]) > 1
    assert text(everywhere[0][-1], "task/id") == task
    wrong = condition.format(450, "<userid>1</userid>")
    assert (
        admin.code("analitic.getDataByCondition", f"<analitic><id>71</id></analitic><filters>{wrong}</filters>")
        == "0015"
    )
    assert admin.code("analitic.getDataByCondition", "<analitic><id>1</id></analitic>") == "10002"


def test_what_data_tags_there_are(admin: Plain) -> None:
    assert [one.text for one in admin.ok("analitic.getGroupList").iter("name")] == ["Время", "Деньги"]
    listed = admin.ok("analitic.getList")[0]
    assert [(one.findtext("id"), one.findtext("group/name")) for one in listed] == [("71", "Время"), ("72", "Деньги")]
    options = admin.ok("analitic.getOptions", "<analitic><id>71</id></analitic>")[0]
    types = [(text(one, "type"), one.findtext("handbook/id")) for one in options.findall("fields/field")]
    assert types == [("DATE", None), ("TIMEPERIOD", None), ("HANDBOOK", "33"), ("LOGINLIST", None)]
    assert admin.code("analitic.getOptions", "<analitic><id>1</id></analitic>") == "10002"
    records = admin.ok("analitic.getHandbook", "<handbook><id>31</id></handbook>")[0]
    groups = [one for one in records if text(one, "isGroup") == "1"]
    assert [one[-1].attrib["value"] for one in groups] == ["Россия", "Казахстан"]
    moscow = next(one for one in records if text(one, "key") == "602")
    assert [one.attrib for one in moscow.findall("value")] == [
        {"value": "Москва", "name": "Название", "isDisplayed": "1"},
        {"value": "13104", "name": "Население, тыс.", "isDisplayed": "0"},
    ]
    assert admin.code("analitic.getHandbook", "<handbook><id>1</id></handbook>") == "10004"
    assert admin.code("analitic.getData", "<analiticKeys></analiticKeys>") == "0009"
