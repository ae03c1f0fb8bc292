"""Codec of `task.getPossibleStatusToChange`: encodes requests and decodes answers.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.task import read_possible_status
from planfix.methods.task_get_possible_status_to_change import (
    TaskGetPossibleStatusToChange,
    TaskGetPossibleStatusToChangeResponse,
)
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def write_task_get_possible_status_to_change(value: TaskGetPossibleStatusToChange, zone: tzinfo | None) -> str:
    """Encode the fields of `TaskGetPossibleStatusToChange`."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<task><id>{id if type(id) is int else xml_int(id, 'id')}</id></task>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_task_get_possible_status_to_change_response(
    node: Node, reading: Reading
) -> TaskGetPossibleStatusToChangeResponse:
    """Decode an answer to `task.getPossibleStatusToChange`."""
    return read_page(node, ("statusList", "status"), ("account", "sid", "signature"), read_possible_status, reading)


CODEC = Codec(
    write_task_get_possible_status_to_change,
    read_task_get_possible_status_to_change_response,
)
