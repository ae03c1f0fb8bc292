"""Codec of `action.getList`: encodes requests and decodes answers.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.action import read_action
from planfix.enums import SortOrder
from planfix.methods.action_get_list import ActionGetList, ActionGetListResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.encoding import xml_enum, xml_int
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import bounded, check_exactly_one
from planfix_runtime.model.values import UNSET
from planfix_runtime.xml import Node


def write_action_get_list(value: ActionGetList, zone: tzinfo | None) -> str:
    """Encode the fields of `ActionGetList`."""
    check_exactly_one(value, ("task_id", "task_general"), "contact_general")
    out: list[str] = []
    in_task: list[str] = []
    if (task_id := value.task_id) is not UNSET:
        in_task.append(f"<id>{task_id if type(task_id) is int else xml_int(task_id, 'task_id')}</id>")
    if (task_general := value.task_general) is not UNSET:
        in_task.append(
            f"<general>{task_general if type(task_general) is int else xml_int(task_general, 'task_general')}</general>"
        )
    if in_task:
        out.append(f"<task>{''.join(in_task)}</task>")
    if (contact_general := value.contact_general) is not UNSET:
        out.append(
            f"<contact><general>{contact_general if type(contact_general) is int else xml_int(contact_general, 'contact_general')}</general></contact>"
        )
    if (sort := value.sort) is not UNSET:
        out.append(f"<sort>{xml_enum(sort, 'sort', SortOrder)}</sort>")
    if (page_current := value.page_current) is not UNSET:
        bounded(page_current, "page_current", 0, None)
        out.append(
            f"<pageCurrent>{page_current if type(page_current) is int else xml_int(page_current, 'page_current')}</pageCurrent>"
        )
    if (page_size := value.page_size) is not UNSET:
        bounded(page_size, "page_size", 0, 100)
        out.append(f"<pageSize>{page_size if type(page_size) is int else xml_int(page_size, 'page_size')}</pageSize>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_action_get_list_response(node: Node, reading: Reading) -> ActionGetListResponse:
    """Decode an answer to `action.getList`."""
    return read_page(node, ("actions", "action"), ("account", "sid", "signature"), read_action, reading)


CODEC = Codec(
    write_action_get_list,
    read_action_get_list_response,
)
