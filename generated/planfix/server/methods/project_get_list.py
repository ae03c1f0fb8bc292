"""The server's side of `project.getList`.

Generated from schema/methods/project.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo
from functools import partial

from planfix.enums import ProjectSort, ProjectStatus, ProjectTarget
from planfix.filters.project import ProjectFilter
from planfix.methods.project_get_list import ProjectGetList, ProjectGetListResponse
from planfix.server.types.project import write_project
from planfix_runtime.codec.decoding import read_int, read_objects, read_str_enum
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.filters import read_filter
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_project_get_list(node: Node, reading: Reading) -> ProjectGetList:
    """Read a `ProjectGetList` of its element."""
    user_id: int | None | Unset = UNSET
    target: ProjectTarget | None | Unset = UNSET
    status: ProjectStatus | None | Unset = UNSET
    sort_type: ProjectSort | None | Unset = UNSET
    client_id: int | None | Unset = UNSET
    filters: list[ProjectFilter] | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    met_user = False
    met_client = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "user" and not met_user:
            met_user = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    user_id = read_int(inner, unknown, user_id)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag == "target":
            target = read_str_enum(child, unknown, ProjectTarget, target)
        elif tag == "status":
            status = read_str_enum(child, unknown, ProjectStatus, status)
        elif tag == "sortType":
            sort_type = read_str_enum(child, unknown, ProjectSort, sort_type)
        elif tag == "client" and not met_client:
            met_client = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    client_id = read_int(inner, unknown, client_id)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag == "filters" and filters is UNSET:
            filters = read_objects(child, unknown, "filter", partial(read_filter, ProjectFilter), reading)
        elif tag == "pageCurrent":
            page_current = read_int(child, unknown, page_current)
        elif tag == "pageSize":
            page_size = read_int(child, unknown, page_size)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return ProjectGetList(
        user_id=user_id,
        target=target,
        status=status,
        sort_type=sort_type,
        client_id=client_id,
        filters=filters,
        page_current=page_current,
        page_size=page_size,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_project_get_list_response(value: ProjectGetListResponse, zone: tzinfo | None) -> str:
    """Write an answer to `project.getList`."""
    return write_page(value, ("projects", "project"), write_project, zone)
