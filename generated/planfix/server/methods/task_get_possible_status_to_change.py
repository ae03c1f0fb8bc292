"""The server's side of `task.getPossibleStatusToChange`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.task_get_possible_status_to_change import (
    TaskGetPossibleStatusToChange,
    TaskGetPossibleStatusToChangeResponse,
)
from planfix.server.types.task import write_possible_status
from planfix_runtime.codec.decoding import read_int, required
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_task_get_possible_status_to_change(node: Node, reading: Reading) -> TaskGetPossibleStatusToChange:
    """Read a `TaskGetPossibleStatusToChange` of its element."""
    id: int | None | Unset = UNSET
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
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return TaskGetPossibleStatusToChange(
        id=required(id, node, "task/id", unknown),
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_task_get_possible_status_to_change_response(
    value: TaskGetPossibleStatusToChangeResponse, zone: tzinfo | None
) -> str:
    """Write an answer to `task.getPossibleStatusToChange`."""
    return write_page(value, ("statusList", "status"), write_possible_status, zone)
