"""Codec of `analitic.getDataByCondition`: encodes requests and decodes answers.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.analitic import read_analitic_data, write_analitic_condition
from planfix.methods.analitic_get_data_by_condition import (
    AnaliticGetDataByCondition,
    AnaliticGetDataByConditionResponse,
)
from planfix.types.analitic import AnaliticCondition
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.encoding import write_objects, xml_int
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import bounded, check_at_most_one, given
from planfix_runtime.model.values import UNSET
from planfix_runtime.xml import Node


def write_analitic_get_data_by_condition(value: AnaliticGetDataByCondition, zone: tzinfo | None) -> str:
    """Encode the fields of `AnaliticGetDataByCondition`."""
    check_at_most_one(value, "task_id", "task_general")
    out: list[str] = []
    analitic_id = given(value.analitic_id, "analitic_id")
    out.append(
        f"<analitic><id>{analitic_id if type(analitic_id) is int else xml_int(analitic_id, 'analitic_id')}</id></analitic>"
    )
    in_task: list[str] = []
    if (task_id := value.task_id) is not UNSET:
        in_task.append(f"<id>{task_id if type(task_id) is int else xml_int(task_id, 'task_id')}</id>")
    if (task_general := value.task_general) is not UNSET:
        in_task.append(
            f"<general>{task_general if type(task_general) is int else xml_int(task_general, 'task_general')}</general>"
        )
    if in_task:
        out.append(f"<task>{''.join(in_task)}</task>")
    if (filters := value.filters) is not UNSET:
        out.append(
            "<filters>"
            + write_objects("filter", filters, "filters", AnaliticCondition, write_analitic_condition, zone)
            + "</filters>"
        )
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


def read_analitic_get_data_by_condition_response(node: Node, reading: Reading) -> AnaliticGetDataByConditionResponse:
    """Decode an answer to `analitic.getDataByCondition`."""
    return read_page(
        node, ("analiticDatas", "analiticData"), ("account", "sid", "signature"), read_analitic_data, reading
    )


CODEC = Codec(
    write_analitic_get_data_by_condition,
    read_analitic_get_data_by_condition_response,
)
