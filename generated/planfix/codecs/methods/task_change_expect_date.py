"""The client's side of `task.changeExpectDate`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
from datetime import tzinfo

from planfix.methods.task_change_expect_date import TaskChangeExpectDate, TaskChangeExpectDateResponse
from planfix_runtime.codec.decoding import missing, read_datetime, read_int
from planfix_runtime.codec.encoding import xml_datetime, xml_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def write_task_change_expect_date(value: TaskChangeExpectDate, zone: tzinfo | None) -> str:
    """Write what a `TaskChangeExpectDate` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<task><id>{id if type(id) is int else xml_int(id, 'id')}</id></task>")
    expect_date = given(value.expect_date, "expect_date")
    out.append(f"<expectDate>{xml_datetime(expect_date, 'expect_date', zone)}</expectDate>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_task_change_expect_date_response(node: Node, zone: tzinfo | None) -> TaskChangeExpectDateResponse:
    """Read a `TaskChangeExpectDateResponse` of its element."""
    id: int | None | Unset = UNSET
    end_time: dt.datetime | dt.date | None | Unset = UNSET
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
                elif inner_tag == "endTime":
                    end_time = read_datetime(inner, unknown, zone)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "task/id")
    return TaskChangeExpectDateResponse(
        id=id,
        end_time=end_time,
        extra=collect(node, unknown) if unknown else (),
    )


CODEC = Codec(
    write_task_change_expect_date,
    read_task_change_expect_date_response,
)
