"""Requests that working programs send and no page names."""

from __future__ import annotations

from typing import Any

import pytest

import planfix
from planfix import InvalidRequest, Planfix
from planfix.enums import ContactField, TaskField, TaskStatus
from planfix.errors import AnaliticGroupNotFound, TaskAccessDenied
from planfix.methods import AnaliticGetList, ContactGet, ContactGetList, TaskGetList
from planfix_tools.emulator import Emulator


def sent(request: Any) -> str:
    return planfix.encode(request, account="a").decode().partition("</account>")[2].removesuffix("</request>")


@pytest.mark.parametrize(
    ("request_", "content"),
    [
        (TaskGetList(user_general=5), "<user><general>5</general></user>"),
        (AnaliticGetList(group_id=3), "<analiticGroup><id>3</id></analiticGroup>"),
        (
            TaskGetList(fields=["customData", TaskField.TEMPLATE, "anything"]),
            "<fields><field>customData</field><field>template</field><field>anything</field></fields>",
        ),
        (
            ContactGetList(fields=[ContactField.RESPONSIBLE, "phones"]),
            "<fields><field>responsible</field><field>phones</field></fields>",
        ),
        (
            ContactGet(id=1, fields=["createdDate"]),
            "<contact><id>1</id></contact><fields><field>createdDate</field></fields>",
        ),
        (TaskGetList(status=TaskStatus(101)), "<status>101</status>"),
        (TaskGetList(status=TaskStatus(4)), "<status>DELAYED</status>"),
    ],
)
def test_what_is_sent(request_: Any, content: str) -> None:
    assert sent(request_) == content


@pytest.mark.parametrize("field", [5, None, b"customData"])
def test_what_is_no_name_of_a_field(field: Any) -> None:
    with pytest.raises(InvalidRequest, match=r"fields\[0\]"):
        sent(TaskGetList(fields=[field]))


def test_one_user_is_named_once() -> None:
    with pytest.raises(InvalidRequest, match="at most one of user_id, user_general"):
        sent(TaskGetList(user_id=1, user_general=1))


def test_the_emulator_takes_them() -> None:
    with Emulator() as emulator, Planfix(**emulator.credentials) as pf:
        user = pf.user.get(id=1002)
        assert isinstance(user.general, int)
        by_id = [task.id for task in pf.task.iter_list(user_id=1002)]
        assert by_id and [task.id for task in pf.task.iter_list(user_general=user.general)] == by_id
        tags = pf.analitic.get_list()
        groups = {tag.group.id for tag in tags if tag.group}
        found = [tag.id for group in groups if isinstance(group, int) for tag in pf.analitic.get_list(group_id=group)]
        assert sorted(found) == sorted(tag.id for tag in tags)
        with pytest.raises(AnaliticGroupNotFound):
            pf.analitic.get_list(group_id=999)
        [first, *_] = pf.contact.get_list(fields=["createdDate", "responsible"])
        assert first.created_date and first.responsible
        own = next(
            one.id
            for group in pf.task_status.get_set_list()
            for one in pf.task_status.get_list_of_set(id=group.id)
            if one.id > 7
        )
        assert all(task.status == own for task in pf.task.iter_list(status=TaskStatus(own)))
    with Emulator() as emulator, Planfix(**emulator.credentials_of(1002)) as pf:
        with pytest.raises(TaskAccessDenied):
            pf.task.get_list(user_general=1)
