"""Codec of `taskStatus.getListOfSet`: encodes requests and decodes answers.

Generated from schema/methods/taskStatus.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.task_status import read_process_status
from planfix.methods.task_status_get_list_of_set import TaskStatusGetListOfSet, TaskStatusGetListOfSetResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def write_task_status_get_list_of_set(value: TaskStatusGetListOfSet, zone: tzinfo | None) -> str:
    """Encode the fields of `TaskStatusGetListOfSet`."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<taskStatusSet><id>{id if type(id) is int else xml_int(id, 'id')}</id></taskStatusSet>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_task_status_get_list_of_set_response(node: Node, reading: Reading) -> TaskStatusGetListOfSetResponse:
    """Decode an answer to `taskStatus.getListOfSet`."""
    return read_page(
        node, ("taskStatuses", "taskStatus"), ("account", "sid", "signature"), read_process_status, reading
    )


CODEC = Codec(
    write_task_status_get_list_of_set,
    read_task_status_get_list_of_set_response,
)
