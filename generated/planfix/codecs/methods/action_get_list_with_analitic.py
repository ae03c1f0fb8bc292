"""Codec of `action.getListWithAnalitic`: encodes requests and decodes answers.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.action import read_action
from planfix.methods.action_get_list_with_analitic import ActionGetListWithAnalitic, ActionGetListWithAnaliticResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import bounded, given
from planfix_runtime.model.values import UNSET
from planfix_runtime.xml import Node


def write_action_get_list_with_analitic(value: ActionGetListWithAnalitic, zone: tzinfo | None) -> str:
    """Encode the fields of `ActionGetListWithAnalitic`."""
    out: list[str] = []
    analitic_id = given(value.analitic_id, "analitic_id")
    out.append(
        f"<analitic><id>{analitic_id if type(analitic_id) is int else xml_int(analitic_id, 'analitic_id')}</id></analitic>"
    )
    if (task_id := value.task_id) is not UNSET:
        out.append(f"<task><id>{task_id if type(task_id) is int else xml_int(task_id, 'task_id')}</id></task>")
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


def read_action_get_list_with_analitic_response(node: Node, reading: Reading) -> ActionGetListWithAnaliticResponse:
    """Decode an answer to `action.getListWithAnalitic`."""
    return read_page(node, ("actions", "action"), ("account", "sid", "signature"), read_action, reading)


CODEC = Codec(
    write_action_get_list_with_analitic,
    read_action_get_list_with_analitic_response,
)
