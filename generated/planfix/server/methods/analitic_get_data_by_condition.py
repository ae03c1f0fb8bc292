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
from planfix_runtime.codec.decoding import read_int, read_objects, required
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_analitic_get_data_by_condition(node: Node, reading: Reading) -> AnaliticGetDataByCondition:
    """Read a `AnaliticGetDataByCondition` of its element."""
    analitic_id: int | None | Unset = UNSET
    task_id: int | None | Unset = UNSET
    task_general: int | None | Unset = UNSET
    filters: list[AnaliticCondition] | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    met_analitic = False
    met_task = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "analitic" and not met_analitic:
            met_analitic = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    analitic_id = read_int(inner, unknown, analitic_id)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag == "task" and not met_task:
            met_task = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    task_id = read_int(inner, unknown, task_id)
                elif inner_tag == "general":
                    task_general = read_int(inner, unknown, task_general)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag == "filters" and filters is UNSET:
            filters = read_objects(child, unknown, "filter", read_analitic_condition, reading)
        elif tag == "pageCurrent":
            page_current = read_int(child, unknown, page_current)
        elif tag == "pageSize":
            page_size = read_int(child, unknown, page_size)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return AnaliticGetDataByCondition(
        analitic_id=required(analitic_id, node, "analitic/id", unknown),
        task_id=task_id,
        task_general=task_general,
        filters=filters,
        page_current=page_current,
        page_size=page_size,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_analitic_get_data_by_condition_response(
    value: AnaliticGetDataByConditionResponse, zone: tzinfo | None
) -> str:
    """Write an answer to `analitic.getDataByCondition`."""
    return write_page(value, ("analiticDatas", "analiticData"), write_analitic_data, zone)
