"""The server's side of `analitic.getDataByCondition`.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.analitic_get_data_by_condition import (
    AnaliticGetDataByCondition,
    AnaliticGetDataByConditionResponse,
)
from planfix.server.types.analitic import read_analitic_condition, write_analitic_data
from planfix.types.analitic import AnaliticCondition
from planfix_runtime.codec.decoding import missing, read_int, read_objects
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.model.extra import collect
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_analitic_get_data_by_condition(node: Node, zone: tzinfo | None) -> AnaliticGetDataByCondition:
    """Read a `AnaliticGetDataByCondition` of its element."""
    analitic_id: int | None | Unset = UNSET
    task_id: int | None | Unset = UNSET
    task_general: int | None | Unset = UNSET
    filters: list[AnaliticCondition] | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "analitic":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    analitic_id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag == "task":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    task_id = read_int(inner, unknown)
                elif inner_tag == "general":
                    task_general = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag == "filters":
            filters = read_objects(child, unknown, "filter", read_analitic_condition, zone)
        elif tag == "pageCurrent":
            page_current = read_int(child, unknown)
        elif tag == "pageSize":
            page_size = read_int(child, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if analitic_id is None or analitic_id is UNSET:
        raise missing(node, "analitic/id")
    return AnaliticGetDataByCondition(
        analitic_id=analitic_id,
        task_id=task_id,
        task_general=task_general,
        filters=filters,
        page_current=page_current,
        page_size=page_size,
        extra=collect(node, unknown) if unknown else (),
    )


def write_analitic_get_data_by_condition_response(
    value: AnaliticGetDataByConditionResponse, zone: tzinfo | None
) -> str:
    """Write an answer to `analitic.getDataByCondition`."""
    return write_page(value, ("analiticDatas", "analiticData"), write_analitic_data, zone)
