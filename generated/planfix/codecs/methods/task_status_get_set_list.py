"""Codec of `taskStatus.getSetList`: encodes requests and decodes answers.

Generated from schema/methods/taskStatus.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.task_status import read_task_status_set
from planfix.methods.task_status_get_set_list import TaskStatusGetSetList, TaskStatusGetSetListResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.xml import Node


def write_task_status_get_set_list(value: TaskStatusGetSetList, zone: tzinfo | None) -> str:
    """Encode the fields of `TaskStatusGetSetList`."""
    out: list[str] = []
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_task_status_get_set_list_response(node: Node, reading: Reading) -> TaskStatusGetSetListResponse:
    """Decode an answer to `taskStatus.getSetList`."""
    return read_page(
        node, ("taskStatusSets", "taskStatusSet"), ("account", "sid", "signature"), read_task_status_set, reading
    )


CODEC = Codec(
    write_task_status_get_set_list,
    read_task_status_get_set_list_response,
)
