"""Codec of `task.getMulti`: encodes requests and decodes answers.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.task import read_task
from planfix.methods.task_get_multi import TaskGetMulti, TaskGetMultiResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.encoding import write_ints
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import check_at_least_one
from planfix_runtime.xml import Node


def write_task_get_multi(value: TaskGetMulti, zone: tzinfo | None) -> str:
    """Encode the fields of `TaskGetMulti`."""
    check_at_least_one(value, "ids", "generals")
    out: list[str] = []
    in_tasks: list[str] = []
    if ids := value.ids:
        in_tasks.append(write_ints("id", ids, "ids"))
    if generals := value.generals:
        in_tasks.append(write_ints("general", generals, "generals"))
    if in_tasks:
        out.append(f"<tasks>{''.join(in_tasks)}</tasks>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_task_get_multi_response(node: Node, reading: Reading) -> TaskGetMultiResponse:
    """Decode an answer to `task.getMulti`."""
    return read_page(node, ("tasks", "task"), ("account", "sid", "signature"), read_task, reading)


CODEC = Codec(
    write_task_get_multi,
    read_task_get_multi_response,
)
