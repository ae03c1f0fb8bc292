"""Each of the 79 functions answers a typed request, and its answer is read without anything unknown in it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import pytest

import planfix.methods
from planfix.enums import FileSource, TaskStatus, UserStatus
from planfix.types import (
    AnaliticDataInput,
    AnaliticInput,
    CustomValueInput,
    FileInput,
    ItemDataInput,
    RecordValueInput,
)
from planfix_runtime import Request
from planfix_tools.emulator import Emulator
from typed_client import Typed

m = planfix.methods
SPENT = [
    ItemDataInput(field_id=453, value="x"),
    ItemDataInput(field_id=454, value=5),
    ItemDataInput(field_id=455, value=1002),
]
EXPENSE = AnaliticInput(id=72, analitic_data=[AnaliticDataInput(item_data=SPENT)])
NOTE = FileInput(source_type=FileSource.FILESYSTEM, name="note.txt", body=b"x")
CUSTOM = [CustomValueInput(id=401, value="x")]
NEW_YEAR = date(2026, 1, 1)

# In an order in which each finds what it needs: task 100028, comment, contact, … are those that were made before.
REQUESTS: list[Request[Any]] = [
    m.AuthLogin(login="admin@example.com", password="emulated-password"),
    m.UserAdd(name="x", email="x@example.com"),
    m.UserUpdate(id=1007, name="y"),
    m.UserGet(id=1007),
    m.UserGetList(),
    m.UserUpdateGroupMembership(id=1007, add_user_groups=[101]),
    m.UserChangeStatus(id=1007, status=UserStatus.UNACTIVE),
    m.UserActionsAdded(user_id=1001, period_begin=NEW_YEAR, period_end=datetime(2026, 1, 1, 12, 30)),
    m.UserGroupAdd(name="x"),
    m.UserGroupGet(id=104),
    m.UserGroupUpdate(id=104, name="y"),
    m.UserGroupGetHeads(id=101),
    m.UserGroupGetList(page_current=1),
    m.ProjectGroupAdd(name="x"),
    m.ProjectGroupGet(id=203),
    m.ProjectGroupUpdate(id=203, name="y"),
    m.ProjectGroupMove(id=203, after_id=201),
    m.ProjectGroupGetList(),
    m.ProjectAdd(title="x", custom_data=[CustomValueInput(id=415, value="x")]),
    m.ProjectUpdate(id=5007, title="y"),
    m.ProjectGet(id=5007),
    m.ProjectGetList(page_current=1),
    m.TaskAdd(title="x", project_id=5007, custom_data=CUSTOM),
    m.TaskUpdate(id=100028, title="y", project_id=5007),
    m.TaskUpdateCustomData(id=100028, custom_data=CUSTOM),
    m.TaskChangeWorkers(id=100028, add_users=[1001]),
    m.TaskGetPossibleStatusToChange(id=100028),
    m.TaskReject(id=100028, reason="no"),
    m.TaskAccept(id=100028),
    m.TaskChangeExpectDate(id=100028, expect_date=date(2026, 2, 1)),
    m.TaskChangeStatus(id=100028, status=TaskStatus.DONE),
    m.TaskGet(id=100028),
    m.TaskGetMulti(ids=[100028, 100003]),
    m.TaskGetList(),
    m.TaskGetFilterList(),
    m.TaskStatusGetSetList(),
    m.TaskStatusGetListOfSet(id=2),
    m.ActionAdd(task_id=100028, description="x", analitics=[EXPENSE], notified_list=[1002]),
    m.ActionGetList(task_id=100028),
    m.ActionGetListByPeriod(from_date=NEW_YEAR, to_date=NEW_YEAR),
    m.ActionGetListWithAnalitic(analitic_id=72),
    m.AnaliticGetGroupList(),
    m.AnaliticGetList(),
    m.AnaliticGetOptions(id=71),
    m.AnaliticGetHandbook(id=31),
    m.AnaliticGetDataByCondition(analitic_id=72, task_id=100028),
    m.HandbookGetGroupList(),
    m.HandbookGetList(),
    m.HandbookGetStructure(id=32),
    m.HandbookAddRecord(handbook_id=33, custom_data=[RecordValueInput(id=448, value="x")]),
    m.HandbookUpdateRecord(handbook_id=33, key=614, archived=True),
    m.HandbookGetRecord(handbook_id=33, key=614),
    m.HandbookGetRecordMulti(handbook_id=33, keys=[613, 614]),
    m.HandbookGetRecords(handbook_id=31),
    m.ContactAdd(name="x", custom_data=[CustomValueInput(id=429, value="x")], email="c@example.org"),
    m.ContactUpdate(id=20012, last_name="y"),
    m.ContactUpdateCustomData(id=20012, custom_data=[CustomValueInput(id=431, value=5)]),
    m.ContactUpdateContractors(id=20012, add_clients=[20002]),
    m.ContactManagePlanfixAccess(id=20012, have_planfix_access=True),
    m.ContactUpdateUserInfo(id=20005, notify_by_email=True),
    m.ContactGet(id=20012),
    m.ContactGetList(),
    m.ContactGetFilterList(),
    m.ContactGetGroupList(),
    m.ContactGetPhoneTypes(),
    m.ContactDelete(id=20012),
    m.FileUpload(task_id=100028, files=[NOTE]),
    m.FileGet(unique_id=80001, return_download_links=True),
    m.FileGetHistory(id=40001),
    m.FileGetListForTask(task_id=100028),
    m.FileGetListForProject(project_id=5007),
    m.FileGetListForUser(user_id=1001),
    m.FileGetListForClient(client_id=20002),
    m.FileDownload(unique_id=80001),
    m.FileDelete(unique_ids=[80001]),
]


@pytest.fixture
def client(emulator: Emulator) -> Iterator[Typed]:
    with Typed(emulator.credentials) as client:
        yield client


def unknown_in(value: Any) -> Iterator[str]:
    """Names of the elements in an answer that its class does not know."""
    if dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            found = getattr(value, field.name)
            if field.name == "extra":
                yield from (one.tag for one in found)
            else:
                yield from unknown_in(found)
    elif isinstance(value, list):
        for one in value:
            yield from unknown_in(one)


def test_all_of_them(client: Typed) -> None:
    for request in REQUESTS:
        if isinstance(request, m.FileDownload):
            client.post(planfix.encode(request, account=client.account))
            assert client.status == 302
            continue
        answer = client.send(request)
        assert list(unknown_in(answer)) == [], request
    [comment] = [one for one in client.send(m.ActionGetList(task_id=100028)) if one.analitics]
    [tag] = list(comment.analitics)
    assert isinstance(tag.key, int)
    data = client.send(m.AnaliticGetData(keys=[tag.key]))
    assert [item.value for item in data[0].item_data] == ["x", "5", "Николай Чехов"]
    client.send(m.ActionGet(id=comment.id))
    client.send(m.ActionUpdate(id=comment.id, description="y"))
    client.send(m.ActionDelete(id=comment.id))


def test_none_is_left_out() -> None:
    tried = {type(request) for request in REQUESTS}
    tried |= {m.AnaliticGetData, m.ActionGet, m.ActionUpdate, m.ActionDelete}
    named: list[Any] = [getattr(m, name) for name in m.__all__]
    everything = {one for one in named if hasattr(one, "method")}
    assert tried == everything
    assert len(everything) == 79
