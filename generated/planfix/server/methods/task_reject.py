"""The server's side of `task.reject`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.task_reject import TaskReject, TaskRejectResponse
from planfix_runtime.codec.decoding import missing, read_int, read_text
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def read_task_reject(node: Node, zone: tzinfo | None) -> TaskReject:
    """Read a `TaskReject` of its element."""
    id: int | None | Unset = UNSET
    reason: str | Unset = UNSET
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
        elif tag == "reason":
            reason = (child.text or "") if not len(child) else read_text(child, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "task/id")
    if reason is UNSET:
        raise missing(node, "reason")
    return TaskReject(
        id=id,
        reason=reason,
        extra=collect(node, unknown) if unknown else (),
    )


def write_task_reject_response(value: TaskRejectResponse, zone: tzinfo | None) -> str:
    """Write what a `TaskRejectResponse` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<task><id>{id if type(id) is int else xml_int(id, 'id')}</id></task>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content
