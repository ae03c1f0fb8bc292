"""The server's side of `task.updateCustomData`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.task_update_custom_data import TaskUpdateCustomData, TaskUpdateCustomDataResponse
from planfix.server.types.custom_data import read_custom_value_input
from planfix.types.custom_data import CustomValueInput
from planfix_runtime.codec.decoding import read_int, read_objects, required
from planfix_runtime.codec.encoding import present, xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_task_update_custom_data(node: Node, reading: Reading) -> TaskUpdateCustomData:
    """Read a `TaskUpdateCustomData` of its element."""
    custom_data: list[CustomValueInput] | Unset = UNSET
    id: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
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
                elif inner_tag == "general":
                    general = read_int(inner, unknown, general)
                elif inner_tag == "customData" and custom_data is UNSET:
                    custom_data = read_objects(inner, unknown, "customValue", read_custom_value_input, reading)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return TaskUpdateCustomData(
        custom_data=required(custom_data, node, "task/customData/customValue", unknown),
        id=id,
        general=general,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_task_update_custom_data_response(value: TaskUpdateCustomDataResponse, zone: tzinfo | None) -> str:
    """Write what a `TaskUpdateCustomDataResponse` holds."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<task><id>{id if type(id) is int else xml_int(id, 'id')}</id></task>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content
