"""The server's side of `task.getMulti`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.task_get_multi import TaskGetMulti, TaskGetMultiResponse
from planfix.server.types.task import write_task
from planfix_runtime.codec.decoding import append_item
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.model.extra import collect
from planfix_runtime.model.scalars import parse_int
from planfix_runtime.xml import Node


def read_task_get_multi(node: Node, zone: tzinfo | None) -> TaskGetMulti:
    """Read a `TaskGetMulti` of its element."""
    ids: list[int] = []
    generals: list[int] = []
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "tasks":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    append_item(ids, inner, unknown, parse_int)
                elif inner_tag == "general":
                    append_item(generals, inner, unknown, parse_int)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    return TaskGetMulti(
        ids=ids,
        generals=generals,
        extra=collect(node, unknown) if unknown else (),
    )


def write_task_get_multi_response(value: TaskGetMultiResponse, zone: tzinfo | None) -> str:
    """Write an answer to `task.getMulti`."""
    return write_page(value, ("tasks", "task"), write_task, zone)
