"""Codec of `file.getListForTask`: encodes requests and decodes answers.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.file import read_file
from planfix.enums import FileSort
from planfix.methods.file_get_list_for_task import FileGetListForTask, FileGetListForTaskResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.encoding import xml_bool, xml_enum, xml_int
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import bounded, check_exactly_one
from planfix_runtime.model.values import UNSET
from planfix_runtime.xml import Node


def write_file_get_list_for_task(value: FileGetListForTask, zone: tzinfo | None) -> str:
    """Encode the fields of `FileGetListForTask`."""
    check_exactly_one(value, "task_id", "task_general")
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
    if (return_download_links := value.return_download_links) is not UNSET:
        out.append(
            f"<returnDownloadLinks>{'1' if return_download_links is True else '0' if return_download_links is False else xml_bool(return_download_links, 'return_download_links')}</returnDownloadLinks>"
        )
    if (sort := value.sort) is not UNSET:
        out.append(f"<sort>{xml_enum(sort, 'sort', FileSort)}</sort>")
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


def read_file_get_list_for_task_response(node: Node, reading: Reading) -> FileGetListForTaskResponse:
    """Decode an answer to `file.getListForTask`."""
    return read_page(node, ("files", "file"), ("account", "sid", "signature"), read_file, reading)


CODEC = Codec(
    write_file_get_list_for_task,
    read_file_get_list_for_task_response,
)
