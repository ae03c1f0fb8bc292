"""Codec of `task.get`: encodes requests and decodes answers.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.task import read_task
from planfix.methods.task_get import TaskGet, TaskGetResponse
from planfix_runtime.codec.decoding import read_single
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import check_exactly_one
from planfix_runtime.model.values import UNSET
from planfix_runtime.xml import Node


def write_task_get(value: TaskGet, zone: tzinfo | None) -> str:
    """Encode the fields of `TaskGet`."""
    check_exactly_one(value, "id", "general")
    out: list[str] = []
    in_task: list[str] = []
    if (id := value.id) is not UNSET:
        in_task.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (general := value.general) is not UNSET:
        in_task.append(f"<general>{general if type(general) is int else xml_int(general, 'general')}</general>")
    if in_task:
        out.append(f"<task>{''.join(in_task)}</task>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_task_get_response(node: Node, reading: Reading) -> TaskGetResponse:
    """Decode an answer to `task.get`."""
    return read_single(node, ("task",), ("account", "sid", "signature"), read_task, reading)


CODEC = Codec(
    write_task_get,
    read_task_get_response,
)
