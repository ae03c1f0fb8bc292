"""The server's side of `task.changeExpectDate`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.task_change_expect_date import TaskChangeExpectDate, TaskChangeExpectDateResponse
from planfix_runtime.codec.decoding import read_datetime, read_int, required
from planfix_runtime.codec.encoding import present, xml_datetime, xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail, restore
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_task_change_expect_date(node: Node, reading: Reading) -> TaskChangeExpectDate:
    """Read a `TaskChangeExpectDate` of its element."""
    id: int | None | Unset = UNSET
    expect_date: Moment | None | Unset = UNSET
    met_task = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "task" and not met_task:
            met_task = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown, id)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag == "expectDate":
            expect_date = read_datetime(child, unknown, reading.zone, expect_date)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return TaskChangeExpectDate(
        id=required(id, node, "task/id", unknown),
        expect_date=required(expect_date, node, "expectDate", unknown),
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_task_change_expect_date_response(value: TaskChangeExpectDateResponse, zone: tzinfo | None) -> str:
    """Write what a `TaskChangeExpectDateResponse` holds."""
    out: list[str] = []
    in_task: list[str] = []
    if present(id := value.id):
        in_task.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (end_time := value.end_time) is not UNSET:
        in_task.append(f"<endTime>{xml_datetime(end_time, 'end_time', zone)}</endTime>")
    if in_task:
        out.append(f"<task>{''.join(in_task)}</task>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content
