"""The server's side of `task.changeExpectDate`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
from datetime import tzinfo

from planfix.methods.task_change_expect_date import TaskChangeExpectDate, TaskChangeExpectDateResponse
from planfix_runtime.codec.decoding import missing, read_datetime, read_int
from planfix_runtime.codec.encoding import xml_datetime, xml_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def read_task_change_expect_date(node: Node, zone: tzinfo | None) -> TaskChangeExpectDate:
    """Read a `TaskChangeExpectDate` of its element."""
    id: int | None | Unset = UNSET
    expect_date: dt.datetime | dt.date | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "task":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag == "expectDate":
            expect_date = read_datetime(child, unknown, zone)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "task/id")
    if expect_date is None or expect_date is UNSET:
        raise missing(node, "expectDate")
    return TaskChangeExpectDate(
        id=id,
        expect_date=expect_date,
        extra=collect(node, unknown) if unknown else (),
    )


def write_task_change_expect_date_response(value: TaskChangeExpectDateResponse, zone: tzinfo | None) -> str:
    """Write what a `TaskChangeExpectDateResponse` holds."""
    out: list[str] = []
    in_task: list[str] = []
    id = given(value.id, "id")
    in_task.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (end_time := value.end_time) is not UNSET:
        in_task.append(f"<endTime>{xml_datetime(end_time, 'end_time', zone)}</endTime>")
    if in_task:
        out.append(f"<task>{''.join(in_task)}</task>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content
