"""Codec of `task.accept`: encodes requests and decodes answers.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.task_accept import TaskAccept, TaskAcceptResponse
from planfix_runtime.codec.decoding import new, read_int, required
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import given
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def write_task_accept(value: TaskAccept, zone: tzinfo | None) -> str:
    """Encode the fields of `TaskAccept`."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<task><id>{id if type(id) is int else xml_int(id, 'id')}</id></task>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_task_accept_response(node: Node, reading: Reading) -> TaskAcceptResponse:
    """Decode an element as `TaskAcceptResponse`."""
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
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    made = new(TaskAcceptResponse)
    made.id = required(id, node, "task/id", unknown)
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_task_accept,
    read_task_accept_response,
)
