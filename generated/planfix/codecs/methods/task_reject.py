"""The client's side of `task.reject`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.task_reject import TaskReject, TaskRejectResponse
from planfix_runtime.codec.decoding import missing, read_int
from planfix_runtime.codec.encoding import xml_int, xml_text
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import given, limited
from planfix_runtime.xml import Node


def write_task_reject(value: TaskReject, zone: tzinfo | None) -> str:
    """Write what a `TaskReject` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<task><id>{id if type(id) is int else xml_int(id, 'id')}</id></task>")
    reason = given(value.reason, "reason")
    limited(reason, "reason", 1, None)
    out.append(f"<reason>{xml_text(reason, 'reason')}</reason>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_task_reject_response(node: Node, zone: tzinfo | None) -> TaskRejectResponse:
    """Read a `TaskRejectResponse` of its element."""
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
    return TaskRejectResponse(
        id=id,
        extra=collect(node, unknown) if unknown else (),
    )


CODEC = Codec(
    write_task_reject,
    read_task_reject_response,
)
