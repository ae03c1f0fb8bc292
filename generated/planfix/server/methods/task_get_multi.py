"""The server's side of `task.getMulti`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.task_get_multi import TaskGetMulti, TaskGetMultiResponse
from planfix.server.types.task import write_task
from planfix_runtime.codec.decoding import append_item
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail
from planfix_runtime.model.scalars import parse_int
from planfix_runtime.xml import Node


def read_task_get_multi(node: Node, reading: Reading) -> TaskGetMulti:
    """Read a `TaskGetMulti` of its element."""
    ids: list[int] = []
    generals: list[int] = []
    met_tasks = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "tasks" and not met_tasks:
            met_tasks = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    append_item(ids, inner, unknown, parse_int)
                elif inner_tag == "general":
                    append_item(generals, inner, unknown, parse_int)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return TaskGetMulti(
        ids=ids,
        generals=generals,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_task_get_multi_response(value: TaskGetMultiResponse, zone: tzinfo | None) -> str:
    """Write an answer to `task.getMulti`."""
    return write_page(value, ("tasks", "task"), write_task, zone)
