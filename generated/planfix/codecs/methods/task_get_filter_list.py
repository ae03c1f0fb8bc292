"""Codec of `task.getFilterList`: encodes requests and decodes answers.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.contact import read_saved_filter
from planfix.methods.task_get_filter_list import TaskGetFilterList, TaskGetFilterListResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.xml import Node


def write_task_get_filter_list(value: TaskGetFilterList, zone: tzinfo | None) -> str:
    """Encode the fields of `TaskGetFilterList`."""
    out: list[str] = []
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_task_get_filter_list_response(node: Node, reading: Reading) -> TaskGetFilterListResponse:
    """Decode an answer to `task.getFilterList`."""
    return read_page(
        node, ("taskFilterList", "taskFilter"), ("account", "sid", "signature"), read_saved_filter, reading
    )


CODEC = Codec(
    write_task_get_filter_list,
    read_task_get_filter_list_response,
)
