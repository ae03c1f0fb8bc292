"""The client's side of `task.getPossibleStatusToChange`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.task import read_possible_status
from planfix.methods.task_get_possible_status_to_change import (
    TaskGetPossibleStatusToChange,
    TaskGetPossibleStatusToChangeResponse,
)
from planfix_runtime.answers import read_page
from planfix_runtime.checks import given
from planfix_runtime.messages import Codec, Items
from planfix_runtime.node import Node
from planfix_runtime.unknown import restore
from planfix_runtime.write import xml_int


def write_task_get_possible_status_to_change(value: TaskGetPossibleStatusToChange, zone: tzinfo | None) -> str:
    """Write what a `TaskGetPossibleStatusToChange` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<task><id>{id if type(id) is int else xml_int(id, 'id')}</id></task>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_task_get_possible_status_to_change_response(
    node: Node, zone: tzinfo | None
) -> TaskGetPossibleStatusToChangeResponse:
    """Read an answer to `task.getPossibleStatusToChange`."""
    return read_page(node, ("statusList", "status"), ("account", "sid", "signature"), read_possible_status, zone)


CODEC = Codec(
    write_task_get_possible_status_to_change,
    read_task_get_possible_status_to_change_response,
    items=Items(("statusList", "status"), "planfix.layouts.task:POSSIBLE_STATUS_LAYOUT", read_possible_status),
)
