"""The client's side of `task.updateCustomData`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.custom_data import write_custom_value_input
from planfix.methods.task_update_custom_data import TaskUpdateCustomData, TaskUpdateCustomDataResponse
from planfix.types.custom_data import CustomValueInput
from planfix_runtime.codec.decoding import missing, read_int
from planfix_runtime.codec.encoding import write_objects, xml_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import check_exactly_one, given, limited
from planfix_runtime.xml import Node


def write_task_update_custom_data(value: TaskUpdateCustomData, zone: tzinfo | None) -> str:
    """Write what a `TaskUpdateCustomData` holds."""
    check_exactly_one(value, "id", "general")
    out: list[str] = []
    in_task: list[str] = []
    if (id := value.id) is not UNSET:
        in_task.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (general := value.general) is not UNSET:
        in_task.append(f"<general>{general if type(general) is int else xml_int(general, 'general')}</general>")
    custom_data = given(value.custom_data, "custom_data")
    limited(custom_data, "custom_data", 1, None)
    in_task.append(
        "<customData>"
        + write_objects("customValue", custom_data, "custom_data", CustomValueInput, write_custom_value_input, zone)
        + "</customData>"
    )
    if in_task:
        out.append(f"<task>{''.join(in_task)}</task>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_task_update_custom_data_response(node: Node, zone: tzinfo | None) -> TaskUpdateCustomDataResponse:
    """Read a `TaskUpdateCustomDataResponse` of its element."""
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
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "task/id")
    return TaskUpdateCustomDataResponse(
        id=id,
        extra=collect(node, unknown) if unknown else (),
    )


CODEC = Codec(
    write_task_update_custom_data,
    read_task_update_custom_data_response,
)
