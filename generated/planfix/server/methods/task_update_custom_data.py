"""The server's side of `task.updateCustomData`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.task_update_custom_data import TaskUpdateCustomData, TaskUpdateCustomDataResponse
from planfix.server.types.custom_data import read_custom_value_input
from planfix.types.custom_data import CustomValueInput
from planfix_runtime.codec.decoding import missing, read_int, read_objects
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def read_task_update_custom_data(node: Node, zone: tzinfo | None) -> TaskUpdateCustomData:
    """Read a `TaskUpdateCustomData` of its element."""
    custom_data: list[CustomValueInput] | Unset = UNSET
    id: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
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
                elif inner_tag == "general":
                    general = read_int(inner, unknown)
                elif inner_tag == "customData":
                    custom_data = read_objects(inner, unknown, "customValue", read_custom_value_input, zone)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if custom_data is UNSET:
        raise missing(node, "task/customData/customValue")
    return TaskUpdateCustomData(
        custom_data=custom_data,
        id=id,
        general=general,
        extra=collect(node, unknown) if unknown else (),
    )


def write_task_update_custom_data_response(value: TaskUpdateCustomDataResponse, zone: tzinfo | None) -> str:
    """Write what a `TaskUpdateCustomDataResponse` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<task><id>{id if type(id) is int else xml_int(id, 'id')}</id></task>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content
