"""Requests, built by this project and by hand. All ways make the same document of the same values."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from datetime import date, datetime, time
from typing import Any

from lxml import etree

import planfix
from planfix.enums import DurationUnit, Importance, TaskStatus
from planfix.methods import TaskAdd, TaskGetList
from planfix.types import Assignees

ACCOUNT = "demo"
TEXT = "Проверить договор <b>срочно</b> & согласовать смету с клиентом до пятницы"
LARGE = TaskAdd(
    template=77_001,
    title="Договор с «Ромашкой»",
    description=TEXT,
    importance=Importance.HIGH,
    status=TaskStatus.ACCEPTED,
    status_set=5,
    check_result=True,
    owner_id=101,
    parent_id=4_012,
    project_id=917,
    client_id=2_003,
    begin_date_time=datetime(2026, 1, 12, 9, 0),
    start_date_is_set=True,
    start_date=date(2026, 1, 13),
    start_time_is_set=True,
    start_time=time(9, 30),
    end_date_is_set=True,
    end_date=date(2026, 2, 2),
    end_time_is_set=True,
    end_time=time(18, 0),
    is_summary=False,
    duration=14,
    duration_unit=DurationUnit.DAY,
    duration_is_set=True,
    workers=Assignees(users=[101, 102]),
)
SMALL = TaskGetList(project_id=917, page_current=3, page_size=100)


def encode_large() -> bytes:
    """25 fields by this project."""
    return planfix.encode(LARGE, account=ACCOUNT)


def encode_small() -> bytes:
    """3 fields by this project."""
    return planfix.encode(SMALL, account=ACCOUNT)


def _child(api: Any, parent: Any, tag: str, text: str) -> None:
    api.SubElement(parent, tag).text = text


def _flag(value: object) -> str:
    return "1" if value else "0"


def _envelope(api: Any, method: str) -> Any:
    root = api.Element("request", method=method)
    _child(api, root, "account", ACCOUNT)
    return root


def large_tree(api: Any, value: Any = LARGE) -> Any:
    """25 fields as a tree of lxml or of ElementTree, which have the same interface."""
    root = _envelope(api, "task.add")
    task = api.SubElement(root, "task")
    _child(api, task, "template", str(value.template))
    _child(api, task, "title", value.title)
    _child(api, task, "description", value.description)
    _child(api, task, "importance", value.importance)
    _child(api, task, "status", str(value.status))
    _child(api, task, "statusSet", str(value.status_set))
    _child(api, task, "checkResult", _flag(value.check_result))
    _child(api, api.SubElement(task, "owner"), "id", str(value.owner_id))
    _child(api, api.SubElement(task, "parent"), "id", str(value.parent_id))
    _child(api, api.SubElement(task, "project"), "id", str(value.project_id))
    _child(api, api.SubElement(task, "client"), "id", str(value.client_id))
    _child(api, task, "beginDateTime", f"{value.begin_date_time:%d-%m-%Y %H:%M}")
    _child(api, task, "startDateIsSet", _flag(value.start_date_is_set))
    _child(api, task, "startDate", f"{value.start_date:%d-%m-%Y}")
    _child(api, task, "startTimeIsSet", _flag(value.start_time_is_set))
    _child(api, task, "startTime", f"{value.start_time:%H:%M}")
    _child(api, task, "endDateIsSet", _flag(value.end_date_is_set))
    _child(api, task, "endDate", f"{value.end_date:%d-%m-%Y}")
    _child(api, task, "endTimeIsSet", _flag(value.end_time_is_set))
    _child(api, task, "endTime", f"{value.end_time:%H:%M}")
    _child(api, task, "isSummary", _flag(value.is_summary))
    _child(api, task, "duration", str(value.duration))
    _child(api, task, "durationUnit", str(int(value.duration_unit)))
    _child(api, task, "durationIsSet", _flag(value.duration_is_set))
    users = api.SubElement(api.SubElement(task, "workers"), "users")
    for one in value.workers.users:
        _child(api, users, "id", str(one))
    return root


def small_tree(api: Any, value: Any = SMALL) -> Any:
    """3 fields as a tree."""
    root = _envelope(api, "task.getList")
    _child(api, api.SubElement(root, "project"), "id", str(value.project_id))
    _child(api, root, "pageCurrent", str(value.page_current))
    _child(api, root, "pageSize", str(value.page_size))
    return root


def lxml_bytes(root: Any) -> bytes:
    """A tree of lxml as a document."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def elementtree_bytes(root: ET.Element) -> bytes:
    """A tree of ElementTree as a document."""
    document: bytes = ET.tostring(root, xml_declaration=True, encoding="UTF-8")
    return document
