"""The server's side of `file.getListForProject`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.file_get_list_for_project import FileGetListForProject, FileGetListForProjectResponse
from planfix.server.types.file import write_file
from planfix_runtime.codec.decoding import missing, read_bool, read_int
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.model.extra import collect
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_file_get_list_for_project(node: Node, zone: tzinfo | None) -> FileGetListForProject:
    """Read a `FileGetListForProject` of its element."""
    project_id: int | None | Unset = UNSET
    return_download_links: bool | None | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "project":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    project_id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag == "returnDownloadLinks":
            return_download_links = read_bool(child, unknown)
        elif tag == "pageCurrent":
            page_current = read_int(child, unknown)
        elif tag == "pageSize":
            page_size = read_int(child, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if project_id is None or project_id is UNSET:
        raise missing(node, "project/id")
    return FileGetListForProject(
        project_id=project_id,
        return_download_links=return_download_links,
        page_current=page_current,
        page_size=page_size,
        extra=collect(node, unknown) if unknown else (),
    )


def write_file_get_list_for_project_response(value: FileGetListForProjectResponse, zone: tzinfo | None) -> str:
    """Write an answer to `file.getListForProject`."""
    return write_page(value, ("files", "file"), write_file, zone)
