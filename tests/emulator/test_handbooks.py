"""Handbooks and their records."""

from __future__ import annotations

import pytest

from file_calls import download, file
from plain_client import Plain, text

CITIES = "<handbook><id>31</id></handbook>"
SERVICES = "<handbook><id>32</id></handbook>"


def keys(plain: Plain, method: str, content: str) -> list[str | None]:
    return [one.text for one in plain.ok(method, content).findall("records/record/key")]


def value(field: int, inside: str) -> str:
    return f"<customValue><id>{field}</id>{inside}</customValue>"


def test_what_handbooks_there_are(admin: Plain) -> None:
    assert [one.text for one in admin.ok("handbook.getGroupList").iter("name")] == ["География", "Работа"]
    assert admin.ok("handbook.getList")[0].attrib == {"count": "3", "totalCount": "3"}
    of_group = admin.ok("handbook.getList", "<group><id>35</id></group>")
    assert [one.text for one in of_group.findall("handbooks/handbook/name")] == ["Услуги", "Виды работ"]
    structure = admin.ok("handbook.getStructure", SERVICES)[0]
    fields = [(text(one, "num"), text(one, "name"), text(one, "type")) for one in structure.findall("fields/field")]
    assert fields == [("1", "Название", "STRING"), ("2", "Цена", "NUMBER"), ("3", "Прайс-лист", "FILE")]
    assert admin.code("handbook.getStructure", "<handbook><id>1</id></handbook>") == "0101"


def test_records_come_level_by_level(admin: Plain) -> None:
    groups = keys(admin, "handbook.getRecords", CITIES)
    assert groups == ["601", "605"]
    assert keys(admin, "handbook.getRecords", f"{CITIES}<parentKey>601</parentKey>") == ["602", "603", "604"]
    second = f"{CITIES}<parentKey>601</parentKey><pageSize>2</pageSize><pageCurrent>2</pageCurrent>"
    assert keys(admin, "handbook.getRecords", second) == ["604"]
    assert admin.ok("handbook.getRecords", CITIES)[0].attrib == {}
    assert admin.code("handbook.getRecords", f"{CITIES}<parentKey>602</parentKey>") == "0015"
    assert admin.code("handbook.getRecords", f"{CITIES}<parentKey>1</parentKey>") == "0101"


def test_one_record_and_several(admin: Plain) -> None:
    record = admin.ok("handbook.getRecord", f"{CITIES}<key>603</key>")[0]
    expected = {
        "parentKey": "601",
        "isGroup": "0",
        "archived": "0",
        "customData/customValue/field/name": "Название",
        "customData/customValue/value": "Санкт-Петербург",
    }
    assert {path: text(record, path) for path in expected} == expected
    several = f"{CITIES}<records><key>603</key><key>602</key><key>1</key></records>"
    assert keys(admin, "handbook.getRecordMulti", several) == ["602", "603"]
    assert admin.code("handbook.getRecord", f"{CITIES}<key>1</key>") == "0101"
    assert admin.code("handbook.getRecord", f"{SERVICES}<key>603</key>") == "0101"
    many = "".join(f"<key>{key}</key>" for key in range(101))
    assert admin.code("handbook.getRecordMulti", f"{CITIES}<records>{many}</records>") == "0021"
    assert admin.code("handbook.getRecordMulti", f"{CITIES}<records></records>") == "0009"


def test_new_records(admin: Plain) -> None:
    fields = admin.ok("handbook.getStructure", CITIES).findall("handbook/fields/field")
    name, people = (int(text(one, "id")) for one in fields)
    group = text(admin.ok("handbook.addRecord", f"{CITIES}<isGroup>1</isGroup><name>Грузия</name>"), "key")
    data = f"<customData>{value(name, '<value>Тбилиси</value>')}{value(people, '<value>1200</value>')}</customData>"
    city = text(admin.ok("handbook.addRecord", f"{CITIES}<parentKey>{group}</parentKey>{data}"), "key")
    assert keys(admin, "handbook.getRecords", f"{CITIES}<parentKey>{group}</parentKey>") == [city]
    change = f"<archived>1</archived><customData>{value(people, '<value></value>')}</customData>"
    admin.ok("handbook.updateRecord", f"{CITIES}<key>{city}</key>{change}")
    record = admin.ok("handbook.getRecord", f"{CITIES}<key>{city}</key>")[0]
    assert text(record, "archived") == "1"
    assert [one.text for one in record.iter("value")] == ["Тбилиси"]
    task = f"<task><title>x</title><customData>{value(409, f'<value>{city}</value>')}</customData></task>"
    task_id = text(admin.ok("task.add", task), "task/id")
    shown = admin.ok("task.get", f"<task><id>{task_id}</id></task>")
    assert text(shown, "task/customData/customValue/text") == "Тбилиси"
    moved = f"{CITIES}<key>{city}</key><parentKey></parentKey>"
    admin.ok("handbook.updateRecord", moved)
    assert city in keys(admin, "handbook.getRecords", CITIES)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("<handbook><id>1</id></handbook>", "0101"),
        ("<name>x</name>", "0009"),
        (f"{CITIES}<parentKey>602</parentKey>", "0015"),
        (f"{CITIES}<customData>{value(1, '<value>x</value>')}</customData>", "0015"),
        (f"{CITIES}<customData>{value(444, '<value>many</value>')}</customData>", "0015"),
        (f"{CITIES}<isGroup>perhaps</isGroup>", "0015"),
    ],
)
def test_what_a_record_cannot_have(admin: Plain, content: str, code: str) -> None:
    assert admin.code("handbook.addRecord", content) == code


def test_files_of_a_record(admin: Plain, user: Plain) -> None:
    structure = admin.ok("handbook.getStructure", SERVICES)
    field = int(text(structure.findall("handbook/fields/field")[2], "id"))

    def put(inside: str) -> list[str]:
        data = f"<customData>{value(field, inside)}</customData>"
        admin.ok("handbook.updateRecord", f"{SERVICES}<key>608</key>{data}")
        record = admin.ok("handbook.getRecord", f"{SERVICES}<key>608</key>")
        found = {text(one, "field/id"): text(one, "value") for one in record.iter("customValue")}
        return found.get(str(field), "").split(",")

    first, second = put(f"<files>{file('a.txt', b'a')}{file('b.txt', b'b')}</files>")
    assert download(user, f"<file><id>{second}</id></file>") == b"b"
    kept = put(f"<value>{second}</value><files>{file('c.txt', b'c')}</files>")
    assert kept[0] == second and len(kept) == 2
    assert admin.code("file.get", f"<file><id>{first}</id></file>") == "9002"
    assert put("<value></value>") == [""]
