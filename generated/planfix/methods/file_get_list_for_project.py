"""`file.getListForProject`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.file import File, read_file
from planfix_runtime.answers import read_page
from planfix_runtime.checks import bounded, given
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Page, Request
from planfix_runtime.node import Node
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import xml_bool, xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class FileGetListForProject(Request["FileGetListForProjectResponse"]):
    """List the files of a project.

    Sizes are in kilobytes.

    Attributes:
        project_id: Id of the project.
        return_download_links: Whether to answer permanent download links; not when absent.
        page_current: Number of the page, from 1; 0 asks only how many records there are. At least 0.
        page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

    Raises:
        ProjectNotFound: The project does not exist. (2001)
        ProjectAccessDenied: The caller has no right to do this with projects. (2002)
        FileAccessDenied: The caller has no right to do this with files. (9001)

    See https://planfix.com/help/Planfix_API_file.getListForProject
    """

    project_id: int
    return_download_links: bool | None | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


FileGetListForProjectResponse: TypeAlias = Page[File]


def write_file_get_list_for_project(value: FileGetListForProject, zone: tzinfo | None) -> str:
    """Write what a `FileGetListForProject` holds."""
    out: list[str] = []
    project_id = given(value.project_id, "project_id")
    out.append(
        f"<project><id>{project_id if type(project_id) is int else xml_int(project_id, 'project_id')}</id></project>"
    )
    if (return_download_links := value.return_download_links) is not UNSET:
        out.append(
            f"<returnDownloadLinks>{xml_bool(return_download_links, 'return_download_links')}</returnDownloadLinks>"
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
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_file_get_list_for_project_response(node: Node, zone: tzinfo | None) -> FileGetListForProjectResponse:
    """Read an answer to `file.getListForProject`."""
    return read_page(node, ("files", "file"), ("account", "sid", "signature"), read_file, zone)


FileGetListForProject.method = Method(
    name="file.getListForProject",
    kind="read",
    idempotent=True,
    paginated=True,
    admin=False,
    errors=("2001", "2002", "9001"),
    page="https://planfix.com/help/Planfix_API_file.getListForProject",
    write=write_file_get_list_for_project,
    read=read_file_get_list_for_project_response,
)
