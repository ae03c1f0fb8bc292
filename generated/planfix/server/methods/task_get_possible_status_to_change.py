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
from planfix_runtime.codec.decoding import missing, read_int
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.model.extra import collect
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_task_get_possible_status_to_change(node: Node, zone: tzinfo | None) -> TaskGetPossibleStatusToChange:
    """Read a `TaskGetPossibleStatusToChange` of its element."""
    id: int | None | Unset = UNSET
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
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "task/id")
    return TaskGetPossibleStatusToChange(
        id=id,
        extra=collect(node, unknown) if unknown else (),
    )


def write_task_get_possible_status_to_change_response(
    value: TaskGetPossibleStatusToChangeResponse, zone: tzinfo | None
) -> str:
    """Write an answer to `task.getPossibleStatusToChange`."""
    return write_page(value, ("statusList", "status"), write_possible_status, zone)
