"""The server's side of `file.getListForTask`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import FileSort
from planfix.methods.file_get_list_for_task import FileGetListForTask, FileGetListForTaskResponse
from planfix.server.types.file import write_file
from planfix_runtime.codec.decoding import read_bool, read_int, read_str_enum
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_file_get_list_for_task(node: Node, reading: Reading) -> FileGetListForTask:
    """Read a `FileGetListForTask` of its element."""
    task_id: int | None | Unset = UNSET
    task_general: int | None | Unset = UNSET
    return_download_links: bool | None | Unset = UNSET
    sort: FileSort | None | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    met_task = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "task" and not met_task:
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
        elif tag == "returnDownloadLinks":
            return_download_links = read_bool(child, unknown, return_download_links)
        elif tag == "sort":
            sort = read_str_enum(child, unknown, FileSort, sort)
        elif tag == "pageCurrent":
            page_current = read_int(child, unknown, page_current)
        elif tag == "pageSize":
            page_size = read_int(child, unknown, page_size)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return FileGetListForTask(
        task_id=task_id,
        task_general=task_general,
        return_download_links=return_download_links,
        sort=sort,
        page_current=page_current,
        page_size=page_size,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_file_get_list_for_task_response(value: FileGetListForTaskResponse, zone: tzinfo | None) -> str:
    """Write an answer to `file.getListForTask`."""
    return write_page(value, ("files", "file"), write_file, zone)
