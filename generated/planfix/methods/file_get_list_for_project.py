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
from planfix_runtime.write import write_bool, write_int


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
    in_project: list[str] = []
    in_project.append(write_int("id", given(value.project_id, "project_id"), "project_id"))
    if in_project:
        out.append("<project>" + "".join(in_project) + "</project>")
    if value.return_download_links is not UNSET:
        out.append(write_bool("returnDownloadLinks", value.return_download_links, "return_download_links"))
    if value.page_current is not UNSET:
        out.append(write_int("pageCurrent", bounded(value.page_current, "page_current", 0, None), "page_current"))
    if value.page_size is not UNSET:
        out.append(write_int("pageSize", bounded(value.page_size, "page_size", 0, 100), "page_size"))
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
