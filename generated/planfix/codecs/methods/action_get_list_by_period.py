"""Codec of `action.getListByPeriod`: encodes requests and decodes answers.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.action import read_action
from planfix.enums import SortOrder
from planfix.methods.action_get_list_by_period import ActionGetListByPeriod, ActionGetListByPeriodResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.encoding import xml_datetime, xml_enum, xml_int
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import bounded, given
from planfix_runtime.model.values import UNSET
from planfix_runtime.xml import Node


def write_action_get_list_by_period(value: ActionGetListByPeriod, zone: tzinfo | None) -> str:
    """Encode the fields of `ActionGetListByPeriod`."""
    out: list[str] = []
    from_date = given(value.from_date, "from_date")
    out.append(f"<fromDate>{xml_datetime(from_date, 'from_date', zone)}</fromDate>")
    to_date = given(value.to_date, "to_date")
    out.append(f"<toDate>{xml_datetime(to_date, 'to_date', zone)}</toDate>")
    if (sort := value.sort) is not UNSET:
        out.append(f"<sort>{xml_enum(sort, 'sort', SortOrder)}</sort>")
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


def read_action_get_list_by_period_response(node: Node, reading: Reading) -> ActionGetListByPeriodResponse:
    """Decode an answer to `action.getListByPeriod`."""
    return read_page(node, ("actions", "action"), ("account", "sid", "signature"), read_action, reading)


CODEC = Codec(
    write_action_get_list_by_period,
    read_action_get_list_by_period_response,
)
