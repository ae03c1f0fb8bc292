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
from planfix_runtime.model.extra import collect
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_project_get_list(node: Node, zone: tzinfo | None) -> ProjectGetList:
    """Read a `ProjectGetList` of its element."""
    user_id: int | None | Unset = UNSET
    target: ProjectTarget | None | Unset = UNSET
    status: ProjectStatus | None | Unset = UNSET
    sort_type: ProjectSort | None | Unset = UNSET
    client_id: int | None | Unset = UNSET
    filters: list[ProjectFilter] | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "user":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    user_id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag == "target":
            target = read_str_enum(child, unknown, ProjectTarget)
        elif tag == "status":
            status = read_str_enum(child, unknown, ProjectStatus)
        elif tag == "sortType":
            sort_type = read_str_enum(child, unknown, ProjectSort)
        elif tag == "client":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    client_id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag == "filters":
            filters = read_objects(child, unknown, "filter", partial(read_filter, ProjectFilter), zone)
        elif tag == "pageCurrent":
            page_current = read_int(child, unknown)
        elif tag == "pageSize":
            page_size = read_int(child, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    return ProjectGetList(
        user_id=user_id,
        target=target,
        status=status,
        sort_type=sort_type,
        client_id=client_id,
        filters=filters,
        page_current=page_current,
        page_size=page_size,
        extra=collect(node, unknown) if unknown else (),
    )


def write_project_get_list_response(value: ProjectGetListResponse, zone: tzinfo | None) -> str:
    """Write an answer to `project.getList`."""
    return write_page(value, ("projects", "project"), write_project, zone)
